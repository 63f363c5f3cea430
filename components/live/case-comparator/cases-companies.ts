import type { CaseEntry } from './case';

/** Documented cases that a market, a balance or a departure decided. Stage and cause are our reading. */
export const companyCases: readonly CaseEntry[] = [
  {
    id: 'builder',
    kind: 'real',
    stage: 'scaling',
    kindOfCause: 'money',
    settled: 'alleged',
    references: ['theregister-2025-builderai'],
    fact: 'builder-ai-restatement',
    chapter: 'real-cases',
    section: 'revenue-and-claims',
    en: {
      name: 'Builder.ai',
      place: 'United Kingdom, 2025',
      cause: 'Raised over $500 million on revenue that did not hold.',
      outcome:
        'Insolvency announced on 20 May 2025; the revenue of 2024 reportedly restated {fact}. Fraud is alleged, not proven.',
      check: 'Lay contract, delivery and payment beside your three largest invoices.',
    },
    zh: {
      name: 'Builder.ai',
      place: '英国，2025 年',
      cause: '融资超过 5 亿美元，所凭的收入却站不住。',
      outcome:
        '2025 年 5 月 20 日宣布进入破产程序；据报道，2024 年收入{fact}。欺诈只是指控，尚未证实。',
      check: '三张最大的发票，逐张对照合同、交付证明和付款。',
    },
  },
  {
    id: 'cursor',
    kind: 'real',
    stage: 'scaling',
    kindOfCause: 'money',
    settled: 'own-account',
    references: ['anysphere-2025-pricing'],
    chapter: 'real-cases',
    section: 'technology-and-cost',
    en: {
      name: 'Cursor',
      place: 'United States, 2025',
      cause: 'A flat price over a cost that moves with use.',
      outcome:
        'On 16 June 2025 the plan changed to $20 of use; on 4 July the company apologised and offered refunds.',
      check: 'List last month’s accounts that cost more than they paid.',
    },
    zh: {
      name: 'Cursor',
      place: '美国，2025 年',
      cause: '价格固定，成本却随用量变动。',
      outcome: '2025 年 6 月 16 日套餐改为 20 美元的用量；7 月 4 日公司道歉并退款。',
      check: '列出上月成本高于付费的账号。',
    },
  },
  {
    id: 'windsurf',
    kind: 'real',
    stage: 'scaling',
    kindOfCause: 'people',
    settled: 'reported',
    references: ['techcrunch-2025-windsurf-ceo', 'techcrunch-2025-cognition'],
    chapter: 'legal-and-people-risk',
    section: 'people',
    en: {
      name: 'Windsurf',
      place: 'United States, July 2025',
      cause: 'Google hired the chief executive and part of the research staff on a Friday.',
      outcome: 'On Monday, 14 July, Cognition said it would buy product, brand, contracts, people.',
      check: 'Take one person out for two working days; note each time the team got stuck.',
    },
    zh: {
      name: 'Windsurf',
      place: '美国，2025 年 7 月',
      cause: '一个星期五，谷歌招走首席执行官和部分研发人员。',
      outcome: '7 月 14 日（星期一），Cognition 宣布收购产品、品牌、合同和人员。',
      check: '让一个人离开两个工作日，记下团队每次卡住的地方。',
    },
  },
  {
    id: 'mistral',
    kind: 'real',
    stage: 'scaling',
    kindOfCause: 'market',
    settled: 'own-account',
    references: ['mistral-2025-series-c'],
    fact: 'mistral-series-c',
    chapter: 'real-cases',
    section: 'technology-and-cost',
    en: {
      name: 'Mistral',
      place: 'France, 2023–2025',
      cause:
        'A position that some buyers and one industrial supplier had a reason of their own for.',
      outcome: 'In September 2025 it announced {fact}.',
      check: 'Which buyer names a reason for you that is neither quality nor price?',
    },
    zh: {
      name: 'Mistral',
      place: '法国，2023—2025 年',
      cause: '所占的定位，让一些买家和一家工业供应商有自己的理由选它。',
      outcome: '2025 年 9 月，它宣布{fact}。',
      check: '哪位买家选你的理由，既不是质量也不是价格？',
    },
  },
];
