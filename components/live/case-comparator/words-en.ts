/** Words of the case comparator. */
export const en = {
  title: 'Case comparator',
  tryThis:
    'Put a real case beside an invented one and read the last row: a case that yields no check for your own company has taught nothing.',
  notes: [
    'Real cases carry dates, sources and how far they are settled, as of 26 November 2026; outcomes change, so look each up on the day you quote it. Invented ones are marked, and have no sources because there is nothing to look up.',
    'Stage and kind of cause are our reading, to sort by; a case seldom has one cause. Twelve cases are no sample: take a question from each, never a probability.',
  ],
  /** `{most}` */
  choose: 'Cases to compare (at most {most})',
  stage: 'Stage',
  cause: 'Kind of cause',
  kind: 'Kind of case',
  all: 'all',
  kinds: { real: 'Real', illustrative: 'Illustrative (invented)' },
  stages: { prototype: 'Prototype', launched: 'Launched', scaling: 'Scaling' },
  causes: {
    money: 'Money',
    market: 'Market',
    trust: 'Trust and safety',
    rights: 'Rights and approvals',
    people: 'People',
    borders: 'Borders',
    none: 'None that explains',
  },
  settled: {
    'own-account': 'the company’s own account',
    reported: 'reported by the press',
    alleged: 'alleged, not decided',
    decided: 'decided',
    appeal: 'decided, on appeal',
    invented: 'invented',
  },
  rows: {
    place: 'Where and when',
    stage: 'Stage',
    kind: 'Kind of cause',
    cause: 'Cause, as far as known',
    outcome: 'Outcome',
    settled: 'How far settled',
    check: 'One check for you',
    sources: 'Sources',
  },
  noSources: 'none: invented',
  table: 'Cases side by side',
  /** `{cases}` */
  summary: 'Side by side: {cases}.',
  none: 'Choose at least one case.',
  noMatch: 'No case matches. Widen a filter.',
  /** `{name}`, `{most}` */
  tooMany: 'At most {most} at a time: take one out first.',
  read: 'Read it in the book',
  /** `{name}` */
  readNamed: 'Read it in the book: {name}',
  invented: 'invented',
  reset: 'Back to the first cases',
  copied: 'The link is copied. It carries this choice; no server sees it.',
  sharedView: 'This choice came with a link.',
  leaveShared: 'Start afresh',
  listSeparator: ', ',
};
