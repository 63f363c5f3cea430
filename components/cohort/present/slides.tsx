import { gravestFirst } from '@/lib/cohort/blocked';
import { fill } from '@/lib/i18n/format';
import { AgendaSlide } from './agenda-slide';
import { BlockersSlide } from './blockers-slide';
import { MovementSlide } from './movement-slide';
import { OverviewSlide } from './overview-slide';
import { PartSlide } from './part-slide';
import { PlanSlide } from './plan-slide';
import type { Show, Slide } from './slide';

/** So many entries are read from the back of a room. */
const ENTRIES = 4;
/** Slides of blockers, at most: the rest is counted. */
const BLOCKER_SLIDES = 2;

/** The dashboard, a page at a time. What it has nothing of gets no page. */
export function slidesOf(show: Show): Slide[] {
  const { frame, words } = show;
  const { dashboard, texts } = frame;
  const open = gravestFirst(dashboard.blockers).filter((blocker) => blocker.open.length > 0);
  const shown = open.slice(0, ENTRIES * BLOCKER_SLIDES);
  const weak = dashboard.sessionPlan.flatMap(({ criteria, ...place }) =>
    criteria.map((criterion) => ({ ...criterion, ...place })),
  );
  const parts = [...new Set(dashboard.chapters.map(({ part }) => part))];
  const { slides } = words;
  const blockerPages = shown.length === 0 ? [[]] : pagesOf(shown);
  return [
    { id: 'overview', title: slides.overview, body: <OverviewSlide show={show} /> },
    ...blockerPages.map((blockers, page) => ({
      id: `blockers-${page}`,
      title: numbered(words, slides.blockers, { page, pages: blockerPages.length }),
      body: (
        <BlockersSlide
          {...{ show, blockers }}
          more={page === blockerPages.length - 1 ? open.length - shown.length : 0}
        />
      ),
    })),
    ...parts.map((part) => ({
      id: part,
      title: fill(slides.part, { part: texts.title(part) }),
      body: <PartSlide {...{ show, part }} />,
    })),
    ...(dashboard.movement.length === 0
      ? []
      : [{ id: 'movement', title: slides.movement, body: <MovementSlide show={show} /> }]),
    ...pagesOf(weak).map((criteria, page, pages) => ({
      id: `plan-${page}`,
      title: numbered(words, slides.plan, { page, pages: pages.length }),
      body: <PlanSlide {...{ show, criteria }} />,
    })),
    ...(weak.length === 0
      ? []
      : [{ id: 'agenda', title: slides.agenda, body: <AgendaSlide show={show} /> }]),
  ];
}

function pagesOf<Entry>(entries: readonly Entry[]): Entry[][] {
  const count = Math.ceil(entries.length / ENTRIES);
  return Array.from({ length: count }, (_, page) =>
    entries.slice(page * ENTRIES, (page + 1) * ENTRIES),
  );
}

/** A title that runs over several slides; `page` counts from 0. */
function numbered(
  words: Show['words'],
  title: string,
  { page, pages }: { page: number; pages: number },
): string {
  return pages > 1 ? fill(words.paged, { title, page: page + 1, pages }) : title;
}
