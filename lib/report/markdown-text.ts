/** Text that says itself and no Markdown: one line, its signs escaped. */
export function text(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|#]/g, '\\$&')
    .trim();
}

export function heading(level: number, title: string): string {
  return `${'#'.repeat(level)} ${text(title)}\n`;
}

export function paragraph(line: string): string {
  return `${line}\n`;
}

export function bullet(line: string): string {
  return `- ${line}`;
}

/** A table as GitHub draws it. Cells are taken as they are. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}
