import { expect, test } from 'vitest';
import { byLetter, letterOf } from '@/lib/i18n/alphabet';

test.each([
  ['阿尔法', 'A'],
  ['保存期限', 'B'],
  ['参数', 'C'],
  ['大语言模型', 'D'],
  ['风险', 'F'],
  ['个人信息', 'G'],
  ['幻觉', 'H'],
  ['角色覆盖率', 'J'],
  ['可能性', 'K'],
  ['匿名化', 'N'],
  ['权利请求', 'Q'],
  ['上下文窗口', 'S'],
  ['问题', 'W'],
  ['现金跑道', 'X'],
  ['遗憾流失率', 'Y'],
  ['知识产权', 'Z'],
  ['做市', 'Z'],
])('%s stands under %s by its pinyin', (word, letter) => {
  expect(letterOf(word, 'zh')).toBe(letter);
});

test('Latin words stand under their own letter in both languages', () => {
  expect(letterOf('FLOP', 'zh')).toBe('F');
  expect(letterOf('adequacy decision', 'en')).toBe('A');
  expect(letterOf('“runway”', 'en')).toBe('R');
});

test('what begins with neither stands under the number sign', () => {
  expect(letterOf('42', 'zh')).toBe('#');
  expect(letterOf('', 'en')).toBe('#');
});

test('English entries come alphabetically, whatever their case', () => {
  const words = ['token', 'Adequacy', 'AI literacy', 'base model', 'anonymisation'];
  const groups = byLetter(words, (word) => word, 'en');
  expect(groups).toEqual([
    { letter: 'A', entries: ['Adequacy', 'AI literacy', 'anonymisation'] },
    { letter: 'B', entries: ['base model'] },
    { letter: 'T', entries: ['token'] },
  ]);
});

test('Chinese entries come by pinyin, with Latin ones under their letter', () => {
  const groups = byLetter(['影响', '风险', 'FLOP', '词元', '参数'], (word) => word, 'zh');
  expect(groups.map(({ letter }) => letter)).toEqual(['C', 'F', 'Y']);
  expect(groups[0]?.entries).toEqual(['参数', '词元']);
  expect(new Set(groups[1]?.entries)).toEqual(new Set(['风险', 'FLOP']));
});

test('no entry is lost, and the list that was given stays as it was', () => {
  const words = ['影响', '42', 'b', 'a'];
  const found = byLetter(words, (word) => word, 'zh').flatMap(({ entries }) => entries);
  expect(found.toSorted()).toEqual(words.toSorted());
  expect(words).toEqual(['影响', '42', 'b', 'a']);
});
