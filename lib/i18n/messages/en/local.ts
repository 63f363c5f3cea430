/** Words of the dashboard that is made from files, without a server. */
export const local = {
  title: 'A dashboard from files',
  description:
    'Drop the files that founders saved and see where all their teams stand: worked out in your browser, without a server, without an upload.',
  lead: 'Each founder saves a file under “Your work” and sends it to you. Drop all of them here and see the dashboard that a cohort on a server would have.',
  noScript:
    'The files are read and scored in your browser, which needs JavaScript. The guidebook itself can be read without it.',
  loading: 'Fetching the texts of the guidebook …',
  failed:
    'The texts of the guidebook did not arrive. Check the connection, then try again; after that none is needed.',
  retry: 'Try again',
  cancel: 'Cancel',
  private: {
    title: 'Nothing is uploaded',
    text: 'The files are read by this page, on this device. No server receives them, ours included, and they are gone when you close or reload the page, unless you save the collection as a file yourself.',
  },
  pick: {
    title: 'Files',
    files: 'Choose files',
    folder: 'Choose a folder',
    drop: 'or drop files and folders anywhere on this page: hundreds at once, and a saved collection too',
    reading: 'Reading file {done} of {of} …',
    read: 'Read: {files} files. Teams here: {teams}. Not counted: {aside}.',
    workerFailed:
      'The part of the page that reads files did not start. Nothing of yours was changed. Reload the page, then drop the files again.',
  },
  found: {
    title: 'What was found',
    counts:
      '{teams} teams from {files} files; {aside} readable files not counted, {refused} refused.',
    refused: 'Refused',
    aside: 'Read, and not counted',
    notes: 'Counted, with a remark',
    clear: 'Clear this list',
    count: 'Count as a team of its own',
    countAgain: 'Count it again',
    leaveOut: 'Leave out',
    // {file}: a file's name, {other}: another file's.
    sameContent: 'The same content as “{other}”, which counts. Nothing to do.',
    olderState:
      'An earlier state of the work in “{other}”, which was saved later and counts. If they are two teams, count this one as well.',
    leftOut: 'You left it out.',
    older:
      'Saved with guidebook {from} and brought forward to {to}: {renamed} answers moved along, {retired} belong to criteria that are no longer asked, {unknown} cannot be placed.',
    same: 'Saved with guidebook {from} and brought forward to {to}; every answer has kept its place.',
    newer:
      'Saved with guidebook {from}, which is newer than the {to} of this page: {unknown} answers cannot be placed. Reload the page, then drop the files again.',
    nothing: 'Nothing is answered in the chapters that count. The team is listed as not submitted.',
    asTeam: 'Counted as a team of its own, as you decided.',
    undo: 'Leave it to the rule',
    rule: 'Files are taken for one founder’s work when they began at the same moment in the same browser, or hold a snapshot in common; the one saved last counts, and the others serve as earlier states.',
    problems: {
      unreadable:
        'The browser could not read it: it may have been moved, or be open elsewhere. Drop it again.',
      empty: 'It is empty. Ask the founder to save it again.',
      'too-large': 'It is too large: a saved file has at most {most} MB. Ask for the right file.',
      'not-json':
        'It is not a file saved here, or its end is missing. Ask for the file called groundwork-….json.',
      'not-ours': 'It is a JSON file of something else. Ask for the file called groundwork-….json.',
      'newer-format':
        'It was saved by a newer version of the site (format {found}; this page knows {known}). Reload the page, then drop it again.',
      damaged:
        'It was changed or damaged after it was saved (at {paths}). Ask the founder to save it again.',
      'too-many': 'There are {most} files here already, which is the most.',
    },
  },
  teams: {
    title: 'Teams and their names',
    lead: 'Names come from the names of the files. Write others as you like; they stay on this page and in the collection that you save.',
    show: 'Show all {count} teams',
    name: 'Name of the team',
    of: 'Name of the team in {file}',
    file: 'File',
    savedAt: 'Saved',
    version: 'Guidebook',
    action: 'Action',
    // A number in the place of a name.
    unnamed: 'Team {alias}',
    leaveOut: 'Leave out',
    leaveOutOf: 'Leave out {file}',
  },
  scope: {
    title: 'Chapters that count',
    all: 'All chapters of the guidebook count.',
    some: '{count} of {all} chapters count.',
    allButton: 'All chapters',
    atLeastOne: 'One chapter at least has to count.',
  },
  rounds: {
    title: 'Rounds',
    one: 'One round: the files as they are.',
    none: 'The files hold no snapshots, and no founder has sent two states: there are no earlier rounds to be made.',
    lead: 'The files hold earlier states of {teams} teams, from {from} to {to}: snapshots, and older files. An earlier round takes each team’s last state between two days, so that movement appears.',
    add: 'Add an earlier round',
    remove: 'Remove “{name}”',
    name: 'Name',
    from: 'From',
    to: 'To',
    holds: '{count} teams have a state in it.',
    first: 'Earlier',
    files: 'Files',
    overlap: 'Two rounds share days, so a state may count in both.',
  },
  scoring: 'Scoring {done} of {of} …',
  dashboard: 'Dashboard',
  keep: {
    title: 'Keep or hand on',
    lead: 'A collection is one file with all founders’ files, the names and what you decided. Opened here again it gives the same page. It holds notes and evidence too: keep it as you would keep the founders’ own files.',
    name: 'Name of the collection',
    unnamed: 'Collection',
    save: 'Save the collection as a file',
    saved: 'Handed to your browser as {file}: look in your downloads.',
    csv: 'Table as CSV',
    pack: 'Print all reports',
    clear: 'Clear this page',
    unsaved: 'Not saved yet.',
    fileName: 'groundwork-collection',
    csvName: 'groundwork-teams',
  },
  leave: {
    title: 'Leave without saving the collection?',
    text: 'What you sorted out on this page is in no file yet and would be gone. The founders’ own files stay as they are.',
    clear: 'Clear the page without saving the collection?',
    go: 'Leave',
    clearNow: 'Clear',
    stay: 'Stay here',
  },
  team: {
    back: 'Back to the dashboard',
    previous: 'Previous team: {name}',
    next: 'Next team: {name}',
    file: 'From {file}, saved {date}.',
    gone: 'This team is not among the files here any more.',
    round: 'Round',
  },
} as const;
