import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import type { loopActivations } from './fields';
import type { Phase } from './loop';

export type LoopWords = LivePartWords & {
  rate: string;
  activation: string;
  activations: Readonly<Record<(typeof loopActivations)[number], string>>;
  weights: string;
  steps: string;
  back: string;
  next: string;
  one: string;
  hundred: string;
  again: string;
  code: string;
  /** What each line does, as a comment. */
  comments: Readonly<Record<Phase, string>>;
  /** `{update}` */
  now: string;
  /**
   * What each line did. `{x1}` `{x2}` `{y}`; `{h1}` `{h2}` `{prediction}`; `{loss}`; `{out}`
   * `{apart}`; `{nextLoss}` `{rate}`.
   */
  did: Readonly<Record<Phase, string>>;
  /** `{updates}` */
  ranOff: string;
  net: string;
  loss: string;
  answer: string;
  parameter: string;
  value: string;
  gradient: string;
  difference: string;
  after: string;
  table: string;
  history: string;
  updates: string;
  meanLoss: string;
  exampleTable: string;
  input: string;
  prediction: string;
};

export const loopWords: Readonly<Record<Locale, LoopWords>> = {
  en: {
    title: 'The training loop, line by line',
    tryThis:
      'Press “Next line” and follow one example through the net: no weight moves until the last line. Then run a hundred updates twice and watch the four predictions settle. At a rate of 1 the training runs off; ReLU at 0.5 dies.',
    notes: [
      'The net: h_i = φ(w_i1·x1 + w_i2·x2 + b_i), ŷ = v1·h1 + v2·h2 + c, loss L = (ŷ − y)². Backpropagation: ∂L/∂ŷ = 2(ŷ − y); for v_i times h_i; passed on to the sum of h_i times v_i·φ′; for w_ij times x_j (Rumelhart, Hinton and Williams 1986). Update: w ← w − rate × gradient.',
      'Finite difference: the loss with one weight moved by ±0.00001, the difference divided by 0.00002. It must equal the gradient, and does to six digits.',
      'The task is “one or the other, not both” (XOR), which no single layer can do. A mini-batch is one example here; the four come in turn. Initial weights and rate are invented (November 2026); no units.',
    ],
    rate: 'Learning rate',
    activation: 'Activation',
    activations: { tanh: 'Tanh', relu: 'ReLU', sigmoid: 'Sigmoid' },
    weights: 'Weights at the start',
    steps: 'Run the loop',
    back: 'Line back',
    next: 'Next line',
    one: '1 update',
    hundred: '100 updates',
    again: 'To the start',
    code: 'The loop; the line that has just run is marked',
    comments: {
      take: 'an input and its answer',
      clear: 'drop the old gradients',
      forward: 'forward pass',
      loss: 'how wrong?',
      gradients: 'backpropagation: gradients only',
      update: 'the optimiser moves the weights',
    },
    now: 'Update {update}.',
    did: {
      take: 'The loader hands over x = ({x1}, {x2}) and the answer y = {y}.',
      clear: 'The gradients of the last example are set to 0. No weight has moved.',
      forward: 'Forward pass: h = ({h1}, {h2}), prediction ŷ = {prediction}.',
      loss: 'The loss compares prediction and answer: ({prediction} − {y})² = {loss}.',
      gradients:
        'Backpropagation starts from the slope 2(ŷ − y) = {out} and finds nine gradients; they differ from finite differences by {apart} at most. No weight has moved yet.',
      update:
        'Each weight moves by −{rate} × its gradient. The loss on this example was {loss} and is now {nextLoss}.',
    },
    ranOff:
      'The loss has passed a million after {updates} updates, and the run stopped there: this rate is too high. Lower it.',
    net: 'The net: two inputs, two hidden units, one output',
    loss: 'loss',
    answer: 'answer',
    parameter: 'Weight',
    value: 'Value',
    gradient: 'Gradient',
    difference: 'Finite difference',
    after: 'After the update',
    table: 'All nine weights in this update',
    history: 'Mean loss over the four examples',
    updates: 'updates done',
    meanLoss: 'mean loss',
    exampleTable: 'The four examples with the weights as they stand',
    input: 'Input (x1, x2)',
    prediction: 'Prediction ŷ',
  },
  zh: {
    title: '逐行走一遍训练循环',
    tryThis:
      '按“下一行”，跟着一个样例走过网络：不到最后一行，权重一个都不动。再按两次“100 次更新”，看四个预测怎样到位。学习率填 1，训练会失控；换成 ReLU 填 0.5，网络会“死掉”。',
    notes: [
      '网络：h_i = φ(w_i1·x1 + w_i2·x2 + b_i)，ŷ = v1·h1 + v2·h2 + c，损失 L = (ŷ − y)²。反向传播：∂L/∂ŷ = 2(ŷ − y)；乘 h_i 得 v_i 的梯度；乘 v_i·φ′ 传到 h_i 的加权和；再乘 x_j 得 w_ij 的梯度（Rumelhart、Hinton、Williams 1986）。更新：w ← w − 学习率 × 梯度。',
      '有限差分：把一个权重分别加减 0.00001，损失之差除以 0.00002。结果应与梯度相等，实际六位数字一致。',
      '任务是异或（XOR）：两个输入恰有一个为 1 时答 1，单层网络做不到。这里一个小批量只有一个样例，四个样例轮流来。初始权重和学习率均为虚构（2026 年 11 月），无单位。',
    ],
    rate: '学习率',
    activation: '激活函数',
    activations: { tanh: 'Tanh', relu: 'ReLU', sigmoid: 'Sigmoid' },
    weights: '初始权重',
    steps: '运行循环',
    back: '退一行',
    next: '下一行',
    one: '1 次更新',
    hundred: '100 次更新',
    again: '回到起点',
    code: '训练循环，标出刚执行的一行',
    comments: {
      take: '取一个输入和它的答案',
      clear: '清掉旧梯度',
      forward: '前向传播',
      loss: '错多少？',
      gradients: '反向传播：只算梯度',
      update: '优化器修改权重',
    },
    now: '第 {update} 次更新。',
    did: {
      take: '取到输入 x =（{x1}，{x2}），答案 y = {y}。',
      clear: '上一个样例的梯度清零，权重没有动。',
      forward: '前向传播：h =（{h1}，{h2}），预测 ŷ = {prediction}。',
      loss: '损失比较预测与答案：({prediction} − {y})² = {loss}。',
      gradients:
        '反向传播从斜率 2(ŷ − y) = {out} 出发，算出九个梯度，与有限差分最多相差 {apart}。权重仍然没有动。',
      update: '每个权重减去 {rate} × 自己的梯度。这个样例的损失由 {loss} 变为 {nextLoss}。',
    },
    ranOff: '更新 {updates} 次之后损失超过一百万，运行到此停止：学习率太高，请调低。',
    net: '网络：两个输入，两个隐藏单元，一个输出',
    loss: '损失',
    answer: '答案',
    parameter: '权重',
    value: '当前值',
    gradient: '梯度',
    difference: '有限差分',
    after: '更新后',
    table: '本次更新中的九个权重',
    history: '四个样例的平均损失',
    updates: '已完成的更新次数',
    meanLoss: '平均损失',
    exampleTable: '按当前权重计算四个样例',
    input: '输入（x1，x2）',
    prediction: '预测 ŷ',
  },
};
