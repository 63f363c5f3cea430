/** How other assessments measure and sum up. Only what their makers say of them in public. */
export const compare = {
  title: 'Beside other assessments',
  text: 'Each of these was made for another purpose, and each taught us something. The table says what they measure and how they sum it up.',
  head: [
    'Assessment',
    'Whom or what it looks at',
    'How it sums up',
    'What Groundwork does otherwise',
  ],
  rows: [
    {
      name: 'AIA, Government of Canada',
      url: 'https://www.canada.ca/en/government/system/digital-government/digital-government-innovations/responsible-use-ai/algorithmic-impact-assessment.html',
      cells: [
        'An automated decision system of a federal department: its risks and their mitigation',
        'Points for risk, reduced by mitigation, give one of four impact levels',
        'It looks at the venture and not at one system, and keeps the unknown apart from zero',
      ],
    },
    {
      name: 'OWASP SAMM',
      url: 'https://owaspsamm.org/model/',
      cells: [
        'How an organisation builds secure software, in 15 practices',
        'A maturity from 0 to 3 for each practice',
        'Its targets follow from the stage, and what blocks is not averaged',
      ],
    },
    {
      name: 'ALTAI, European Commission’s expert group',
      url: 'https://altai.insight-centre.org/',
      cells: [
        'One AI system, by seven requirements of trustworthy AI',
        'A diagram of the seven requirements, and recommendations',
        'It has one overall figure, with its range, and a plan in order of gain',
      ],
    },
    {
      name: 'CSET, CISA (United States)',
      url: 'https://www.cisa.gov/downloading-and-installing-cset',
      cells: [
        'The cyber security of an organisation, by standards that it chooses',
        'Reports on how far the chosen standards are met',
        'Nothing is installed, and each question stands beside the text that explains it',
      ],
    },
    {
      name: 'VIRAL, Village Capital',
      url: 'https://vilcap.com/',
      cells: [
        'How ready a venture is for investment, in eight categories',
        'Nine levels; the next opens when all criteria of the last are met',
        'It is made for large models, and law, data and evaluation weigh in it',
      ],
    },
  ],
} as const;
