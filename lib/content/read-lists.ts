import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { joinLists, readYaml, type YamlFile } from './read-yaml';

/** All lists of one folder as one list, in the order of the files' names. */
export function readLists<T>(root: string, folder: string, schema: z.ZodType<T[]>): YamlFile<T[]> {
  const path = join(root, folder);
  const names = existsSync(path) ? readdirSync(path).sort() : [];
  const files = names.filter((name) => name.endsWith('.yaml')).map((name) => `${folder}/${name}`);
  return joinLists(
    files.map((file) => readYaml(file, readFileSync(join(root, file), 'utf8'), schema)),
    folder,
  );
}
