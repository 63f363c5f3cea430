import type { Locale } from '@/lib/i18n/locale';
import type { CallPartId } from '../money/call-cost';
import type { SheetWords } from '../money/sheet';
import type { InferenceField } from './fields';

export type InferenceWords = SheetWords<InferenceField> & {
  /** `{cost}`, `{calls}`, `{month}` */
  call: string;
  /** `{cards}`, `{month}`, `{use}`, `{million}` */
  own: string;
  /** `{calls}` */
  breakEven: string;
  never: string;
  plot: string;
  perMonth: string;
  callsAMonth: string;
  vendor: string;
  cards: string;
  partsTitle: string;
  partsHead: readonly string[];
  parts: Readonly<Record<CallPartId, string>>;
  again: string;
  total: string;
  volumeTitle: string;
  volumeHead: readonly string[];
};

const en: InferenceWords = {
  title: 'What a call costs',
  tryThis:
    'Say that 2,000 of the tokens read are cached: the call costs a third less. Then let the model reason for 1,000 tokens that nobody sees, and watch which part of the bill grows. Below, your volume decides whether a rented card would pay.',
  notes: [
    'Cost of a call = Σ tokens × price per million ÷ 1,000,000, times (1 + calls made again). Reasoning is billed as output by the vendors known to us. Cached input is often billed at about a tenth; rules and least lengths differ, and some vendors charge for keeping it.',
    'A card of your own: rent × 730 hours × cards + upkeep, where one card writes tokens a second × busiest share. A million tokens on it cost rent of an hour ÷ tokens written in that hour. Reading the prompt is left out, so the truth lies above this; nor is it the same model.',
    'One currency throughout. All first numbers are invented, November 2026. Take yours from today’s price list and from your own log.',
  ],
  groups: ['One call, in tokens', 'What the vendor charges', 'A card of your own'],
  fields: {
    read: { label: 'Tokens read' },
    cached: { label: 'Of these, cached' },
    written: { label: 'Tokens written' },
    reasoning: { label: 'Tokens of reasoning' },
    priceRead: { label: 'Price read', unit: 'per million' },
    cachedPrice: { label: 'Cached costs', unit: '% of that' },
    priceWritten: { label: 'Price written', unit: 'per million' },
    retries: { label: 'Calls made again', unit: '%' },
    calls: { label: 'Calls a month' },
    hour: { label: 'Rent', unit: 'an hour' },
    speed: { label: 'It writes', unit: 'tokens a second' },
    busiest: { label: 'Busy at most', unit: '% of the time' },
    upkeep: { label: 'Upkeep', unit: 'a month' },
  },
  criteria: ['margin per plan'],
  evidence: 'Cost of a call, {date}: {summary}',
  call: 'A call costs {cost}; {calls} calls a month cost {month}.',
  own: 'On cards of your own the same month takes {cards} and costs {month}: busy {use} of the time, {million} per million tokens.',
  breakEven: 'Own cards cost no more than the vendor from {calls} calls a month.',
  never: 'Own cards cost more than the vendor at any volume.',
  plot: 'Cost of a month by calls',
  perMonth: 'Cost a month',
  callsAMonth: 'Calls a month',
  vendor: 'Vendor',
  cards: 'Own cards',
  partsTitle: 'Where the money of a call goes',
  partsHead: ['Billed', 'Tokens', 'Per million', 'Cost', 'Share'],
  parts: { fresh: 'Read', cached: 'Read, cached', written: 'Written', reasoning: 'Reasoning' },
  again: 'Calls made again',
  total: 'A call',
  volumeTitle: 'A month at other volumes',
  volumeHead: ['Calls a month', 'Vendor', 'Own cards', 'Cards', 'Busy', 'Per million'],
};

const zh: InferenceWords = {
  title: '一次调用多少钱',
  tryThis:
    '把读入的 3000 个词元里的 2000 个设为缓存，每次调用便宜三分之一。再让模型思考 1000 个没人看得见的词元，看账单涨在哪里。往下看：租卡划不划算，由你的用量决定。',
  notes: [
    '一次调用的成本 = Σ 词元 × 每百万价格 ÷ 1,000,000，再乘（1 + 重试比例）。据我们所知，供应商都按输出给思考计费。缓存输入常按一折左右计费，规则和最短长度各家不同，有的还收写入费。',
    '自己租卡：每小时租金 × 730 小时 × 卡数 + 运维；一张卡能写的词元 = 每秒词元 × 最高利用率。每百万词元的成本 = 每小时租金 ÷ 一小时写出的词元。读提示词没有计入，实际会更高；跑的也不是同一个模型。',
    '币种自定，前后一致。初始数字全为虚构，2026 年 11 月。换成今天的价目表和你自己的日志。',
  ],
  groups: ['一次调用的词元', '供应商怎样收费', '自己租卡'],
  fields: {
    read: { label: '读入词元' },
    cached: { label: '其中命中缓存' },
    written: { label: '写出词元' },
    reasoning: { label: '思考词元' },
    priceRead: { label: '输入价', unit: '每百万' },
    cachedPrice: { label: '缓存价', unit: '输入价的 %' },
    priceWritten: { label: '输出价', unit: '每百万' },
    retries: { label: '重试', unit: '占调用 %' },
    calls: { label: '每月调用次数' },
    hour: { label: '租金', unit: '每小时' },
    speed: { label: '写出速度', unit: '词元／秒' },
    busiest: { label: '最高利用率', unit: '%' },
    upkeep: { label: '运维', unit: '每月' },
  },
  criteria: ['各套餐毛利率'],
  evidence: '调用成本，{date}：{summary}',
  call: '一次调用 {cost}；每月 {calls} 次，共 {month}。',
  own: '自己租卡，同样的用量要 {cards}，花 {month}：利用率 {use}，每百万词元 {million}。',
  breakEven: '每月 {calls} 次起，租卡不比供应商贵。',
  never: '不论用量多大，租卡都比供应商贵。',
  plot: '月成本随调用次数的变化',
  perMonth: '每月成本',
  callsAMonth: '每月调用次数',
  vendor: '供应商',
  cards: '租卡',
  partsTitle: '一次调用的钱花在哪里',
  partsHead: ['计费项', '词元', '每百万价', '成本', '占比'],
  parts: { fresh: '读入', cached: '读入（缓存）', written: '写出', reasoning: '思考' },
  again: '重试',
  total: '一次调用',
  volumeTitle: '换个用量，一个月多少钱',
  volumeHead: ['每月调用', '供应商', '租卡', '卡数', '利用率', '每百万'],
};

export const inferenceWords: Readonly<Record<Locale, InferenceWords>> = { en, zh };
