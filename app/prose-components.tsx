import type { ComponentType, ReactNode } from 'react';
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
import { Citation, Fact, Term } from '@/components/prose/inline';
import { citationsOf } from '@/lib/content/citations';
import type { Prose } from '@/lib/content/prose-source';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Chapter } from '@/lib/guidebook/guidebook-schema';
import { localCriteria } from '@/lib/guidebook/local';
import { fill, formatMonth } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/messages';
import { proseHeading } from './prose-heading';
import type { ProseSetting } from './prose-setting';

type Props = { id: string; section: string; kind: string; title?: string; children: ReactNode };
type ComponentMap = Record<string, ComponentType<Props>>;

/** What each component of the prose becomes on a page. The names are in lib/content/components.ts. */
export function proseComponents(
  guidebook: Guidebook,
  chapter: Pick<Chapter, 'id' | 'sections'>,
  prose: Prose,
  setting: ProseSetting,
): ComponentMap {
  const { locale } = prose;
  const { level, idOf, at } = setting;
  const { guide, site } = getMessages(locale);
  const criteria = localCriteria(guidebook, chapter.id, locale);
  const references = new Map(guidebook.sources.references.map((r) => [r.id, r]));
  const citations = citationsOf(prose, guidebook.facts);

  const sourcesOf = (section: string) => (
    <SectionSources
      section={idOf(section)}
      cited={(citations.bySection[section] ?? []).flatMap((id) => {
        const reference = references.get(id);
        return reference ? [{ number: citations.numbers[id] ?? 0, reference }] : [];
      })}
      seeds={chapter.sections.find(({ id }) => id === section)?.seeds ?? []}
      locale={locale}
      messages={{ ...guide, sources: setting.sourcesTitle ?? guide.sources }}
    />
  );
  const heading = (isSub: boolean) =>
    proseHeading({ level, isSub, idOf, copyAnchor: guide.copyAnchor });

  return {
    h2: heading(false),
    h3: heading(true),
    Opening,
    Section: ({ id, children }) => (
      <>
        {setting.before?.(id)}
        <ChapterSection id={idOf(id)}>{children}</ChapterSection>
      </>
    ),
    SectionProse: ({ id, children }) =>
      setting.beside ? (
        <>
          <SectionProse sources={null}>{children}</SectionProse>
          {setting.beside(id, sourcesOf(id))}
        </>
      ) : (
        <SectionProse sources={sourcesOf(id)}>{children}</SectionProse>
      ),
    SectionCriteria: ({ children }) => (
      <SectionCriteria label={guide.criteriaOf}>{children}</SectionCriteria>
    ),
    Criterion: ({ id }) => {
      const criterion = criteria.find((candidate) => candidate.id === id);
      return criterion ? setting.criterion(criterion) : null;
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
      const asOf = fill(site.asOf, { month: formatMonth(fact.asOf, locale) });
      return <Fact value={fact.value[locale]} asOf={asOf} />;
    },
    Live: ({ id }) => setting.live(id),
    Calendar: () => <Calendar {...{ locale, guidebook }} level={level === 2 ? 3 : 4} />,
    Term: ({ id, children }) => <Term href={at.glossary(locale, id)}>{children}</Term>,
    Ref: ({ id, section }) => {
      const number = citations.numbers[id] ?? 0;
      const label = fill(guide.citation, { number });
      return <Citation {...{ number, label }} href={`#${idOf(section)}-source-${number}`} />;
    },
  };
}
