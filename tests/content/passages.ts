import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { isMap, isScalar, LineCounter, parseDocument, visit as visitYaml } from 'yaml';
import { readProse } from '@/lib/content/prose-source';
import { locales, type Locale } from '@/lib/guidebook/text';

const content = join(import.meta.dirname, '../../content');
export type Passage = { place: string; locale: Locale; text: string };

/** Every run of words of the book with its place: prose, and the texts in YAML. */
export function passages(): Passage[] {
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
