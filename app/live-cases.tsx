import type { LocalCase } from '@/components/live/case-comparator/case';
import { CaseComparator } from '@/components/live/case-comparator/case-comparator';
import { illustrativeCases } from '@/components/live/case-comparator/cases-illustrative';
import { realCases } from '@/components/live/case-comparator/cases-real';
import type { LivePartProps } from '@/components/live/live-part';
import { getBook } from '@/lib/content/book';
import { fill, formatMonth } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

/** The case comparator with the references and dated facts of the book. */
export function CasesOfBook({ locale }: LivePartProps) {
  const { guidebook } = getBook();
  const { site } = getMessages(locale);
  const references = new Map(guidebook.sources.references.map((each) => [each.id, each]));
  const facts = new Map(guidebook.facts.map((each) => [each.id, each]));
  const cases = [...realCases, ...illustrativeCases].map((entry): LocalCase => {
    const { id, kind, stage, kindOfCause, settled, chapter, section, [locale]: text } = entry;
    const fact = entry.fact ? facts.get(entry.fact) : undefined;
    const sources = entry.references.flatMap((reference) => references.get(reference) ?? []);
    return {
      ...{ id, kind, stage, kindOfCause, settled },
      ...text,
      outcome: fact ? fill(text.outcome, { fact: fact.value[locale] }) : text.outcome,
      asOf: fact ? fill(site.asOf, { month: formatMonth(fact.asOf, locale) }) : null,
      href: routes.chapter(locale, chapter, section),
      sources: sources.map(({ title, titleIn, url, year }) => ({
        title: titleIn?.[locale] ?? title,
        url,
        year,
      })),
    };
  });
  return <CaseComparator locale={locale} cases={cases} />;
}
