import type { Locale } from '@/lib/i18n/locale';
import type { SheetWords } from '../money/sheet';
import type { PricingField } from './fields';

export type PricingWords = SheetWords<PricingField> & {
  /** `{margin}`, `{heavy}` */
  flat: string;
  /** `{calls}` */
  limit: string;
  noLimit: string;
  /** `{included}`, `{further}`, `{margin}`, `{heavy}` */
  metered: string;
  /** `{sum}` a month */
  gains: string;
  loses: string;
  plot: string;
  margin: string;
  callsAMonth: string;
  flatLine: string;
  meteredLine: string;
  tableTitle: string;
  tableHead: readonly string[];
  usersTitle: string;
  usersHead: readonly string[];
  users: readonly [usual: string, heavy: string, average: string];
};

const en: PricingWords = {
  title: 'Margin of a plan, flat and metered',
  tryThis:
    'Move the heaviest customers from 4,000 calls to 400 and back. The flat plan looks fine on average and loses money on each of them; the metered one does not. Then put in your own plan and the usage from your log.',
  notes: [
    'Gross margin = (revenue − calls × cost of a call − other costs) ÷ revenue, for one customer and one month. Metered: revenue = price + calls beyond those included × price of each. A flat price earns nothing beyond (price − other costs) ÷ cost of a call.',
    'Other costs are what one more customer takes each month: hosting, review, support, payment fees. One currency throughout; the first numbers are invented, November 2026. Customers who pay by the call also use less; the sum does not know that.',
  ],
  groups: ['The plan, each month', 'If it has a limit', 'Your customers'],
  fields: {
    price: { label: 'Price' },
    other: { label: 'Other costs a customer' },
    call: { label: 'Cost of a call' },
    included: { label: 'Calls included' },
    further: { label: 'Price of each further call' },
    usual: { label: 'Most customers make', unit: 'calls' },
    heavyShare: { label: 'Heavy customers', unit: '% of all' },
    heavy: { label: 'They make', unit: 'calls' },
  },
  criteria: ['the price metric', 'margin per plan'],
  evidence: 'Pricing calculator, {date}: {summary}',
  flat: 'Flat: an average margin of {margin}; a heavy customer {heavy}.',
  limit: 'The margin is zero at {calls} calls a month.',
  noLimit: 'There is no usage at which its margin passes through zero.',
  metered:
    'With {included} calls included and {further} for each further one: an average of {margin}; a heavy customer {heavy}.',
  gains: 'brings in {sum} a month',
  loses: 'loses you {sum} a month',
  plot: 'Gross margin by calls a month',
  margin: 'Gross margin, %',
  callsAMonth: 'Calls a month',
  flatLine: 'Flat',
  meteredLine: 'With a limit',
  tableTitle: 'One customer at each usage',
  tableHead: [
    'Calls',
    'Cost',
    'Flat: gain',
    'Flat: margin',
    'Limit: revenue',
    'Limit: gain',
    'Limit: margin',
  ],
  usersTitle: 'Your customers',
  usersHead: ['Who', 'Calls', 'Flat: gain', 'Flat: margin', 'Limit: gain', 'Limit: margin'],
  users: ['Most', 'Heavy', 'On average'],
};

const zh: PricingWords = {
  title: '套餐毛利：不限量与限量',
  tryThis:
    '把重度用户从 4000 次改成 400 次，再改回来。不限量的套餐平均看着没事，却在每位重度用户身上亏钱；限量的不会。然后填你自己的套餐和日志里的用量。',
  notes: [
    '毛利率 =（收入 − 调用次数 × 单次调用成本 − 其他成本）÷ 收入，按一位客户、一个月算。限量：收入 = 月费 + 超出次数 × 超出单价。固定月费的归零点 =（月费 − 其他成本）÷ 单次调用成本。',
    '其他成本指每多一位客户，每月要多花的：托管、复核、支持、支付手续费。币种自定，前后一致；初始数字为虚构，2026 年 11 月。按次付费后客户会少用，这里没有计入。',
  ],
  groups: ['套餐（每月）', '限量时', '你的客户'],
  fields: {
    price: { label: '月费' },
    other: { label: '每位客户的其他成本' },
    call: { label: '单次调用成本' },
    included: { label: '包含次数' },
    further: { label: '超出部分每次' },
    usual: { label: '多数客户用', unit: '次' },
    heavyShare: { label: '重度用户', unit: '占 %' },
    heavy: { label: '重度用户用', unit: '次' },
  },
  criteria: ['收费单位', '各套餐毛利率'],
  evidence: '定价计算器，{date}：{summary}',
  flat: '不限量：平均毛利率 {margin}，每位重度用户{heavy}。',
  limit: '用到 {calls} 次，毛利归零。',
  noLimit: '不存在毛利由正转负的用量。',
  metered: '含 {included} 次、超出每次 {further}：平均毛利率 {margin}，每位重度用户{heavy}。',
  gains: '每月赚 {sum}',
  loses: '每月亏 {sum}',
  plot: '毛利率随每月调用次数的变化',
  margin: '毛利率（%）',
  callsAMonth: '每月调用次数',
  flatLine: '不限量',
  meteredLine: '限量',
  tableTitle: '一位客户，不同用量',
  tableHead: ['次数', '成本', '不限量毛利', '不限量毛利率', '限量收入', '限量毛利', '限量毛利率'],
  usersTitle: '你的客户',
  usersHead: ['客户', '次数', '不限量毛利', '不限量毛利率', '限量毛利', '限量毛利率'],
  users: ['多数', '重度', '平均'],
};

export const pricingWords: Readonly<Record<Locale, PricingWords>> = { en, zh };
