import {
  noEvidence,
  type AnswerField,
  type SavedAnswer,
  type SavedInput,
  type SavedOptions,
  type Snapshot,
  type Work,
} from './work';

/**
 * Everything two tabs know, entry by entry: of two values the one changed last.
 *
 * Commutative, associative and idempotent, so that the order in which tabs meet does not matter.
 * Equal times are settled by the values themselves. What is older than the later beginning was
 * wiped and drops out. Keys are sorted: equal work is equal text.
 */
export function mergeWorks(a: Work, b: Work): Work {
  const startedAt = Math.max(a.startedAt, b.startedAt);
  const isKept = (time: number) => time >= startedAt;
  const versions = [a, b].map((work) => stamped(work.guidebookVersion, work.versionAt));
  const version = versions.reduce(latest);
  const removed = united(a.removed, b.removed, (times) => {
    const time = Math.max(...times);
    return isKept(time) ? time : null;
  });
  return {
    guidebookVersion: version.value,
    versionAt: version.at,
    startedAt,
    profile: united(a.profile, b.profile, (entries): SavedOptions | null => {
      const { value, at } = entries.map((e) => stamped(e.options, e.changedAt)).reduce(latest);
      return isKept(at) ? { options: value, changedAt: at } : null;
    }),
    answers: united(a.answers, b.answers, (answers) => mergeAnswers(answers, isKept)),
    inputs: united(a.inputs, b.inputs, (inputs): SavedInput | null => {
      const { value, at } = inputs.map((e) => stamped(e.value, e.changedAt)).reduce(latest);
      return isKept(at) ? { value, changedAt: at } : null;
    }),
    snapshots: mergeSnapshots(a.snapshots, b.snapshots).filter(
      ({ id, changedAt }) => isKept(changedAt) && !(changedAt <= (removed[id] ?? -Infinity)),
    ),
    removed,
  };
}

/**
 * Work that was never stored before, as part of stored work that began at `startedAt`: nothing of
 * it can have been wiped, so that nothing of it counts as older than the beginning.
 */
export function broughtInto(work: Work, startedAt: number): Work {
  const late = (time: number) => Math.max(time, startedAt);
  return {
    ...work,
    profile: united(work.profile, {}, ([entry]) => ({
      options: entry.options,
      changedAt: late(entry.changedAt),
    })),
    answers: united(work.answers, {}, ([answer]) => ({
      ...answer,
      changedAt: united(answer.changedAt, {}, ([time]) => late(time)),
    })),
    inputs: united(work.inputs, {}, ([input]) => ({
      ...input,
      changedAt: late(input.changedAt),
    })),
    snapshots: work.snapshots.map((s) => ({ ...s, changedAt: late(s.changedAt) })),
  };
}

type Stamped<T> = { value: T; at: number };

const stamped = <T>(value: T, at: number): Stamped<T> => ({ value, at });

function latest<T>(a: Stamped<T>, b: Stamped<T>): Stamped<T> {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  // The same object, as when work meets itself: snapshots are long to write out.
  if (a.value === b.value) return a;
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}

function mergeAnswers(
  answers: readonly SavedAnswer[],
  isKept: (time: number) => boolean,
): SavedAnswer | null {
  const changedAt: Partial<Record<AnswerField, number>> = {};
  /** The latest value of a field; `none` when nobody has touched it. */
  function field<T>(name: AnswerField, valueOf: (answer: SavedAnswer) => T, none: T): T {
    const values = answers.flatMap((answer) => {
      const at = answer.changedAt[name];
      return at !== undefined && isKept(at) ? [stamped(valueOf(answer), at)] : [];
    });
    const [first, ...others] = values;
    if (!first) return none;
    const { value, at } = others.reduce(latest, first);
    changedAt[name] = at;
    return value;
  }
  const merged = {
    choice: field('choice', (answer) => answer.choice, null),
    evidence: {
      note: field('note', (answer) => answer.evidence.note, noEvidence.note),
      link: field('link', (answer) => answer.evidence.link, noEvidence.link),
      date: field('date', (answer) => answer.evidence.date, noEvidence.date),
    },
    changedAt,
  };
  return Object.keys(changedAt).length > 0 ? merged : null;
}

function mergeSnapshots(a: readonly Snapshot[], b: readonly Snapshot[]): Snapshot[] {
  const byId = new Map<string, Stamped<Snapshot>>();
  for (const snapshot of [...a, ...b]) {
    const one = stamped(snapshot, snapshot.changedAt);
    const other = byId.get(snapshot.id);
    byId.set(snapshot.id, other ? latest(one, other) : one);
  }
  return [...byId.values()]
    .map(({ value }) => value)
    .sort((one, other) => one.takenAt - other.takenAt || (one.id < other.id ? -1 : 1));
}

/** One entry for every key of either record, in the order of keys; null leaves it out. */
function united<T, R extends object | number>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  merge: (entries: [T, ...T[]]) => R | null,
): Record<string, R> {
  const entries = new Map<string, [T, ...T[]]>();
  for (const [key, value] of [...Object.entries(a), ...Object.entries(b)]) {
    const others = entries.get(key);
    entries.set(key, others ? [...others, value] : [value]);
  }
  return Object.fromEntries(
    [...entries]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([key, values]) => {
        const merged = merge(values);
        return merged === null ? [] : [[key, merged] as const];
      }),
  );
}
