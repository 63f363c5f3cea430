import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rubric } from '@/lib/guidebook/rubric';

const FOLDER = 'content/versions';

/** Where the rubric of a released version is kept. */
export function versionFile(root: string, version: string): string {
  return join(root, FOLDER, `${version}.json`);
}

/** Versions of the guidebook whose rubrics are kept. */
export function keptVersions(root: string): string[] {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** The kept text of a version's rubric, or null. */
export function keptRubric(root: string, version: string): string | null {
  const file = versionFile(root, version);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** A rubric as it is kept: one line a value, so that a change can be reviewed. */
export function rubricText(rubric: Rubric): string {
  return `${JSON.stringify(rubric, null, 1)}\n`;
}
