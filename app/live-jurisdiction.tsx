import type { JurisdictionData } from '@/components/live/jurisdiction-switch/fields';
import { JurisdictionSwitch } from '@/components/live/jurisdiction-switch/jurisdiction-switch';
import type { LivePartProps } from '@/components/live/live-part';
import { getBook } from '@/lib/content/book';
import { localQuestions } from '@/lib/guidebook/questions';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

/** Chapters whose criteria ask about the law. */
const LAW = ['law', 'data-protection', 'ethics', 'accountability'] as const;

/** The jurisdiction switch with what the book knows: dated duties, and the criteria on law. */
export function JurisdictionOfBook({ locale }: LivePartProps) {
  return <JurisdictionSwitch locale={locale} data={jurisdictionData(locale)} />;
}

function jurisdictionData(locale: Locale): JurisdictionData {
  const { guidebook } = getBook();
  const { guide } = getMessages(locale);
  const references = new Map(guidebook.sources.references.map((each) => [each.id, each]));
  const duties = guidebook.facts.flatMap(
    ({ id, value, date, asOf, certainty, source, applies }) => {
      const reference = references.get(source);
      if (!applies || !date || !reference) return [];
      const { title, titleIn, by, url } = reference;
      const work = { title: titleIn?.[locale] ?? title, by, url };
      return [
        {
          id,
          value: value[locale],
          date,
          asOf,
          certainty: guide.certainty[certainty],
          source: work,
          applies,
        },
      ];
    },
  );
  const criteria = LAW.flatMap((chapter) =>
    (guidebook.criteria[chapter] ?? []).flatMap(({ id, question, applies, status }) =>
      applies && status !== 'retired'
        ? [
            {
              id,
              question: question[locale],
              href: routes.chapter(locale, chapter, `criterion-${id}`),
              applies,
            },
          ]
        : [],
    ),
  );
  const used = new Set([...duties, ...criteria].flatMap(({ applies }) => Object.keys(applies)));
  const questions = localQuestions(guidebook, locale, '').filter(({ id }) => used.has(id));
  return { questions, duties, criteria };
}
