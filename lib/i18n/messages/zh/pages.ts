import type { Messages } from '../en';
import { accessibility } from './accessibility';
import { labs } from './labs';
import { checking } from './checking';
import { faq } from './faq';
import { privacy } from './privacy';
import { resources } from './resources';

export const pages: Messages['pages'] = {
  labs,
  glossary: {
    title: '术语表',
    description: '指南所用术语的中英文对照，每条附有定义。',
    lead: '共 {count} 条术语，中英对照；每条只取本书所用的一个含义。',
    letters: '字母索引',
    explained: '详见',
    avoid: '本书不用：{words}',
  },
  sources: {
    title: '出处',
    description: '指南依据什么写成：参考文献、五篇种子文献，以及对其中错误的更正。',
    lead: '这本书从哪里来，每个出处核查到什么程度，写作中更正了什么。',
    onPage: '本页内容',
    references: '参考文献',
    referencesLead: '共 {count} 种。每种都注明核查程度、核查日期，以及书中在哪里用到。',
    kinds: {
      paper: '论文',
      book: '图书',
      law: '法律与官方指引',
      standard: '标准',
      docs: '产品文档',
      code: '代码',
      data: '数据集',
      report: '报告',
      news: '新闻',
      case: '司法与执法案件',
    },
    certainty: '核查程度的含义',
    certaintyWords: {
      primary: '读过说出这件事的原文，例如论文、法律、备案文件。',
      confirmed: '几处互不相关的文献都这样引用。',
      reproduced: '运行过，得到同样的结果。',
      reported: '只有一处或少数二手来源这样说，书中写明“据报道”。',
    },
    checked: '{date}核查',
    usedIn: '用于：',
    seeds: '五篇种子文献',
    seedsLead:
      '这本书由五篇中文文章发展而来。段落用文献编号和行号表示，例如 000:45-54 指文献 000 的第 45 至 54 行。下面逐段列出取材于它的各节。',
    seedSize: '{lines} 行，{count} 个段落',
    passage: '段落',
    sections: '取材于它的各节',
    bySection: '各节取材的段落',
    bySectionLead: '同一份对照反过来看：每一节取材于哪些段落。',
    noSeeds: '没有种子段落，本书新写',
    corrections: '更正',
    correctionsLead: '种子文献中有 {count} 处有误、过时或无从证实，本书改写如下。',
    said: '原文说',
    right: '本书写作',
    passageAt: '段落 {seed}',
  },
  resources,
  checking,
  faq,
  privacy,
  accessibility,
};
