import { getMDXComponent } from 'mdx-bundler/client';
import { createElement, type ComponentType, type ReactNode } from 'react';
import { Criterion } from '@/components/assessment/criterion';
import {
  ChapterSection,
  Opening,
  SectionCriteria,
  SectionProse,
} from '@/components/guide/chapter-section';
import { SectionSources } from '@/components/guide/section-sources';
import { Callout, type CalloutKind } from '@/components/prose/callout';
import { Case } from '@/components/prose/case';
import { Citation, Fact, Term } from '@/components/prose/inline';
import { livePartOf } from './live-parts';
import { proseHeading } from './prose-heading';
import { getProseCode } from '@/lib/content/book';
import { citationsOf } from '@/lib/content/citations';
import type { Prose } from '@/lib/content/prose-source';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Chapter } from '@/lib/guidebook/guidebook-schema';
import { localCriteria } from '@/lib/guidebook/local';
import { profileRubricOf } from '@/lib/guidebook/rubric';
import { fill, formatMonth } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

type Props = { id: string; section: string; kind: string; title?: string; children: ReactNode };
type ComponentMap = Record<string, ComponentType<Props>>;

/** A page that is drawn from prose and is no chapter. */
type PageParts = {
  /** Inside `content/`. */
  folder: string;
  /** Level of the sections' headings; what stands above them is the page's own. */
  level: 2 | 3;
  sourcesTitle: string;
  before: (section: string) => ReactNode;
  /** What stands beside a section on wide screens, and below it on others. */
  beside: (section: string, sources: ReactNode) => ReactNode;
};

/** One chapter's prose as elements: compiled, evaluated here on the server, and given the book's components. */
export async function renderProse(
  guidebook: Guidebook,
  chapter: Pick<Chapter, 'id' | 'sections'>,
  prose: Prose,
  page?: PageParts,
): Promise<ReactNode> {
  const code = await getProseCode(page?.folder ?? `chapters/${chapter.id}`, prose.locale);
  const Prose = getMDXComponent(code);
  return createElement(Prose, { components: proseComponents(guidebook, chapter, prose, page) });
}

/** What each component of the prose becomes on this page. The names are in lib/content/components.ts. */
function proseComponents(
  guidebook: Guidebook,
  chapter: Pick<Chapter, 'id' | 'sections'>,
  prose: Prose,
  page?: PageParts,
): ComponentMap {
  const { locale } = prose;
  const { guide, site } = getMessages(locale);
  const criteria = localCriteria(guidebook, chapter.id, locale);
  // One object, so that the page carries it once for all its criteria.
  const profileRubric = profileRubricOf(guidebook);
  const references = new Map(guidebook.sources.references.map((r) => [r.id, r]));
  const citations = citationsOf(prose, guidebook.facts);

  const sourcesOf = (section: string) => (
    <SectionSources
      section={section}
      cited={(citations.bySection[section] ?? []).flatMap((id) => {
        const reference = references.get(id);
        return reference ? [{ number: citations.numbers[id] ?? 0, reference }] : [];
      })}
      seeds={chapter.sections.find(({ id }) => id === section)?.seeds ?? []}
      locale={locale}
      messages={{ ...guide, sources: page?.sourcesTitle ?? guide.sources }}
    />
  );
  const heading = (level: 2 | 3) => proseHeading(level, guide.copyAnchor);

  return {
    h2: heading(page?.level ?? 2),
    h3: heading(3),
    Opening,
    Section: ({ id, children }) => (
      <>
        {page?.before(id)}
        <ChapterSection id={id}>{children}</ChapterSection>
      </>
    ),
    SectionProse: ({ id, children }) =>
      page ? (
        <>
          <SectionProse sources={null}>{children}</SectionProse>
          {page.beside(id, sourcesOf(id))}
        </>
      ) : (
        <SectionProse sources={sourcesOf(id)}>{children}</SectionProse>
      ),
    SectionCriteria: ({ children }) => (
      <SectionCriteria label={guide.criteriaOf}>{children}</SectionCriteria>
    ),
    Criterion: ({ id }) => {
      const criterion = criteria.find((candidate) => candidate.id === id);
      return criterion ? <Criterion {...{ criterion, profileRubric, locale }} /> : null;
    },
    Figure: ({ children }) => <figure className="figure">{children}</figure>,
    Callout: ({ kind, title, children }) => (
      <Callout kind={kind as CalloutKind} title={title ?? guide.callout[kind as CalloutKind]}>
        {children}
      </Callout>
    ),
    Case: ({ kind, title, children }) => (
      <Case
        kind={kind}
        title={title ?? ''}
        kindLabel={kind === 'real' ? guide.caseReal : guide.caseIllustrative}
      >
        {children}
      </Case>
    ),
    Fact: ({ id }) => {
      const fact = guidebook.facts.find((candidate) => candidate.id === id);
      if (!fact) return null;
      return (
        <Fact
          value={fact.value[locale]}
          asOf={fill(site.asOf, { month: formatMonth(fact.asOf, locale) })}
        />
      );
    },
    Live: ({ id }) => {
      const Part = livePartOf(id);
      return Part && <Part locale={locale} />;
    },
    Term: ({ id, children }) => <Term href={routes.glossary(locale, id)}>{children}</Term>,
    Ref: ({ id, section }) => {
      const number = citations.numbers[id] ?? 0;
      return (
        <Citation
          number={number}
          label={fill(guide.citation, { number })}
          href={`#${section}-source-${number}`}
        />
      );
    },
  };
}
