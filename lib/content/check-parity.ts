import type { Locale } from '@/lib/guidebook/text';
import type { Problem } from './problem';
import type { ProseOutline } from './prose-outline';
import type { Prose } from './prose-source';

/** Both languages say the same: the first difference is named, since all later ones follow from it. */
export function checkParity(
  prose: Readonly<Record<Locale, Prose>>,
  outlines: Readonly<Record<Locale, ProseOutline>>,
): Problem[] {
  const reading = (locale: Locale) =>
    prose[locale].frontmatter.reading.map(({ ref }) => ref).join(' ');
  const problems: Problem[] = [];
  if (reading('en') !== reading('zh')) {
    problems.push({
      file: prose.zh.file,
      line: 1,
      message: `reading differs from en.mdx: ${reading('en')}`,
    });
  }
  const terms = (locale: Locale) =>
    outlines[locale].elements.flatMap(({ name, attributes }) =>
      name === 'Term' ? [attributes.id] : [],
    );
  const missing = terms('en').filter((id) => !terms('zh').includes(id));
  const extra = terms('zh').filter((id) => !terms('en').includes(id));
  if (missing.length + extra.length > 0) {
    const message = `terms differ from en.mdx: missing ${missing.join(', ') || 'none'}; extra ${extra.join(', ') || 'none'}`;
    problems.push({ file: prose.zh.file, line: 1, message });
  }
  const [en, zh] = [outlines.en.sequence, outlines.zh.sequence];
  const at = en.findIndex(({ mark }, index) => zh[index]?.mark !== mark);
  const first = at >= 0 ? at : zh.length > en.length ? en.length : -1;
  if (first >= 0) {
    problems.push({
      file: prose.zh.file,
      line: zh[first]?.line ?? zh.at(-1)?.line ?? 1,
      message: `differs from en.mdx:${en[first]?.line ?? 'end'}: there ${en[first]?.mark ?? 'nothing'}, here ${zh[first]?.mark ?? 'nothing'}`,
    });
  }
  return problems;
}
