import { getMDXComponent } from 'mdx-bundler/client';
import { createElement, type ComponentType, type ReactNode } from 'react';
import { Criterion } from '@/components/assessment/criterion';
import { Calendar } from '@/components/guide/calendar';
import {
  ChapterSection,
  Opening,
  SectionCriteria,
  SectionProse,
} from '@/components/guide/chapter-section';
import { SectionSources } from '@/components/guide/section-sources';
import { Callout, type CalloutKind } from '@/components/prose/callout';
import { Case } from '@/components/prose/case';
import { Heading } from '@/components/prose/heading';
import { Citation, Fact, Term } from '@/components/prose/inline';
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

/** One chapter's prose as elements: compiled, evaluated here on the server, and given the book's components. */
export async function renderProse(
  guidebook: Guidebook,
  chapter: Chapter,
  prose: Prose,
): Promise<ReactNode> {
  const code = await getProseCode(chapter.id, prose.locale);
  const Prose = getMDXComponent(code);
  return createElement(Prose, { components: proseComponents(guidebook, chapter, prose) });
}

/** What each component of the prose becomes on this page. The names are in lib/content/components.ts. */
function proseComponents(guidebook: Guidebook, chapter: Chapter, prose: Prose): ComponentMap {
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
      messages={guide}
    />
  );
  const heading = (level: 2 | 3) =>
    function ProseHeading({ id, children }: Props) {
      return (
        <Heading
          level={level}
          id={id}
          anchorLabel={fill(guide.copyAnchor, { title: titleText(children) })}
        >
          {children}
        </Heading>
      );
    };

  return {
    h2: heading(2),
    h3: heading(3),
    Opening,
    Section: ChapterSection,
    SectionProse: ({ id, children }) => (
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
    Calendar: () => <Calendar {...{ locale, guidebook }} />,
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

/** The words of a heading, for the name of its link. */
function titleText(children: ReactNode): string {
  return [children]
    .flat()
    .filter((child) => typeof child === 'string')
    .join('');
}
