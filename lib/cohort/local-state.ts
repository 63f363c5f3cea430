import type { FounderFile, RefusedFile } from './local-file';
import type { EarlierRound } from './local-rounds';
import type { Decision, Decisions } from './local-sort';

/** What the manager has sorted out: everything that a saved collection holds, but for the files' content. */
export type Sorting = {
  name: string;
  /** Null: all of the guidebook. */
  chapters: readonly string[] | null;
  earlier: readonly EarlierRound[];
  /** By file. */
  names: Readonly<Record<string, string>>;
  decisions: Decisions;
};

export type LocalState = Sorting & {
  files: readonly FounderFile[];
  refused: readonly RefusedFile[];
  /** Something is here that no file holds. */
  isUnsaved: boolean;
};

export type LocalAction =
  /** `opened`: the files are those of a collection, and what it says of them. */
  | {
      kind: 'read';
      files: readonly FounderFile[];
      refused: readonly RefusedFile[];
      opened: Sorting | null;
    }
  | { kind: 'named'; file: string; name: string }
  | { kind: 'decided'; file: string; decision: Decision | null }
  | { kind: 'changed'; change: Partial<Pick<Sorting, 'name' | 'chapters' | 'earlier'>> }
  | { kind: 'forgot-refused' }
  | { kind: 'saved' }
  | { kind: 'cleared' };

export const noFiles: LocalState = {
  name: '',
  chapters: null,
  earlier: [],
  names: {},
  decisions: {},
  files: [],
  refused: [],
  isUnsaved: false,
};

export function nextLocalState(state: LocalState, action: LocalAction): LocalState {
  switch (action.kind) {
    case 'read':
      return withFiles(state, action);
    case 'named':
      return { ...state, names: { ...state.names, [action.file]: action.name }, isUnsaved: true };
    case 'decided': {
      const others = Object.entries(state.decisions).filter(([id]) => id !== action.file);
      const own = action.decision ? [[action.file, action.decision] as const] : [];
      return { ...state, decisions: Object.fromEntries([...others, ...own]), isUnsaved: true };
    }
    case 'changed':
      return { ...state, ...action.change, isUnsaved: true };
    case 'forgot-refused':
      return { ...state, refused: [] };
    case 'saved':
      return { ...state, isUnsaved: false };
    case 'cleared':
      return noFiles;
  }
}

/** What is here already keeps its name, chapters and rounds. A collection alone is saved as it is. */
function withFiles(
  state: LocalState,
  { files, refused, opened }: Extract<LocalAction, { kind: 'read' }>,
): LocalState {
  const isFirst = state.files.length === 0;
  const { name, chapters, earlier, names, decisions } = opened ?? state;
  return {
    ...state,
    ...(isFirst ? { name, chapters, earlier } : {}),
    names: { ...state.names, ...names },
    decisions: { ...state.decisions, ...decisions },
    files: [...state.files, ...files],
    refused: [...state.refused, ...refused],
    isUnsaved: state.isUnsaved || (files.length > 0 && !(opened && isFirst)),
  };
}

/** The name typed for a team, under whichever of its files; null: none, or taken back. */
export function typedName(
  names: Sorting['names'],
  files: readonly Pick<FounderFile, 'id'>[],
): string | null {
  const typed = files.map(({ id }) => names[id]).find((name) => name !== undefined);
  return typed?.trim() ? typed.trim() : null;
}
