import { isCollection, LineCounter, parseDocument, type Document } from 'yaml';
import type * as z from 'zod';
import type { Problem } from './problem';

/** YAML as read: its value, or the problems that keep it from having one. */
export type YamlFile<T> = {
  value: T | null;
  problems: Problem[];
  /** Where the value at a path starts, for problems found later. */
  placeOf: (path: readonly PropertyKey[]) => { file: string; line: number };
};

/**
 * Parses a YAML text against a schema.
 * @param file name shown in problems, relative to the project
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineOf = (path: readonly PropertyKey[]) => lineOfPath(document, lines, path);
  const placeOf = (path: readonly PropertyKey[]) => ({ file, line: lineOf(path) });
  const failed = (problems: Problem[]) => ({ value: null, problems, placeOf });

  if (document.errors.length > 0) {
    return failed(
      document.errors.map((error) => ({
        file,
        line: error.linePos?.[0].line ?? 1,
        message: error.message.split('\n')[0] ?? error.message,
      })),
    );
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, problems: [], placeOf };
  return failed(parsed.error.issues.flatMap((issue) => issueProblems(file, issue, lineOf)));
}

/**
 * Joins files that each hold a list into one list; a path's first step counts through all of them.
 * @param empty where a problem stands when there is no file at all
 */
export function joinLists<T>(files: readonly YamlFile<T[]>[], empty: string): YamlFile<T[]> {
  const problems = files.flatMap((read) => read.problems);
  const broken = files.some(({ value }) => value === null);
  return {
    value: broken ? null : files.flatMap(({ value }) => value ?? []),
    problems,
    placeOf([index, ...rest]) {
      let left = Number(index);
      for (const { value, placeOf } of files) {
        const length = value?.length ?? 0;
        if (left < length) return placeOf([left, ...rest]);
        left -= length;
      }
      return { file: empty, line: 1 };
    },
  };
}

function issueProblems(
  file: string,
  issue: z.core.$ZodIssue,
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...issue.path, key]),
      message: `unrecognised key "${key}"`,
    }));
  }
  const where = issue.path.map(String).join('.');
  return [
    { file, line: lineOf(issue.path), message: `${where ? `${where}: ` : ''}${issue.message}` },
  ];
}

/** The line of the deepest node that exists on the path: a missing key is shown at its parent. */
function lineOfPath(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    if (!isCollection(parent)) continue;
    const key = path[depth - 1];
    for (const [index, item] of parent.items.entries()) {
      const pair = item as {
        key?: { value?: unknown; range?: [number, number, number] };
        range?: [number, number, number];
      };
      const found = pair.key ? pair.key.value === key : index === key;
      const range = pair.key?.range ?? pair.range;
      if (found && range) return lines.linePos(range[0]).line;
    }
  }
  return 1;
}
