import { pathToFileURL } from 'node:url';
import { digitStart, readSettings } from '@/components/live/digit-lab/fields';
import { evaluate, type Evaluation } from '@/components/live/digit-lab/evaluate';
import { createTrainer } from '@/components/live/digit-lab/trainer';
import { digitSets } from '../fixtures/digits-file';
import { atLeast, atMost, figure, type Row } from './rows';

const SECONDS = 10;
const ACCURACY = 90;

export type Round = { loss: number | null; evaluation: Evaluation };
export type Run = { rounds: Round[]; test: Evaluation; seconds: number };

/** Trains with the lab's first settings, measuring as the lab does; seconds of processor time. */
export function train(): Run {
  const sets = digitSets();
  const { settings } = readSettings(digitStart);
  if (!settings) throw new Error('the first settings are amiss');
  const before = process.cpuUsage();
  const trainer = createTrainer(sets.training, settings);
  const measure = () => evaluate(trainer.network, sets.validation, settings);
  const rounds: Round[] = [{ loss: null, evaluation: measure() }];
  for (let round = 1; round <= settings.rounds; round++) {
    let sum = 0;
    for (let i = 0; i < trainer.perRound; i++) sum += trainer.update();
    rounds.push({ loss: sum / trainer.perRound, evaluation: measure() });
  }
  // Not wall time: what else runs on the machine is not the lab's.
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  return { rounds, test: evaluate(trainer.network, sets.test, settings), seconds };
}

/** Trains the digit lab's net against what the lab promises; the accuracy is on digits it never saw. */
export function digitsBench(): Row[] {
  const { rounds, test, seconds } = train();
  const shares = rounds.map(({ evaluation: { right, count } }) => (100 * right) / count);
  const good = shares.findIndex((share) => share >= ACCURACY);
  return [
    atMost('digit lab, whole first run', seconds, 's', SECONDS),
    figure(`digit lab, rounds to ${ACCURACY} %`, good, ''),
    atLeast('digit lab, held-out digits read right', shares.at(-1) ?? 0, '%', ACCURACY),
    atLeast(
      'digit lab, digits of other writers read right',
      (100 * test.right) / test.count,
      '%',
      ACCURACY,
    ),
  ];
}

/** `npx tsx tests/bench/digits.bench.ts`: prints what components/live/digit-lab/recorded.ts keeps. */
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { rounds, test } = train();
  const kept = rounds.map(({ loss, evaluation }) => ({
    trained: loss && Number(loss.toFixed(3)),
    loss: Number(evaluation.loss.toFixed(3)),
    right: evaluation.right,
  }));
  const { confusion, count } = rounds.at(-1)?.evaluation ?? test;
  console.log(JSON.stringify({ count, rounds: kept, confusion, test: test.right }, null, 1));
}
