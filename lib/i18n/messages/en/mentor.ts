/** Words of the mentor's pages. */
export const mentor = {
  title: 'Mentor’s view',
  description:
    'Rate the teams of a cohort on the guidebook’s criteria, and see where you and they differ.',
  noScript:
    'The teams come from the server by a script; with JavaScript off there is nothing to show here.',
  lead: 'Rate a team on the criteria that it answers itself. Its own level appears once you have given yours, so that the first view is your own.',
  round: 'Round',
  // After a round's name.
  openNow: '{name} (open now)',
  teams: 'Teams',
  loadingTeams: 'Fetching the teams …',
  noTeams: 'No team has joined yet.',
  submitted: 'has submitted',
  notSubmitted: 'nothing submitted yet',
  notSubmittedNote: 'You may rate a team before it submits; its own levels appear when it has.',
  rate: 'Rate',
  goOn: 'Continue',
  // Read out after “Rate”.
  rateTeam: '{action} “{team}”',
  progress: '{done} of {total} criteria rated',
  progressHere: '{done} rated in this browser',
  closed: 'The cohort is closed: you can read your ratings and change nothing.',
  back: 'All teams',
  // Title of the page of one team.
  of: '{team}, {round}',
  loading: 'Fetching criteria and ratings …',
  noBook:
    'The criteria could not be fetched. Your ratings are safe. Check the connection and try again.',
  chapter: 'Chapter',
  // An option of the list of chapters.
  chapterOption: '{title} ({done} of {total})',
  previous: 'Previous chapter',
  next: 'Next chapter',
  takeBack: 'Take back',
  takeBackOf: 'Take back your rating of “{question}”',
  takenBack: 'Taken back.',
  own: 'The team’s own: level {level}.',
  ownNone: 'The team gave no level here.',
  ownWaiting: 'The team’s own level appears when yours is stored.',
  apart: '{levels} levels apart: something to talk about.',
  state: {
    saved: 'Stored.',
    idle: 'Each rating is stored as you give it.',
    sending: 'Storing …',
    waiting:
      'Not stored yet. {reason} Your ratings are kept in this browser and sent again by themselves.',
    waitingTab:
      'Not stored yet. {reason} Your ratings are kept in this tab and sent again by themselves.',
    // Ends the reason inside the sentence above.
    stop: '{title}.',
    now: 'Send now',
    stopped: 'Your ratings are kept here and not sent.',
  },
  conflict: {
    title: 'Rated differently on another device',
    text: 'Yours from both devices were put together. On these criteria they differ: choose which holds.',
    here: 'Here: {level}',
    there: 'On the other device: {level}',
    notRated: 'not rated',
    keepHere: 'Keep mine from here',
    takeThere: 'Take the other',
    // Read out: which criterion the button is about.
    about: '{action}: “{question}”',
  },
  differences: {
    title: 'To talk about',
    lead: 'Criteria on which you and the team lie two levels or more apart.',
    none: 'None so far among the criteria that both of you have rated.',
    count: '{count} so far',
    yours: 'You, level {level}',
    theirs: 'The team, level {level}',
    section: 'Section to read together: {section}',
    notes: 'Notes',
    print: 'Print the sheet',
    // Small print of the printed sheet.
    printed: '{cohort} · {team} · {round} · {day}',
  },
  level: 'Level {level}',
  colon: ': ',
  levelText: 'Level {level}: {text}',
} as const;
