type Reading = { text: string; reading: unknown };

/** By what files are read as, then by file. */
const readings = new WeakMap<object, Map<string, Reading>>();

/**
 * What `read` makes of a file, or made of it last time if its text is the same: the book has
 * over a hundred files, and an author's edit changes one.
 * @param as what the file is read as: a schema or a reader; in development it is a new one once its code has changed
 * @param read pure: nothing but the text goes in
 */
export function unchanged<T>(file: string, text: string, as: object, read: () => T): T {
  const byFile = readings.get(as) ?? new Map<string, Reading>();
  readings.set(as, byFile);
  const last = byFile.get(file);
  if (last?.text === text) return last.reading as T;
  const reading = read();
  byFile.set(file, { text, reading });
  return reading;
}
