/** What the reader chose to see; null: everything. */
export type Choice = { kind: string | null; stage: string | null; status: string | null };
export const everything: Choice = { kind: null, stage: null, status: null };

/** What the shelf knows of an entry without reading it. */
export type Facets = { kind: string; stages: readonly string[]; status: string };

/** Whether an entry fits all three choices. */
export function isShown({ kind, stages, status }: Facets, choice: Choice): boolean {
  return (
    (choice.kind === null || choice.kind === kind) &&
    (choice.stage === null || stages.includes(choice.stage)) &&
    (choice.status === null || choice.status === status)
  );
}
