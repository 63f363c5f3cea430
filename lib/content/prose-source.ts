import matter from 'gray-matter';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import * as z from 'zod';
import { daySchema, idSchema, type Locale } from '@/lib/guidebook/text';
import type { Problem } from './problem';

const frontmatterSchema = z.strictObject({
  description: z.string().min(1),
  updated: daySchema,
  /** Further reading: references, and why each is worth the reader's time. */
  reading: z.array(z.strictObject({ ref: idSchema, why: z.string().min(1) })),
});
export type Frontmatter = z.infer<typeof frontmatterSchema>;

/** One language of one chapter: its frontmatter and its syntax tree, not compiled. */
export type Prose = {
  file: string;
  chapter: string;
  locale: Locale;
  frontmatter: Frontmatter;
  tree: Root;
  /** Added to a position in the tree to get the line in the file. */
  lineOffset: number;
  /** Words in English, Han characters and words in Chinese: what the reading time is reckoned from. */
  length: number;
};

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkMath, { singleDollarTextMath: false });

/** Reads one MDX text. Broken syntax or frontmatter comes back as problems with their lines. */
export function readProse(
  file: string,
  chapter: string,
  locale: Locale,
  text: string,
): { prose: Prose | null; problems: Problem[] } {
  const failed = (line: number, message: string) => ({
    prose: null,
    problems: [{ file, line, message }],
  });

  let data: unknown;
  let body: string;
  try {
    // Without the (empty) options gray-matter caches by text and hands a broken file back as empty.
    ({ data, content: body } = matter(text, {}));
  } catch (error) {
    return failed(1 + yamlErrorLine(error), firstLine(error));
  }
  const lineOffset = text.split('\n').length - body.split('\n').length;

  const frontmatter = frontmatterSchema.safeParse(plainDates(data));
  if (!frontmatter.success) {
    return {
      prose: null,
      problems: frontmatter.error.issues.map((issue) => ({
        file,
        line: frontmatterLine(text, issue.path[0]),
        message: `frontmatter ${issue.path.join('.')}: ${issue.message}`,
      })),
    };
  }
  try {
    const tree = parser.parse(body);
    const prose = { file, chapter, locale, frontmatter: frontmatter.data, tree, lineOffset };
    return { prose: { ...prose, length: lengthOf(body) }, problems: [] };
  } catch (error) {
    return failed(syntaxErrorLine(error) + lineOffset, withoutPlace(firstLine(error)));
  }
}

/** YAML makes dates of unquoted days; the schema speaks of ISO text. */
function plainDates(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (_key, value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT00:00:00\.000Z$/.test(value)
      ? value.slice(0, 10)
      : value,
  );
}

function lengthOf(body: string): number {
  const han = body.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = body
    .replace(/<[^>]*>/g, ' ')
    .match(/[\p{Script=Latin}\d][\p{Script=Latin}\d'’.-]*/gu);
  return han + (words?.length ?? 0);
}

function frontmatterLine(text: string, key: PropertyKey | undefined): number {
  const index = text.split('\n').findIndex((line) => line.startsWith(`${String(key)}:`));
  return index < 0 ? 1 : index + 1;
}

/** The parser names some places as properties and others only in its words, `(20:1-20:22)`. */
function syntaxErrorLine(error: unknown): number {
  const named = (error as { line?: number }).line;
  return named ?? Number(/\((\d+):\d+-\d+:\d+\)/.exec(firstLine(error))?.[1] ?? 1);
}

/** Places in the parser's words count from the end of the frontmatter, which would mislead. */
function withoutPlace(message: string): string {
  return message.replace(/\s*\(\d+:\d+(?:-\d+:\d+)?\)/g, '');
}

function yamlErrorLine(error: unknown): number {
  return (error as { mark?: { line?: number } }).mark?.line ?? 0;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
