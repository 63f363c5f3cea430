/** Where the cut of MNIST lies, and what it weighs on the way, in bytes: lib/build/cut-digits.mjs made it. */
export const digitsFile = '/digits/mnist-7000.bin';

export const SIDE = 28;
export const PIXELS = SIDE * SIDE;
export const CLASSES = 10;

/** Images one after another, each pixel 0 (paper) to 15 (ink), and what each shows. */
export type Digits = { count: number; pixels: Uint8Array; labels: Uint8Array };
/** To learn from; to choose settings by; to judge once, written by other people. */
export type DigitSets = { training: Digits; validation: Digits; test: Digits };

const MAGIC = 'GWDIGIT1';
const HEAD = MAGIC.length + 3 * 2;

/**
 * The three sets from the unpacked file: the magic word, three counts (16 bits, little-endian),
 * all labels, then all pixels, two to a byte. Null: this is no such file.
 */
export function readDigits(bytes: Uint8Array): DigitSets | null {
  if (bytes.length < HEAD || !MAGIC.split('').every((c, i) => bytes[i] === c.charCodeAt(0))) {
    return null;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [training, validation, test] = [0, 2, 4].map((i) => view.getUint16(MAGIC.length + i, true));
  if (training === undefined || validation === undefined || test === undefined) return null;
  const total = training + validation + test;
  if (bytes.length !== HEAD + total + (total * PIXELS) / 2) return null;
  const labels = bytes.subarray(HEAD, HEAD + total);
  if (labels.some((label) => label >= CLASSES)) return null;
  const pixels = unpack(bytes.subarray(HEAD + total));
  const set = (from: number, count: number): Digits => ({
    count,
    labels: labels.subarray(from, from + count),
    pixels: pixels.subarray(from * PIXELS, (from + count) * PIXELS),
  });
  return {
    training: set(0, training),
    validation: set(training, validation),
    test: set(training + validation, test),
  };
}

function unpack(packed: Uint8Array): Uint8Array {
  const pixels = new Uint8Array(packed.length * 2);
  packed.forEach((pair, i) => {
    pixels[2 * i] = pair >> 4;
    pixels[2 * i + 1] = pair & 15;
  });
  return pixels;
}

/** The 28 × 28 pixels of one image of a set. */
export function imageOf({ pixels }: Digits, index: number): Uint8Array {
  return pixels.subarray(index * PIXELS, (index + 1) * PIXELS);
}
