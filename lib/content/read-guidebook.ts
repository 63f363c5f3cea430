import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { criteriaSchema, type Criterion } from '@/lib/guidebook/criterion-schema';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { guidebookSchema, type Outline } from '@/lib/guidebook/guidebook-schema';
import {
  correctionsSchema,
  factsSchema,
  glossarySchema,
  referencesSchema,
  seedsSchema,
} from '@/lib/guidebook/reference-schema';
import { locales, type Locale } from '@/lib/guidebook/text';
import { checkChapter } from './check-chapter';
import type { Known } from './check-elements';
import { checkCriterion } from './check-criterion';
import { checkGuidebook } from './check-guidebook';
import type { Problem } from './problem';
import { readProse, type Prose } from './prose-source';
import { readLists } from './read-lists';
import { readYaml, type YamlFile } from './read-yaml';
import { svgProblems } from './svg';

/** A chapter that is written: its prose in both languages. */
export type WrittenChapter = Readonly<Record<Locale, Prose>>;

export type ReadGuidebook = {
  /** Null when a shared file is broken. */
  guidebook: Guidebook | null;
  /** Prose by chapter id, for the chapters that are written. */
  chapters: Readonly<Record<string, WrittenChapter>>;
  /** Everything that is wrong, all at once. */
  problems: Problem[];
};

/** Criteria of one chapter with the lines they stand on. */
type CriteriaFile = YamlFile<Criterion[]>;

/**
 * Reads and checks everything in a content folder.
 * @param root the folder that holds `content/`; files in problems are named relative to it
 * @param liveParts ids of the live parts that exist
 */
export function readGuidebook(root: string, liveParts: ReadonlySet<string>): ReadGuidebook {
  const problems: Problem[] = [];
  const yaml = <T>(file: string, schema: z.ZodType<T>): YamlFile<T> => {
    const read = readYaml(file, readText(root, file, problems), schema);
    problems.push(...read.problems);
    return read;
  };
  const outline = yaml('content/guidebook.yaml', guidebookSchema);
  const lists = <T>(folder: string, schema: z.ZodType<T[]>): YamlFile<T[]> => {
    const read = readLists(root, folder, schema);
    problems.push(...read.problems);
    return read;
  };
  const seeds = yaml('content/seeds.yaml', seedsSchema);
  const facts = lists('content/facts', factsSchema);
  const glossary = lists('content/glossary', glossarySchema);
  const references = lists('content/references', referencesSchema);
  const corrections = lists('content/corrections', correctionsSchema);
  const lost = [outline, seeds, facts, glossary, references, corrections].some((f) => !f.value);
  if (lost || !outline.value) return { guidebook: null, chapters: {}, problems };

  const written = chapterIds(outline.value).filter((id) =>
    existsSync(join(root, 'content/chapters', id)),
  );
  problems.push(...strayFolders(root, outline.value));

  const criteriaFiles: Record<string, CriteriaFile> = {};
  const chapters: Record<string, WrittenChapter> = {};
  for (const id of written) {
    criteriaFiles[id] = yaml(`content/chapters/${id}/criteria.yaml`, criteriaSchema);
    const prose = readChapter(root, id, problems);
    if (prose) chapters[id] = prose;
  }

  const guidebook: Guidebook = {
    ...outline.value,
    criteria: Object.fromEntries(written.map((id) => [id, criteriaFiles[id]?.value ?? []])),
    facts: facts.value ?? [],
    glossary: glossary.value ?? [],
    sources: {
      seeds: seeds.value ?? [],
      references: references.value ?? [],
      corrections: corrections.value ?? [],
    },
  };
  problems.push(
    ...checkGuidebook(guidebook, { outline, seeds, facts, glossary, references, corrections }),
  );

  const known = knownIds(guidebook, chapters, liveParts);
  for (const part of guidebook.parts) {
    for (const chapter of part.chapters) {
      const file = criteriaFiles[chapter.id];
      for (const [index, criterion] of (file?.value ?? []).entries()) {
        const say = (path: PropertyKey[], message: string) => {
          if (file) problems.push({ ...file.placeOf([index, ...path]), message });
        };
        checkCriterion(guidebook, chapter, criterion, say);
      }
      const prose = chapters[chapter.id];
      if (!prose || !file?.value) continue;
      const figures = figureIds(root, chapter.id);
      problems.push(...checkChapter(chapter, prose, file.value, { ...known, figures }));
      problems.push(...checkFigures(root, chapter.id, figures, known.places));
    }
  }
  return { guidebook, chapters, problems };
}

export function chapterIds(outline: Pick<Outline, 'parts'>): string[] {
  return outline.parts.flatMap((part) => part.chapters.map((chapter) => chapter.id));
}

function readChapter(root: string, id: string, problems: Problem[]): WrittenChapter | null {
  const [en, zh] = locales.map((locale) => {
    const file = `content/chapters/${id}/${locale}.mdx`;
    const read = readProse(file, id, locale, readText(root, file, problems));
    problems.push(...read.problems);
    return read.prose;
  });
  return en && zh ? { en, zh } : null;
}

/** An absent file is a problem like any other; it reads as empty so that the checks go on. */
function readText(root: string, file: string, problems: Problem[]): string {
  const path = join(root, file);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  problems.push({ file, line: 1, message: 'the file is missing' });
  return '';
}

function strayFolders(root: string, outline: Outline): Problem[] {
  const folder = join(root, 'content/chapters');
  const ids = new Set(chapterIds(outline));
  const found = existsSync(folder) ? readdirSync(folder) : [];
  return found
    .filter((name) => !ids.has(name))
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

function checkFigures(
  root: string,
  chapter: string,
  figures: ReadonlySet<string>,
  places: ReadonlySet<string>,
): Problem[] {
  return [...figures].flatMap((id) => {
    const file = `content/chapters/${chapter}/figures/${id}.svg`;
    const text = readFileSync(join(root, file), 'utf8');
    return svgProblems(text, places).map((message) => ({ file, line: 1, message }));
  });
}

function knownIds(
  guidebook: Guidebook,
  chapters: Readonly<Record<string, WrittenChapter>>,
  liveParts: ReadonlySet<string>,
): Omit<Known, 'figures'> {
  const places = guidebook.parts
    .flatMap((part) => part.chapters)
    .filter((chapter) => chapters[chapter.id])
    .flatMap(({ id, sections }) => [id, ...sections.map((section) => `${id}#${section.id}`)]);
  return {
    facts: new Set(guidebook.facts.map(({ id }) => id)),
    terms: new Set(guidebook.glossary.map(({ id }) => id)),
    references: new Set(guidebook.sources.references.map(({ id }) => id)),
    liveParts,
    places: new Set(places),
  };
}
