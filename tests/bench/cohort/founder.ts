import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { createdCohortSchema } from '@/lib/cohort/cohort-schema';
import { CONSENT_VERSION } from '@/lib/cohort/consent';
import { joinedSchema } from '@/lib/cohort/team-schema';
import { cohortBody, submitBody } from '@/tests/cohort/api';

const versionSchema = z.object({ version: z.number() });

/** One founder: what was acknowledged, and the request whose answer is still missing. */
export type Founder = {
  path: string;
  token: string;
  acknowledged: number;
  pending: { body: string } | null;
};

const json = { 'content-type': 'application/json' };

export async function foundersAt(base: string, count: number): Promise<Founder[]> {
  const created = await post(`${base}/cohorts`, '', cohortBody());
  const { cohort, invite } = createdCohortSchema.parse(created);
  const founders: Founder[] = [];
  for (let index = 0; index < count; index += 1) {
    const body = { requestId: randomUUID(), name: `Team ${index}`, consent: CONSENT_VERSION };
    const { team, token } = joinedSchema.parse(
      await post(`${base}/cohorts/${cohort.id}/teams`, invite, body),
    );
    const path = `/cohorts/${cohort.id}/teams/${team.id}/submissions/r2`;
    founders.push({ path, token, acknowledged: 0, pending: null });
  }
  return founders;
}

async function post(url: string, token: string, body: object): Promise<unknown> {
  const headers = { ...json, ...(token && { authorization: `Bearer ${token}` }) };
  const reply = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!reply.ok) throw new Error(`${url}: ${reply.status} ${await reply.text()}`);
  return reply.json();
}

/** About what a founder with short notes sends: 20 KB. */
export function bodyOf(ids: readonly string[], version: number): string {
  const body = submitBody({}, { version });
  for (const [index, id] of ids.entries()) {
    const level = (version + index) % 5;
    const evidence = { note: 'Minutes of the meeting, page 3.', link: '', date: '' };
    body.assessment.answers[id] = { choice: { kind: 'level', level }, evidence };
  }
  return JSON.stringify(body);
}

/** Sends the next submission, or again the one without an answer. @returns the refusal, or null */
export async function submitNext(
  base: string,
  founder: Founder,
  ids: readonly string[],
): Promise<string | null> {
  founder.pending ??= { body: bodyOf(ids, founder.acknowledged) };
  const reply = await fetch(base + founder.path, {
    method: 'PUT',
    headers: { ...json, authorization: `Bearer ${founder.token}` },
    body: founder.pending.body,
  });
  const text = await reply.text();
  if (!reply.ok) return `${reply.status} ${text}`;
  founder.acknowledged = versionSchema.parse(JSON.parse(text)).version;
  founder.pending = null;
  return null;
}

/** The version that is stored; 0: none. */
export async function storedVersion(base: string, { path, token }: Founder): Promise<number> {
  const reply = await fetch(base + path, { headers: { authorization: `Bearer ${token}` } });
  if (reply.status === 404) return 0;
  if (!reply.ok) throw new Error(`Reading: ${reply.status} ${await reply.text()}`);
  return versionSchema.parse(await reply.json()).version;
}
