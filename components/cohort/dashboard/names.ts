import type { Names } from '@/lib/cohort/shown-rows';
import type { TeamLabel } from '@/lib/cohort/team-schema';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { teamName } from '../team-name';

const collators = {
  en: new Intl.Collator('en', { numeric: true }),
  zh: new Intl.Collator('zh-u-co-pinyin', { numeric: true }),
} as const satisfies Record<Locale, Intl.Collator>;

/**
 * Names of the teams. When they are hidden, numbers stand for them and give the order too: the
 * alphabet would tell who is who.
 */
export function namesOf(
  teams: readonly TeamLabel[],
  { hidden, locale, words }: { hidden: boolean; locale: Locale; words: Messages['cohort'] },
): Names {
  const shown = teams
    .map((team) => ({
      id: team.id,
      name: teamName(hidden ? { ...team, name: null } : team, words),
    }))
    .sort((a, b) => collators[locale].compare(a.name, b.name));
  const names = new Map(shown.map(({ id, name }) => [id, name]));
  const places = new Map(shown.map(({ id }, place) => [id, place]));
  return {
    nameOf: (team) => names.get(team) ?? team,
    placeOf: (team) => places.get(team) ?? shown.length,
  };
}

/** Teams in the order of their names. */
export function inOrder(teams: readonly string[], { placeOf }: Names): string[] {
  return [...teams].sort((a, b) => placeOf(a) - placeOf(b));
}

const lists = {
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  zh: new Intl.ListFormat('zh', { type: 'conjunction' }),
} as const satisfies Record<Locale, Intl.ListFormat>;

/** Words one after another in a sentence: a, b and c. */
export function listed(words: readonly string[], locale: Locale): string {
  return lists[locale].format(words);
}
