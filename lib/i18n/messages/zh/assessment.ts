import type { Messages } from '../en';

export const assessment: Messages['assessment'] = {
  criterion: {
    why: '为什么重要',
    levels: '你现在处在哪一级？',
    level: '{level} 级',
    target: '本阶段的要求',
    unknown: '不清楚',
    notApplicable: '不适用',
    reason: '为什么不适用？',
    chooseReason: '请选择理由',
    reasonMissing: '请选择理由；没有理由按未作答处理。',
    evidence: '证据',
    evidenceHint: '外人可以查看的东西：{evidence}',
    note: '说明',
    link: '链接',
    date: '日期',
    clear: '清除这个回答',
    cleared: '回答已清除。',
    saved: '已保存在此浏览器中',
    hidden: '根据你的概况，这一条不适用，所以不问你。先前的回答仍保留，但不计分。',
    blocker: '阻断项',
    flag: '警示项',
    passage: '阅读相关段落',
    noEvidence: '3 级和 4 级要有证据才能计满。',
    linkProblem: '链接应以 https:// 或 http:// 开头。你输入的内容已保留。',
  },
};
