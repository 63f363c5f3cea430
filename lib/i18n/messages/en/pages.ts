import { accessibility } from './accessibility';
import { labs } from './labs';
import { checking } from './checking';
import { faq } from './faq';
import { privacy } from './privacy';
import { resources } from './resources';

/** Words of the pages around the book. */
export const pages = {
  labs,
  glossary: {
    title: 'Glossary',
    description: 'The terms of the guidebook in English and Chinese, each with a definition.',
    lead: '{count} terms, each in both languages and with the one meaning that the book gives it.',
    letters: 'Letters',
    explained: 'Explained in',
    avoid: 'Not used in this book: {words}',
  },
  sources: {
    title: 'Sources',
    description:
      'What the guidebook rests on: its references, the five documents it grew from, and what they got wrong.',
    lead: 'Where the book comes from, how far each source was checked, and what was corrected on the way.',
    onPage: 'On this page',
    references: 'References',
    referencesLead:
      '{count} works. Behind each stands how far it was checked, when, and where the book uses it.',
    kinds: {
      paper: 'Papers',
      book: 'Books',
      law: 'Laws and official guidance',
      standard: 'Standards',
      docs: 'Product documents',
      code: 'Code',
      data: 'Data sets',
      report: 'Reports',
      news: 'News',
      case: 'Court and authority cases',
    },
    certainty: 'What the words mean',
    certaintyWords: {
      primary: 'We read the text that says it: the paper, the law, the filing.',
      confirmed: 'Several independent works cite it the same way.',
      reproduced: 'We ran it and got the same result.',
      reported: 'One or few secondary sources say so; the book says “reported”.',
    },
    checked: 'checked {date}',
    // A list follows.
    usedIn: 'Used in ',
    seeds: 'The five seed documents',
    seedsLead:
      'The book grew from five Chinese texts. A passage is named by document and lines, so 000:45-54 means lines 45 to 54 of document 000. Each is shown with the sections that draw on it.',
    seedSize: '{lines} lines, {count} passages',
    passage: 'Passage',
    sections: 'Sections that draw on it',
    bySection: 'Passages by section',
    bySectionLead: 'The same map from the other side: what each section draws on.',
    noSeeds: 'no seed passage: newly written',
    corrections: 'Corrections',
    correctionsLead:
      '{count} places where a seed document was wrong, out of date or unprovable, and what the book says instead.',
    said: 'The document said',
    right: 'The book says',
    passageAt: 'Passage {seed}',
  },
  resources,
  checking,
  faq,
  privacy,
  accessibility,
} as const;
