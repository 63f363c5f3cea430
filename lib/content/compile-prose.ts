import { join } from 'node:path';
import type { ProcessorOptions } from '@mdx-js/mdx';
import { bundleMDX } from 'mdx-bundler';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type { VFile } from 'vfile';
import type { Locale } from '@/lib/guidebook/text';
import { remarkHeadingIds } from './heading-ids';
import { highlightCode } from './highlight';
import { ContentError } from './problem';
import { rehypeChineseLines } from './rehype-chinese-lines';
import { rehypeDiagrams } from './rehype-diagrams';
import { rehypeFigures } from './rehype-figures';
import { rehypeReading } from './rehype-reading';
import { rehypeSections } from './rehype-sections';

const footnoteLabel = { en: 'Notes', zh: '注释' } as const satisfies Record<Locale, string>;

/**
 * Compiles one language of a chapter to a function body that `mdx-bundler/client` evaluates on the server.
 * @param folder that the prose stands in, inside `content/`: `chapters/team`
 * @throws ContentError with file and line when the prose does not compile
 */
export async function compileProse(root: string, folder: string, locale: Locale): Promise<string> {
  const file = `content/${folder}/${locale}.mdx`;
  const figures = join(root, 'content', folder, 'figures');
  try {
    // `file`, not `source`: only then does the compiler report lines of the file.
    const { code } = await bundleMDX({
      file: join(root, file),
      cwd: root,
      mdxOptions: (options: ProcessorOptions): ProcessorOptions => ({
        ...options,
        remarkPlugins: [
          ...(options.remarkPlugins ?? []),
          remarkGfm,
          [remarkMath, { singleDollarTextMath: false }],
          remarkHeadingIds,
        ],
        rehypePlugins: [
          ...(options.rehypePlugins ?? []),
          [rehypeKatex, { output: 'mathml' }],
          failOnMessages,
          ...(locale === 'zh' ? [rehypeChineseLines] : []),
          rehypeDiagrams,
          [...highlightCode],
          [rehypeFigures, { folder: figures, locale }],
          [rehypeReading, { locale }],
          rehypeSections,
        ],
        remarkRehypeOptions: { footnoteLabel: footnoteLabel[locale] },
        // Otherwise column alignment becomes `style` attributes.
        tableCellAlignToStyle: false,
      }),
      esbuildOptions: (options) => ({ ...options, minify: true }),
    });
    return code;
  } catch (error) {
    throw new ContentError([proseError(file, error)]);
  }
}

/** A formula that KaTeX cannot read only leaves a message; here it stops the build. */
function failOnMessages() {
  return (_tree: unknown, file: VFile) => {
    const [message] = file.messages;
    if (message) file.fail(`${message.reason}: ${reasonOf(message.cause)}`, message.place);
  };
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : 'no reason given';
}

/** The compiler wraps what a plugin said: `…en.mdx:27:1-27:13: Could not … [plugin @mdx-js/esbuild]`. */
function proseError(file: string, error: unknown) {
  const esbuild = (error as { errors?: { text: string; location?: { line: number } | null }[] })
    .errors?.[0];
  const text = esbuild?.text ?? (error instanceof Error ? error.message : String(error));
  const said = text.replace(/^Cannot process MDX file with esbuild:\s*/, '').split('\n')[0] ?? text;
  const place = /:(\d+):\d+(?:-\d+:\d+)?: /.exec(said);
  const line = Number(place?.[1] ?? esbuild?.location?.line ?? 1) || 1;
  const message = said
    .slice(place ? place.index + place[0].length : 0)
    .replace(/\s*\[plugin [^\]]*\]$/, '');
  return { file, line, message };
}
