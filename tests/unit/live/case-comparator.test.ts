import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  chosenCases,
  filtered,
  firstCases,
  MOST_CASES,
} from '@/components/live/case-comparator/case';
import { illustrativeCases } from '@/components/live/case-comparator/cases-illustrative';
import { realCases } from '@/components/live/case-comparator/cases-real';
import { readGuidebook } from '@/lib/content/read-guidebook';
import { liveParts } from '@/lib/guidebook/live-parts';

const { guidebook } = readGuidebook(join(import.meta.dirname, '../../..'), liveParts);
const all = [...realCases, ...illustrativeCases];

test('real cases have dates and references of the book; invented ones are marked and have none', () => {
  const references = guidebook?.sources.references.map(({ id }) => id) ?? [];
  const facts = guidebook?.facts.map(({ id }) => id) ?? [];
  const places = (guidebook?.parts ?? []).flatMap((part) =>
    part.chapters.flatMap(({ id, sections }) => sections.map((each) => `${id}#${each.id}`)),
  );
  expect(references).toEqual(expect.arrayContaining(all.flatMap((each) => each.references)));
  expect(facts).toEqual(expect.arrayContaining(all.flatMap(({ fact }) => fact ?? [])));
  expect(places).toEqual(
    expect.arrayContaining(all.map(({ chapter, section }) => `${chapter}#${section}`)),
  );
  for (const each of realCases) {
    expect(each.references.length).toBeGreaterThan(0);
    expect(`${each.en.place} ${each.zh.place}`).toMatch(/20\d\d.*20\d\d/);
    expect(each.settled).not.toBe('invented');
  }
  for (const each of illustrativeCases) {
    expect([each.settled, each.en.place, each.zh.place]).toEqual(['invented', 'invented', '虚构']);
  }
});

test('an outcome names its fact exactly where the case has one', () => {
  for (const { id, fact, en, zh } of all) {
    const named = [en.outcome, zh.outcome].map((text) => text.includes('{fact}'));
    expect([id, ...named]).toEqual([id, fact !== undefined, fact !== undefined]);
  }
});

test('filters narrow, and at most three stand side by side', () => {
  const none = { stage: '', cause: '', kind: '' };
  expect(filtered(all, none)).toEqual(all);
  const money = filtered(all, { ...none, cause: 'money' });
  expect(money.map(({ id }) => id)).toEqual(['builder', 'cursor', 'wrong-place']);
  expect(filtered(all, { stage: 'prototype', cause: 'people', kind: 'real' })).toEqual([]);
  expect(chosenCases(all, firstCases.join(',')).map(({ id }) => id)).toEqual(firstCases);
  expect(chosenCases(all, all.map(({ id }) => id).join(','))).toHaveLength(MOST_CASES);
  expect(chosenCases(all, 'nobody,__proto__,')).toEqual([]);
});
