/** Something an author must mend. `file` is relative to the project, `line` starts at 1. */
export type Problem = { file: string; line: number; message: string };

/** `file:line message`, one a line, in reading order of files. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ file, line, message }) => `${file}:${line} ${message}`)
    .join('\n');
}

/** Thrown when content is broken: all problems at once, so that an author mends them in one go. */
export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(
      `${problems.length} problem${problems.length === 1 ? '' : 's'} in content/\n${formatProblems(problems)}`,
    );
    this.name = 'ContentError';
  }
}
