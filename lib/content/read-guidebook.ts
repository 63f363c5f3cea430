import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { criteriaSchema, type Criterion } from '@/lib/guidebook/criterion-schema';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { guidebookSchema, type Outline } from '@/lib/guidebook/guidebook-schema';
import { claimsSchema, faqSchema, resourcesSchema } from '@/lib/guidebook/page-schema';
import {
  correctionsSchema,
  factsSchema,
  glossarySchema,
  referencesSchema,
  seedsSchema,
} from '@/lib/guidebook/reference-schema';
import { checkChapter } from './check-chapter';
import type { Known } from './check-elements';
import { checkCriterion } from './check-criterion';
import { checkGuidebook } from './check-guidebook';
import { checkAnswers, checkPages } from './check-pages';
import type { Problem } from './problem';
import { figureIds, readBothProse, readText, strayFolders, type BothProse } from './read-files';
import { readLists } from './read-lists';
import { readYaml, type YamlFile } from './read-yaml';
import { svgProblems } from './svg';
import { unchanged } from './unchanged';

export type ReadGuidebook = {
  /** Null when a shared file is broken. */
  guidebook: Guidebook | null;
  /** Prose by chapter id, for the chapters that are written. */
  chapters: Readonly<Record<string, BothProse>>;
  /** The answers of the page of questions; null when they are broken. */
  answers: BothProse | null;
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
    const text = readText(root, file, problems);
    const read = unchanged(file, text, schema, () => readYaml(file, text, schema));
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
  const resources = lists('content/resources', resourcesSchema);
  const claims = lists('content/checking', claimsSchema);
  const faq = yaml('content/faq/questions.yaml', faqSchema);
  const shared = { outline, seeds, facts, glossary, references, corrections };
  const pages = { resources, claims, faq };
  const lost = Object.values({ ...shared, ...pages }).some((file) => !file.value);
  if (lost || !outline.value) return { guidebook: null, chapters: {}, answers: null, problems };

  const written = chapterIds(outline.value).filter((id) =>
    existsSync(join(root, 'content/chapters', id)),
  );
  problems.push(...strayFolders(root, chapterIds(outline.value)));

  const criteriaFiles: Record<string, CriteriaFile> = {};
  const chapters: Record<string, BothProse> = {};
  for (const id of written) {
    criteriaFiles[id] = yaml(`content/chapters/${id}/criteria.yaml`, criteriaSchema);
    const prose = readBothProse(root, `content/chapters/${id}`, problems);
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
    resources: resources.value ?? [],
    claims: claims.value ?? [],
    faq: faq.value ?? [],
  };
  problems.push(...checkGuidebook(guidebook, shared), ...checkPages(guidebook, pages));

  const known = knownIds(guidebook, chapters, liveParts);
  const answers = readBothProse(root, 'content/faq', problems);
  if (answers) problems.push(...checkAnswers(guidebook, answers, known));
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
  return { guidebook, chapters, answers, problems };
}

export function chapterIds(outline: Pick<Outline, 'parts'>): string[] {
  return outline.parts.flatMap((part) => part.chapters.map((chapter) => chapter.id));
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
  chapters: Readonly<Record<string, BothProse>>,
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
