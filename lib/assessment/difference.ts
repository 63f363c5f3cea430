import type { Rubric } from '@/lib/guidebook/rubric';
import { assess } from './assess';
import type { Assessment } from './assessment';
import { causesOf, type Cause, type Pair } from './cause';
import { pairCriteria } from './pair-criteria';
import type { Result, Score } from './result';
import { rounded } from './rounding';
import { changedRules, type Rule } from './rule-change';
import { inFigure, isSame, scoreChange, type Figure, type ScoreChange } from './score-change';
import { supposedUnchanged } from './supposed-unchanged';

/** An assessment and the rubric to read it by. */
export type Standing = { rubric: Rubric; assessment: Assessment };

/** A value before and after. */
export type FromTo<Value> = { from: Value; to: Value };

/** A part or chapter whose score, range or evidence-backed score changed. */
export type OutlineChange = { id: string; score: ScoreChange; backed: ScoreChange };

/** A criterion that stands otherwise than before, and why. */
export type CriterionChange = {
  /** The present id; the last one, of a criterion that was retired. */
  id: string;
  chapter: string;
  part: string;
  causes: readonly Cause[];
  /**
   * Points that the overall scores would miss had this one criterion stayed as it was. Effects
   * need not add up: the parts multiply. Null: it cannot be told, its chapter being gone.
   */
  effect: { score: number; backed: number } | null;
};

/** What changed between two standings. Lists hold only what changed, the greatest change first. */
export type Difference = {
  guidebookVersion: FromTo<string>;
  stage: FromTo<string | null>;
  band: FromTo<string | null>;
  score: ScoreChange;
  backed: ScoreChange;
  /** The figure that effects are told in: the estimate if every comparison has one. */
  effectOn: Figure;
  rules: readonly Rule[];
  parts: readonly OutlineChange[];
  chapters: readonly OutlineChange[];
  criteria: readonly CriterionChange[];
};

/**
 * Explains how one standing became another, be it by other answers, another profile or
 * another version of the guidebook (design §4.9). Bring the later assessment forward to
 * its rubric first.
 */
export function difference(from: Standing, to: Standing): Difference {
  const before = assess(from.rubric, from.assessment);
  const after = assess(to.rubric, to.assessment);
  const chaptersOf = ({ parts }: Result) => parts.flatMap(({ chapters }) => chapters);
  return {
    guidebookVersion: { from: before.guidebookVersion, to: after.guidebookVersion },
    stage: { from: before.stage, to: after.stage },
    band: { from: before.band.id, to: after.band.id },
    score: scoreChange(before.score, after.score),
    backed: scoreChange(before.backed, after.backed),
    rules: changedRules(from.rubric, to.rubric),
    parts: outlineChanges(before.parts, after.parts),
    chapters: outlineChanges(chaptersOf(before), chaptersOf(after)),
    ...criterionChanges(before, after, to.rubric),
  };
}

type Scored = { id: string; score: Score | null; backed: Score | null };

function outlineChanges(before: readonly Scored[], after: readonly Scored[]): OutlineChange[] {
  const earlier = new Map(before.map((scored) => [scored.id, scored]));
  const later = new Map(after.map((scored) => [scored.id, scored]));
  return [...new Set([...later.keys(), ...earlier.keys()])]
    .map((id) => {
      const [was, is] = [earlier.get(id), later.get(id)];
      return {
        id,
        score: scoreChange(was?.score ?? null, is?.score ?? null),
        backed: scoreChange(was?.backed ?? null, is?.backed ?? null),
      };
    })
    .filter(({ score, backed }) => !isSame(score) || !isSame(backed))
    .sort((a, b) => size(b.score.delta) - size(a.score.delta) || byId(a, b));
}

function criterionChanges(
  before: Result,
  after: Result,
  rubric: Rubric,
): Pick<Difference, 'effectOn' | 'criteria'> {
  const changed = pairCriteria(before, after, rubric)
    .map((pair) => ({ pair, causes: causesOf(pair) }))
    .filter(({ causes }) => causes.length > 0)
    .map((change) => ({
      ...change,
      supposed: supposedUnchanged(after, change.pair, rubric.scoring),
    }));
  const compared = [before, after, ...changed.flatMap(({ supposed }) => supposed ?? [])];
  const effectOn = compared.every(({ score }) => score?.estimate != null) ? 'estimate' : 'low';
  const criteria = changed.map(({ pair, causes, supposed }) => ({
    ...placeOf(pair),
    causes,
    effect: supposed && {
      score: effect(after.score, supposed.score, effectOn),
      backed: effect(after.backed, supposed.backed, effectOn),
    },
  }));
  return { effectOn, criteria: criteria.sort(byEffect) };
}

function placeOf({ before, after }: Pair): Pick<CriterionChange, 'id' | 'chapter' | 'part'> {
  const { criterion, chapter, part } = after ?? before;
  return { id: criterion.id, chapter, part };
}

function effect(real: Score | null, supposed: Score, figure: Figure): number {
  return real ? inFigure(real, figure) - inFigure(supposed, figure) : 0;
}

function byEffect(a: CriterionChange, b: CriterionChange): number {
  const [of, to] = [a.effect, b.effect];
  return (
    size(to?.score ?? null) - size(of?.score ?? null) ||
    size(to?.backed ?? null) - size(of?.backed ?? null) ||
    byId(a, b)
  );
}

/** Changes without a number come last. */
function size(change: number | null): number {
  return change === null ? -1 : rounded(Math.abs(change));
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
