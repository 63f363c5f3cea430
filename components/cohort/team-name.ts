import type { TeamLabel } from '@/lib/cohort/team-schema';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';

/** What a team is called on the page: its name, or its number in a cohort without names. */
export function teamName({ name, alias }: TeamLabel, words: Messages['cohort']): string {
  return name ?? fill(words.teamAlias, { alias });
}
