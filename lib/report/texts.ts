import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { BriefCriterion } from '@/lib/guidebook/local';
import type { Locale } from '@/lib/i18n/locale';

type Titled = { id: string; title: string };

/** Everything of the guidebook but its criteria that a report names, in one language. */
export type Outline = {
  locale: Locale;
  stages: readonly Titled[];
  bands: readonly (Titled & { meaning: string })[];
  questions: readonly { id: string; question: string; options: readonly Titled[] }[];
  parts: readonly (Titled & { chapters: readonly (Titled & { sections: readonly Titled[] })[] })[];
};

/** What a report says things with: names by id. An id without a name is shown itself. */
export type Texts = {
  outline: Outline;
  /** Of parts and chapters, which never share an id. */
  title: (id: string) => string;
  section: (chapter: string, id: string) => string;
  stage: (id: string) => string;
  band: (id: string) => string;
  /** Null: not in this guidebook any more. */
  criterion: (id: string) => BriefCriterion | null;
};

/** The outline of a guidebook as a reader of one language sees it. */
export function outlineOf(guidebook: Guidebook, locale: Locale): Outline {
  const titled = ({ id, title }: { id: string; title: Record<Locale, string> }) => ({
    id,
    title: title[locale],
  });
  return {
    locale,
    stages: guidebook.stages.map(titled),
    bands: guidebook.bands.map((band) => ({ ...titled(band), meaning: band.meaning[locale] })),
    questions: guidebook.profile.map(({ id, question, options }) => ({
      id,
      question: question[locale],
      options: options.map(titled),
    })),
    parts: guidebook.parts.map((part) => ({
      ...titled(part),
      chapters: part.chapters
        .filter(({ id }) => Object.hasOwn(guidebook.criteria, id))
        .map((chapter) => ({ ...titled(chapter), sections: chapter.sections.map(titled) })),
    })),
  };
}

/** Looks names up. */
export function textsOf(outline: Outline, criteria: readonly BriefCriterion[]): Texts {
  const chapters = outline.parts.flatMap((part) => part.chapters);
  const sections = chapters.flatMap((chapter) =>
    chapter.sections.map(({ id, title }) => ({ id: `${chapter.id}#${id}`, title })),
  );
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const sectionTitle = titles(sections);
  return {
    outline,
    title: titles([...outline.parts, ...chapters]),
    section: (chapter, id) => sectionTitle(`${chapter}#${id}`),
    stage: titles(outline.stages),
    band: titles(outline.bands),
    criterion: (id) => byId.get(id) ?? null,
  };
}

function titles(entries: readonly Titled[]): (id: string) => string {
  const byId = new Map(entries.map(({ id, title }) => [id, title]));
  return (id) => byId.get(id) ?? id;
}
