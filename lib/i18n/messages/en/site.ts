/** Words that frame every page. */
export const site = {
  name: 'Groundwork',
  // The book's name in the other language, shown beside the first.
  nameBeside: '奠基',
  tagline: 'A guidebook and readiness assessment for founders of large-model start-ups',
  description:
    'An interactive, bilingual guidebook for founders of large-AI-model start-ups: read a chapter, assess your venture against it, and print a readiness report.',
  skip: 'Skip to the text',
  navigation: 'Main',
  guide: 'Guidebook',
  assess: 'Assessment',
  report: 'Report',
  method: 'Method',
  glossary: 'Glossary',
  sources: 'Sources',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  footer: 'More pages',
  notAdvice: 'Information, not legal, tax or investment advice.',
  version: 'Guidebook {version}, updated {date}',
  theme: 'Colours',
  themeLight: 'Light',
  themeDark: 'Dark',
  themeAuto: 'As the device',
  // In small print after a fact.
  asOf: '(as of {month})',
  yes: 'Yes',
  no: 'No',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  next: 'Next',
} as const;
