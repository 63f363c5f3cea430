import { PIXELS, SIDE } from './digits';

/** A place on the drawing field, from 0 to 1 each way. */
export type Place = readonly [x: number, y: number];
export type Stroke = readonly Place[];

/** MNIST's makers fitted each digit into 20 × 20 pixels and laid its centre of mass in the middle of 28 × 28. */
const BOX = 20;
const PEN = 1.15;
const INK = 15;

/** What was drawn, as the network expects it: fitted, centred, greys 0 to 15. Null: nothing is drawn. */
export function inked(strokes: readonly Stroke[]): Uint8Array | null {
  const places = strokes.flat();
  if (places.length === 0) return null;
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  // A dot stays a dot.
  const scale = Math.min((BOX - 2 * PEN) / Math.max(size, 1e-6), 3 * SIDE);
  const centre: Place = [middle(xs), middle(ys)];
  const laid = (dx: number, dy: number) =>
    strokes.map((stroke) =>
      stroke.map(([x, y]): Place => [
        (x - centre[0]) * scale + SIDE / 2 + dx,
        (y - centre[1]) * scale + SIDE / 2 + dy,
      ]),
    );
  const [mx, my] = massOf(drawn(laid(0, 0)));
  return drawn(laid(SIDE / 2 - mx, SIDE / 2 - my));
}

const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;

/** Each pixel is as dark as the pen comes near to its middle. */
function drawn(strokes: readonly Stroke[]): Uint8Array {
  const image = new Uint8Array(PIXELS);
  for (const stroke of strokes) {
    stroke.forEach((from, i) => {
      const to = stroke[i + 1] ?? (stroke.length === 1 ? from : null);
      if (to) press(image, from, to);
    });
  }
  return image;
}

function press(image: Uint8Array, [ax, ay]: Place, [bx, by]: Place) {
  const reach = PEN + 1;
  const first = (a: number, b: number) => Math.max(Math.floor(Math.min(a, b) - reach), 0);
  const last = (a: number, b: number) => Math.min(Math.ceil(Math.max(a, b) + reach), SIDE - 1);
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  for (let row = first(ay, by); row <= last(ay, by); row++) {
    for (let column = first(ax, bx); column <= last(ax, bx); column++) {
      const [x, y] = [column + 0.5 - ax, row + 0.5 - ay];
      const along = length > 0 ? clamp((x * (bx - ax) + y * (by - ay)) / length) : 0;
      const far = Math.hypot(x - along * (bx - ax), y - along * (by - ay));
      const grey = Math.round(INK * clamp(PEN + 0.5 - far));
      const place = row * SIDE + column;
      if (grey > (image[place] ?? 0)) image[place] = grey;
    }
  }
}

const clamp = (value: number) => Math.min(Math.max(value, 0), 1);

function massOf(image: Uint8Array): Place {
  let [sum, x, y] = [0, 0, 0];
  image.forEach((grey, i) => {
    sum += grey;
    x += grey * ((i % SIDE) + 0.5);
    y += grey * (Math.floor(i / SIDE) + 0.5);
  });
  return sum > 0 ? [x / sum, y / sum] : [SIDE / 2, SIDE / 2];
}
