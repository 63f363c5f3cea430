/** Words of the page of questions. */
export const faq = {
  title: 'Questions and answers',
  lead: '{count} questions that founders ask, each answered in a paragraph. Law and prices carry their date; sources and the sections that go deeper stand below each answer.',
  contents: 'All questions',
  deeper: 'Goes deeper',
  sources: 'Sources of this answer',
} as const;
