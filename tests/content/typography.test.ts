import { expect, test } from 'vitest';
import { locales, type Locale } from '@/lib/guidebook/text';
import { passages } from './passages';

const all = passages();
const offenders = (locale: Locale, pattern: RegExp) =>
  all
    .filter((passage) => passage.locale === locale && pattern.test(passage.text))
    .map(({ place, text }) => `${place} ${pattern.exec(text)?.[0] ?? ''}`);

test('there is prose in both languages to look at', () => {
  for (const locale of locales) {
    expect(all.filter((passage) => passage.locale === locale).length).toBeGreaterThan(500);
  }
});

test('English has curly quotes and apostrophes', () => {
  expect(offenders('en', /["']/)).toEqual([]);
});

test('Chinese punctuation between Han characters is full width', () => {
  expect(
    offenders('zh', /\p{Script=Han}[,;:?!()]\p{Script=Han}|\p{Script=Han}\.(?!\p{L})/u),
  ).toEqual([]);
});

test('Chinese has no straight quotes', () => {
  expect(offenders('zh', /["']/)).toEqual([]);
});

test('a space stands between Han characters and Latin letters or figures', () => {
  expect(offenders('zh', /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u)).toEqual([]);
});

test('no English passage is left in the Chinese text', () => {
  expect(offenders('zh', /(?:\b[a-z]{3,}\b[ ,]+){7}/)).toEqual([]);
});
