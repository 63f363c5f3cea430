import type { ReadyRisk } from './ready';

/** From the chapters on seeing risk, technical and data risk, market and financial risk, legal and people risk. */
export const fromChapters: readonly ReadyRisk[] = [
  {
    id: 'own-examples',
    kind: 'technical',
    en: [
      'Because we test on our own examples, the product may fail on customers’ documents, so that a pilot ends.',
      'Pass rate on fresh customer cases 5 points below our own test',
    ],
    zh: [
      '因为只用自己编的样例测试，产品可能读不懂客户的文件，以致试点中止。',
      '客户新案例的通过率比自测低 5 个百分点',
    ],
  },
  {
    id: 'model-retired',
    kind: 'technical',
    en: [
      'Because one vendor’s model does the work, its retirement or a silent change may make answers worse, so that customers pause.',
      'A retirement notice; the weekly cases 3 standard errors below last month',
    ],
    zh: [
      '因为只靠一家供应商的模型，模型停用或悄然变化可能使回答变差，以致客户暂停使用。',
      '收到停用通知；每周测试比上月低三个标准误',
    ],
  },
  {
    id: 'research-only',
    kind: 'data',
    en: [
      'Because the terms of one data source are not recorded, we may have to take it out and train again, so that launch slips.',
      'A training source without recorded terms',
    ],
    zh: [
      '因为有一处数据来源没有记录使用条件，可能要把它撤出并重新训练，以致推迟上线。',
      '训练数据里有来源没有记录使用条件',
    ],
  },
  {
    id: 'source-closes',
    kind: 'data',
    en: [
      'Because our content comes from one source that can close, it may become restricted, so that answers go stale.',
      'Changed terms or robots rules at the source',
    ],
    zh: [
      '因为内容来自一处随时可能关闭的来源，它可能转为受限，以致答案过时。',
      '来源方修改条款或爬虫规则',
    ],
  },
  {
    id: 'bundled',
    kind: 'market',
    en: [
      'Because the platform can give our feature away, customers may stop paying, so that revenue falls.',
      'A public beta; 3 of the last 10 lost deals name it',
    ],
    zh: [
      '因为平台可以附送同样的功能，客户可能不再付费，以致收入下滑。',
      '开始公测；最近丢的 10 单里有 3 单提到它',
    ],
  },
  {
    id: 'largest-customer',
    kind: 'market',
    en: [
      'Because one customer pays a large share of revenue, its leaving may shorten the runway, so that a cut comes before the next round.',
      'Weekly users there down 25 % in four weeks',
    ],
    zh: [
      '因为一家客户占了收入的大头，它一离开跑道就可能缩短，以致下一轮之前就得裁减。',
      '该客户周活跃用户四周下降 25%',
    ],
  },
  {
    id: 'heavy-users',
    kind: 'financial',
    en: [
      'Because heavy users cost more than they pay, margin may turn negative, so that growth shortens the runway.',
      'Cost per task up 10 % in a month',
    ],
    zh: [
      '因为重度用户的成本高于付费，毛利可能转负，以致增长越快、跑道越短。',
      '单次任务成本一个月上涨 10%',
    ],
  },
  {
    id: 'round-late',
    kind: 'financial',
    en: [
      'Because the plan rests on one round, it may close a quarter late, so that wages are at risk.',
      'No signed term sheet six months before cash ends',
    ],
    zh: [
      '因为计划全押在一轮融资上，交割可能晚一个季度，以致工资发不出。',
      '距现金用完六个月仍无已签的投资条款书',
    ],
  },
  {
    id: 'wrong-promise',
    kind: 'legal',
    en: [
      'Because the product speaks in our name, it may make a wrong promise, so that we owe what it said.',
      'A complaint that quotes the product',
    ],
    zh: ['因为产品以公司名义说话，可能许下错误承诺，以致公司必须兑现。', '有投诉引用产品的原话'],
  },
  {
    id: 'rule-arrives',
    kind: 'legal',
    en: [
      'Because our use may fall under a rule with a date, it may bind us before we are ready, so that a market closes.',
      'A named draft is adopted',
    ],
    zh: [
      '因为我们的用途可能落入一项已定日期的规则，它可能在我们就绪之前生效，以致一个市场关上门。',
      '所列草案获得通过',
    ],
  },
  {
    id: 'one-deployer',
    kind: 'people',
    en: [
      'Because one engineer alone can release, an absence may stop releases, so that a fix comes late.',
      'Nobody else has released for 30 days',
    ],
    zh: [
      '因为只有一名工程师会发布，一旦缺席发布就可能停摆，以致故障迟迟修不好。',
      '连续 30 天没有第二个人发布过',
    ],
  },
  {
    id: 'harm-to-others',
    kind: 'technical',
    en: [
      'Because the product ranks or advises people, its errors may fall on one group, so that people outside the company are harmed.',
      'Error rates by group two standard errors apart',
    ],
    zh: [
      '因为产品给人排序或提建议，错误可能集中落在某一群人身上，以致公司之外的人受害。',
      '各群体错误率相差两个标准误',
    ],
  },
];
