/** Pieces that share an end, laid end to end: the same drawing, in which each point is named once. */
export function chained<Point>(pieces: readonly (readonly [Point, Point])[]): Point[][] {
  const neighbours = new Map<Point, Set<Point>>();
  const reach = (from: Point, to: Point) =>
    neighbours.set(from, (neighbours.get(from) ?? new Set<Point>()).add(to));
  for (const [from, to] of pieces) {
    if (from === to) continue;
    reach(from, to);
    reach(to, from);
  }
  const walk = (start: Point) => {
    const line = [start];
    for (let at = start; ;) {
      const [to] = neighbours.get(at) ?? [];
      if (to === undefined) return line;
      neighbours.get(at)?.delete(to);
      neighbours.get(to)?.delete(at);
      line.push(to);
      at = to;
    }
  };
  // Ends first: a line that is begun in its middle becomes two.
  const ends = [...neighbours.keys()].filter((point) => neighbours.get(point)?.size === 1);
  return [...ends, ...neighbours.keys()].map(walk).filter((line) => line.length > 1);
}
