import type { LivePartProps } from '@/components/live/live-part';
import { routeCriteria } from '@/components/live/tech-route-chooser/route';
import { TechRouteChooser } from '@/components/live/tech-route-chooser/tech-route-chooser';
import { getBook } from '@/lib/content/book';
import { routes } from '@/lib/routes';

/** The chooser of a technical route with the criteria of the book that it names. */
export function TechRouteOfBook({ locale }: LivePartProps) {
  const named = new Set(Object.values(routeCriteria).flat());
  const { criteria } = getBook().guidebook;
  const known = Object.entries(criteria).flatMap(([chapter, list]) =>
    list
      .filter(({ id, status }) => named.has(id) && status !== 'retired')
      .map(({ id, question }) => ({
        id,
        question: question[locale],
        href: routes.chapter(locale, chapter, `criterion-${id}`),
      })),
  );
  return <TechRouteChooser locale={locale} criteria={known} />;
}
