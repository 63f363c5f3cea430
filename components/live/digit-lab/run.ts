import type { DigitSets } from './digits';
import { evaluate } from './evaluate';
import type { FromWorker, LossPoint, ToWorker, Wanted } from './protocol';
import { see } from './see';
import type { Settings } from './settings';
import { createTrainer, type Trainer } from './trainer';

/** Training goes on in slices, so that a word from the page is heard between two of them; ms. */
const SLICE = 60;
/** The page is told no more often; ms. */
const PACE = 250;
const POINTS_PER_ROUND = 10;

type Surroundings = {
  load: (tell: (received: number) => void) => Promise<DigitSets | null>;
  post: (message: FromWorker) => void;
  /** Calls back after whatever else waits. */
  later: (task: () => void) => void;
  now: () => number;
};
type Run = { settings: Settings; trainer: Trainer; sets: DigitSets; updates: number; ms: number };

/** The worker's side of the lab: what it does with what the page says. Slices change nothing in a run. */
export function createLab({ load, post, later, now }: Surroundings): (message: ToWorker) => void {
  let sets: DigitSets | null = null;
  let run: Run | null = null;
  let going = false;
  let turn = 0;
  let told = 0;
  let losses: number[] = [];
  let points: LossPoint[] = [];
  let wanted: Wanted | null = null;

  async function begin(settings: Settings) {
    const mine = ++turn;
    going = false;
    // A net of other settings is no answer to the digit that was asked about.
    run = null;
    sets ??= await load((received) => post({ kind: 'loading', received })).catch(() => null);
    if (mine !== turn) return;
    if (!sets) {
      post({ kind: 'failed' });
      return;
    }
    run = { settings, trainer: createTrainer(sets.training, settings), sets, updates: 0, ms: 0 };
    [losses, points, told] = [[], [], now()];
    measure(run);
    go(run);
  }

  function go(current: Run) {
    const mine = ++turn;
    going = true;
    const slice = () => {
      if (mine !== turn) return;
      const start = now();
      let outcome: 'on' | 'finished' | 'broken' = 'on';
      while (outcome === 'on' && now() - start < SLICE) outcome = update(current);
      current.ms += now() - start;
      if (outcome === 'on') {
        if (now() - told >= PACE) tell(current);
        later(slice);
      } else {
        end(current, outcome);
      }
    };
    later(slice);
  }

  function update(current: Run): 'on' | 'finished' | 'broken' {
    const { trainer, settings } = current;
    const loss = trainer.update();
    current.updates += 1;
    losses.push(loss);
    if (!Number.isFinite(loss)) return 'broken';
    const inRound = current.updates % trainer.perRound;
    if (inRound % Math.ceil(trainer.perRound / POINTS_PER_ROUND) === 0) {
      points.push({
        at: current.updates / trainer.perRound,
        loss: mean(losses),
        updates: losses.length,
      });
      losses = [];
    }
    if (inRound === 0) measure(current);
    return current.updates === settings.rounds * trainer.perRound ? 'finished' : 'on';
  }

  function measure({ trainer, sets: { validation }, settings, updates }: Run) {
    const evaluation = evaluate(trainer.network, validation, settings);
    post({ kind: 'round', round: Math.round(updates / trainer.perRound), evaluation });
  }

  function tell(current: Run) {
    post({ kind: 'progress', points, ms: current.ms });
    points = [];
    told = now();
    look(current);
  }

  function end(current: Run, how: 'stopped' | 'finished' | 'broken') {
    going = false;
    turn += 1;
    tell(current);
    post({ kind: 'ended', how });
  }

  function look(current: Run) {
    const seen = wanted && see(current, wanted);
    // A net whose numbers have burst reads nothing.
    if (seen?.probabilities.every(Number.isFinite)) post({ kind: 'seen', seen });
    // A search is made once; what it found is then followed like any other.
    if (wanted?.kind === 'mistaken' && seen?.heldOut) {
      wanted = { kind: 'held-out', index: seen.heldOut.index };
    }
  }

  return (message) => {
    if (message.kind === 'begin') void begin(message.settings);
    else if (message.kind === 'read') wanted = message.wanted;
    if (!run) return;
    if (message.kind === 'stop' && going) end(run, 'stopped');
    else if (message.kind === 'resume' && !going) go(run);
    else if (message.kind === 'read') look(run);
    else if (message.kind === 'test') {
      post({
        kind: 'tested',
        evaluation: evaluate(run.trainer.network, run.sets.test, run.settings),
      });
    }
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
