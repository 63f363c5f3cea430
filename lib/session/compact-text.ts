/** Code of the letter before `a`: `a` stands for one repetition, `z` for 26. */
const BEFORE_A = 'a'.charCodeAt(0) - 1;
const MOST = 26;

/** Text without small letters, each run of a sign shortened to the sign and its repetitions. */
export function packRuns(text: string): string {
  return text.replace(/(.)\1+/g, (run: string, sign: string) => {
    const repetitions = run.length - 1;
    const rest = repetitions % MOST;
    return (
      sign +
      'z'.repeat(Math.floor(repetitions / MOST)) +
      (rest ? String.fromCharCode(BEFORE_A + rest) : '')
    );
  });
}

/** The text again; null when it would be longer than `most`. */
export function unpackRuns(packed: string, most: number): string | null {
  let text = '';
  for (const sign of packed) {
    const isRepetition = sign >= 'a' && sign <= 'z';
    text += isRepetition ? text.slice(-1).repeat(sign.charCodeAt(0) - BEFORE_A) : sign;
    if (text.length > most) return null;
  }
  return text;
}

/** FNV-1a (32 bits) to base 36. It notices damage, not intent. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, '0');
}
