import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import type { Cohort } from './cohort-schema';

/** A message to paste into an e-mail, in the language of the cohort. */
export function invitationText(
  { name, rounds, deleteAfter, language }: Cohort,
  address: string,
  words: Readonly<Record<Locale, Messages['cohorts']['invitation']>>,
): string {
  const { round, lines } = words[language];
  const days = rounds.map(({ name: of, opensOn, closesOn }) =>
    fill(round, {
      name: of,
      from: formatDay(opensOn, language),
      to: formatDay(closesOn, language),
    }),
  );
  return lines
    .map((line) =>
      fill(line, {
        cohort: name,
        link: address,
        rounds: days.join('\n'),
        deleted: formatDay(deleteAfter, language),
      }),
    )
    .join('\n\n');
}
