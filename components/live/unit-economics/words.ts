import type { Locale } from '@/lib/i18n/locale';
import type { SheetWords } from '../money/sheet';
import type { UnitField } from './fields';
import type { Limits, Task } from './task';

export type CaseId = 'plan' | 'dearer' | 'review';

export type UnitWords = SheetWords<UnitField> & {
  /** `{cost}`, `{price}`, `{margin}` */
  answer: string;
  noPrice: string;
  /** The largest part of an attempt. `{part}`, `{share}` */
  largest: string;
  plot: string;
  margin: string;
  reviewShare: string;
  partsTitle: string;
  partsHead: readonly string[];
  parts: Readonly<Record<keyof Task['parts'], string>>;
  attempt: string;
  perSuccess: string;
  casesTitle: string;
  casesHead: readonly string[];
  cases: Readonly<Record<CaseId, string>>;
  limitsTitle: string;
  limitsHead: readonly string[];
  limits: Readonly<Record<keyof Limits, string>>;
};

const en: UnitWords = {
  title: 'Cost and margin of a successful task',
  tryThis:
    'Which number decides? Double the cost of a call and look at the margin. Put it back and let a person check three tasks of ten instead of one. Then enter what you measured on your own tasks.',
  notes: [
    'Cost of an attempt = calls × cost of a call + tools + share checked × minutes ÷ 60 × wage. Cost of a success = cost of an attempt ÷ success rate. Margin = (price − cost of a success) ÷ price.',
    'A task succeeds if it passes your own test. If you also charge for failures, set success to 100 % and say so. One currency throughout; the first numbers are invented, November 2026.',
  ],
  groups: ['One attempt', 'Checking by a person', 'What it earns'],
  fields: {
    call: { label: 'Cost of a call' },
    calls: { label: 'Calls a task' },
    tools: { label: 'Tools and support', unit: 'a task' },
    review: { label: 'Tasks checked', unit: '%' },
    minutes: { label: 'Minutes a check' },
    wage: { label: 'Wage', unit: 'an hour' },
    success: { label: 'Tasks that succeed', unit: '%' },
    price: { label: 'Price of a success' },
  },
  criteria: ['unit economics'],
  evidence: 'Unit economics, {date}: {summary}',
  answer: 'A success costs {cost} and earns {price}: a margin of {margin}.',
  noPrice: 'A success costs {cost}. Without a price there is no margin.',
  largest: 'The largest part of an attempt is {part}, {share} of it.',
  plot: 'Margin by the share of tasks that a person checks',
  margin: 'Margin, %',
  reviewShare: 'Tasks checked, %',
  partsTitle: 'One attempt and one success',
  partsHead: ['Goes into', 'Cost', 'Share'],
  parts: { calls: 'model calls', tools: 'tools and support', review: 'checking' },
  attempt: 'An attempt',
  perSuccess: 'A success',
  casesTitle: 'If one thing gets worse',
  casesHead: ['Case', 'Cost of a success', 'Margin'],
  cases: {
    plan: 'As entered',
    dearer: 'Calls cost half as much again',
    review: 'Three times as many are checked',
  },
  limitsTitle: 'Where the margin is zero, the rest unchanged',
  limitsHead: ['What moves', 'Now', 'Zero at'],
  limits: {
    call: 'Cost of a call',
    review: 'Tasks checked',
    success: 'Tasks that succeed',
    price: 'Price of a success',
  },
};

const zh: UnitWords = {
  title: '成功一次的成本与毛利',
  tryThis:
    '哪个数字说了算？先把单次调用成本翻一倍，看毛利率；改回来，再把人工复核从十次一次改成十次三次。最后填上你实测的任务数据。',
  notes: [
    '一次尝试的成本 = 调用次数 × 单次调用成本 + 工具 + 复核比例 × 分钟 ÷ 60 × 时薪。成功一次的成本 = 一次尝试的成本 ÷ 成功率。毛利率 =（价格 − 成功一次的成本）÷ 价格。',
    '通过自有测试才算成功。失败也收费的，把成功率设为 100%，并注明。币种自定，前后一致；初始数字为虚构，2026 年 11 月。',
  ],
  groups: ['一次尝试', '人工复核', '收入'],
  fields: {
    call: { label: '单次调用成本' },
    calls: { label: '每个任务调用几次' },
    tools: { label: '工具与支持', unit: '每个任务' },
    review: { label: '复核比例', unit: '%' },
    minutes: { label: '每次复核分钟数' },
    wage: { label: '时薪' },
    success: { label: '成功率', unit: '%' },
    price: { label: '成功一次的价格' },
  },
  criteria: ['单位经济'],
  evidence: '单位经济，{date}：{summary}',
  answer: '成功一次成本 {cost}，收入 {price}，毛利率 {margin}。',
  noPrice: '成功一次成本 {cost}。没有价格，就谈不上毛利率。',
  largest: '一次尝试里最大的一项是{part}，占 {share}。',
  plot: '毛利率随人工复核比例的变化',
  margin: '毛利率（%）',
  reviewShare: '复核比例（%）',
  partsTitle: '一次尝试与一次成功',
  partsHead: ['花在哪里', '成本', '占比'],
  parts: { calls: '模型调用', tools: '工具与支持', review: '人工复核' },
  attempt: '一次尝试',
  perSuccess: '成功一次',
  casesTitle: '某一项变糟',
  casesHead: ['情形', '成功一次的成本', '毛利率'],
  cases: { plan: '按所填数字', dearer: '调用涨价一半', review: '复核比例变为三倍' },
  limitsTitle: '毛利归零的位置（其余不变）',
  limitsHead: ['变动的数', '现在', '归零于'],
  limits: {
    call: '单次调用成本',
    review: '复核比例',
    success: '成功率',
    price: '成功一次的价格',
  },
};

export const unitWords: Readonly<Record<Locale, UnitWords>> = { en, zh };
