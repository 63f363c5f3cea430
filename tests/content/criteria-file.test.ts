import { describe, expect, test } from 'vitest';
import { readGuidebook } from '@/lib/content/read-guidebook';
import { criteriaFileOf, criteriaIn } from '@/lib/guidebook/criteria-file';
import { localCriteria, writtenChapters } from '@/lib/guidebook/local';
import { locales } from '@/lib/i18n/locale';
import { liveParts } from '@/lib/guidebook/live-parts';

const { guidebook } = readGuidebook(process.cwd(), liveParts);

describe.each(locales)('the criteria as they are sent, in %s', (locale) => {
  expect.assert(guidebook);
  const file = criteriaFileOf(guidebook, locale);

  test('come out as they went in, less what only the form says', () => {
    const whole = writtenChapters(guidebook).flatMap(({ id }) =>
      localCriteria(guidebook, id, locale),
    );
    const { criteria, rubric } = criteriaIn(structuredClone(file));
    expect(whole.length).toBeGreaterThan(100);
    expect(criteria.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    for (const [index, criterion] of criteria.entries())
      expect(whole[index]).toMatchObject(criterion);
    expect(rubric).toEqual(file.rubric);
  });

  test('are refused when some are missing', () => {
    expect(() => criteriaIn({ ...file, words: file.words.slice(1) })).toThrow('do not match');
  });
});
