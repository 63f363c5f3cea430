import { expect, test } from 'vitest';
import { problemsAfter, problemsOf } from './small-book';

const tools = 'content/resources/tools.yaml';
const questions = 'content/faq/questions.yaml';

const edits: [name: string, file: string, from: string | RegExp, to: string, problem: string][] = [
  [
    'an unknown key',
    tools,
    'kind: tool',
    'kind: tool\n  price: 3',
    `${tools}:3 unrecognised key "price"`,
  ],
  [
    'an unknown status',
    tools,
    'status: alive',
    'status: fine',
    `${tools}:6 0.status: Invalid option: expected one of "alive"|"renamed"|"retired"|"wrong"|"unchecked"`,
  ],
  [
    'a living tool without a link',
    tools,
    '  link: https://example.org/tool\n',
    '',
    `${tools}:6 0.status: alive: a link is needed`,
  ],
  [
    'a living tool that helps at no stage',
    tools,
    'stages: [idea]',
    'stages: []',
    `${tools}:5 0.stages: alive: name a stage at which it helps`,
  ],
  [
    'a thing that does not exist, and nothing in its place',
    tools,
    '  instead: { en: Another., zh: 另一本。 }\n',
    '',
    `${tools}:16 1.status: wrong: say under "instead" what is true and what to use`,
  ],
  [
    'a day of checking for what is unchecked',
    tools,
    'status: alive',
    'status: unchecked',
    `${tools}:8 0.checked: unchecked things have no day of checking`,
  ],
  ['an insecure link', tools, 'https:', 'http:', `${tools}:7 0.link: Invalid URL`],
  [
    'a section that does not exist',
    tools,
    'sections: [data#origin]',
    'sections: [data#end]',
    `${tools}:10 a-tool: section data#end does not exist`,
  ],
  [
    'a stage that does not exist',
    tools,
    'stages: [idea]',
    'stages: [later]',
    `${tools}:5 a-tool: stage "later" does not exist`,
  ],
  [
    'a passage of another page',
    tools,
    'seeds: ["000:3"]',
    'seeds: ["000:2-3"]',
    `${tools}:9 a-tool: passage 000:2-3 is not claimed by this page`,
  ],
  ['an id used twice', tools, 'id: no-book', 'id: a-tool', `${tools}:11 id "a-tool" is used twice`],
  [
    'a claim from after the end of the document',
    'content/checking/claims.yaml',
    '000:4',
    '000:40',
    'content/checking/claims.yaml:3 a-claim: passage 000:40 is not in the document',
  ],
  [
    'a question of a seed document that has no answer',
    questions,
    'seeds: ["000:5-6"]',
    'seeds: []',
    `${questions}:1 passage 000:5-6 is answered by no question`,
  ],
  [
    'an answer that goes deeper nowhere',
    questions,
    'team#founding',
    'team#funding',
    `${questions}:7 why: section team#funding does not exist`,
  ],
  [
    'a question asked in other words',
    'content/faq/en.mdx',
    '## Why? [',
    '## Why not? [',
    'content/faq/en.mdx:7 section #why is called "Why?" in questions.yaml, here "Why not?"',
  ],
  [
    'an answer without a reference',
    'content/faq/en.mdx',
    '<Ref id="a-paper" />',
    '',
    'content/faq/en.mdx:1 the answer #why names no reference and no fact',
  ],
];

test.each(edits)('%s is named with its file and line', (_name, file, from, to, problem) => {
  expect(problemsAfter(file, from, to)).toContain(problem);
});

test('answers in one language only are a problem', () => {
  expect(problemsOf({ 'content/faq/zh.mdx': null })).toContain(
    'content/faq/zh.mdx:1 the file is missing',
  );
});
