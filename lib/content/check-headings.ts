import type { Chapter } from '@/lib/guidebook/guidebook-schema';
import type { Locale } from '@/lib/guidebook/text';
import type { Problem } from './problem';
import type { ProseOutline } from './prose-outline';

/** Headings have ids of their own, and the sections are those of the outline, in its order and words. */
export function checkHeadings(
  file: string,
  chapter: Pick<Chapter, 'sections'>,
  locale: Locale,
  outline: ProseOutline,
): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { depth, id, title, line } of outline.headings) {
    const say = (message: string) => problems.push({ file, line, message });
    if (depth === 1) say(`the page writes its own title; begin with ## instead of # "${title}"`);
    if (!id) say(`heading "${title}" has no id; write ## ${title} [#its-id]`);
    else if (seen.has(id)) say(`heading id #${id} is used twice`);
    if (id) seen.add(id);
  }
  const written = outline.headings.filter((heading) => heading.depth === 2);
  for (const [index, section] of chapter.sections.entries()) {
    const heading = written[index];
    const line = heading?.line ?? 1;
    if (heading?.id !== section.id) {
      const found = heading ? `#${heading.id ?? heading.title}` : 'nothing';
      problems.push({
        file,
        line,
        message: `section #${section.id} should stand here, found ${found}`,
      });
      return problems;
    }
    if (heading.title !== section.title[locale]) {
      problems.push({
        file,
        line,
        message: `section #${section.id} is called "${section.title[locale]}" in ${outlineFile(file)}, here "${heading.title}"`,
      });
    }
  }
  for (const extra of written.slice(chapter.sections.length)) {
    problems.push({
      file,
      line: extra.line,
      message: `section #${extra.id ?? extra.title} is not in ${outlineFile(file)}`,
    });
  }
  return problems;
}

/** Where the sections of a text are listed. */
function outlineFile(file: string): string {
  return file.startsWith('content/faq/') ? 'questions.yaml' : 'guidebook.yaml';
}
