/** What a live part shows, by field. Text, so that a half-typed number survives. */
export type Inputs = Readonly<Record<string, string>>;

/** An address is copied into messages: longer values are not a view but a document. */
const MAX_VALUE = 400;

/** `#runway-calculator?cash=1200&burn=80`: a view that can be shared. No server sees it. */
export function viewFragment(part: string, inputs: Inputs): string {
  const query = new URLSearchParams(
    Object.entries(inputs).filter(([, value]) => value.length <= MAX_VALUE),
  );
  return `#${part}?${query.toString()}`;
}

/**
 * The inputs in a fragment, if it is of this part: known fields only, each cut to what a field may
 * hold. Null: another part's, or none.
 */
export function readViewFragment(
  fragment: string,
  part: string,
  fields: readonly string[],
): Inputs | null {
  const start = `#${part}?`;
  if (!fragment.startsWith(start)) return null;
  const query = new URLSearchParams(fragment.slice(start.length));
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = query.get(field);
      return value === null ? [] : [[field, value.slice(0, MAX_VALUE)]];
    }),
  );
}
