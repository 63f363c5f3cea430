import type { Locale } from '@/lib/i18n/locale';
import type { SheetWords } from '../money/sheet';
import type { ModelsField } from './fields';
import type { ModelId } from './models';

export type ModelsWords = SheetWords<ModelsField> & {
  /** `{calls}`, `{model}`, `{gain}` */
  best: string;
  /** `{calls}`, `{losing}` */
  heavy: string;
  /** `{calls}` */
  noLoss: string;
  comma: string;
  /** `{calls}` */
  tableTitle: string;
  tableHead: readonly string[];
  /** `{calls}` */
  gainAt: string;
  lossFrom: string;
  never: string;
  always: string;
  models: Readonly<Record<ModelId, string>>;
};

const en: ModelsWords = {
  title: 'Seven business models on your numbers',
  tryThis:
    'One user, one month, seven ways to be paid. Raise the calls of most users from 400 to 2,000 and watch who turns into a loss. Then set the prices that you could really ask.',
  notes: [
    'Gain = revenue − calls × cost of a call − other costs, for one user and one month. Other costs count where somebody has a seat: subscription, metered software, vertical. Metered: calls beyond those included are charged. Vertical: licence + (project − days × (1 − reused) × cost of a day) ÷ (users × months of the contract). Platform: sales × share. Advertising: one view an answer. Bundle: what the product’s price holds for it ÷ months of use.',
    'It compares what it costs to serve, not what it costs to sell, nor how many would buy: those are the tests of this chapter. One currency throughout; the first numbers are invented, November 2026.',
  ],
  groups: [
    'One user, each month',
    'Subscription, metered software, API',
    'Vertical solution: one customer',
    'Platform, advertising, bundle',
  ],
  fields: {
    usual: { label: 'Most users', unit: 'calls' },
    heavy: { label: 'Heavy users', unit: 'calls' },
    call: { label: 'Cost of a call' },
    other: { label: 'Other costs a seat' },
    flatPrice: { label: 'Subscription' },
    seatPrice: { label: 'Metered: a seat' },
    included: { label: 'Metered: calls included' },
    further: { label: 'Metered: further call' },
    apiPrice: { label: 'API: price of a call' },
    licence: { label: 'Licence', unit: 'a user, a month' },
    project: { label: 'Project, once' },
    days: { label: 'Days of work' },
    dayCost: { label: 'Cost of a day' },
    reuse: { label: 'Work reused', unit: '%' },
    seats: { label: 'Users at a customer' },
    years: { label: 'Contract', unit: 'years' },
    sales: { label: 'Platform sales', unit: 'a user' },
    take: { label: 'Your share', unit: '%' },
    perThousand: { label: 'Advertising', unit: '1,000 views' },
    device: { label: 'Bundle: part of the price' },
    life: { label: 'Used for', unit: 'months' },
  },
  criteria: ['the business model test'],
  evidence: 'Business models compared, {date}: {summary}',
  best: 'At {calls} calls a month one user brings in most under {model}: {gain}.',
  heavy: 'At {calls} calls these lose money: {losing}.',
  noLoss: 'At {calls} calls none of the seven loses money.',
  comma: ', ',
  tableTitle: 'One user in a month of {calls} calls',
  tableHead: ['Model', 'Revenue', 'Cost', 'Gain', 'Margin'],
  gainAt: 'Gain at {calls}',
  lossFrom: 'A loss beyond',
  never: 'never',
  always: 'always',
  models: {
    flat: 'subscription',
    metered: 'metered software',
    api: 'open API',
    vertical: 'vertical solution',
    platform: 'platform',
    advertising: 'advertising',
    bundle: 'bundle',
  },
};

const zh: ModelsWords = {
  title: '七种商业模式，用你的数字比',
  tryThis:
    '一个用户，一个月，七种收钱的办法。把多数用户的用量从 400 次提到 2000 次，看谁由赚转亏。然后换成你真能开出的价。',
  notes: [
    '毛利 = 收入 − 调用次数 × 单次调用成本 − 其他成本，按一个用户、一个月算。有席位的才计其他成本：固定订阅、计量 SaaS、行业方案。计量：超出包含次数的部分另收费。行业方案：许可费 +（项目费 − 人天 ×（1 − 复用比例）× 人天成本）÷（用户数 × 合同月数）。平台：成交额 × 分成。广告：每次回答展示一次。产品组合：售价中为它留的部分 ÷ 使用月数。',
    '这里只比服务成本，不比获客成本，也不管有多少人买：那要靠本章的试验。币种自定，前后一致；初始数字为虚构，2026 年 11 月。',
  ],
  groups: [
    '一个用户（每月）',
    '订阅、计量 SaaS、API',
    '行业方案：一家客户',
    '平台、广告、产品组合',
  ],
  fields: {
    usual: { label: '多数用户', unit: '次' },
    heavy: { label: '重度用户', unit: '次' },
    call: { label: '单次调用成本' },
    other: { label: '每席位其他成本' },
    flatPrice: { label: '订阅月费' },
    seatPrice: { label: '计量：席位费' },
    included: { label: '计量：包含次数' },
    further: { label: '计量：超出每次' },
    apiPrice: { label: 'API：每次价格' },
    licence: { label: '许可费', unit: '每用户每月' },
    project: { label: '项目费（一次性）' },
    days: { label: '投入人天' },
    dayCost: { label: '人天成本' },
    reuse: { label: '可复用', unit: '%' },
    seats: { label: '一家客户的用户数' },
    years: { label: '合同', unit: '年' },
    sales: { label: '平台成交额', unit: '每用户' },
    take: { label: '你的分成', unit: '%' },
    perThousand: { label: '广告', unit: '每千次展示' },
    device: { label: '产品组合：售价中的部分' },
    life: { label: '使用', unit: '个月' },
  },
  criteria: ['商业模式测试'],
  evidence: '商业模式比较，{date}：{summary}',
  best: '每月 {calls} 次，单个用户贡献毛利最多的是{model}：{gain}。',
  heavy: '用到 {calls} 次就亏的有：{losing}。',
  noLoss: '用到 {calls} 次，七种都不亏。',
  comma: '、',
  tableTitle: '一个用户，一个月 {calls} 次',
  tableHead: ['模式', '收入', '成本', '毛利', '毛利率'],
  gainAt: '{calls} 次时的毛利',
  lossFrom: '亏损点（次）',
  never: '不会',
  always: '一直亏',
  models: {
    flat: '固定订阅',
    metered: '计量 SaaS',
    api: '开放 API',
    vertical: '行业方案',
    platform: '平台',
    advertising: '广告',
    bundle: '产品组合',
  },
};

export const modelsWords: Readonly<Record<Locale, ModelsWords>> = { en, zh };
