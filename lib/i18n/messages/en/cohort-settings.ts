/** Words of a cohort's settings. */
export const settings = {
  title: 'Settings of the cohort',
  description: 'Name, rounds, links, teams, export, audit trail and deletion of a cohort.',
  lead: 'Everything here is done at once and noted in the audit trail, which the teams read where it concerns them.',
  noScript:
    'The settings come from the server by a script; with JavaScript off there is nothing to show here.',
  contents: 'On this page',
  dashboard: 'Dashboard',
  save: 'Save',
  cancel: 'Cancel',
  saved: 'Saved.',
  nothing: 'Nothing has been changed.',
  summary: 'Not saved yet. Please correct:',
  unsaved: {
    kept: 'Not saved yet. This browser keeps it until you save or discard it.',
    lost: 'Not saved yet, and not kept by this browser: leaving or reloading the page loses it.',
    discard: 'Discard',
    discarded: 'What is saved stands here again.',
  },
  name: { title: 'Name' },
  status: {
    title: 'Open or closed',
    open: 'The cohort is open: teams may join, and submit while a round is open.',
    closed: 'The cohort is closed: everything stays readable, nothing is taken in.',
    close: 'Close the cohort',
    reopen: 'Open it again',
    closeNow: 'Closed. Nothing is taken in any more.',
    openNow: 'Open again.',
    confirm: 'Close the cohort?',
    loses:
      'Teams can no longer join or submit, mentors can no longer rate. Nothing is deleted: what was submitted stays readable, teams may still withdraw it, and you can open the cohort again.',
  },
  rounds: {
    title: 'Rounds',
    beyond:
      'The last round would close after the day of deletion, {day}. Choose an earlier day, or move the day of deletion first.',
  },
  retention: {
    title: 'Day of deletion',
    promised:
      'Everything is deleted after {day}. As a team has joined, the day can be moved forward, not back.',
    free: 'Everything is deleted after {day}.',
    confirm: 'Delete sooner?',
    loses:
      'After {day} everything in the cohort is deleted for you, for mentors and for the teams: {teams} teams with what they submitted. The day cannot be moved back.',
  },
  anonymous: {
    title: 'Names of the teams',
    on: 'The cohort is anonymous: you and the mentors see “Team 27” in place of names, days in place of hours, and no notes.',
    off: 'You and the mentors see the names of the teams.',
    make: 'Make it anonymous',
    done: 'The cohort is anonymous from now on.',
    confirm: 'Make the cohort anonymous?',
    loses:
      'You and the mentors lose, for good: the teams’ names, the notes of their evidence, the hours of what they did, and the way to issue a new link to a team that lost its own. Teams keep seeing all of theirs. Nobody can undo this.',
  },
  conflict: {
    title: 'The cohort was changed meanwhile',
    text: 'Somebody else, or you in another tab, saved a change after this page had read the cohort. Yours is not stored yet. What is it to be?',
    what: 'What',
    now: 'Stands now',
    yours: 'Yours',
    keepYours: 'Save mine after all',
    takeTheirs: 'Leave it as it stands',
    left: 'Left as it stands.',
    same: 'unchanged',
    fields: {
      name: 'Name',
      status: 'State',
      rounds: 'Rounds',
      deleteAfter: 'Deleted after',
      anonymous: 'Anonymous',
    },
    open: 'open',
    closed: 'closed',
    yes: 'yes',
    no: 'no',
  },
  links: {
    title: 'Links',
    intro:
      'There are no accounts: who holds a link may do what it allows. Replace a link when it has got into the wrong hands; give each mentor one of their own.',
    loading: 'Fetching the links …',
    kind: 'Kind',
    label: 'For whom',
    made: 'made on {day}',
    actions: 'What to do',
    kinds: { manage: 'management', invite: 'invitation', mentor: 'mentor', team: 'team' },
    unnamed: 'made with the cohort',
    ended: 'ended on {day}',
    replace: 'Replace',
    end: 'End',
    // Read out: which link the button acts on.
    actionOn: '{action}: {kind}, {label}',
    issue: 'Issue a link',
    issueKind: 'Kind of link',
    issueLabel: 'For whom',
    issueLabelHint: 'A mentor’s or a colleague’s name, to tell links apart. Teams do not see it.',
    issued: 'The new link:',
    replaced: 'The old link opens nothing any more. The new one:',
    endedNow: 'Ended. The link opens nothing any more.',
    put: 'I have saved it',
    confirmReplace: 'Replace this link?',
    losesReplace: {
      manage:
        'The old management link stops working at once for everybody who has it, in every browser but this one. You get a new one to hand to your colleagues.',
      invite:
        'Whoever has not joined yet needs the new invitation. Teams that have joined notice nothing.',
      mentor: 'The mentor loses access until you hand over the new link. The ratings stay.',
    },
    confirmEnd: 'End this link?',
    losesEnd: {
      manage:
        'Whoever manages the cohort with this link cannot do so any more. If it is the one that this browser uses, you need another one yourself.',
      invite: 'Nobody can join with it any more. Teams that have joined notice nothing.',
      mentor: 'The mentor can no longer rate. The ratings stay and remain visible to you.',
    },
  },
  teams: {
    title: 'Teams',
    loading: 'Fetching the teams …',
    none: 'No team has joined yet. Send the invitation link.',
    team: 'Team',
    submitted: 'Submitted',
    nothing: 'nothing yet',
    actions: 'What to do',
    newLink: 'New link',
    remove: 'Remove',
    // Read out: whom the button concerns.
    actionOn: '{action}: {team}',
    anonymous: 'In an anonymous cohort only a team itself can replace its link.',
    confirmLink: 'Issue a new link to “{team}”?',
    losesLink:
      'The link that the team has now stops working at once. Send the new one to the team alone: whoever has it reads and changes what the team gave.',
    issued: 'The new link of “{team}”:',
    confirmRemove: 'Remove “{team}”?',
    losesRemove:
      'The team loses its link and everything it submitted, in every round; mentors lose their ratings of it; you lose it in every figure and report. What the team answered stays in its own browser. Nobody can undo this.',
    removed: '“{team}” and all it gave are deleted.',
  },
  export: {
    title: 'Export',
    intro:
      'Everything that you may see, as a file. Teams read in their audit trail that it was exported. What you take out is yours to protect, and to delete when the day comes.',
    csv: 'CSV, for spreadsheets',
    jsonl: 'JSONL, a submission a line',
    json: 'JSON, all in one',
  },
  delete: {
    title: 'Delete the cohort',
    intro:
      'Deletes at once, for everybody: {teams} teams with all they submitted, the ratings of the mentors, the audit trail and every link. What teams answered stays in their own browsers. Nobody can bring it back; export first what you need.',
    type: 'To confirm, type the name: {name}',
    delete: 'Delete the cohort for good',
    wrong: 'That is not its name. Type: {name}',
    done: 'The cohort is deleted',
    doneText:
      'Its links open nothing any more, in any browser. Copies that you exported, and backups of the server, are not touched.',
    back: 'Back to “For accelerators”',
  },
} as const;
