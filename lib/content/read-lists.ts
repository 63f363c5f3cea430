import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { yamlFiles } from './read-files';
import { joinLists, readYaml, type YamlFile } from './read-yaml';
import { unchanged } from './unchanged';

/** All lists of one folder as one list, in the order of the files' names. */
export function readLists<T>(root: string, folder: string, schema: z.ZodType<T[]>): YamlFile<T[]> {
  return joinLists(
    yamlFiles(root, folder).map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return unchanged(file, text, schema, () => readYaml(file, text, schema));
    }),
    folder,
  );
}
