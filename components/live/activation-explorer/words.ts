import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import type { ActivationId } from './activations';

export type ActivationWords = LivePartWords & {
  kind: string;
  names: Readonly<Record<ActivationId, string>>;
  x: string;
  layers: string;
  /** `{name}`, `{x}`, `{f}`, `{slope}`, `{layers}`, `{left}` */
  summary: string;
  /** `{name}`, `{x}`, `{f}`, `{slope}`, `{layers}` */
  dead: string;
  /** `{name}`, `{x}` */
  plot: string;
  value: string;
  slope: string;
  input: string;
  /** `{x}` */
  table: string;
  nameHead: string;
  /** `{layers}` */
  left: string;
};

export const activationWords: Readonly<Record<Locale, ActivationWords>> = {
  en: {
    title: 'Activation explorer',
    tryThis:
      'With sigmoid, ten layers keep a millionth of the gradient even at the best input, 0. Move the input to 4: it gets far worse. Then choose ReLU and cross zero.',
    notes: [
      'sigmoid σ(x) = 1/(1 + e^−x), slope σ(x)(1 − σ(x)). tanh, slope 1 − tanh²(x). ReLU max(0, x), slope 0 or 1; at 0 the libraries take 0. GELU x·Φ(x), slope Φ(x) + x·φ(x), where Φ and φ are the normal distribution and its density (Hendrycks and Gimpel 2016). SiLU x·σ(x), slope σ(x) + x·σ(x)(1 − σ(x)), the curve in the gate of SwiGLU (Shazeer 2020).',
      'What is left of the gradient = slope^layers: every layer at the same input, the weights left out. Real layers multiply by their weights too, which may make up for it or make it worse. No units.',
    ],
    kind: 'Activation',
    names: { sigmoid: 'Sigmoid', tanh: 'Tanh', relu: 'ReLU', gelu: 'GELU', silu: 'SiLU' },
    x: 'Input x',
    layers: 'Layers in a row',
    summary:
      '{name} turns {x} into {f}, with slope {slope}. {layers} such layers leave {left} of the gradient, if the weights do not make up for it.',
    dead: '{name} turns {x} into {f}, with slope {slope}: no gradient passes, however many layers there are.',
    plot: '{name} and its slope; the input is {x}',
    value: 'value f(x)',
    slope: 'slope f′(x)',
    input: 'input x',
    table: 'All five at x = {x}',
    nameHead: 'Activation',
    left: 'Left after layers: {layers}',
  },
  zh: {
    title: '激活函数试算',
    tryThis:
      '选 sigmoid，就算输入取最有利的 0，十层之后梯度也只剩百万分之一。把输入移到 4，剩得更少。再换成 ReLU，让输入跨过零点。',
    notes: [
      'sigmoid σ(x) = 1/(1 + e^−x)，斜率 σ(x)(1 − σ(x))；tanh，斜率 1 − tanh²(x)；ReLU max(0, x)，斜率 0 或 1，零点处按库的惯例取 0；GELU x·Φ(x)，斜率 Φ(x) + x·φ(x)，Φ 与 φ 为标准正态分布函数及其密度（Hendrycks、Gimpel 2016）；SiLU x·σ(x)，斜率 σ(x) + x·σ(x)(1 − σ(x))，即 SwiGLU 门里的那条曲线（Shazeer 2020）。',
      '剩余梯度 = 斜率的“层数”次方：假定每层输入相同，不计权重。真实网络每层还要乘权重，可能补回来，也可能更糟。均无单位。',
    ],
    kind: '激活函数',
    names: { sigmoid: 'Sigmoid', tanh: 'Tanh', relu: 'ReLU', gelu: 'GELU', silu: 'SiLU' },
    x: '输入 x',
    layers: '连续层数',
    summary:
      '{name} 把 {x} 变成 {f}，此处斜率 {slope}。连着 {layers} 层，若权重补不回来，梯度只剩 {left}。',
    dead: '{name} 把 {x} 变成 {f}，此处斜率 {slope}：无论多少层，梯度都传不过去。',
    plot: '{name} 及其斜率，输入为 {x}',
    value: '函数值 f(x)',
    slope: '斜率 f′(x)',
    input: '输入 x',
    table: 'x = {x} 时的五种函数',
    nameHead: '激活函数',
    left: '{layers} 层后剩余',
  },
};
