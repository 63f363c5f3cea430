import { isCollection, LineCounter, parseDocument, type Document } from 'yaml';
import type * as z from 'zod';
import type { Problem } from './problem';

/** A YAML file as read: its value, or the problems that keep it from having one. */
export type YamlFile<T> = {
  file: string;
  value: T | null;
  problems: Problem[];
  /** Line on which the value at a path starts, for problems found later. */
  lineOf: (path: readonly PropertyKey[]) => number;
};

/**
 * Parses a YAML text against a schema.
 * @param file name shown in problems, relative to the project
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineOf = (path: readonly PropertyKey[]) => lineOfPath(document, lines, path);
  const failed = (problems: Problem[]) => ({ file, value: null, problems, lineOf });

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
  if (parsed.success) return { file, value: parsed.data, problems: [], lineOf };
  return failed(parsed.error.issues.flatMap((issue) => issueProblems(file, issue, lineOf)));
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
