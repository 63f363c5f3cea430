import type { GateResult } from '@/lib/assessment/result';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { CriteriaTable, PartsTable, Product } from './numbers-tables';
import { points, short, type Worked } from './worked';

export type StepId = keyof Messages['method']['steps'];
export type NumbersWords = Messages['method']['numbers'];
export type NumbersProps = { step: StepId; worked: Worked; words: NumbersWords };

/** One step of the method with numbers put in: the example's, or the founder's own. */
export function Numbers({ step, worked, words }: NumbersProps) {
  if (step === 'attainment') return <CriteriaTable {...{ worked, words }} />;
  if (step === 'means') {
    return (
      <>
        <PartsTable {...{ worked, words }} />
        <Product {...{ worked, words }} />
      </>
    );
  }
  return linesOf[step](worked, words).map((line) => <p key={line}>{line}</p>);
}

type Lines = (worked: Worked, words: NumbersWords) => string[];

const linesOf: Record<Exclude<StepId, 'attainment' | 'means'>, Lines> = {
  applicable({ result, rubric, titles }, words) {
    const total = rubric.parts.flatMap(({ chapters }) =>
      chapters.flatMap((c) => c.criteria),
    ).length;
    const stage = titles.stages[result.stage ?? ''] ?? '';
    return [fill(words.applicable, { ...result.counts, total, stage })];
  },

  range({ chapter, rubric, titles }, words) {
    if (!chapter?.score) return [words.none];
    const { weight, answered, earned } = chapter.tally;
    const { low, high, estimate } = chapter.score;
    const values = {
      chapter: titles.chapters[chapter.id] ?? chapter.id,
      weight: short(weight),
      answered: short(answered),
      earned: short(earned),
      open: short(weight - answered),
      low: points(low),
      high: points(high),
      estimate: points(estimate ?? 0),
      share: short(100 * rubric.scoring.answeredShare),
    };
    const middle = estimate === null ? words.noEstimate : words.estimate;
    return [words.answeredWeight, middle, words.low, words.high].map((line) => fill(line, values));
  },

  gates({ result, titles }, words) {
    const { band, gates } = result;
    const count = (kind: GateResult['kind'], state: GateResult['state']) =>
      gates.filter((gate) => gate.kind === kind && gate.state === state).length;
    const name = (id: string | null) => (id === null ? words.none : (titles.bands[id] ?? id));
    const open = count('blocker', 'open');
    const clear = band.id === null ? words.gateNone : words.gateClear;
    const values = { count: open, byScore: name(band.byScore), band: name(band.id) };
    return [
      fill(open > 0 ? words.gateOpen : clear, values),
      fill(words.gateUnchecked, {
        count: count('blocker', 'not-checked'),
        flags: count('flag', 'open'),
      }),
    ];
  },

  evidence({ result: { score, backed } }, words) {
    if (!score || !backed) return [words.none];
    if (score.estimate === null || backed.estimate === null) {
      return [fill(words.noEvidence, { score: points(score.low), backed: points(backed.low) })];
    }
    const distance = points(score.estimate - backed.estimate);
    const values = { score: points(score.estimate), backed: points(backed.estimate), distance };
    return [fill(words.evidence, values)];
  },

  plan({ step, result, rubric, titles }, words) {
    if (!step) return [words.noStep];
    const from =
      step.from === null ? words.fromNothing : fill(words.fromLevel, { level: step.from });
    const values = {
      criterion: titles.criteria[step.criterion] ?? step.criterion,
      from,
      to: step.to,
      before: points(result.score?.low ?? 0),
      after: points(step.after?.low ?? 0),
      gain: points(step.gain),
      effort: rubric.scoring.effort[step.effort],
      worth: points(step.worth),
    };
    return [fill(words.step, values)];
  },

  sensitivity({ sensitivity, result, titles }, words) {
    if (!sensitivity) return [words.noSensitivity];
    const values = {
      share: Math.round(100 * sensitivity.sameBand),
      draws: sensitivity.draws,
      band: titles.bands[sensitivity.band ?? ''] ?? '',
      low: points(sensitivity.low),
      high: points(sensitivity.high),
      score: points(result.score?.estimate ?? 0),
    };
    return [fill(words.sensitivity, values)];
  },
};
