import { parseJson } from '@/lib/session/safe-json';

/** A team that this browser joined or opened: where its page is, and no secret. */
export type JoinedTeam = { cohort: string; team: string; name: string };

/** More than anybody joins; an endless list is not ours. */
const MOST = 40;
const ID = /^[a-z0-9]{12,16}$/;
const LONGEST_NAME = 200;

/** Reads the list; what is not ours is passed over. */
export function readJoined(text: string | null): JoinedTeam[] {
  const read = text === null ? null : parseJson(text);
  if (!read?.ok || !Array.isArray(read.value)) return [];
  return read.value.slice(0, MOST).filter(isJoined);
}

/** The list with a team in it once, the newest first. */
export function withJoined(list: readonly JoinedTeam[], team: JoinedTeam): JoinedTeam[] {
  return [team, ...without(list, team)].slice(0, MOST);
}

/** The list without a team. */
export function without(
  list: readonly JoinedTeam[],
  { cohort, team }: Pick<JoinedTeam, 'cohort' | 'team'>,
): JoinedTeam[] {
  return list.filter((each) => each.cohort !== cohort || each.team !== team);
}

function isJoined(value: unknown): value is JoinedTeam {
  if (typeof value !== 'object' || value === null) return false;
  const { cohort, team, name }: Partial<Record<keyof JoinedTeam, unknown>> = value;
  const isId = (id: unknown) => typeof id === 'string' && ID.test(id);
  return isId(cohort) && isId(team) && typeof name === 'string' && name.length <= LONGEST_NAME;
}
