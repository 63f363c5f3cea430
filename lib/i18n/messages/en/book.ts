/** Words of the print of the whole book. */
export const book = {
  title: 'The whole guidebook, to print',
  description:
    'All chapters of the guidebook on one page, with contents, criteria to fill in by pen, glossary and sources.',
  // On the screen only.
  howTo:
    'This page is made for paper: use your browser’s print command (Ctrl+P or ⌘P), on A4 or Letter. It is long; on a screen the chapters are easier to read one by one.',
  toGuide: 'Go to the chapters',
  contents: 'Contents',
  numbering: 'Pages are numbered within each chapter: 3-1 is the first page of chapter 3.',
  chapter: 'Chapter {number}',
  appendix: 'Appendix {letter}',
  // Before the address of a live part, which paper cannot show.
  live: 'To try on the site:',
  // A link on the page of the contents.
  print: 'Print the whole guidebook',
} as const;
