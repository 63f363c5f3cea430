/** Words of the page for accelerators. */
export const overview = {
  title: 'For accelerators',
  description:
    'Share the guidebook with a cohort by one link, see where the teams stand and move, plan the next session, and keep the teams’ trust.',
  lead: 'Send your teams one link. They assess themselves with the guidebook and decide what to submit; you see where the cohort stands, what blocks it and what to teach next.',
  start: 'Start a cohort',
  startNote: 'No account: a link to keep takes its place',
  local: 'Without a server: open saved files',
  localNote: 'The same dashboard, made in this browser alone',
  gives: {
    title: 'What it gives you',
    items: [
      {
        title: 'One link to share',
        text: 'Teams join by an invitation link. There are no accounts to make and no seats to assign; up to 500 teams to a cohort.',
      },
      {
        title: 'Where teams stand',
        text: 'A heat map of teams by chapters, quartiles, open blockers first, and what moved since the round before.',
      },
      {
        title: 'A session plan',
        text: 'The criteria on which the teams reach least of what their stage asks, with the sections to read before you meet.',
      },
      {
        title: 'Reports to print',
        text: 'One team’s report, or the reports of all teams in one go.',
      },
      {
        title: 'A second view',
        text: 'Mentors rate the same criteria by a link of their own. Where they and a team lie two levels or more apart, there is something to talk about.',
      },
      {
        title: 'The teams’ trust',
        text: 'Teams see beforehand exactly what will be sent, can withdraw it, and read in an audit trail who looked at it.',
      },
    ],
  },
  steps: {
    title: 'How it works',
    items: [
      {
        title: 'Start a cohort',
        text: 'Give it a name, set its rounds, and fix the day after which everything is deleted.',
      },
      {
        title: 'Send the invitation',
        text: 'Paste the message that is ready for you into an e-mail, or show the QR code in the room.',
      },
      {
        title: 'Teams submit',
        text: 'Each team answers in its own browser and submits when a round is open, or does not.',
      },
      {
        title: 'Work with it',
        text: 'Read the dashboard, hold the session where it is needed most, and print the reports.',
      },
    ],
  },
  trust: {
    sees: 'What founders see and decide',
    seesItems: [
      'Who asks, for what and until when, before they join.',
      'Exactly what is about to be sent. Notes and links go along only if the team ticks them.',
      'Their own trend over the rounds, and the rest of the cohort only as quartiles, once at least five teams have submitted.',
      'Who read, exported or deleted what they gave.',
      'A button that withdraws a submission, and one that leaves the cohort. Both delete at once.',
    ],
    never: 'What you never see',
    neverItems: [
      'Answers that a team has not submitted, and how it came to them.',
      'Notes and links that a team kept to itself: they are scored as evidence on arrival and then dropped.',
      'In an anonymous cohort: the teams’ names, their notes, and the hour of a submission.',
      'Chapters that you did not ask for. The server drops them on arrival.',
      'Anything at all after the day of deletion.',
    ],
    privacy: 'What is kept where',
  },
  held: {
    title: 'Cohorts that this browser holds',
    loading: 'Asking the server …',
    none: 'None yet. A cohort appears here once you start it, or open one of its links, in this browser.',
    failed: 'The server cannot be reached just now. Links that this browser holds are still in it.',
    retry: 'Try again',
    noScript: 'With JavaScript off this list cannot be shown.',
    open: 'open',
    closed: 'closed',
    opens: '“{round}” opens on {day}',
    closes: '“{round}” closes on {day}',
    deleted: 'everything is deleted after {day}',
    teams: 'teams: {count}',
    // Between the parts of the line under a cohort's name.
    between: ' · ',
    as: 'you hold it {kind}',
    asTeam: 'your team: {team}',
    settings: 'Settings',
    // Read out after “Settings”.
    of: 'of “{cohort}”',
  },
  more: {
    title: 'For programs, and on your own machine',
    // Goes on after the link.
    api: ': whatever the pages do is open to programs as well.',
    apiLink: 'The API, described',
    own: 'Groundwork is free software. One command serves it, and keeps its cohorts in a file beside it:',
    readme:
      'The section “Running it for an accelerator” of its README tells how to go on from there: a proxy, PostgreSQL, several instances, and backups.',
  },
} as const;
