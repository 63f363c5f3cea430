import type { Messages } from '../en';

export const labs: Messages['pages']['labs'] = {
  title: '实验与计算器',
  description: '书中所有可以动手操作的部分：探索图、计算器、实验和工作表。',
  lead: '书里共有 {count} 处可以动手操作，都放在讲解它的那一章；你填的内容只留在自己的浏览器里。',
  place: '见《{chapter}》',
};
