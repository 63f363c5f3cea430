import { expect, test } from 'vitest';
import { readDated } from '@/lib/content/read-dated';
import { writeBook } from './small-book';

test('every fact and reference comes with its day and the line that says so', () => {
  const { entries, problems } = readDated(writeBook());
  expect(problems).toEqual([]);
  expect(
    entries.map(({ kind, id, day, file, line }) => [kind, id, day, `${file}:${line}`]),
  ).toEqual([
    ['fact', 'a-law', '2026-11-22', 'content/facts/laws.yaml:4'],
    ['reference', 'a-paper', '2026-11-22', 'content/references/papers.yaml:1'],
    ['reference', 'a-book', '2026-11-22', 'content/references/works.yaml:1'],
  ]);
});

test('a broken list is named instead', () => {
  const { problems } = readDated(writeBook({ 'content/facts/laws.yaml': '- { id: A }' }));
  expect(problems[0]).toMatchObject({ file: 'content/facts/laws.yaml', line: 1 });
});
