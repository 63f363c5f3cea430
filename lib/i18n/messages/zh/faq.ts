import type { Messages } from '../en';

export const faq: Messages['pages']['faq'] = {
  title: '常见问题',
  lead: '创业者常问的 {count} 个问题，每题一段回答。法律与价格注明日期，出处和可深入阅读的章节列在答案下面。',
  contents: '全部问题',
  deeper: '深入阅读',
  sources: '本答案的出处',
};
