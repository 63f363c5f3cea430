/** Words of the home page. */
export const home = {
  title: 'Learn what a large-model start-up needs, and see how much of it you have.',
  lead: '{chapters} chapters on the technology, the market, the plan, real cases and the law. Each section ends in a question or two about your own venture; the report says what blocks you, how sure the score is, and what to do next.',
  read: 'Start reading',
  quick: 'Take the quick scan',
  // What the two buttons lead to.
  readNote: 'First chapter: {title}',
  quickNote: '{count} key criteria after a short profile: about ten minutes',
  private: 'No account. Your answers stay in this browser.',
  privateMore: 'What is kept where',
  resume: {
    title: 'Where you left off',
    answered: 'You have answered {answered} of {total} criteria that apply to you.',
    done: 'You have answered all {total} criteria that apply to you.',
    next: 'Continue with “{chapter}”',
    report: 'See the report',
    // While the list of criteria cannot be fetched.
    some: 'You have answered {answered} criteria.',
    overview: 'Continue the assessment',
  },
  drawing: {
    title: 'Five courses of foundation stones under the outline of a building not yet built',
    venture: 'your venture',
    caption:
      'Each stone is a chapter, each course a part; a course is as high as its weight in the score. Stones fill as you answer.',
  },
  how: {
    title: 'How it works',
    steps: [
      {
        title: 'Read',
        text: 'Chapters of ten to twenty minutes, in any order, with their sources. Every fact that ages carries its date.',
      },
      {
        title: 'Answer',
        text: 'Beside each section stand its criteria. Choose the level, from 0 to 4, whose description fits you, and say what an outsider could look at.',
      },
      {
        title: 'Act',
        text: 'The report names blockers first, then the steps that gain most for their effort. Each leads back to the section that explains it.',
      },
    ],
  },
  score: {
    title: 'How the score works',
    lines: [
      'You are measured against what your stage asks, not against perfection.',
      'What you have not answered is left out of the estimate and widens the range around it.',
      'A blocker holds the verdict whatever the score, and claims without evidence are shown apart.',
    ],
    more: 'The whole method, with every formula',
  },
  parts: {
    title: 'The five parts',
    all: 'Contents with reading times',
  },
  accelerators: {
    title: 'For accelerators',
    text: 'Give a cohort one link. Teams answer in their own browsers and decide what to submit; you see where they stand on the same criteria, round by round, and print their reports.',
    more: 'Start a cohort, or see how it works',
  },
} as const;
