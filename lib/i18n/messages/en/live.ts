/** Words that all live parts share. */
export const live = {
  kind: 'Live part',
  notes: 'How it is worked out',
  kept: 'Your numbers are kept with your work in this browser, saved with your file, and sent nowhere.',
  reset: 'Back to the first numbers',
  copyLink: 'Copy a link to this view',
  copied: 'The link is copied. It carries these numbers; no server sees them.',
  copyFailed: 'Your browser does not let the page copy. The address bar holds the link.',
  sharedView: 'These numbers came with a link. Yours, if you have any, are untouched.',
  leaveShared: 'Show mine',
  failed: 'This part did not arrive; what stands above still holds. Perhaps you are offline.',
  retry: 'Try again',
  table: 'The same numbers as a table',
  /** `{criterion}`: what the criterion is called here. */
  useAsEvidence: 'Use as evidence for: {criterion}',
  evidenceGiven: 'Added to the evidence; what stood there stays.',
  seeEvidence: 'See it at the criterion',
  printWithReport: 'Print this with my report',
  problems: {
    empty: 'Enter a number.',
    'not-a-number': 'This is not a number.',
    'not-whole': 'Enter a whole number.',
    'too-small': 'The least that makes sense here is {min}.',
    'too-large': 'The most that makes sense here is {max}.',
  },
  /** Stands in the place of a result while a field has a problem. */
  waiting: 'The result appears when every field holds a number.',
};
