import type { Locale } from '@/lib/i18n/locale';
import type { SheetWords } from '../money/sheet';
import type { RunwayField } from './fields';
import type { StressId } from './runway';

export type RunwayWords = SheetWords<RunwayField> & {
  /** `{months}` */
  simple: string;
  noBurn: string;
  /** `{month}`, `{lowest}`, `{low}` */
  alive: string;
  /** `{lastMonth}`, `{missing}` */
  dead: string;
  far: string;
  plot: string;
  month: string;
  revenue: string;
  net: string;
  cash: string;
  weeks: string;
  week: string;
  received: string;
  spent: string;
  /** `{week}`, `{cash}` */
  lowWeek: string;
  underWages: string;
  stress: string;
  stressHead: readonly [name: string, months: string, outcome: string];
  stresses: Readonly<Record<StressId, string>>;
  outcomes: { alive: string; dead: string; open: string };
};

const en: RunwayWords = {
  title: 'Runway and default-alive calculator',
  tryThis:
    'Start from the invented company of this chapter and lower its growth from 5 % to 4 % a month: one point decides whether it lives. Then put your own numbers in.',
  notes: [
    'Runway = cash ÷ (costs − revenue), all for a month. Default alive (Graham 2015): revenue grows by the given rate from the second month on and passes costs before the cash is gone. Costs stand still, except the variable ones, a share of revenue: model, hosting, support, fees.',
    'The 13 weeks take a month’s figures as they are, without growth: wages and receipts in every fourth week, other costs evenly, a month being 52 ÷ 12 weeks. Your own forecast dates each payment; this one shows why it should.',
    'Stress: the largest customer leaves; the model bill rises by half; both. One currency throughout. The horizon is 60 months. The first numbers are invented, November 2026.',
  ],
  groups: ['The company today', 'What could turn', 'Within the month'],
  fields: {
    cash: { label: 'Cash today' },
    costs: { label: 'Costs this month' },
    revenue: { label: 'Revenue this month' },
    growth: { label: 'Growth of revenue', unit: '% a month' },
    serving: { label: 'Variable costs', unit: '% of revenue' },
    customer: { label: 'Largest customer', unit: '% of revenue' },
    model: { label: 'Model bill', unit: '% of costs' },
    wages: { label: 'Wages', unit: '% of costs' },
    payWeek: { label: 'First payday', unit: 'week 1-4' },
    receiptWeek: { label: 'First receipt', unit: 'week 1-13' },
  },
  criteria: ['months of cash', 'default alive or dead'],
  evidence: 'Runway calculator, {date}: {summary}',
  simple: 'At today’s burn the cash lasts {months} months.',
  noBurn: 'Revenue covers the costs today: nothing is burnt.',
  alive:
    'Default alive: revenue passes costs in month {month}; cash is lowest in month {low}, at {lowest}.',
  dead: 'Default dead: the last month that ends with cash is month {lastMonth}; at the lowest point {missing} would be missing.',
  far: 'Cash lasts beyond five years, and revenue does not pass costs in that time.',
  plot: 'Cash at the end of each month',
  month: 'Month',
  revenue: 'Revenue',
  net: 'Revenue less costs',
  cash: 'Cash',
  weeks: 'The next 13 weeks',
  week: 'Week',
  received: 'Received',
  spent: 'Spent',
  lowWeek: 'Within the next 13 weeks cash is lowest after week {week}, at {cash}.',
  underWages: 'That is less than one payroll: move something now.',
  stress: 'Under stress',
  stressHead: ['What happens', 'Runway, months', 'At this growth'],
  stresses: {
    customer: 'The largest customer leaves',
    model: 'The model bill rises by half',
    both: 'Both',
  },
  outcomes: { alive: 'alive', dead: 'dead', open: 'undecided' },
};

const zh: RunwayWords = {
  title: '现金跑道与“默认存活”计算器',
  tryThis:
    '先看本章这家虚构的公司：把月增长率从 5% 降到 4%，一个百分点就决定生死。然后换成你自己的数字。',
  notes: [
    '跑道 = 现金 ÷（成本 − 收入），都按月计。默认存活（Graham 2015）：收入从第二个月起按所填比率增长，现金用完之前超过成本。成本不变，只有变动成本（模型、托管、支持、手续费）按占收入的比例上涨。',
    '13 周按当月数字推算，不计增长：工资和回款每四周一次，其余成本均摊，一个月折合 52 ÷ 12 周。你自己的预测应当逐笔写明日期；这里只让你看到为什么要这样做。',
    '压力情形：最大客户流失；模型账单涨一半；两者同时。币种自定，前后一致。最多推算 60 个月。初始数字为虚构，2026 年 11 月。',
  ],
  groups: ['公司现状', '哪里可能变', '月内的节奏'],
  fields: {
    cash: { label: '现有现金' },
    costs: { label: '本月成本' },
    revenue: { label: '本月收入' },
    growth: { label: '收入月增长率', unit: '%' },
    serving: { label: '变动成本', unit: '占收入 %' },
    customer: { label: '最大客户', unit: '占收入 %' },
    model: { label: '模型账单', unit: '占成本 %' },
    wages: { label: '工资', unit: '占成本 %' },
    payWeek: { label: '首次发薪', unit: '第 1-4 周' },
    receiptWeek: { label: '首次回款', unit: '第 1-13 周' },
  },
  criteria: ['现金能用几个月', '默认存活还是死亡'],
  evidence: '跑道计算器，{date}：{summary}',
  simple: '按现在的净消耗，现金还能用 {months} 个月。',
  noBurn: '收入已经盖过成本，没有净消耗。',
  alive: '默认存活：第 {month} 个月收入超过成本；现金在第 {low} 个月最低，剩 {lowest}。',
  dead: '默认死亡：月末还有现金的最后一个月是第 {lastMonth} 个月；最低点缺 {missing}。',
  far: '现金够用五年以上，但五年内收入都没有超过成本。',
  plot: '各月月末现金',
  month: '月份',
  revenue: '收入',
  net: '收入减成本',
  cash: '现金',
  weeks: '未来 13 周',
  week: '周',
  received: '收入',
  spent: '支出',
  lowWeek: '未来 13 周里，第 {week} 周末现金最少，为 {cash}。',
  underWages: '不够发一次工资：现在就要调整。',
  stress: '压力之下',
  stressHead: ['发生什么', '跑道（月）', '按此增长率'],
  stresses: { customer: '最大客户流失', model: '模型账单涨一半', both: '两者同时' },
  outcomes: { alive: '存活', dead: '死亡', open: '未定' },
};

export const runwayWords: Readonly<Record<Locale, RunwayWords>> = { en, zh };
