/** The option that a text names, or the first: an address may hold anything. */
export function readOption<Option extends string>(
  text: string,
  options: readonly [Option, ...Option[]],
): Option {
  return options.find((option) => option === text) ?? options[0];
}
