/** About as many Latin letters as a label beside a chart may have in a line; a Han character takes two. */
const LETTERS = 16;

/** A label in lines short enough to stand beside a chart. */
export function wrapLabel(label: string, letters: number = LETTERS): string[] {
  const lines: string[] = [];
  for (const piece of label.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(line + piece.trimEnd()) <= letters) {
      lines[lines.length - 1] = line + piece;
    } else {
      lines.push(piece);
    }
  }
  return lines.map((line) => line.trim());
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (sign >= '\u2e80' ? 2 : 1), 0);
}
