import { getMDXComponent } from 'mdx-bundler/client';
import { createElement, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { compileProse } from '@/lib/content/compile-prose';
import { compiledProse } from '@/lib/content/prose-cache';
import { smallBook, writeBook } from './small-book';

const file = 'content/chapters/team/en.mdx';
const plain = ({ children }: { children?: ReactNode }) => createElement(Fragment, null, children);
const components = Object.fromEntries(
  ['Opening', 'SectionProse', 'Term', 'Fact', 'Ref', 'Callout', 'Case'].map((name) => [
    name,
    plain,
  ]),
);
const marked = (tag: string) =>
  function Marked({
    id,
    section,
    children,
  }: {
    id?: string;
    section?: string;
    children?: ReactNode;
  }) {
    return createElement(tag, { id, 'data-section': section }, children);
  };

async function render(body: string, locale: 'en' | 'zh' = 'en'): Promise<string> {
  const name = `content/chapters/team/${locale}.mdx`;
  const root = writeBook({ [name]: `${smallBook[name] ?? ''}\n${body}\n` });
  const Prose = getMDXComponent(await compileProse(root, 'chapters/team', locale));
  const map = {
    ...components,
    Section: marked('section'),
    SectionCriteria: marked('aside'),
    Criterion: marked('fieldset'),
    Figure: marked('figure'),
    Ref: marked('sup'),
  };
  return renderToStaticMarkup(createElement(Prose, { components: map }));
}

test('each section holds its text, and its criteria apart', async () => {
  const html = await render('');
  expect(html).toMatch(
    /<section id="roles">.*<aside id="roles"><fieldset id="team-roles"><\/fieldset><\/aside><\/section>/s,
  );
  expect(html).toMatch(/<section id="founding"><h2 id="founding">Founding<\/h2>/);
});

test('a citation knows its section', async () => {
  expect(await render('')).toContain('<sup id="a-book" data-section="founding"></sup>');
});

test('a drawing stands in the page in its language and has a name', async () => {
  const zh = await render('', 'zh');
  expect(zh).toContain('<title id="figure-box-title">方框</title>');
  expect(zh).toContain('aria-labelledby="figure-box-title figure-box-desc"');
  expect(zh).toMatch(/<text[^>]*>数据<\/text>/);
  expect(zh).not.toContain('data-zh');
  expect(await render('')).toMatch(/<text[^>]*>Data<\/text>/);
});

test('formulas become MathML without styles', async () => {
  const html = await render('Inline $$a^2$$ and a price of $20 to $30.');
  expect(html).toContain('<math');
  expect(html).toContain('a price of $20 to $30');
  expect(html).not.toContain('style=');
});

test('a formula that cannot be read stops the build with its line', async () => {
  await expect(render('$$\\frac{1}$$')).rejects.toThrow(/en\.mdx:27 Could not render math.*frac/s);
});

test('code is highlighted by classes, not styles', async () => {
  const html = await render('```python\nfor x in range(3):  # three\n    print(x)\n```');
  expect(html).toContain('<span class="t-keyword">for</span>');
  expect(html).toContain('t-comment');
  expect(html).not.toContain('style=');
});

test('diagrams are drawn when the site is built, with a name and without a foreign font', async () => {
  const html = await render(
    '```mermaid title="From data to use"\nflowchart TD\n  A[数据] --> B[Model]\n```',
  );
  expect(html).toMatch(/<svg[^>]*aria-label="From data to use"/);
  expect(html).toContain('数据');
  expect(html).not.toMatch(/style=|<style|fonts\.googleapis/);
});

test('a diagram without a title stops the build', async () => {
  await expect(render('```mermaid\nflowchart TD\n  A --> B\n```')).rejects.toThrow(
    /en\.mdx:27 a mermaid diagram needs title/,
  );
});

test('tables scroll in a box that the keyboard reaches', async () => {
  expect(await render('')).toContain(
    '<div class="table-box" tabindex="0" role="group" aria-label="a · b">',
  );
});

test('notes stand at the end under a heading in the language of the page', async () => {
  const html = await render('一句话[^1]。\n\n[^1]: 注。', 'zh');
  expect(html).toMatch(/<section[^>]*class="footnotes"[^>]*><h2[^>]*>注释<\/h2>/);
});

test('inner links get the language of the page', async () => {
  expect(await render('')).toContain('href="/en/guide/team#founding"');
  expect(await render('', 'zh')).toContain('href="/zh/guide/team#founding"');
});

test('prose is compiled once for all who ask at the same time, and again after an edit', async () => {
  const root = writeBook();
  const first = compiledProse(root, 'chapters/team', 'en');
  expect(compiledProse(root, 'chapters/team', 'en')).toBe(first);
  await first;
  const edited = writeBook({ [file]: (smallBook[file] ?? '').replace('Words.', 'Other words.') });
  expect(await compiledProse(edited, 'chapters/team', 'en')).toContain('Other words.');
});

test('lines of a Chinese paragraph are joined as Chinese is set', async () => {
  const zh = await render(
    '<Term id="token">词元</Term>\n是文本的单位<Ref id="a-paper" />\n。超过 15\n行，就合并\n几行。',
    'zh',
  );
  expect(zh).toContain(
    '词元是文本的单位<sup id="a-paper" data-section="founding"></sup>。超过 15 行，就合并几行。',
  );
});

test('lines of an English paragraph stay words apart', async () => {
  expect(await render('one\ntwo')).toMatch(/one\s+two/);
});
