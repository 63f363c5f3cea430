import { expect, test } from 'vitest';
import { problemsAfter, problemsOf } from './small-book';

const team = 'content/chapters/team';

test('a sound book has no problems', () => {
  expect(problemsOf({})).toEqual([]);
});

const edits: [name: string, file: string, from: string | RegExp, to: string, problem: string][] = [
  [
    'an unknown key',
    `${team}/criteria.yaml`,
    'effort: days',
    'effort: days\n  targt: 3',
    `${team}/criteria.yaml:15 unrecognised key "targt"`,
  ],
  [
    'a missing language',
    `${team}/criteria.yaml`,
    'question: { en: Who, zh: 谁 }',
    'question: { en: Who }',
    `${team}/criteria.yaml:3 0.question.zh: Invalid input: expected string, received undefined`,
  ],
  [
    'a fourth level only',
    `${team}/criteria.yaml`,
    '    - { en: e, zh: 五 }\n',
    '',
    `${team}/criteria.yaml:5 0.levels: Too small: expected array to have >=5 items`,
  ],
  [
    'broken YAML',
    'content/facts/laws.yaml',
    'kind: law',
    'kind: [law',
    'content/facts/laws.yaml:3 Flow sequence in block collection must be sufficiently indented and end with a ] at line 3, column 3:',
  ],
  [
    'a section that does not exist',
    `${team}/criteria.yaml`,
    'section: roles',
    'section: rules',
    `${team}/criteria.yaml:2 criterion team-roles: section #rules is not in this chapter`,
  ],
  [
    'a condition on no question',
    `${team}/criteria.yaml`,
    'markets: [eu]',
    'market: [eu]',
    `${team}/criteria.yaml:13 condition: the profile has no question "market"`,
  ],
  [
    'a condition on no option',
    `${team}/criteria.yaml`,
    'markets: [eu]',
    'markets: [us]',
    `${team}/criteria.yaml:13 condition: "markets" has no option "us"`,
  ],
  [
    'a criterion without a reference',
    `${team}/criteria.yaml`,
    'sources: ["000:1-2"]',
    'sources: [no-paper]',
    `${team}/criteria.yaml:15 criterion team-roles: reference "no-paper" does not exist`,
  ],
  [
    'a criterion placed nowhere',
    `${team}/zh.mdx`,
    '<Criterion id="team-roles" />\n',
    '',
    `${team}/zh.mdx:1 criterion team-roles is not placed`,
  ],
  [
    'a criterion placed twice',
    `${team}/en.mdx`,
    '<Criterion id="team-roles" />',
    '<Criterion id="team-roles" />\n\n<Criterion id="team-roles" />',
    `${team}/en.mdx:23 criterion team-roles is placed twice`,
  ],
  [
    'a criterion in another section',
    `${team}/en.mdx`,
    /<Criterion id="team-roles" \/>\n([\s\S]*)/,
    '$1\n<Criterion id="team-roles" />\n',
    `${team}/en.mdx:26 criterion team-roles belongs to section #roles, placed in #founding`,
  ],
  [
    'an unknown term',
    `${team}/en.mdx`,
    'Term id="token"',
    'Term id="tokn"',
    `${team}/en.mdx:13 <Term id="tokn"> does not exist`,
  ],
  [
    'an unknown fact',
    `${team}/en.mdx`,
    'Fact id="a-law"',
    'Fact id="no-law"',
    `${team}/en.mdx:13 <Fact id="no-law"> does not exist`,
  ],
  [
    'an unknown reference',
    `${team}/en.mdx`,
    'Ref id="a-book"',
    'Ref id="no-book"',
    `${team}/en.mdx:25 <Ref id="no-book"> does not exist`,
  ],
  [
    'an unknown figure',
    `${team}/en.mdx`,
    'Figure id="box"',
    'Figure id="bax"',
    `${team}/en.mdx:19 <Figure id="bax"> does not exist`,
  ],
  [
    'a live part that does not exist',
    `${team}/en.mdx`,
    'Words.',
    '<Live id="roles" />',
    `${team}/en.mdx:25 <Live id="roles"> does not exist`,
  ],
  [
    'an unknown component',
    `${team}/en.mdx`,
    'Words.',
    '<Marquee>Words.</Marquee>',
    `${team}/en.mdx:25 <Marquee> is not a component of the book (Criterion, Live, Figure, Callout, Case, Fact, Term, Ref, Calendar)`,
  ],
  [
    'an unknown attribute',
    `${team}/en.mdx`,
    '<Ref id="a-book" />',
    '<Ref id="a-book" page="3" />',
    `${team}/en.mdx:25 <Ref> has no attribute "page"`,
  ],
  [
    'a citation mark on a line of its own',
    `${team}/en.mdx`,
    'Words.<Ref id="a-book" />',
    '<Term id="token">Words</Term>\n\n<Ref id="a-book" />',
    `${team}/en.mdx:27 <Ref> on a line of its own breaks its paragraph; begin the paragraph with a word`,
  ],
  [
    'a calendar with an attribute',
    `${team}/en.mdx`,
    'Words.',
    '<Calendar id="law" />',
    `${team}/en.mdx:25 <Calendar> has no attribute "id"`,
  ],
  [
    'a second calendar in a chapter',
    `${team}/en.mdx`,
    'Words.',
    '<Calendar />\n\n<Calendar />',
    `${team}/en.mdx:27 <Calendar> is placed twice`,
  ],
  [
    'an unknown kind of callout',
    `${team}/en.mdx`,
    'Words.',
    '<Callout kind="tip">Words.</Callout>',
    `${team}/en.mdx:25 <Callout kind="tip">: kinds are decide, example, mistakes, checklist, good, law, note`,
  ],
  [
    'an expression',
    `${team}/en.mdx`,
    'Words.',
    'Words {1 + 1}.',
    `${team}/en.mdx:25 prose may not contain the expression {1 + 1}`,
  ],
  [
    'an import',
    `${team}/en.mdx`,
    'Words.',
    'import x from "y"\n\nWords.',
    `${team}/en.mdx:25 prose may not contain import or export`,
  ],
  [
    'a link to nowhere',
    `${team}/en.mdx`,
    '/guide/team#founding',
    '/guide/team#funding',
    `${team}/en.mdx:13 link /guide/team#funding leads nowhere (inner links: /guide/<chapter>#<id>)`,
  ],
  [
    'a link to a planned chapter',
    `${team}/en.mdx`,
    '/guide/team#founding',
    '/guide/data',
    `${team}/en.mdx:13 link /guide/data leads nowhere (inner links: /guide/<chapter>#<id>)`,
  ],
  [
    'a heading without an id',
    `${team}/en.mdx`,
    '## Founding [#founding]',
    '## Founding',
    `${team}/en.mdx:23 heading "Founding" has no id; write ## Founding [#its-id]`,
  ],
  [
    'a section that is missing',
    `${team}/zh.mdx`,
    '## 创立 [#founding]\n',
    '',
    `${team}/zh.mdx:1 section #founding should stand here, found nothing`,
  ],
  [
    'a section called otherwise',
    `${team}/zh.mdx`,
    '## 创立 [',
    '## 创办 [',
    `${team}/zh.mdx:23 section #founding is called "创立" in guidebook.yaml, here "创办"`,
  ],
  [
    'broken JSX',
    `${team}/en.mdx`,
    'Words.',
    'Words.\n\n<Callout kind="note">',
    `${team}/en.mdx:27 Expected a closing tag for \`<Callout>\``,
  ],
  [
    'a broken frontmatter',
    `${team}/en.mdx`,
    'updated: 2026-11-22',
    'updated: yesterday',
    `${team}/en.mdx:3 frontmatter updated: Invalid ISO date`,
  ],
  [
    'a stale seed passage',
    'content/guidebook.yaml',
    'seeds: ["000:1-2"]',
    'seeds: ["000:3-4"]',
    'content/seeds.yaml:4 passage 000:1-2 is claimed by no section',
  ],
  [
    'an insecure reference',
    'content/references/works.yaml',
    'https://example.org/b',
    'http://example.org/b',
    'content/references/works.yaml:1 0.url: Invalid URL',
  ],
  [
    'an id used twice',
    'content/references/works.yaml',
    'id: a-book',
    'id: a-paper',
    'content/references/works.yaml:1 id "a-paper" is used twice',
  ],
  [
    'a work with two references',
    'content/references/works.yaml',
    'https://example.org/b',
    'https://example.org/a/',
    'content/references/works.yaml:1 a-book has the address of a-paper: cite that one',
  ],
  [
    'a fact without a source',
    'content/facts/laws.yaml',
    'source: a-paper',
    'source: a-rumour',
    'content/facts/laws.yaml:6 fact a-law: reference "a-rumour" does not exist',
  ],
  [
    'a figure without Chinese',
    `${team}/figures/box.svg`,
    ' data-zh="数据"',
    '',
    `${team}/figures/box.svg:1 "Data" has no data-zh`,
  ],
  [
    'a drawing with a link that leads nowhere',
    `${team}/figures/box.svg`,
    '</svg>',
    '<a href="/guide/team#rules"><rect /></a></svg>',
    `${team}/figures/box.svg:1 link /guide/team#rules leads nowhere (inner links: /guide/<chapter>#<id>)`,
  ],
];

