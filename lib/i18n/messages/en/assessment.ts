/** Words of a criterion wherever it is asked, and of the assessment's pages. */
export const assessment = {
  criterion: {
    why: 'Why it matters',
    levels: 'Where do you stand?',
    // A level's number, before its description.
    level: 'Level {level}',
    target: 'asked at your stage',
    unknown: 'We don’t know',
    notApplicable: 'Not applicable',
    reason: 'Why is it not applicable?',
    chooseReason: 'Choose a reason',
    reasonMissing: 'Choose a reason: without one this counts as not answered.',
    evidence: 'Evidence',
    evidenceHint: 'What an outsider could look at: {evidence}',
    note: 'Note',
    link: 'Link',
    date: 'Date',
    clear: 'Clear this answer',
    cleared: 'Answer cleared.',
    saved: 'Saved in this browser',
    hidden: 'Not asked of you: your profile says it does not apply. An earlier answer is kept and not counted.',
    blocker: 'Blocker',
    flag: 'Flag',
    passage: 'Read the passage',
    noEvidence: 'Levels 3 and 4 count in full only with evidence.',
    linkProblem: 'A link starts with https:// or http://. What you typed is kept.',
  },
} as const;
