import type { FounderFile, State } from './local-file';

/** What the manager decided about a file, against what the rule would say. */
export type Decision = 'team' | 'out';
export type Decisions = Readonly<Record<string, Decision>>;

/** A readable file that does not count, and why: the file that counts in its place, if there is one. */
export type Aside = {
  file: FounderFile;
  why: 'same-content' | 'older-state' | 'left-out';
  /** Null when it was left out by hand. */
  counts: FounderFile | null;
};

/** A team: the file that counts, and how its work stood before. */
export type SortedTeam = {
  file: FounderFile;
  /** Snapshots of its files, and its older files; oldest first. */
  earlier: readonly State[];
  /** All its files, the one that counts first. */
  files: readonly FounderFile[];
};

export type SortedOut = { teams: readonly SortedTeam[]; aside: readonly Aside[] };

/**
 * Which files are teams. Of files with the same content one counts. Files are states of the same
 * founder's work when they began at the same moment, or hold a snapshot in common, directly or
 * through a third: then the one saved last counts, and the others are how it stood before. The
 * rule may be wrong (everybody opened one file with a snapshot in it), so a decision goes before it.
 */
export function sortOut(files: readonly FounderFile[], decisions: Decisions): SortedOut {
  const aside: Aside[] = [];
  const left: FounderFile[] = [];
  for (const file of files) {
    if (decisions[file.id] === 'out') aside.push({ file, why: 'left-out', counts: null });
    else left.push(file);
  }
  const teams = groupsOf(left, decisions).map((group): SortedTeam => {
    const [file, ...others] = [...group].sort(laterFirst);
    if (!file) throw new Error('a group of files has a file');
    const older = others.filter(({ content }) => content !== file.content);
    for (const other of others) {
      const why = other.content === file.content ? 'same-content' : 'older-state';
      aside.push({ file: other, why, counts: file });
    }
    return { file, files: [file, ...others], earlier: statesBefore(file, older) };
  });
  const place = new Map(files.map(({ id }, index) => [id, index]));
  const inOrder = (a: { file: FounderFile }, b: { file: FounderFile }) =>
    (place.get(a.file.id) ?? 0) - (place.get(b.file.id) ?? 0);
  return { teams: teams.sort(inOrder), aside: aside.sort(inOrder) };
}

/** The one saved last; of two saved at once the one read first. */
function laterFirst(a: FounderFile, b: FounderFile): number {
  return b.savedAt - a.savedAt;
}

/** Files by founder. Union-find over what they have in common. */
function groupsOf(files: readonly FounderFile[], decisions: Decisions): FounderFile[][] {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const join = (a: string, b: string) => parent.set(root(a), root(b));
  for (const file of files) {
    const own = `file ${file.id}`;
    if (decisions[file.id] !== 'team') for (const key of marksOf(file)) join(own, key);
  }
  const groups = new Map<string, FounderFile[]>();
  for (const file of files) {
    const key = root(`file ${file.id}`);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()];
}

function marksOf({ content, startedAt, snapshots }: FounderFile): string[] {
  return [
    `content ${content}`,
    ...(startedAt === 0 ? [] : [`started ${startedAt}`]),
    ...snapshots.map(({ id }) => `snapshot ${id}`),
  ];
}

/** How a team's work stood before, each moment once. */
function statesBefore(file: FounderFile, older: readonly FounderFile[]): State[] {
  const snapshots = new Map(
    [file, ...older].flatMap((each) =>
      each.snapshots.map((one) => [
        one.id,
        { at: one.takenAt, assessment: one.assessment } satisfies State,
      ]),
    ),
  );
  const files = older.map(({ savedAt, assessment }) => ({ at: savedAt, assessment }));
  return [...snapshots.values(), ...files].sort((a, b) => a.at - b.at);
}
