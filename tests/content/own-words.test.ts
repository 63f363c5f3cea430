import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passages } from './passages';

/** The documents the book is drawn from lie beside the project where it is written, and nowhere else. */
const folder = join(import.meta.dirname, '../../../shared/seeds');
const seeds = existsSync(folder)
  ? readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  : [];

/** Twelve words in a row (English) or twenty characters in a row (Chinese) are a borrowed sentence. */
const runs = {
  en: (text: string) => {
    const words = text.toLowerCase().match(/[a-z0-9’'-]+/g) ?? [];
    return words.slice(11).map((_, index) => words.slice(index, index + 12).join(' '));
  },
  zh: (text: string) =>
    (text.match(/[\p{Script=Han}\p{N}A-Za-z，、；：“”（）]{20,}/gu) ?? []).flatMap((run) =>
      Array.from({ length: run.length - 19 }, (_, index) => run.slice(index, index + 20)),
    ),
};

test('no sentence is taken from the documents the book is drawn from', () => {
  const known = {
    en: new Set(seeds.flatMap(runs.en)),
    zh: new Set(seeds.flatMap(runs.zh)),
  };
  // The titles of those documents are named as they are.
  const own = passages().filter(({ place }) => !place.startsWith('seeds.yaml'));
  const borrowed = own.flatMap(({ place, locale, text }) => {
    const found = runs[locale](text).find((run) => known[locale].has(run));
    return found === undefined ? [] : [`${place} ${found}`];
  });
  expect(borrowed).toEqual([]);
});

test('the check would see a borrowed sentence', () => {
  const sentence = '这句话足够长，长到可以用来检验查重办法是否真的有效果。';
  expect(runs.zh(sentence).length).toBeGreaterThan(0);
  expect(runs.zh(`前面有别的话。${sentence}`)).toEqual(expect.arrayContaining(runs.zh(sentence)));
  expect(runs.en('one two three four five six seven eight nine ten eleven twelve')).toHaveLength(1);
});
