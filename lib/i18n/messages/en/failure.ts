/** Words of the pages for what is missing and what went wrong. Small: every page carries some of them. */
export const failure = {
  missing: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the page may have moved. Nothing you have answered is affected.',
    ways: 'From here you can go to',
    home: 'the start page',
    guide: 'the contents of the guidebook',
    assess: 'the assessment',
    other: '简体中文首页',
  },
  broken: {
    title: 'This page has failed',
    text: 'An error in the site stopped it. Your answers are kept in this browser and are not affected.',
    next: 'Try again first. If it fails again, load the page anew, or save a copy of your answers and go on from another page.',
    retry: 'Try again',
    work: 'Save a copy of your answers',
    home: 'Start page',
  },
} as const;
