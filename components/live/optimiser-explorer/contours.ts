import type { At, Surface } from './surfaces';

const COLUMNS = 44;
const ROWS = 30;

/** Segments of the lines along which a surface has the given height (marching squares). */
export function contour({ f, x, y }: Pick<Surface, 'f' | 'x' | 'y'>, level: number): [At, At][] {
  const corner = (column: number, row: number): At => [
    x[0] + ((x[1] - x[0]) * column) / COLUMNS,
    y[0] + ((y[1] - y[0]) * row) / ROWS,
  ];
  const segments: [At, At][] = [];
  for (let column = 0; column < COLUMNS; column += 1) {
    for (let row = 0; row < ROWS; row += 1) {
      const corners = [
        corner(column, row),
        corner(column + 1, row),
        corner(column + 1, row + 1),
        corner(column, row + 1),
      ];
      const crossings = corners.flatMap((from, i) => {
        const to = corners[(i + 1) % corners.length] ?? from;
        return crossing(from, to, f(from) - level, f(to) - level);
      });
      // Two crossings make a segment; four, at a saddle, make two.
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const [from, to] = [crossings[i], crossings[i + 1]];
        if (from && to) segments.push([from, to]);
      }
    }
  }
  return segments;
}

/** Where the height changes sign between two corners, if it does. */
function crossing(from: At, to: At, above: number, next: number): At[] {
  if (above < 0 === next < 0) return [];
  const share = above / (above - next);
  return [[from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]];
}
