import * as z from 'zod';
import type { Rubric } from '@/lib/guidebook/rubric';
import { type Cohort, type Round, roundSchema } from '../cohort-schema';
import type { momentSchema } from '../ids-schema';
import type { Link } from '../link-schema';
import { scopedRubric } from '../scope';
import type { CapabilityRow, CohortRow, TeamRow } from '../store/tables';
import type { OwnTeam, TeamLabel } from '../team-schema';
import { isoDay, isoMoment, phaseOf } from '../days';
import type { Service } from './service';

const roundsSchema = z.array(roundSchema);
const chaptersSchema = z.array(z.string());

export function roundsOf(cohort: CohortRow): Round[] {
  return roundsSchema.parse(JSON.parse(cohort.rounds));
}

export function chaptersOf(cohort: CohortRow): string[] {
  return chaptersSchema.parse(JSON.parse(cohort.chapters));
}

/** A cohort as the API tells it. */
export function showCohort(cohort: CohortRow, now: number): Cohort {
  const rounds = roundsOf(cohort);
  const open = rounds.find((round) => phaseOf(now, round) === 'open');
  return {
    id: cohort.id,
    version: cohort.version,
    name: cohort.name,
    language: cohort.language,
    status: cohort.status,
    anonymous: cohort.anonymous === 1,
    rounds,
    openRound: cohort.status === 'open' ? (open?.id ?? null) : null,
    chapters: chaptersOf(cohort),
    guidebookVersion: cohort.guidebook_version,
    createdAt: isoMoment(cohort.created_at),
    deleteAfter: cohort.delete_after,
    teams: cohort.teams,
  };
}

/** The rubric of a cohort: of its version, and its chapters only. */
export function cohortRubric(service: Service, cohort: CohortRow): Rubric {
  const { rubric, rubricOf } = service;
  const version = cohort.guidebook_version;
  const own = version === rubric.version ? rubric : rubricOf(version);
  if (!own) throw new Error(`The rubric of guidebook version ${version} is not kept.`);
  return scopedRubric(own, chaptersOf(cohort));
}

/** A team as managers and mentors see it. */
export function label(cohort: CohortRow, { id, name, alias }: TeamRow): TeamLabel {
  return { id, name: cohort.anonymous ? null : name, alias };
}

/** By name, or by alias where names are not shown: their order would tell. */
export function inOrder(cohort: CohortRow, teams: readonly TeamRow[]): TeamRow[] {
  return [...teams].sort((a, b) =>
    cohort.anonymous ? a.alias - b.alias : a.name.localeCompare(b.name) || a.alias - b.alias,
  );
}

/** A moment as managers and mentors see it: of an anonymous team only the day, or the hour would give it away. */
export function moment(cohort: CohortRow, ms: number): z.infer<typeof momentSchema> {
  return cohort.anonymous ? isoDay(ms) : isoMoment(ms);
}

export function showOwnTeam(team: TeamRow): OwnTeam {
  return {
    id: team.id,
    version: team.version,
    name: team.name,
    alias: team.alias,
    joinedAt: isoMoment(team.joined_at),
    consent: { version: team.consent_version, at: isoMoment(team.joined_at) },
  };
}

export function showLink(link: CapabilityRow): Link {
  return {
    id: link.id,
    kind: link.kind,
    label: link.label,
    team: link.team_id,
    createdAt: isoMoment(link.created_at),
    revokedAt: link.revoked_at === null ? null : isoMoment(link.revoked_at),
  };
}
