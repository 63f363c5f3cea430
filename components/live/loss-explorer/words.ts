import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import type { LossKind } from './fields';

export type LossWords = LivePartWords & {
  kind: string;
  kinds: Readonly<Record<LossKind, string>>;
  exampleHead: string;
  /** `{n}` */
  example: string;
  /** `{n}` */
  answerOf: string;
  /** `{n}` */
  predictionOf: string;
  answer: string;
  prediction: string;
  error: string;
  squared: string;
  maeSlope: string;
  mseSlope: string;
  /** `{mae}`, `{mse}`, `{rmse}`, `{n}`, `{share}` */
  quantitySummary: string;
  allRight: string;
  squaresTitle: string;
  quantityTable: string;
  /** `{n}` */
  logitOf: string;
  rightClass: string;
  classHead: string;
  /** `{n}` */
  classNumber: string;
  logit: string;
  probability: string;
  lossIfRight: string;
  slope: string;
  /** `{n}`, `{p}`, `{loss}`, `{twice}` */
  classSummary: string;
  /** `{n}` */
  curveTitle: string;
  curveX: string;
  loss: string;
  twice: string;
  now: string;
  classTable: string;
};

export const lossWords: Readonly<Record<Locale, LossWords>> = {
  en: {
    title: 'Loss explorer',
    tryThis:
      'Drag the fourth prediction towards its answer and watch one square vanish: the MSE collapses, the MAE only shrinks. Then switch to classes and make the model confidently wrong.',
    notes: [
      'With error e = ŷ − y over N examples: MAE = (1/N) Σ |e|, MSE = (1/N) Σ e², RMSE = √MSE. Slopes along one prediction: sign(e)/N for the MAE (0 at e = 0), 2e/N for the MSE. MAE and RMSE have the unit of the quantity, the MSE its square.',
      'Cross-entropy of one example, in nats: log Σ e^z − z of the right class. It takes raw logits and the number of the right class, counted from 0, as the library function does (PyTorch documentation of CrossEntropyLoss). The greatest logit is subtracted first, so a logit of 1,000 does no harm. Slope along a logit: p, less 1 for the right class.',
      'All numbers are invented (November 2026); they are those of the text above.',
    ],
    kind: 'What is predicted',
    kinds: { quantity: 'A quantity: MAE, MSE, RMSE', class: 'A class: cross-entropy' },
    exampleHead: 'Example',
    example: 'Example {n}',
    answerOf: 'Answer {n}',
    predictionOf: 'Prediction {n}',
    answer: 'Answer y',
    prediction: 'Prediction ŷ',
    error: 'Error e',
    squared: 'e²',
    maeSlope: 'Slope of MAE',
    mseSlope: 'Slope of MSE',
    quantitySummary:
      'MAE {mae}, MSE {mse}, RMSE {rmse}. Example {n} alone makes {share} % of the MSE.',
    allRight: 'Every prediction is right: MAE, MSE and RMSE are 0.',
    squaresTitle:
      'Each example as a square whose side is its error: the MAE averages the sides, the MSE the areas',
    quantityTable: 'Four examples',
    logitOf: 'Logit of class {n}',
    rightClass: 'The right class',
    classHead: 'Class',
    classNumber: 'Class {n}',
    logit: 'Logit z',
    probability: 'Probability p',
    lossIfRight: 'Loss if it is right',
    slope: 'Slope of the loss',
    classSummary:
      'Class {n} is right and gets probability {p}: cross-entropy {loss}. With softmax applied twice it would read {twice}.',
    curveTitle: 'Cross-entropy against the logit of class {n}, the other logits held',
    curveX: 'logit of the right class',
    loss: 'cross-entropy (nats)',
    twice: 'softmax applied twice, by mistake',
    now: 'now',
    classTable: 'Three classes, one example',
  },
  zh: {
    title: '损失试算',
    tryThis:
      '把第四个预测拖向它的答案，看最大的方块消失：MSE 骤降，MAE 只小了一些。再切换到“类别”，让模型满怀信心地答错。',
    notes: [
      '记误差 e = ŷ − y，共 N 个样例：MAE =（1/N）Σ|e|，MSE =（1/N）Σe²，RMSE = √MSE。对某个预测的斜率：MAE 为 sign(e)/N（e = 0 处取 0），MSE 为 2e/N。MAE 和 RMSE 与被预测的量同单位，MSE 是单位的平方。',
      '单个样例的交叉熵（单位：纳特）：log Σe^z 减去正确类别的 z。输入是原始 logit 和正确类别的编号，编号从 0 数起，与库函数一致（PyTorch 文档 CrossEntropyLoss）。计算时先减去最大的 logit，所以填到 1000 也不会溢出。对每个 logit 的斜率：p，正确类别再减 1。',
      '数字均为虚构（2026 年 11 月），与上文的例子相同。',
    ],
    kind: '预测什么',
    kinds: { quantity: '数量：MAE、MSE、RMSE', class: '类别：交叉熵' },
    exampleHead: '样例',
    example: '样例 {n}',
    answerOf: '答案 {n}',
    predictionOf: '预测 {n}',
    answer: '答案 y',
    prediction: '预测 ŷ',
    error: '误差 e',
    squared: 'e²',
    maeSlope: 'MAE 的斜率',
    mseSlope: 'MSE 的斜率',
    quantitySummary: 'MAE {mae}，MSE {mse}，RMSE {rmse}。仅样例 {n} 就占 MSE 的 {share}%。',
    allRight: '预测全对：MAE、MSE、RMSE 都是 0。',
    squaresTitle: '每个样例画成一个方块，边长就是误差：MAE 平均边长，MSE 平均面积',
    quantityTable: '四个样例',
    logitOf: '类别 {n} 的 logit',
    rightClass: '正确类别',
    classHead: '类别',
    classNumber: '类别 {n}',
    logit: 'logit z',
    probability: '概率 p',
    lossIfRight: '若它正确，损失为',
    slope: '损失的斜率',
    classSummary:
      '正确的是类别 {n}，模型给它的概率是 {p}，交叉熵 {loss}。若误做两次 softmax，读数会变成 {twice}。',
    curveTitle: '其余 logit 不动，交叉熵随类别 {n} 的 logit 变化',
    curveX: '正确类别的 logit',
    loss: '交叉熵（纳特）',
    twice: '误做两次 softmax',
    now: '当前',
    classTable: '三个类别，一个样例',
  },
};
