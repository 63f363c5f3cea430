import { expect, test } from 'vitest';
import { isLocale, otherLocale, preferredLocale } from '@/lib/i18n/locale';

test.each([
  [null, 'en'],
  ['', 'en'],
  ['*', 'en'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['zh', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['ZH-Hans-CN', 'zh'],
  ['zh-TW', 'zh'],
  // The higher q wins, whatever comes first.
  ['en;q=0.5, zh;q=0.8', 'zh'],
  ['zh;q=0.3,en;q=0.7', 'en'],
  // Without q it is 1.
  ['zh;q=0.9,en', 'en'],
  // Of equals, the first.
  ['zh,en', 'zh'],
  ['en,zh', 'en'],
  // q=0 means: not this one.
  ['zh;q=0,en;q=0.1', 'en'],
  ['en;q=0,zh;q=0.1', 'zh'],
  ['zh;q=0', 'en'],
  // Languages the book does not have are passed over.
  ['fr-FR,fr;q=0.9,zh;q=0.2', 'zh'],
  ['fr,de;q=0.8', 'en'],
  // Other parameters, blanks and nonsense do no harm.
  ['zh ; q=0.4 , en ; q=0.2', 'zh'],
  ['zh;level=1;q=0.9,en;q=0.5', 'zh'],
  ['en;q=nonsense,zh;q=0.5', 'en'],
  [',,;;q=1,', 'en'],
])('Accept-Language %j leads to %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});

test('a language of the book is told from any other text', () => {
  expect(['en', 'zh', 'EN', 'fr', '', 'constructor'].filter(isLocale)).toEqual(['en', 'zh']);
});

test('each language is the other of the other', () => {
  expect(otherLocale('en')).toBe('zh');
  expect(otherLocale('zh')).toBe('en');
});
