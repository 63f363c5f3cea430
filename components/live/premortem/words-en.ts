/** Words of the pre-mortem. */
export const en = {
  title: 'Guided pre-mortem',
  tryThis:
    'Name a stage and a date, then go through the five steps with the team; the timer can be skipped. At the end each of five causes has an early sign, a person and a change made today.',
  notes: [
    'After Klein (2007): assume that the plan has failed, write reasons alone, read them out in turn. Ten minutes of writing, five causes and “founders last” are rules of thumb of this book.',
    'Everything is kept as you type. The clock is not.',
  ],
  still:
    'A sheet to fill in by hand: for each cause an early sign, a person who watches it, and a change to the plan. With JavaScript the guided pre-mortem stands here.',
  steps: {
    scene: 'The scene',
    writing: 'Writing alone',
    reading: 'Reading out',
    choosing: 'Choosing five',
    acting: 'Signs and changes',
  },
  /** `{number}`, `{of}`, `{title}` */
  step: 'Step {number} of {of}: {title}',
  guide: {
    scene: 'Say it as a fact that has happened. Everyone hears the same sentence.',
    writing:
      'Everyone writes reasons, alone and in silence. Ready prompts are there for when the pen stops.',
    reading:
      'Each reads out one reason in turn until none is left. Founders go last; nobody argues. Put each down here.',
    choosing:
      'Tick five: those that would end the venture, and among them those you would notice last.',
    acting:
      'For each chosen cause: what would show first, who watches it, and what changes in the plan today.',
  },
  what: 'What has failed',
  whatHint: 'for example: the launch, the pilot, the round',
  date: 'On which day',
  /** `{date}`, `{what}` */
  scene: 'It is {date}. This has failed: {what}.',
  sceneOpen: 'Name what has failed, and the day, and the scene stands here.',
  start: 'Start ten minutes',
  pause: 'Pause',
  go: 'Go on',
  again: 'Begin again',
  left: 'Time left',
  over: 'The time is over. Go on to reading out.',
  skip: 'Skip the timer',
  previous: 'Back',
  next: 'Next step',
  causes: 'Causes',
  add: 'Add a cause',
  untitled: 'A cause without words',
  prompts: 'Eight prompts of the chapter',
  promptList: [
    'The vendor retires our model.',
    'The cost per task rises by half while our price stays.',
    'A platform gives our main feature away.',
    'A data owner withdraws permission.',
    'Our answer binds us or harms someone.',
    'The only person who can release leaves.',
    'The largest customer’s security review says no.',
    'No new money arrives for 18 months.',
  ],
  /** `{prompt}` */
  take: 'Add: {prompt}',
  fields: {
    cause: 'Because …',
    chosen: 'One of the five',
    signal: 'Early sign: what would show first',
    owner: 'Who watches it (one person)',
    change: 'What changes in the plan today',
  },
  short: { cause: 'Cause', signal: 'Early sign', owner: 'Watched by', change: 'Changed' },
  /** `{causes}`, `{chosen}`, `{complete}` */
  summary: 'Causes named: {causes}; chosen: {chosen}; with sign, person and change: {complete}.',
  noChange: 'No change yet: a pre-mortem that leaves the plan as it was is a conversation.',
  tooMany: 'More than five are chosen. Five get watched; ten do not.',
  look: 'Look at the signs every month, and repeat before the next stage.',
  criterion: 'a pre-mortem that changed the plan',
  /** `{date}`, `{scene}`, `{summary}` */
  evidence: 'Pre-mortem, {date}: {scene} {summary}',
  separator: ' · ',
  sentenceSeparator: ' ',
  colon: ': ',
};
