import type { Criterion } from '@/lib/guidebook/criterion-schema';
import type { Chapter } from '@/lib/guidebook/guidebook-schema';
import { locales, type Locale } from '@/lib/guidebook/text';
import { checkCriteria, checkElements, type Known } from './check-elements';
import { checkHeadings } from './check-headings';
import { checkParity } from './check-parity';
import { leadsNowhere, placeOf } from './places';
import type { Problem } from './problem';
import { outlineProse, type ProseOutline } from './prose-outline';
import type { Prose } from './prose-source';

/** All problems of one written chapter: both languages against the outline, the criteria and each other. */
export function checkChapter(
  chapter: Pick<Chapter, 'sections'>,
  prose: Readonly<Record<Locale, Prose>>,
  criteria: readonly Criterion[],
  known: Known,
): Problem[] {
  const outlines = { en: outlineProse(prose.en), zh: outlineProse(prose.zh) };
  return [
    ...locales.flatMap((locale) => {
      const { file } = prose[locale];
      const outline = outlines[locale];
      return [
        ...checkHeadings(file, chapter, locale, outline),
        ...checkElements(file, outline, known),
        ...checkCriteria(file, outline, criteria),
        ...checkLinks(file, outline, known),
        ...checkReading(prose[locale], known),
        ...outline.forbidden.map(({ what, line }) => ({
          file,
          line,
          message: `prose may not contain ${what}`,
        })),
      ];
    }),
    ...checkParity(prose, outlines),
  ];
}

/** Inner links are written `/guide/<chapter>#<id>`, without the language. */
function checkLinks(file: string, outline: ProseOutline, known: Known): Problem[] {
  return outline.links.flatMap(({ href, line }) => {
    if (/^https:\/\//.test(href)) return [];
    if (href.startsWith('#')) {
      const exists = outline.headings.some((heading) => heading.id === href.slice(1));
      return exists ? [] : [{ file, line, message: `link ${href}: no such heading here` }];
    }
    const place = placeOf(href);
    if (place && known.places.has(place)) return [];
    return [{ file, line, message: leadsNowhere(href) }];
  });
}

function checkReading(prose: Prose, known: Known): Problem[] {
  return prose.frontmatter.reading
    .filter(({ ref }) => !known.references.has(ref))
    .map(({ ref }) => ({
      file: prose.file,
      line: 1,
      message: `reading: reference "${ref}" does not exist`,
    }));
}
