import { expect, test } from 'vitest';
import { en } from '@/lib/i18n/messages/en';
import { failure as failureEn } from '@/lib/i18n/messages/en/failure';
import { zh } from '@/lib/i18n/messages/zh';
import { failure as failureZh } from '@/lib/i18n/messages/zh/failure';

/** Every message with its path, such as `home.resume.title`. */
function messagesIn(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    return typeof value === 'object' && value !== null ? messagesIn(value, `${path}${key}.`) : [];
  });
}

const english = messagesIn({ ...en, failure: failureEn });
const chinese = new Map(messagesIn({ ...zh, failure: failureZh }));
const names = (message: string) => (message.match(/\{\w+\}/g) ?? []).toSorted();

test('both languages have the same messages', () => {
  expect([...chinese.keys()].toSorted()).toEqual(english.map(([path]) => path).toSorted());
  expect(english.length).toBeGreaterThan(100);
});

test('both languages fill the same names', () => {
  const different = english.filter(
    ([path, message]) => String(names(message)) !== String(names(chinese.get(path) ?? '')),
  );
  expect(different).toEqual([]);
});

test('no message is empty', () => {
  const empty = [...english, ...chinese].filter(([, message]) => message.trim() === '');
  expect(empty).toEqual([]);
});

test('Chinese messages use full-width punctuation', () => {
  const halfWidth = /[\p{Script=Han}][,;:?!()]|[,;:?!(][\p{Script=Han}]/u;
  expect([...chinese].filter(([, message]) => halfWidth.test(message))).toEqual([]);
});

test('Chinese messages set a space between Han characters and Latin letters or figures', () => {
  const tight = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u;
  expect([...chinese].filter(([, message]) => tight.test(message))).toEqual([]);
});

test('Chinese messages call the reader 你', () => {
  expect([...chinese].filter(([, message]) => message.includes('您'))).toEqual([]);
});
