import { expect, test } from 'vitest';
import { answersCsv } from '@/lib/report/csv';
import { csvOf } from '@/lib/report/csv-text';
import { reportJson } from '@/lib/report/json';
import { reportMarkdown } from '@/lib/report/markdown';
import { criterion, level, notApplicable, rubric, UNKNOWN } from '../assessment/examples';
import { exampleView } from './example-view';

const book = rubric({
  concepts: { models: [criterion('limits'), criterion('costs', { reasons: ['too-early'] })] },
  planning: {
    team: [criterion('roles', { gate: { kind: 'blocker', below: 2 } }), criterion('hiring')],
  },
});
const answers = {
  limits: level(3, { note: '=HYPERLINK("https://evil.example")', link: '', date: '' }),
  costs: notApplicable('too-early'),
  roles: level(1, {
    note: 'two\nlines, "quoted" | and *starred*',
    link: 'https://a.example',
    date: '2026-01-02',
  }),
  hiring: UNKNOWN,
};
const hrefs = {
  section: (chapter: string, section: string) => `https://book.example/${chapter}#${section}`,
  method: 'https://book.example/method',
};

/** A reader of RFC 4180 that knows nothing of the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    if (end === '' && quoted === undefined && bare === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

test('a table begins with a byte order mark and ends its rows with CR LF', () => {
  expect(
    csvOf([
      ['a', 1],
      ['b', 2],
    ]),
  ).toBe('\uFEFFa,1\r\nb,2\r\n');
});

test('cells that a spreadsheet would run are made text, the full-width ones too', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
    const [row] = parseCsv(csvOf([[`${start}1`]]).slice(1));
    expect(row?.[0]).toBe(`'${start}1`);
  }
});

test('numbers stay numbers, and quotes, commas and line breaks survive', () => {
  const cells = ['say "no"', 'a,b', 'two\nlines', ' '];
  expect(parseCsv(csvOf([cells, [-1.5]]).slice(1))).toEqual([cells, ['-1.5']]);
});

test('the table of answers has a row for each criterion that applies, as wide as its head', () => {
  const [head, ...rows] = parseCsv(answersCsv(exampleView(book, answers)).slice(1));
  expect(rows.map((row) => row[2])).toEqual(['limits', 'costs', 'roles', 'hiring']);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
  expect(rows[0]).toContain('\'=HYPERLINK("https://evil.example")');
  expect(rows[1]).toContain('reason too-early');
  expect(rows[3]).toContain('don’t know');
});

test('the data file holds the assessment and all that is derived from it', () => {
  const view = exampleView(book, answers);
  expect(JSON.parse(reportJson(view))).toMatchObject({
    format: 'groundwork-report',
    day: '2026-11-22',
    assessment: { answers },
    result: { guidebookVersion: '1.0.0', band: { held: true } },
    plan: [{ within: 30 }, { within: 60 }, { within: 90 }, { within: null }],
  });
});

test('the Markdown names the blocker with its section, the plan and every answer', () => {
  const text = reportMarkdown(exampleView(book, answers), hrefs);
  expect(text).toContain('# Readiness report');
  expect(text).toContain('**NOT-READY**');
  expect(text).toMatch(/- \*\*roles\?\*\* because roles .*<https:\/\/book\.example\/team#section>/);
  expect(text).toContain('### Within 30 days');
  expect(text).toContain('Not applicable: reason too-early');
  expect(text).toContain('not legal, tax or investment advice');
});

test('what a founder typed cannot break out of its line in the Markdown', () => {
  const text = reportMarkdown(exampleView(book, answers), hrefs);
  expect(text).toContain(
    'two lines, "quoted" \\| and \\*starred\\*; https://a.example; 2 January 2026',
  );
});

test('both languages say the same numbers', () => {
  const figures = (text: string) => text.match(/\d+\.\d+/g);
  const en = reportMarkdown(exampleView(book, answers), hrefs);
  const zh = reportMarkdown(exampleView(book, answers, { locale: 'zh' }), hrefs);
  expect(figures(zh)).toEqual(figures(en));
  expect(zh).toContain('# 就绪度报告');
});

test('worksheets that the founder chose stand in both files, and no text of theirs becomes Markdown', () => {
  const worksheets = [
    {
      title: 'Risk register',
      rows: [{ label: 'Open', value: '1 | # two' }],
      tables: [{ title: 'Risks', head: ['Risk', 'Owner'], rows: [['a|b\n# c', 'Lin']] }],
    },
  ];
  const view = { ...exampleView(book, answers), worksheets };
  const text = reportMarkdown(view, hrefs);
  expect(text).toContain('## Worksheets\n\n### Risk register\n');
  expect(text).toContain('- Open: 1 \\| \\# two\n');
  expect(text).toContain('| a\\|b \\# c | Lin |');
  expect(JSON.parse(reportJson(view))).toMatchObject({ worksheets });
  expect(reportMarkdown(exampleView(book, answers), hrefs)).not.toContain('Worksheets');
});
