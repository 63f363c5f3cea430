import type { Answer, Assessment, Profile } from '@/lib/assessment/assessment';
import type { Rubric, RubricCriterion } from '@/lib/guidebook/rubric';
import { checksum, packRuns, unpackRuns } from './compact-text';
import { MAX_SHARE_LINK } from './limits';
import { answerOf, packOptions, signOf, unpackOptions } from './link-signs';

/** Version of the shape of a link. */
const LINK_VERSION = 1;

export type LinkProblem =
  | { code: 'not-a-link' }
  | { code: 'newer-link'; found: number; known: number }
  | { code: 'too-large'; most: number }
  /** Something is missing from it or changed in it. */
  | { code: 'damaged' }
  | { code: 'unknown-guidebook-version'; version: string };
export type OpenedLink = { ok: true; assessment: Assessment } | { ok: false; problem: LinkProblem };

/**
 * An assessment as text for the fragment of an address, which no server sees:
 * `w=1.<guidebook version>.<profile>.<answers>.<checksum>`.
 *
 * It uses letters, digits, hyphens and dots only, which chat programs leave alone. `rubric` is that
 * of the assessment's own version: both lists are in its order. Notes, links and dates stay behind.
 */
export function packShareLink(rubric: Rubric, { profile, answers }: Assessment): string {
  const signs = criteriaOf(rubric).map((criterion) => signOf(criterion, answers[criterion.id]));
  const body = [
    `w=${LINK_VERSION}`,
    rubric.version.replaceAll('.', '-'),
    profileLists(rubric)
      .map(({ id, options }) => packOptions(options, profile[id] ?? []))
      .join(''),
    packRuns(signs.join('')),
  ].join('.');
  return `${body}.${checksum(body)}`;
}

/** The guidebook version that a link names, so that its rubric can be fetched; null: no link. */
export function versionOfLink(fragment: string): string | null {
  const [, version] = partsOf(fragment);
  return version === undefined ? null : version.replaceAll('-', '.');
}

/** Reads the fragment of an address. `rubrics` gives the rubric of a version, or null. */
export function openShareLink(
  fragment: string,
  rubrics: (version: string) => Rubric | null,
): OpenedLink {
  const refuse = (problem: LinkProblem) => ({ ok: false as const, problem });
  if (fragment.length > MAX_SHARE_LINK) return refuse({ code: 'too-large', most: MAX_SHARE_LINK });
  const [name = '', version = '', profilePart = '', answersPart = '', ...rest] = partsOf(fragment);
  const found = Number(/^w=(\d{1,6})$/.exec(name)?.[1] ?? NaN);
  if (Number.isNaN(found)) return refuse({ code: 'not-a-link' });
  if (found > LINK_VERSION) return refuse({ code: 'newer-link', found, known: LINK_VERSION });

  const body = [name, version, profilePart, answersPart].join('.');
  if (found < LINK_VERSION || rest.length !== 1 || rest[0] !== checksum(body)) {
    return refuse({ code: 'damaged' });
  }
  const dotted = version.replaceAll('-', '.');
  const rubric = rubrics(dotted);
  if (!rubric) return refuse({ code: 'unknown-guidebook-version', version: dotted });

  const profile = unpackProfile(rubric, profilePart);
  const answers = unpackAnswers(criteriaOf(rubric), answersPart);
  if (!profile || !answers) return refuse({ code: 'damaged' });
  const assessment = { guidebookVersion: dotted, profile, answers };
  // One assessment has one link: a second spelling of the same was not written by us.
  const isOurs = packShareLink(rubric, assessment) === `${body}.${rest[0]}`;
  return isOurs ? { ok: true, assessment } : refuse({ code: 'damaged' });
}

/** Some programs write `=` as `%3D` when they pass an address on. */
function partsOf(fragment: string): string[] {
  return fragment.replace(/^#/, '').replace(/^w%3D/i, 'w=').split('.');
}

function criteriaOf(rubric: Rubric): RubricCriterion[] {
  return rubric.parts.flatMap((part) => part.chapters.flatMap((chapter) => chapter.criteria));
}

/** Every list that the profile chooses from: the stages first, as they are asked first. */
function profileLists(rubric: Rubric): { id: string; options: readonly string[] }[] {
  return [{ id: 'stage', options: rubric.stages.map(({ id }) => id) }, ...rubric.questions];
}

function unpackProfile(rubric: Rubric, packed: string): Profile | null {
  const profile: Record<string, readonly string[]> = {};
  let rest = packed;
  for (const { id, options } of profileLists(rubric)) {
    const taken = unpackOptions(options, rest);
    if (!taken) return null;
    if (taken.chosen.length > 0) profile[id] = taken.chosen;
    rest = taken.rest;
  }
  return rest === '' ? profile : null;
}

function unpackAnswers(
  criteria: readonly RubricCriterion[],
  packed: string,
): Record<string, Answer> | null {
  const signs = unpackRuns(packed, criteria.length);
  if (signs?.length !== criteria.length) return null;
  const answers: Record<string, Answer> = {};
  for (const [index, criterion] of criteria.entries()) {
    const answer = answerOf(criterion, signs.charAt(index));
    if (answer === undefined) return null;
    if (answer) answers[criterion.id] = answer;
  }
  return answers;
}
