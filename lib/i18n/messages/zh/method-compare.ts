import type { Messages } from '../en';

export const compare: Messages['method']['compare'] = {
  title: '与其他评估工具对照',
  text: '它们各有各的用途，也都给过我们启发。下表列出它们评什么、怎样汇总。',
  head: ['评估工具', '评什么', '怎样汇总', '奠基的不同之处'],
  rows: [
    {
      name: 'AIA，加拿大政府',
      url: 'https://www.canada.ca/en/government/system/digital-government/digital-government-innovations/responsible-use-ai/algorithmic-impact-assessment.html',
      cells: [
        '联邦部门的一个自动化决策系统：风险与缓解措施',
        '风险计分，缓解措施可减分，得出四个影响等级之一',
        '评的是整个项目，不是单个系统；未知不当作零',
      ],
    },
    {
      name: 'OWASP SAMM',
      url: 'https://owaspsamm.org/model/',
      cells: [
        '一个组织怎样开发安全的软件，共 15 项实践',
        '每项实践得出 0 到 3 的成熟度',
        '目标级别随阶段而定；阻断项不进入平均',
      ],
    },
    {
      name: 'ALTAI，欧盟委员会专家组',
      url: 'https://altai.insight-centre.org/',
      cells: [
        '一个人工智能系统，对照可信人工智能的七项要求',
        '七项要求的图示和建议',
        '给出一个带区间的总分，以及按增益排序的计划',
      ],
    },
    {
      name: 'CSET，美国 CISA',
      url: 'https://www.cisa.gov/downloading-and-installing-cset',
      cells: [
        '一个组织的网络安全，对照其选定的标准',
        '报告选定标准的满足程度',
        '不用安装；每个问题旁边就是讲解它的正文',
      ],
    },
    {
      name: 'VIRAL，Village Capital',
      url: 'https://vilcap.com/',
      cells: [
        '创业项目的投资就绪程度，分八个类别',
        '九个级别；满足上一级的全部条件才能进入下一级',
        '专为大模型而写，法律、数据和评测都计入其中',
      ],
    },
  ],
};
