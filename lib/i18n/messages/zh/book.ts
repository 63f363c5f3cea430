import type { Messages } from '../en';

export const book: Messages['book'] = {
  title: '整本指南（打印版）',
  description: '全部章节放在一页，附目录、可用笔填写的准则、术语表和出处，供打印使用。',
  howTo:
    '本页供打印使用：用浏览器的打印命令（Ctrl+P 或 ⌘P），A4、Letter 纸都可以。全文很长，在屏幕上读，逐章打开更方便。',
  toGuide: '去看各章',
  contents: '目录',
  numbering: '页码按章编排：3-1 指第 3 章的第 1 页。',
  chapter: '第 {number} 章',
  appendix: '附录 {letter}',
  live: '可在网站上动手试：',
  print: '打印整本指南',
};
