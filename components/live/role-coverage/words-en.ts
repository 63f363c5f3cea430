/** Words of role coverage. */
export const en = {
  title: 'Role coverage: who holds what',
  tryThis:
    'Write one name against each of the eight jobs, then move to the next stage: the table shows where an owner is no longer enough.',
  notes: [
    'Role coverage = jobs with a named owner ÷ jobs required, which are eight. “All of us” names nobody; a part-time owner counts only with hours a week.',
    'What each stage asks beyond an owner (a backup, a person with no other job) is a rule of thumb of this book, drawn from the table of this section. The rule that whoever owns the model does not own its evaluation follows the NIST framework (2023), which asks for assessors who did not build the system.',
  ],
  stage: 'Stage of the venture',
  stages: { idea: 'Idea', prototype: 'Prototype', launched: 'Launched', scaling: 'Scaling' },
  jobs: {
    product: 'Product',
    model: 'Model',
    data: 'Data',
    evaluation: 'Evaluation',
    security: 'Security',
    law: 'Law and privacy',
    customer: 'Customer',
    money: 'Money',
  },
  owner: 'Owner',
  backup: 'Backup',
  partTime: 'Part-time',
  hours: 'Hours a week',
  job: 'Job',
  asked: 'This stage asks',
  standing: 'Standing',
  needs: { owner: 'owner', backup: 'owner and backup', own: 'owner with no other job, and backup' },
  gaps: {
    'no-owner': 'missing: no owner',
    'nobody-named': 'missing: a word for everybody is no name',
    'no-hours': 'missing: part-time without hours',
  },
  lacks: { 'no-backup': 'owner, but no backup', shared: 'the owner holds other jobs too' },
  fine: 'covered',
  /** `{held}`, `{of}`, `{percent}`, `{stage}`, `{lacking}` */
  summary:
    'Role coverage {held}/{of} = {percent} %. At the stage “{stage}”, {lacking} of the jobs with an owner lack something more.',
  /** `{jobs}` */
  missing: 'Without an owner: {jobs}.',
  ownsBoth: 'One person owns the model and its evaluation: whoever builds it passes it.',
  /** `{person}`, `{count}` */
  loaded: '{person} holds {count} jobs.',
  matrix: 'Jobs and what each stage asks of them',
  marks: { owner: 'O', backup: 'O + B', own: '1 + B' },
  legend: 'O: a named owner; O + B: and a backup; 1 + B: a person with no other job, and a backup.',
  now: 'now',
  clear: 'Empty the table',
  clearTitle: 'Empty the whole table?',
  clearText: 'All names, backups and hours of this part are removed from your work.',
  clearConfirm: 'Empty it',
  keep: 'Keep it',
  criterion: 'an owner for each job',
  /** `{date}`, `{summary}` */
  evidence: 'Role coverage, {date}: {summary}',
  kept: 'The names are kept with your work in this browser, saved with your file, and sent nowhere.',
  copied: 'The link is copied. It carries these names; no server sees them.',
  listSeparator: ', ',
  sentenceSeparator: ' ',
};
