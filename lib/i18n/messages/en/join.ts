/** Words of the founder’s side of cohorts: the invitation, and the team’s own page. */
export const join = {
  title: 'Join a cohort',
  description:
    'An accelerator invites your team: what it asks for, who sees what, and how you take it back.',
  lead: 'An accelerator invites your team to show where it stands. Read first what it asks for. Joining sends nothing but a name and your consent; answers leave this browser only when you submit them.',
  noScript:
    'The secret in the invitation link is handed to the server by a script, so that it stands in no address that is logged. With JavaScript off there is nothing to show here.',
  cancel: 'Cancel',
  asks: {
    title: 'What {cohort} asks for',
    allChapters: 'All {count} chapters of the guidebook are in scope',
    someChapters: '{count} of {all} chapters are in scope',
    names: 'Names',
    named: 'Your team is shown to the accelerator by its name.',
    anonymous:
      'Anonymous: the accelerator sees “Team” and a number instead of your name. That cannot be undone.',
    keptUntil: 'Kept until',
    keptUntilText: '{date}, then deleted by the server itself',
    language: 'The accelerator’s language',
    teams: 'Teams so far',
  },
  rounds: {
    days: '{from} to {to}',
    open: 'open today',
    next: 'not open yet',
    over: 'over',
  },
  sees: {
    title: 'Who sees what',
    managers: 'Whoever manages the cohort',
    managersNamed:
      'Your team’s name, your profile, your answers and the scores made of them, and when you submitted. Notes, links and dates of evidence only if you tick that they go along. They can print and export what they see.',
    managersAnonymous:
      '“Team” and a number, your profile, your answers and the scores made of them, and the day on which you submitted. No notes or links. A profile that few share may still give you away. They can print and export what they see.',
    mentors: 'Mentors',
    mentorsNamed:
      'Your team’s name and which rounds you submitted. A level of yours only for a criterion that the mentor has rated first. Never notes or links.',
    mentorsAnonymous:
      '“Team” and a number, and which rounds you submitted. A level of yours only for a criterion that the mentor has rated first. Never notes or links.',
    teams: 'Other teams',
    teamsText:
      'Nothing of yours. They see quartiles of the whole cohort, rounded, and only once five teams have submitted.',
    nobody: 'Nobody',
    nobodyText:
      'Whatever you have not submitted; answers in chapters that are not in scope; your snapshots; what you typed into labs and calculators.',
  },
  back: {
    title: 'How you take it back',
    withdraw:
      'Withdraw a submission whenever you like, also after its round: it is deleted from the server at once.',
    leave: 'Leave the cohort: your team and all that it gave are deleted at once.',
    end: 'After {date} the server deletes the whole cohort by itself.',
    copies:
      'What somebody has printed, exported or noted before cannot be called back. Your team’s page lists who read or exported it, and when.',
    privacy: 'What this site keeps, and where',
  },
  form: {
    title: 'Join',
    name: 'Team name',
    nameHint: 'As the accelerator knows you. Your team can change it later.',
    nameHintAnonymous: 'The server keeps it for your own page; the accelerator is not shown it.',
    consent:
      'We have read who sees what. We agree that what we submit is kept on the server of this site and shown as said above until {date}, unless we withdraw it sooner.',
    recorded: 'That you agreed is recorded, with the time and the version of this text: {version}.',
    submit: 'Join the cohort',
    joining: 'Joining …',
    problems: {
      title: 'You have not joined yet',
      name: 'Give your team a name.',
      consent: 'Tick the box if you agree. Without it the server takes nothing of yours.',
    },
  },
  already: {
    text: 'This browser already holds a team of this cohort: {team}. Go on with it; joining again would make a second team.',
    open: 'Go on as {team}',
    other:
      'Does another team want to join from this browser? Then let this one’s page forget its link first.',
  },
  closed:
    'This cohort is closed: it takes in no team and no submission. If you meant to join, ask the accelerator whether it will open again.',
  allOver:
    'All rounds of this cohort are over. You can join, but there is nothing to submit unless the accelerator adds a round.',
  joined: {
    title: '{team} has joined {cohort}',
    then: 'Nothing of your assessment has been sent. On your team’s page you see exactly what would be sent, and decide.',
    next: 'Go on to your team’s page',
  },
  link: {
    save: 'Save this link: it is the only key to your team’s page.',
    holder:
      'It is shown this once. Whoever has it can submit, read and withdraw for your team, so give it to your co-founders only, and keep it as you keep a password.',
    field: 'Your team’s own link',
    lost: 'If it is lost, the accelerator can issue a new one.',
    lostAnonymous:
      'If it is lost, nobody can issue a new one: in an anonymous cohort the accelerator cannot tell who you are.',
    cookie: 'This browser remembers it in a cookie that no script can read.',
  },
  outbox: {
    sending: 'Sending your submission to {round} of {cohort} …',
    waiting: 'Your submission to {round} of {cohort} waits for the network.',
    byItself:
      'It will be sent by itself, once, while this page, your report or “Your work” is open in this browser. There is nothing to do.',
    thisTab:
      'It will be sent by itself, once; until then leave this tab open: nothing is kept in this browser.',
    sent: 'Sent: {time}.',
    refused: 'Your submission to {round} of {cohort} was not taken in.',
    now: 'Try again now',
    cancel: 'Do not send it',
    cancelled: 'Your submission to {round} of {cohort} will not be sent.',
    cancelledLate:
      'Your submission to {round} of {cohort} will not be sent again. If an earlier attempt did arrive, it shows under “What you have submitted” and can be withdrawn there.',
  },
  // The one line on the pages of founders who have joined a cohort.
  line: {
    page: 'Your team’s page in {cohort}',
    waiting: 'A submission is waiting to be sent.',
  },
  team: {
    title: 'Your team in a cohort',
    description: 'What would be sent, what was, how it compares, and how your team takes it back.',
    lead: 'See exactly what would be sent before it is, submit once a round, and take back what you gave.',
    noScript:
      'This page compares what your browser keeps with what the server holds, which a script does. With JavaScript off there is nothing to show here.',
    heading: '{team} in {cohort}',
    keptUntil: 'What you submit is kept until {date} and then deleted by the server itself.',
    noBook:
      'The texts of the guidebook did not arrive. Your answers are safe in this browser. Check the connection, then try again.',
    noRubric:
      'The rules of guidebook version {version}, by which this cohort is scored, did not arrive, so what would be sent cannot be shown. Nothing was sent. Check the connection and reload the page.',
    sharedComputer:
      'This is a shared computer. Nothing is written to its storage, but the link of your team stands in a cookie. Press “Forget the link in this browser” below before you leave.',
    now: {
      open: '{round} is open until {date}. Look through what would be sent, then submit.',
      submitted:
        'You have submitted for {round}. Until {date} you can replace it as often as you like.',
      next: 'No round is open today. {round} opens on {date}.',
      over: 'All rounds are over. What you submitted stays here until it is deleted; you can still withdraw it.',
      closed:
        'The accelerator has closed this cohort: nothing is taken in any more. What you submitted can still be read and withdrawn.',
    },
    preview: {
      title: 'What will be sent',
      titleLater: 'What would be sent today',
      nothing:
        'You have not answered anything that this cohort asks for, so there is nothing to send.',
      onlyOutOfScope:
        'Your answers so far are all in chapters that this cohort does not ask for, so there is nothing to send.',
      assess: 'Go to the assessment',
      otherVersion:
        'You answered under guidebook version {from}; this cohort is scored by version {to}. Answers that moved to a new id: {renamed}. Answers whose criterion that version does not have, which stay here: {unknown}.',
      levels: 'Answers with a level',
      of: '{count} of {all} that apply to you',
      unknown: 'Don’t know',
      notApplicable: 'Not applicable',
      unanswered: 'Not answered',
      notes: 'With notes, links or dates',
      noNotes: 'none: they stay here',
      chapters: 'Chapters in scope',
      score: 'Score that the server will make of it',
      stays: 'Some answers stay in this browser.',
      staysBecause: {
        outOfScope: 'In chapters that are not in scope: {count}.',
        hidden: 'Hidden by your profile, so that they would not count: {count}.',
        unknown: 'To criteria that the cohort’s version does not have: {count}.',
      },
      profile: 'Your profile ({count} questions)',
      json: 'Show as JSON: the exact request ({size} KB)',
      jsonLabel: 'The body of the request',
      shareNotes: 'Send notes, links and dates of evidence too',
      notesHint:
        'Without them the second score, “with evidence”, takes every level 3 and 4 as 2. With them the accelerator can read what you wrote.',
      notesHintAnonymous:
        'Without them the second score, “with evidence”, takes every level 3 and 4 as 2. With them the server keeps what you wrote; in this anonymous cohort nobody but your team is shown it.',
      consent:
        'By submitting you agree again to what you agreed to when you joined (text of {version}).',
      submit: 'Submit to {round}',
      replace: 'Replace what you submitted to {round}',
    },
    conflict: {
      stands:
        'Your team submitted something else meanwhile: {time}, score {score}. It stands until you decide.',
      gone: 'What you wanted to replace has been withdrawn meanwhile. Nothing stands there now.',
      replace: 'Replace it with this one',
      submit: 'Submit this one',
      keep: 'Keep what stands',
      leave: 'Leave it withdrawn',
    },
    given: {
      title: 'What you have submitted',
      nothing: 'Nothing: the server holds no answers of yours.',
      time: 'Submitted',
      score: 'Score',
      band: 'Verdict',
      blockers: 'Open blockers',
      blockerList: 'Which blockers are open ({count})',
      notes: 'Notes and links',
      notesShared: 'went along',
      notesKept: 'stayed with you',
      read: 'Read what the server holds',
      readDone: 'This is what the server holds, letter by letter the same for whoever may see it.',
      withdraw: 'Withdraw',
      withdrawn: 'Withdrawn: what you submitted to {round} is deleted from the server.',
      confirm: {
        title: 'Withdraw what you submitted to {round}?',
        text: 'It is deleted from the server now and cannot be brought back from there. The figures of the cohort are made without it from now on. Your answers stay in this browser, and while the round is open you can submit again.',
      },
    },
    trend: {
      title: 'Your rounds, and the cohort',
      nothing: 'Once you have submitted, your rounds are shown here, beside the cohort.',
      table: 'Your rounds',
      drawing:
        'Your score by round, from 0 to 100; behind it, where it is shown, the middle half of the cohort with its median. The table has the same figures.',
      round: 'Round',
      score: 'Score',
      band: 'Verdict',
      blockers: 'Blockers',
      cohort: 'Cohort: lower quartile · median · upper quartile',
      hidden: 'not shown yet',
      noEstimate: 'no estimate',
      missing: 'nothing submitted',
    },
    compare: {
      title: 'Beside the cohort',
      round: 'Round',
      hidden:
        'How the cohort stands is shown once five teams have submitted, so that no figure is about a single team; and it is hidden again for a while when a team withdraws. Until then only your own figures stand here.',
      shown:
        'As of {date}. A quarter of the teams lie below the lower quartile, half below the median, three quarters below the upper. The cohort’s figures are rounded to 5 and change only when at least five teams have changed, so they may be older than the last submission. “–”: fewer than five teams have a figure there.',
      table: 'You and the cohort, by chapter',
      chapter: 'Chapter',
      own: 'You',
      lower: 'Lower quartile',
      median: 'Median',
      upper: 'Upper quartile',
      overall: 'Overall',
      noEstimate: 'no estimate',
      notShown: 'not shown',
    },
    audit: {
      title: 'Who has had your data',
      lead: 'The server writes down every reading, export and deletion. Here is what concerned your team.',
      show: 'Show the list',
      again: 'Read it again',
      more: 'Show earlier entries',
      table: 'Who has had your data',
      when: 'When',
      who: 'Who',
      what: 'What',
      actors: {
        manage: 'a manager',
        invite: 'your team',
        team: 'your team',
        mentor: 'a mentor',
        retention: 'the server by itself',
      },
      actions: {
        'cohort-created': 'made the cohort',
        'cohort-changed': 'changed the cohort',
        'cohort-deleted': 'deleted the cohort',
        'dashboard-read': 'looked at the dashboard of all teams',
        'team-read': 'read your team’s page',
        exported: 'exported the cohort',
        'link-issued': 'issued a new link for your team',
        'link-rotated': 'replaced your team’s link',
        'link-revoked': 'ended a link',
        'team-joined': 'joined',
        'team-changed': 'renamed the team',
        'team-deleted': 'left the cohort',
        submitted: 'submitted',
        replaced: 'replaced a submission',
        withdrawn: 'withdrew a submission',
        'own-read': 'read your own submission',
        rated: 'rated your team',
      },
    },
    settings: {
      title: 'Your team and its link',
      joined: 'Joined {time}, agreeing to the text of {version}.',
      rename: 'Rename',
      renamed: 'Your team is now called {name}.',
      renamedMeanwhile:
        'Somebody of your team has renamed it meanwhile: it is called {other}. Press “Rename” again to call it {name} all the same.',
      linkText:
        'Has the team’s link got into the wrong hands, or is it lost? A new one ends the old one.',
      rotate: 'Make a new link',
      rotated: 'The new link is ready. The old one opens nothing any more.',
      rotateConfirm: {
        title: 'Make a new link for your team?',
        text: 'The link that your team has used so far stops working now, in every browser but this one. The new one is shown once: save it.',
      },
      forgetText:
        'Let this browser forget its links to this cohort. What you submitted stays; you come back with the team’s link.',
      forget: 'Forget the link in this browser',
      forgetConfirm: {
        title: 'Forget the link in this browser?',
        text: 'Every link to this cohort that this browser holds is forgotten, and a submission that still waits is not sent. Without the saved link you do not come back.',
      },
      leaveText:
        'Leave the cohort: your team and all that it gave are deleted from the server. The list of who did what keeps that a team left, without its name.',
      leave: 'Leave and delete everything',
      leaveConfirm: {
        title: 'Leave the cohort?',
        text: 'Your team, its name, its link and everything it submitted in any round are deleted from the server now, and mentors’ ratings of it too. That cannot be undone. Your answers stay in this browser.',
      },
    },
    ended: {
      forget: {
        title: 'This browser has forgotten the link',
        text: 'What you submitted stays on the server. Open your team’s link to come back.',
      },
      leave: {
        title: 'Your team has left the cohort',
        text: 'Everything it gave is deleted from the server. Your answers are still in this browser.',
      },
    },
  },
} as const;
