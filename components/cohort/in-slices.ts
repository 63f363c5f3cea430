/** Long enough to get on, short enough that the page still answers at once, ms. */
const SLICE = 16;

/**
 * Does something for each item, a few at a time, with a rest in between in which the page draws and
 * answers. Ends early, with false, when the signal says so.
 */
export async function inSlices<Item>(
  items: readonly Item[],
  each: (item: Item) => void,
  { signal, onSlice }: { signal: AbortSignal; onSlice?: (done: number) => void },
): Promise<boolean> {
  let began = performance.now();
  for (const [index, item] of items.entries()) {
    each(item);
    if (performance.now() - began < SLICE) continue;
    onSlice?.(index + 1);
    await rest();
    if (signal.aborted) return false;
    began = performance.now();
  }
  return !signal.aborted;
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
