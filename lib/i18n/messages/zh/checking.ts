import type { Messages } from '../en';

export const checking: Messages['pages']['checking'] = {
  title: '真有其书吗？一次核查练习',
  description:
    '本书所依据的文献里，有的引用属实，有的写错，有的凭空而来。先逐条判断，再看结论，以及怎样在两分钟内查清。',
  lead: '本书由几篇文献发展而来，它们列出的著作有的属实，有的写错，有的谁也找不到。请逐条判断，再打开结论。',
  why: '模型和赶稿的作者编造引用的方式一样：听上去像就写上。投资人查一条，查不到，其余的也就不信了。',
  howTitle: '两分钟查一条引用',
  how: {
    one: '给完整标题加引号，到登记这类著作的地方去搜：论文查 arXiv 或 DOI，图书查国家图书馆或出版社，数据与产品查开发者自己的页面。',
    two: '拿著作本身核对标题、第一作者和年份，不要拿引用它的书单核对。',
    three: '找作者自己的著作目录。真名证明不了什么，目录里没有却说明问题。',
    four: '说法不一，或只有书单互相转抄，就写“未找到”和日期，改引你亲自打开过的著作。',
  },
  claims: '{count} 条引用，照原样列出',
  passage: '段落 {seeds}',
  verdicts: {
    exists: '属实',
    misdescribed: '有，但写错了',
    'not-found': '查无此物',
  },
  verdict: '结论',
  check: '怎么查',
  checked: '{date}核查。',
  link: '自己去看',
  right: '判断正确。',
  wrong: '并非如此。',
  tally: '已判断 {judged} 条，判对 {right} 条，共 {total} 条。',
  begin: '共 {total} 条，还没有判断。你的判断不会保存。',
  back: '全部工具与资源',
};
