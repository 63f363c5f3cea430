import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { isMap, isScalar, LineCounter, parseDocument, visit as visitYaml } from 'yaml';
import { readProse } from '@/lib/content/prose-source';
import { locales, type Locale } from '@/lib/guidebook/text';

const content = join(import.meta.dirname, '../../content');
type Passage = { place: string; locale: Locale; text: string };

/** Every run of words of the book with its place: prose, and the texts in YAML. */
function passages(): Passage[] {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
  return files.flatMap((file) => {
    const text = () => readFileSync(join(content, file), 'utf8');
    if (file.endsWith('.mdx')) return prosePassages(file, text());
    return file.endsWith('.yaml') ? yamlPassages(file, text()) : [];
  });
}

function prosePassages(file: string, text: string): Passage[] {
  const locale = file.endsWith('en.mdx') ? 'en' : 'zh';
  const { prose } = readProse(file, '', locale, text);
  const found: Passage[] = [];
  if (!prose) return found;
  visit(prose.tree, 'text', (node) => {
    const line = (node.position?.start.line ?? 0) + prose.lineOffset;
    found.push({ place: `${file}:${line}`, locale, text: node.value });
  });
  return found;
}

function yamlPassages(file: string, text: string): Passage[] {
  const lines = new LineCounter();
  const found: Passage[] = [];
  visitYaml(parseDocument(text, { lineCounter: lines }), {
    Map(_key, map) {
      for (const locale of locales) {
        const value = isMap(map) ? map.get(locale, true) : null;
        if (!isScalar(value) || typeof value.value !== 'string') continue;
        const { line } = lines.linePos(value.range?.[0] ?? 0);
        found.push({ place: `${file}:${line}`, locale, text: value.value });
      }
    },
  });
  return found;
}

const all = passages();
const offenders = (locale: Locale, pattern: RegExp) =>
  all
    .filter((passage) => passage.locale === locale && pattern.test(passage.text))
    .map(({ place, text }) => `${place} ${pattern.exec(text)?.[0] ?? ''}`);

test('there is prose in both languages to look at', () => {
  for (const locale of locales) {
    expect(all.filter((passage) => passage.locale === locale).length).toBeGreaterThan(500);
  }
});

test('English has curly quotes and apostrophes', () => {
  expect(offenders('en', /["']/)).toEqual([]);
});

test('Chinese punctuation between Han characters is full width', () => {
  expect(
    offenders('zh', /\p{Script=Han}[,;:?!()]\p{Script=Han}|\p{Script=Han}\.(?!\p{L})/u),
  ).toEqual([]);
});

test('Chinese has no straight quotes', () => {
  expect(offenders('zh', /["']/)).toEqual([]);
});

test('a space stands between Han characters and Latin letters or figures', () => {
  expect(offenders('zh', /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u)).toEqual([]);
});

test('no English passage is left in the Chinese text', () => {
  expect(offenders('zh', /(?:\b[a-z]{3,}\b[ ,]+){7}/)).toEqual([]);
});
