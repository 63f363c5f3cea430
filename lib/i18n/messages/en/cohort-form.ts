/** Words of the form that makes a cohort, of the fields that the settings share with it, and of links shown once. */
export const form = {
  title: 'Start a cohort',
  description: 'Name a cohort, set its rounds and the day of its deletion, and get its links.',
  lead: 'What you write here stays in this tab until you send it. Everything but the chapters and the language can be changed later.',
  noScript: 'This page makes the cohort with a script; with JavaScript off it cannot.',
  loading: 'Getting the form ready …',
  name: 'Name of the cohort',
  nameHint: 'Teams read it in the invitation: your accelerator and the term, say.',
  language: 'Language of the invitation',
  languageHint: 'Each team reads the pages in its own language.',
  rounds: 'Rounds',
  roundsHint:
    'Each team submits once a round and may replace it while the round is open. Both days belong to the round, anywhere on earth. Moving a round exchanges names with its neighbour; the days keep their place.',
  roundNames: ['Start', 'Middle', 'End'],
  round: 'Round {number}',
  roundName: 'Name of round {number}',
  opensOn: 'Opens on',
  closesOn: 'Closes on',
  // {which}: “Round 2”; the label of a day as it is read out.
  dayOf: '{day}, {which}',
  earlier: 'Move “{name}” earlier',
  later: 'Move “{name}” later',
  remove: 'Remove “{name}”',
  removeShort: 'Remove',
  inUse: 'Teams have submitted in this round, so it stays.',
  add: 'Add a round',
  most: 'A cohort has at most {most} rounds.',
  moved: '“{name}” is now round {number}.',
  removed: '“{name}” removed.',
  putBack: 'Put it back',
  backAgain: '“{name}” is back.',
  added: 'Round {number} added.',
  timeline: 'Rounds on a line of time from {from} to {to}',
  today: 'today',
  chapters: 'Chapters that count',
  chaptersHint: 'Answers in other chapters never reach you: the server drops them on arrival.',
  all: 'All of the guidebook',
  some: 'Only some chapters',
  count: '{count} criteria',
  chosen: 'Chosen: {chapters} chapters, {criteria} criteria',
  // A checkbox that ticks every chapter of a part.
  wholePart: 'The whole part “{part}”',
  deleteAfter: 'Delete everything after',
  deleteAfterHint:
    'The server does it by itself on the day after. Teams are told this day before they join; once one has joined it can only be moved forward.',
  deleteUsual: 'Proposed: 180 days after the last round.',
  deleteFollow: 'Use the proposed day',
  anonymous: 'Anonymous cohort',
  anonymousHint:
    'You and the mentors see “Team 27” in place of names, days in place of hours, and no notes. This cannot be undone, and lost links of teams cannot be replaced by you.',
  send: 'Start the cohort',
  sending: 'Sending …',
  discard: 'Begin again',
  discarded: 'The form is as it was at first.',
  undo: 'Bring back what I wrote',
  summary: 'The cohort is not made yet. Please correct:',
  summaryOne: '{field}: {problem}',
  problems: {
    missing: 'Write a name.',
    unreadable: 'There is a character in it that cannot be shown. Write it again by hand.',
    'day-missing': 'Choose a day.',
    'ends-before': 'It closes before it opens. Choose a later day.',
    overlaps: 'It opens before the round before it has closed. Choose a later day.',
    'deleted-too-early': 'Choose the last day of the last round, or a later day, not in the past.',
    'deleted-too-late':
      'That is more than three years after the last round. Choose an earlier day.',
    'no-chapters': 'Choose at least one chapter.',
    refused: 'The server does not take it as it is. Write it again.',
  },
} as const;

/** A link and the one time that its secret is shown. */
export const links = {
  once: 'It is shown this once: the server keeps no more than a digest of it.',
  copy: 'Copy',
  copied: 'Copied.',
  copyYourself: 'The browser does not let the page copy. It is selected: copy it yourself.',
  qr: 'Show as a QR code',
  qrAlt: 'QR code of the link',
  qrFailed: 'The QR code could not be drawn. The link itself is good.',
  download: 'Download as a text file',
  downloaded: 'Handed to your browser as {name}: look in your downloads.',
  names: {
    manage: 'Management link, to keep',
    invite: 'Invitation link, to share',
    mentor: 'Mentor’s link, to hand over',
    team: 'Team’s link, to hand over',
  },
  hints: {
    manage:
      'Whoever has it may do everything with the cohort. Keep it as you keep a password, and send it to nobody but your colleagues.',
    invite: 'Whoever has it may join as a team. Send it to your teams.',
    mentor: 'Whoever has it may rate the teams. Give each mentor one of their own.',
    team: 'Whoever has it may read and change what the team gave. Send it to the team alone.',
  },
} as const;

/** After a cohort was made. */
export const made = {
  title: '“{name}” is made',
  lead: 'Save the two links now: they are shown this once. This browser remembers the management link for itself; for every other device you need it.',
  // The downloaded file; {origin}: the site's address.
  file: [
    'Groundwork: links of the cohort “{name}”',
    'Invitation link, to share with your teams:\n{invite}',
    'Management link, to keep as you keep a password:\n{manage}',
    'Everything is deleted after {deleted}.',
  ],
  fileName: 'groundwork-cohort-links.txt',
  message: 'Invitation to send',
  messageHint: 'Ready to paste into an e-mail. Change it as you like.',
  next: 'And now',
  dashboard: 'Open the dashboard',
  settings: 'Settings, mentors’ links',
  another: 'Start another cohort',
} as const;

export const invitation = {
  round: '– {name}: {from} to {to}',
  lines: [
    'Hello,',
    'we invite your team to “{cohort}”. Please assess where your venture stands with the Groundwork guidebook: you answer in your own browser, at your own pace, and decide what to submit.',
    'Join here:\n{link}',
    'When to submit:\n{rounds}',
    'Before anything is sent you see exactly what it is. Notes go along only if you tick them. You can withdraw what you submitted at any time, see who read it, and everything is deleted after {deleted}.',
  ],
} as const;
