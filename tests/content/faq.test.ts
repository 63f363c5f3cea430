import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outlineProse } from '@/lib/content/prose-outline';
import { readGuidebook } from '@/lib/content/read-guidebook';
import type { Prose } from '@/lib/content/prose-source';
import { faqChapter } from '@/lib/guidebook/faq';
import type { Fact } from '@/lib/guidebook/reference-schema';
import { liveParts } from '@/lib/guidebook/live-parts';
import { toString } from 'mdast-util-to-string';

const { guidebook, answers } = readGuidebook(join(import.meta.dirname, '../..'), liveParts);

/** The words of each answer by question, its facts included. */
function answersOf(prose: Prose, facts: readonly Fact[]): Map<string, string> {
  const found = new Map<string, string>();
  let question = '';
  for (const node of prose.tree.children) {
    if (node.type === 'heading') question = /\[#([^\]]+)\]/.exec(toString(node))?.[1] ?? '';
    else found.set(question, `${found.get(question) ?? ''} ${toString(node)}`);
  }
  for (const { name, attributes, section } of outlineProse(prose).elements) {
    const fact = name === 'Fact' && facts.find(({ id }) => id === attributes.id);
    if (fact && section)
      found.set(section, `${found.get(section) ?? ''} ${fact.value[prose.locale]}`);
  }
  return found;
}

test('an answer takes a minute: long enough to be of use, short enough to be read', () => {
  expect.assert(guidebook && answers);
  const english = answersOf(answers.en, guidebook.facts);
  const chinese = answersOf(answers.zh, guidebook.facts);
  for (const { id } of faqChapter(guidebook).sections) {
    const words = english.get(id)?.trim().split(/\s+/).length;
    expect(words, id).toBeGreaterThanOrEqual(60);
    expect(words, id).toBeLessThanOrEqual(160);
    const characters = chinese.get(id)?.match(/\p{Script=Han}/gu)?.length;
    expect(characters, id).toBeGreaterThanOrEqual(100);
    expect(characters, id).toBeLessThanOrEqual(320);
  }
});

test('nothing is listed as wrong that no seed document names', () => {
  const wrong = guidebook?.resources.filter(({ status }) => status === 'wrong') ?? [];
  expect(wrong.length).toBeGreaterThan(5);
  expect(wrong.filter(({ seeds }) => seeds.length === 0)).toEqual([]);
});
