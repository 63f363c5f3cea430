import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { locales, type Locale } from '@/lib/guidebook/text';
import type { Problem } from './problem';
import { readProse, type Prose } from './prose-source';
import { unchanged } from './unchanged';

/** Prose in both languages. */
export type BothProse = Readonly<Record<Locale, Prose>>;

/** An absent file is a problem like any other; it reads as empty so that the checks go on. */
export function readText(root: string, file: string, problems: Problem[]): string {
  const path = join(root, file);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  problems.push({ file, line: 1, message: 'the file is missing' });
  return '';
}

/** The YAML files of a folder in the order of their names. */
export function yamlFiles(root: string, folder: string): string[] {
  const path = join(root, folder);
  const names = existsSync(path) ? readdirSync(path).sort() : [];
  return names.filter((name) => name.endsWith('.yaml')).map((name) => `${folder}/${name}`);
}

/** `en.mdx` and `zh.mdx` of a folder; null when either is broken. */
export function readBothProse(root: string, folder: string, problems: Problem[]): BothProse | null {
  const [en, zh] = locales.map((locale) => {
    const file = `${folder}/${locale}.mdx`;
    const text = readText(root, file, problems);
    const read = unchanged(file, text, readProse, () =>
      readProse(file, basename(folder), locale, text),
    );
    problems.push(...read.problems);
    return read.prose;
  });
  return en && zh ? { en, zh } : null;
}

/** Folders of chapters that the outline does not know. */
export function strayFolders(root: string, chapters: readonly string[]): Problem[] {
  const folder = join(root, 'content/chapters');
  const found = existsSync(folder) ? readdirSync(folder) : [];
  return found
    .filter((name) => !chapters.includes(name))
    .map((name) => ({
      file: `content/chapters/${name}`,
      line: 1,
      message: `chapter "${name}" is not in guidebook.yaml`,
    }));
}

/** Figures of a chapter: the names of its SVG files. */
export function figureIds(root: string, chapter: string): ReadonlySet<string> {
  const folder = join(root, 'content/chapters', chapter, 'figures');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return new Set(files.filter((f) => f.endsWith('.svg')).map((f) => f.slice(0, -4)));
}
