import { scopedCriteria } from '@/lib/cohort/scope';
import type { Started } from '@/lib/cohort/start';
import { type Api, apiOf, joinTeam, newCohort, submitBody } from '@/tests/cohort/api';

const DAY_MS = 86_400_000;
const day = (offset: number) => new Date(Date.now() + offset * DAY_MS).toISOString().slice(0, 10);

/** A cohort whose teams have submitted in all four rounds, made by the API itself. */
export async function settledCohort(started: Started, teams: number) {
  const api: Api = apiOf(started);
  const ids = scopedCriteria(started.service.rubric).map(({ criterion }) => criterion.id);
  const rounds = [0, 1, 2, 3].map((index) => ({
    name: `Round ${index + 1}`,
    opensOn: day(-20 + index * 10),
    closesOn: day(-12 + index * 10),
  }));
  const { now } = started.service;
  const { cohort, manage, invite } = await newCohort(api, { rounds });
  const joined = [];
  for (let index = 0; index < teams; index += 1) {
    const { team, token } = await joinTeam(api, invite, `Team ${index}`);
    joined.push({ team: team.id, token });
  }
  for (const [index, round] of cohort.rounds.entries()) {
    started.service.now = () => Date.parse(round.opensOn) + DAY_MS;
    for (const [place, { team, token }] of joined.entries()) {
      const levels = ids.map((id, at): [string, number] => [id, (at * 7 + place + index) % 5]);
      const params = { cohort: cohort.id, team, round: round.id };
      const reply = await api('submit', params, {
        token,
        body: submitBody(Object.fromEntries(levels)),
      });
      if (reply.status !== 201) throw new Error(`Submitting: ${reply.text}`);
    }
  }
  started.service.now = now;
  return { api, cohort: cohort.id, manage, joined };
}
