import type { At, Surface } from './surfaces';

const COLUMNS = 44;
const ROWS = 30;

type Corner = { at: At; height: number };

/** Segments of the lines along which a surface has one of the given heights (marching squares). */
export function contours(
  { f, x, y }: Pick<Surface, 'f' | 'x' | 'y'>,
  levels: readonly number[],
): [At, At][] {
  const grid = Array.from({ length: COLUMNS + 1 }, (_column, column) =>
    Array.from({ length: ROWS + 1 }, (_row, row): Corner => {
      const at: At = [
        x[0] + ((x[1] - x[0]) * column) / COLUMNS,
        y[0] + ((y[1] - y[0]) * row) / ROWS,
      ];
      return { at, height: f(at) };
    }),
  );
  const segments: [At, At][] = [];
  for (let column = 0; column < COLUMNS; column += 1) {
    for (let row = 0; row < ROWS; row += 1) {
      const [near = [], far = []] = [grid[column], grid[column + 1]];
      const corners = [near[row], far[row], far[row + 1], near[row + 1]];
      for (const level of levels) segments.push(...across(corners, level));
    }
  }
  return segments;
}

/** The segments in one cell: two crossings make one; four, at a saddle, make two. */
function across(corners: readonly (Corner | undefined)[], level: number): [At, At][] {
  const segments: [At, At][] = [];
  let open: At | null = null;
  corners.forEach((from, i) => {
    const to = corners[(i + 1) % corners.length];
    if (!from || !to || from.height < level === to.height < level) return;
    const share = (level - from.height) / (to.height - from.height);
    const point: At = [
      from.at[0] + (to.at[0] - from.at[0]) * share,
      from.at[1] + (to.at[1] - from.at[1]) * share,
    ];
    if (open) segments.push([open, point]);
    open = open ? null : point;
  });
  return segments;
}