test.each(edits)('%s is named with its file and line', (_name, file, from, to, problem) => {
  expect(problemsAfter(file, from, to)).toContain(problem);
});

test('the first place where the languages part is named with both lines', () => {
  expect(problemsAfter(`${team}/zh.mdx`, '<Ref id="a-book" />', '')).toEqual([
    `${team}/zh.mdx:23 differs from en.mdx:25: there <Ref a-book>, here nothing`,
  ]);
});

test('a term that only one language links is named', () => {
  expect(problemsAfter(`${team}/zh.mdx`, '<Term id="token">词元</Term>', '词元')).toEqual([
    `${team}/zh.mdx:1 terms differ from en.mdx: missing token; extra none`,
  ]);
});

test('a missing language of a chapter is one problem among others', () => {
  expect(problemsOf({ [`${team}/zh.mdx`]: null })).toContain(
    `${team}/zh.mdx:1 the file is missing`,
  );
});

test('a chapter that the outline does not know is named', () => {
  expect(problemsOf({ 'content/chapters/tem/en.mdx': '' })).toContain(
    'content/chapters/tem:1 chapter "tem" is not in guidebook.yaml',
  );
});

test('all problems come back at once', () => {
  const changes = {
    'content/facts/laws.yaml': '- { id: A }',
    'content/glossary/terms.yaml': 'just text',
  };
  const files = problemsOf(changes).map((problem) => problem.split(':')[0]);
  expect(new Set(files)).toEqual(
    new Set(['content/facts/laws.yaml', 'content/glossary/terms.yaml']),
  );
});
