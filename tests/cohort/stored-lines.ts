import { writeDump } from '@/lib/cohort/store/dump';

/** Everything that is stored, a row a line. */
export async function storedLines(db: Parameters<typeof writeDump>[0]): Promise<string[]> {
  const lines: string[] = [];
  await writeDump(db, (line) => Promise.resolve(void lines.push(line)));
  return lines;
}
