/** Words of the jurisdiction switch. */
export const en = {
  title: 'Jurisdiction switch: which duties, from when',
  tryThis:
    'Choose one market, then a second, and see how many dates are added. Then answer “decides about people” or “pre-trained” and see which appear.',
  notes: [
    'Each duty is a dated fact of this book with its source; which profiles it may reach is written beside it as a condition, and read as the assessment reads the conditions of its criteria: a question without an answer hides nothing.',
    'The list is a beginning, not a legal opinion: it knows neither thresholds of size nor sector law in full. A row that no lawyer has read is an assumption.',
  ],
  choose: 'Who you are',
  /** `{count}`, `{sure}`, `{open}` */
  summary:
    'Dates on this map: {count}. By what you chose: {sure}; depending on questions not answered: {open}.',
  /** `{day}`, `{value}` */
  upcoming: 'Next, on {day}: {value}.',
  none: 'Choose at least one market.',
  table: 'Duties and dates',
  from: 'From',
  duty: 'What applies, and to whom',
  source: 'Source',
  since: 'already applies',
  /** `{days}` */
  inDays: 'in {days} days',
  today: 'from today',
  /** `{questions}` */
  depends: 'Depends on: {questions}',
  /** `{day}`, `{certainty}` */
  asOf: 'as of {day}, {certainty}',
  criteria: 'Criteria that ask about this',
  advice: 'Information with a date, not legal advice.',
  setMarkets: 'Set these markets in my profile',
  setTitle: 'Change the markets of your profile?',
  /** `{was}`, `{will}` */
  setText:
    'Your profile says: {was}. It will say: {will}. Other criteria may be asked then; no answer is lost.',
  nothing: 'nothing yet',
  setConfirm: 'Change the profile',
  setCancel: 'Leave it',
  setDone: 'Your profile now names these markets.',
  same: 'Your profile names these markets.',
  reset: 'Back to my profile',
  copied: 'The link is copied. It carries these choices; no server sees them.',
  sharedView: 'These choices came with a link. Your profile is untouched.',
  leaveShared: 'Show my profile',
  criterion: 'a map of the law by market',
  /** `{date}`, `{markets}`, `{summary}` */
  evidence: 'Jurisdiction switch, {date}, {markets}: {summary}',
  listSeparator: ', ',
  sentenceSeparator: ' ',
};
