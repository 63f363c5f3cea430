import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import type { RunwayField } from './fields';
import type { StressId } from './runway';

export type RunwayWords = LivePartWords & {
  fields: Readonly<Record<RunwayField, string>>;
  thousands: string;
  percentMonth: string;
  months: string;
  /** `{months}` to one decimal. */
  simple: string;
  noBurn: string;
  /** `{month}`, `{lowest}` */
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
  stress: string;
  stresses: Readonly<Record<StressId, string>>;
  criterion: string;
  /** `{date}`, `{summary}` */
  evidence: string;
};

export const runwayWords: Readonly<Record<Locale, RunwayWords>> = {
  en: {
    title: 'Runway and default-alive calculator',
    tryThis:
      'Start from the invented company and lower its growth from 5 % to 4 % a month: one point decides whether it lives. Then put your own numbers in.',
    notes: [
      'Runway = cash ÷ (costs − revenue), all per month. Default alive: revenue grows by the given rate each month from the second on, costs stay, and revenue passes costs before cash is gone (Graham 2015).',
      'Sums in thousands of any one currency. The horizon is 60 months. The numbers you find here are invented.',
      'Stresses: revenue a fifth lower; costs a quarter higher; three months of revenue never arrive.',
    ],
    fields: {
      cash: 'Cash today',
      costs: 'Costs a month',
      revenue: 'Revenue this month',
      growth: 'Growth of revenue',
    },
    thousands: 'thousands',
    percentMonth: '% a month',
    months: 'months',
    simple: 'At today’s burn the cash lasts {months} months.',
    noBurn: 'Revenue covers the costs today: nothing is burnt.',
    alive:
      'Default alive: revenue passes costs in month {month}; cash is lowest then at {lowest} thousand.',
    dead: 'Default dead: the last month that ends with cash is month {lastMonth}; {missing} thousand are missing at the lowest point.',
    far: 'Cash lasts beyond five years, and revenue does not pass costs in that time.',
    plot: 'Cash at the end of each month',
    month: 'Month',
    revenue: 'Revenue',
    net: 'Revenue less costs',
    cash: 'Cash',
    weeks: 'The next 13 weeks, evenly spread',
    week: 'Week',
    stress: 'Runway under stress',
    stresses: {
      revenue: 'Revenue one fifth lower',
      costs: 'Costs one quarter higher',
      late: 'Three months of revenue never arrive',
    },
    criterion: 'runway',
    evidence: 'Runway calculator, {date}: {summary}',
  },
  zh: {
    title: '现金跑道与“默认存活”计算器',
    tryThis:
      '先看这家虚构的公司：把月增长率从 5% 降到 4%，一个百分点就决定生死。然后换成你自己的数字。',
    notes: [
      '跑道 = 现金 ÷（成本 − 收入），都按月计。默认存活：从第二个月起收入按所填比率逐月增长，成本不变，收入在现金用完之前超过成本（Graham 2015）。',
      '金额以千为单位，币种自定但须一致。最多推算 60 个月。初始数字均为虚构。',
      '压力情形：收入少五分之一；成本多四分之一；三个月的收入收不回来。',
    ],
    fields: { cash: '现有现金', costs: '每月成本', revenue: '本月收入', growth: '收入增长率' },
    thousands: '千',
    percentMonth: '%／月',
    months: '个月',
    simple: '按现在的净消耗，现金还能用 {months} 个月。',
    noBurn: '收入已经盖过成本，没有净消耗。',
    alive: '默认存活：第 {month} 个月收入超过成本；现金最低时还有 {lowest} 千。',
    dead: '默认死亡：月末还有现金的最后一个月是第 {lastMonth} 个月；最低点缺 {missing} 千。',
    far: '现金够用五年以上，但五年内收入都没有超过成本。',
    plot: '各月月末现金',
    month: '月份',
    revenue: '收入',
    net: '收入减成本',
    cash: '现金',
    weeks: '未来 13 周（按月均摊）',
    week: '周',
    stress: '压力下的跑道',
    stresses: { revenue: '收入少五分之一', costs: '成本多四分之一', late: '三个月的收入收不回来' },
    criterion: '现金跑道',
    evidence: '跑道计算器，{date}：{summary}',
  },
};
