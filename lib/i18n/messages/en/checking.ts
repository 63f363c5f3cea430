/** Words of the exercise in checking references. */
export const checking = {
  title: 'Does it exist? An exercise in checking',
  description:
    'References from the documents this book grew from, some sound, some wrong, some invented: judge each, then see the verdict and how to check such a thing in two minutes.',
  lead: 'The documents this book grew from name works that are sound, works that are described wrongly and works that nobody can find. Judge each one, then open the verdict.',
  why: 'Models and hurried authors make references in the same way: from what sounds right. An investor who looks one up, and does not find it, stops believing the rest.',
  howTitle: 'Two minutes for a reference',
  how: {
    one: 'Search the exact title in quotation marks, where such works are registered: arXiv or a DOI for papers, a national library or the publisher for books, the maker’s own page for data and products.',
    two: 'Compare title, first author and year with the work itself, not with a list that cites it.',
    three:
      'Look for the author’s own list of publications. A real name proves nothing; a missing title does.',
    four: 'If sources disagree, or only lists repeat it, write “not found” and the date, and cite something you have opened.',
  },
  claims: '{count} references, as they were given',
  passage: 'Passage {seeds}',
  verdicts: {
    exists: 'Exists as described',
    misdescribed: 'Exists, described wrongly',
    'not-found': 'Cannot be found',
  },
  verdict: 'Verdict',
  check: 'How to check',
  checked: 'Checked {date}.',
  link: 'Look for yourself',
  right: 'Right.',
  wrong: 'Not so.',
  tally: '{right} of {judged} judged rightly; {total} in all.',
  begin: 'None of {total} judged yet. Your judgements are not kept.',
  back: 'All tools and resources',
} as const;
