import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import type { Assessment } from '@/lib/assessment/assessment';
import { type AnswerOf, type BodyOf, callAddress, calls } from '@/lib/cohort/calls';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import type { EndpointName } from '@/lib/cohort/contract';
import { CONSENT_VERSION } from '@/lib/cohort/consent';
import type { OwnTeam } from '@/lib/cohort/team-schema';
import type { Level } from '@/lib/guidebook/criterion-schema';
import { rubricOf } from '@/lib/guidebook/rubric';
import { guidebook } from './all-routes';

export const day = (offset: number) =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

export type SeededTeam = { team: OwnTeam; token: string };
export type SeededCohort = {
  cohort: Cohort;
  manage: string;
  invite: string;
  teams: readonly SeededTeam[];
};

/** One request of a program: with the secret of a link in its header, past every cookie. */
export async function ask<Name extends EndpointName>(
  request: APIRequestContext,
  name: Name,
  given: { token?: string; path?: Record<string, string>; body?: BodyOf<Name> } = {},
): Promise<AnswerOf<Name>> {
  const { token, path = {}, body } = given;
  const response = await request.fetch(callAddress(name, path), {
    method: calls[name][0],
    headers: token ? { authorization: `Bearer ${token}` } : {},
    ...(body === undefined ? {} : { data: body }),
  });
  if (!response.ok()) throw new Error(`${name}: ${response.status()} ${await response.text()}`);
  return (response.status() === 204 ? null : await response.json()) as AnswerOf<Name>;
}

/** Every criterion that does not ask for more at this level, and a stage. */
export function answersAt(
  level: (index: number) => Level,
  chapters?: readonly string[],
): Assessment {
  const criteria = rubricOf(guidebook)
    .parts.flatMap((part) => part.chapters)
    .filter(({ id }) => !chapters || chapters.includes(id))
    .flatMap((chapter) => chapter.criteria);
  return {
    guidebookVersion: guidebook.version,
    profile: { stage: ['launched'] },
    answers: Object.fromEntries(
      criteria.map(({ id }, index) => [
        id,
        {
          choice: { kind: 'level', level: level(index) },
          evidence: { note: `note of ${id}`, link: '', date: '' },
        },
      ]),
    ),
  };
}

type Seed = {
  /** By name; each with the level of its answers in the first round, and in the second. Null: nothing submitted. */
  teams?: readonly (readonly [name: string, first: Level | null, second: Level | null])[];
  anonymous?: boolean;
  chapters?: string[];
  name?: string;
};

/** A cohort whose first round is over and whose second is open. */
export async function seedCohort(
  request: APIRequestContext,
  { teams = [], anonymous = false, chapters, name = 'Spring 2027' }: Seed = {},
): Promise<SeededCohort> {
  const open = { opensOn: day(-10), closesOn: day(10) };
  const made = await ask(request, 'createCohort', {
    body: {
      requestId: randomUUID(),
      name,
      language: 'en',
      rounds: [{ name: 'Kick-off', ...open }],
      deleteAfter: day(200),
      anonymous,
      ...(chapters && { chapters }),
    },
  });
  const { manage, invite } = made;
  const path = { cohort: made.cohort.id };
  const joined: SeededTeam[] = [];
  for (const [teamName] of teams) {
    const body = { requestId: randomUUID(), name: teamName, consent: CONSENT_VERSION } as const;
    joined.push(await ask(request, 'join', { token: invite, path, body }));
  }
  const submitAll = async (round: string, place: 1 | 2) => {
    for (const [index, { team, token }] of joined.entries()) {
      const level = teams[index]?.[place] ?? null;
      if (level === null) continue;
      const body = {
        requestId: randomUUID(),
        version: 0,
        consent: CONSENT_VERSION,
        shareNotes: true,
        assessment: answersAt(() => level, chapters),
      } as const;
      await ask(request, 'submit', { token, path: { ...path, team: team.id, round }, body });
    }
  };
  await submitAll('r1', 1);
  const first = { id: 'r1', name: 'Kick-off', opensOn: day(-30), closesOn: day(-10) };
  const second = { name: 'Mid-term', opensOn: day(-5), closesOn: day(10) };
  const { version } = await ask(request, 'readCohort', { token: manage, path });
  const cohort = await ask(request, 'changeCohort', {
    token: manage,
    path,
    body: { version, rounds: [first, second] },
  });
  await submitAll('r2', 2);
  return { cohort, manage, invite, teams: joined };
}
