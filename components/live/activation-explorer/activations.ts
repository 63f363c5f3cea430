export const activationIds = ['sigmoid', 'tanh', 'relu', 'gelu', 'silu'] as const;
export type ActivationId = (typeof activationIds)[number];

export type Activation = {
  f: (x: number) => number;
  /** Its slope, the derivative. */
  slope: (x: number) => number;
};

/** `σ(x) = 1/(1 + e^−x)`, by the power that cannot overflow. */
export function sigmoid(x: number): number {
  const power = Math.exp(-Math.abs(x));
  return x < 0 ? power / (1 + power) : 1 / (1 + power);
}

/** The density of the standard normal distribution. */
function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** Beyond this the normal distribution function is 0 or 1 to fifteen digits. */
const NORMAL_EDGE = 8;

/** `Φ(x) = ½ + φ(x)(x + x³/3 + x⁵/(3·5) + …)`, to about 15 digits (Marsaglia 2004). */
export function normal(x: number): number {
  if (x > NORMAL_EDGE) return 1;
  if (x < -NORMAL_EDGE) return 0;
  let term = x;
  let sum = x;
  for (let i = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum); i += 2) {
    term *= (x * x) / i;
    sum += term;
  }
  return 0.5 + normalDensity(x) * sum;
}

/** The activations of the chapter. SiLU is the curve inside the SwiGLU gate. */
export const activations: Readonly<Record<ActivationId, Activation>> = {
  sigmoid: { f: sigmoid, slope: (x) => sigmoid(x) * sigmoid(-x) },
  tanh: { f: Math.tanh, slope: (x) => 1 - Math.tanh(x) ** 2 },
  // At the corner there is no slope; libraries take 0, and so does this.
  relu: { f: (x) => Math.max(0, x), slope: (x) => (x > 0 ? 1 : 0) },
  gelu: { f: (x) => x * normal(x), slope: (x) => normal(x) + x * normalDensity(x) },
  silu: {
    f: (x) => x * sigmoid(x),
    slope: (x) => sigmoid(x) + x * sigmoid(x) * sigmoid(-x),
  },
};

/** What `layers` equal slopes leave of a gradient, the weights left out: `slope^layers`. */
export function gradientLeft(slope: number, layers: number): number {
  return slope ** layers;
}
