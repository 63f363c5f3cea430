/** The accessibility statement. What it says was done must be what the tests do. */
export const accessibility = {
  title: 'Accessibility',
  description:
    'What was done so that everyone can use Groundwork, what was tested, and what was not.',
  lead: 'We aim at WCAG 2.2, level AA, in both languages, on paper and on screen. This page says how far that was checked.',
  sections: [
    {
      id: 'done',
      title: 'What was done',
      text: [
        'Questions, buttons, lists and dialogs are the browser’s own, so that keyboards, screen readers and voice control meet what they know. Everything works without a mouse, the focus is always visible, and touch targets are at least 24 pixels.',
        'Text can be enlarged and pages work at a width of 320 pixels without scrolling sideways; wide tables scroll within themselves. Light, dark and high-contrast colours of your device are followed, motion is left out when you ask for that, and no meaning rests on colour alone.',
        'Charts stand beside tables of the same numbers, drawings have a description, and formulas are real text (MathML). All prose, questions and levels can be read with scripts switched off.',
        'Both languages are marked in the page, so that a screen reader can change its voice.',
      ],
    },
    {
      id: 'tested',
      title: 'What was tested',
      text: [
        'Every page is checked by axe-core against its rules for WCAG 2.0 to 2.2, levels A and AA, with no rule switched off: in Chromium, in English and Chinese, in light and dark colours, at the width of a phone and of a desktop. These checks run before each release. Reading, answering and opening the report are also run through by keyboard alone.',
      ],
    },
    {
      id: 'not-tested',
      title: 'What was not tested',
      text: [
        'Automatic checks find only part of the problems. The site has not been tested with screen readers such as NVDA, JAWS, VoiceOver or TalkBack, nor by people who depend on them, and the automatic checks have not been run in Firefox or Safari.',
      ],
    },
    {
      id: 'limits',
      title: 'Known limits',
      text: [
        'How well a formula is read aloud depends on the browser and the screen reader. Drawings describe what they show, not every number in them. Works behind the links to other sites may not be accessible.',
        'The printed report is made by your browser; whether a PDF saved from it carries tags depends on that browser.',
      ],
    },
    {
      id: 'report',
      title: 'Tell us',
      text: [
        'If something keeps you from reading or answering, open an issue in the project’s repository. Say which page it is, what you use, and what happened.',
      ],
    },
  ],
} as const;
