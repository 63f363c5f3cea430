import type { Locale } from '@/lib/i18n/locale';
import type { SheetWords } from '../money/sheet';
import type { CapTableField } from './fields';
import type { HolderId } from './ownership';

export type CapTableWords = SheetWords<CapTableField> & {
  /** `{founders}`, `{safe}`, `{investor}`, `{pool}` */
  round: string;
  /** `{effective}` */
  price: string;
  /** `{rounds}`, `{sold}`, `{founders}` */
  later: string;
  /** `{sale}`, `{founders}`, `{investor}` */
  sale: string;
  /** The SAFE converts at the price of the round. */
  belowCap: string;
  impossible: string;
  plot: string;
  saleOf: string;
  receives: string;
  foundersIf: string;
  tableTitle: string;
  tableHead: readonly string[];
  /** `{rounds}` */
  afterLater: string;
  /** `{sale}` */
  inSale: string;
  holders: Readonly<Record<HolderId, string>>;
};

const en: CapTableWords = {
  title: 'Cap table: SAFE, round, pool, sale',
  tryThis:
    'Raise the pool from 10 % to 15 % and see who pays for it. Then sell the company for 8 million and tick the box: the same percentages, other money.',
  notes: [
    'A post-money SAFE fixes amount ÷ cap of the company before the round (Y Combinator, post-money SAFE). The round sells new money ÷ (valuation before + new money). The pool is new and comes out of the earlier holders, who keep 1 − sold − pool, in proportion. If the round is cheaper than the cap, the SAFE converts at the round’s price.',
    'Later rounds each sell the same share, without a new pool: n rounds leave (1 − share)ⁿ. A sale directly after this round: preferences first, of equal rank, the investor’s times its multiple, the SAFE’s once; without participation a holder takes the preference or its share, whichever is more. The pool counts as fully granted. Discounts, several SAFEs, dividends and debts are left out.',
    'The first numbers are invented, November 2026. General information, not legal advice; have your own lawyer read the terms.',
  ],
  groups: ['SAFE', 'Priced round', 'Later rounds', 'A sale directly after this round'],
  fields: {
    safe: { label: 'Amount' },
    cap: { label: 'Post-money cap' },
    money: { label: 'New money' },
    pre: { label: 'Valuation before it' },
    pool: { label: 'New option pool', unit: '% after the round' },
    rounds: { label: 'How many' },
    laterSold: { label: 'Each sells', unit: '%' },
    sale: { label: 'Price of the company' },
    multiple: { label: 'Preference', unit: '× money paid in' },
    participating: { label: 'The preference also takes part in the rest' },
  },
  criteria: ['the cap table'],
  evidence: 'Cap table calculator, {date}: {summary}',
  round: 'After the round: founders {founders}, SAFE {safe}, investor {investor}, pool {pool}.',
  price: 'For the company as it stands the offer is {effective}, since the pool comes out of it.',
  later: 'After {rounds} more rounds of {sold} the founders hold {founders}.',
  sale: 'In a sale for {sale} the founders receive {founders}, the investor {investor}.',
  belowCap: 'The round is cheaper than the cap, so the SAFE converts at the round’s price.',
  impossible:
    'With these numbers nothing is left to the founders: lower the SAFE, the share sold or the pool.',
  plot: 'Who receives what, by the price of the company',
  saleOf: 'Price of the company',
  receives: 'Received',
  foundersIf: 'Founders, if the preference takes part',
  tableTitle: 'Who owns what, and what it brings',
  tableHead: ['Holder', 'After the SAFE', 'After the round'],
  afterLater: 'After {rounds} more',
  inSale: 'In a sale for {sale}',
  holders: {
    founders: 'Founders',
    safe: 'SAFE',
    investor: 'Investor',
    pool: 'Pool',
    later: 'Later investors',
  },
};

const zh: CapTableWords = {
  title: '股权结构：SAFE、融资、期权池、出售',
  tryThis:
    '把期权池从 10% 提到 15%，看看由谁出。再按 800 万卖掉公司，勾上“参与分配”：比例一点没变，到手的钱变了。',
  notes: [
    '投后 SAFE 定下融资前公司的“金额 ÷ 估值上限”（Y Combinator 投后 SAFE）。这一轮出让“新钱 ÷（投前估值 + 新钱）”。期权池为新设，由原有各方按比例出，各方留下 1 − 出让 − 期权池。这一轮的价格低于上限时，SAFE 按这一轮的价格转股。',
    '后续各轮出让同样比例，不再增设期权池：n 轮之后剩（1 − 出让比例）ⁿ。假定本轮一结束就出售：优先清算在先，同一顺位，投资人按倍数，SAFE 按一倍；不参与分配的，在优先额与按比例分配之间取多的。期权池按全部授出计算。折扣、多份 SAFE、股息和债务均未计入。',
    '初始数字为虚构，2026 年 11 月。以上为一般信息，不构成法律意见；条款请自己的律师看。',
  ],
  groups: ['SAFE', '定价轮', '后续轮次', '本轮之后立即出售'],
  fields: {
    safe: { label: '金额' },
    cap: { label: '投后估值上限' },
    money: { label: '新钱' },
    pre: { label: '投前估值' },
    pool: { label: '新设期权池', unit: '投后占 %' },
    rounds: { label: '几轮' },
    laterSold: { label: '每轮出让', unit: '%' },
    sale: { label: '公司售价' },
    multiple: { label: '优先清算', unit: '投入的倍数' },
    participating: { label: '优先权还参与分配剩余' },
  },
  criteria: ['股权结构表'],
  evidence: '股权结构计算器，{date}：{summary}',
  round: '本轮之后：创始人 {founders}，SAFE {safe}，投资人 {investor}，期权池 {pool}。',
  price: '期权池由老股东出，所以对方给现有公司的实际出价是 {effective}。',
  later: '再融 {rounds} 轮、每轮出让 {sold}，创始人剩 {founders}。',
  sale: '按 {sale} 出售，创始人拿 {founders}，投资人拿 {investor}。',
  belowCap: '这一轮比估值上限便宜，SAFE 按这一轮的价格转股。',
  impossible: '照这些数字，创始人一点不剩：请调低 SAFE、出让比例或期权池。',
  plot: '公司售价不同，各方到手多少',
  saleOf: '公司售价',
  receives: '到手',
  foundersIf: '创始人（若优先权参与分配）',
  tableTitle: '谁持有多少，值多少钱',
  tableHead: ['持有人', 'SAFE 之后', '本轮之后'],
  afterLater: '再融 {rounds} 轮',
  inSale: '按 {sale} 出售',
  holders: {
    founders: '创始人',
    safe: 'SAFE',
    investor: '投资人',
    pool: '期权池',
    later: '后续投资人',
  },
};

export const capTableWords: Readonly<Record<Locale, CapTableWords>> = { en, zh };
