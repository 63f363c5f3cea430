import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGuidebook } from '@/lib/content/read-guidebook';
import { liveParts } from '@/lib/guidebook/live-parts';
import { locales, type Locale } from '@/lib/guidebook/text';
import { passages } from './passages';

const { guidebook } = readGuidebook(join(import.meta.dirname, '../..'), liveParts);
const glossary = guidebook?.glossary ?? [];
const all = passages();

/** Words the glossary gives up, as they would stand in prose: whole words in English, any run in Chinese. */
function pattern(word: string, locale: Locale): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return locale === 'en' ? new RegExp(`\\b${escaped}\\b`, 'i') : new RegExp(escaped, 'i');
}

test.each(locales)('%s uses the words of the glossary and none that it gives up', (locale) => {
  const used = glossary.flatMap(({ term, avoid }) =>
    (avoid?.[locale] ?? []).flatMap((word) =>
      all
        .filter((p) => p.locale === locale && pattern(word, locale).test(p.text))
        .map(({ place }) => `${place} says “${word}”; the glossary says “${term[locale]}”`),
    ),
  );
  expect(used).toEqual([]);
});

test('the glossary names words to avoid in both languages', () => {
  for (const locale of locales) {
    expect(glossary.filter(({ avoid }) => avoid?.[locale]?.length).length).toBeGreaterThan(5);
  }
});
