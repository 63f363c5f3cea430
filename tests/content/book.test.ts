import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblems } from '@/lib/content/problem';
import { outlineProse } from '@/lib/content/prose-outline';
import { readGuidebook } from '@/lib/content/read-guidebook';
import { liveParts } from '@/lib/guidebook/live-parts';

const root = join(import.meta.dirname, '../..');
const { guidebook, chapters, problems } = readGuidebook(root, liveParts);

test('the book has no problems', () => {
  expect(formatProblems(problems)).toBe('');
});

test('the outline has five parts and twenty-nine chapters', () => {
  expect(guidebook?.parts).toHaveLength(5);
  expect(guidebook?.parts.flatMap((part) => part.chapters)).toHaveLength(29);
});

test('every part has a chapter that is written', () => {
  for (const part of guidebook?.parts ?? []) {
    expect(part.chapters.filter(({ id }) => chapters[id]).length, part.id).toBeGreaterThan(0);
  }
});

test.each(Object.keys(chapters))(
  '%s is as long as its readers have time for, in both languages',
  (id) => {
    const { en, zh } = chapters[id] ?? {};
    expect(en?.length).toBeGreaterThanOrEqual(1200);
    expect(en?.length).toBeLessThanOrEqual(2500);
    expect(zh?.length).toBeGreaterThanOrEqual(2000);
    expect(zh?.length).toBeLessThanOrEqual(4500);
  },
);

/** What a reader finds in every chapter: what it helps to decide, how to do it, how it goes wrong, what good looks like. */
const anatomy = [
  'Callout decide',
  'Callout example',
  'Callout mistakes',
  'Callout checklist',
  'Callout good',
  'Figure',
  'Ref',
];

test.each(Object.keys(chapters))('%s has everything that a chapter has', (id) => {
  const prose = chapters[id]?.en;
  expect.assert(prose);
  const found = outlineProse(prose).elements.map(({ name, attributes }) =>
    name === 'Callout' ? `Callout ${attributes.kind}` : name,
  );
  expect(anatomy.filter((piece) => !found.includes(piece))).toEqual([]);
  expect(prose.frontmatter.reading.length).toBeGreaterThanOrEqual(3);
});

test('every blocker is part of the quick scan', () => {
  const criteria = Object.values(guidebook?.criteria ?? {}).flat();
  const missed = criteria.filter(({ gate, key }) => gate?.kind === 'blocker' && !key);
  expect(missed.map(({ id }) => id)).toEqual([]);
});

test('the quick scan asks something of every part, whoever the founder is', () => {
  for (const part of guidebook?.parts ?? []) {
    const keys = part.chapters
      .flatMap(({ id }) => guidebook?.criteria[id] ?? [])
      .filter(({ key, applies }) => key && !applies);
    for (const { id } of guidebook?.stages ?? []) {
      const asked = keys.filter(({ stages }) => stages.includes(id));
      expect(asked.length, `${part.id} at ${id}`).toBeGreaterThan(0);
    }
  }
});

test('every question of the profile decides something', () => {
  const criteria = Object.values(guidebook?.criteria ?? {}).flat();
  const used = new Set(
    criteria.flatMap(({ applies, gate }) => Object.keys({ ...applies, ...gate?.when })),
  );
  const idle = guidebook?.profile.filter(({ id }) => !used.has(id)).map(({ id }) => id);
  expect(idle).toEqual([]);
});

test('no level of a criterion says "compliant": it says what was checked and by whom', () => {
  const criteria = Object.values(guidebook?.criteria ?? {}).flat();
  const said = criteria.flatMap(({ id, levels }) =>
    levels.filter(({ en, zh }) => /complian/i.test(en) || zh.includes('合规')).map(() => id),
  );
  expect(said).toEqual([]);
});
