import { expect, test, vi } from 'vitest';
import { unchanged } from '@/lib/content/unchanged';

test('only a file whose text has changed is read again', () => {
  const schema = {};
  const read = vi.fn((text: string) => text.length);
  const reading = (file: string, text: string) => unchanged(file, text, schema, () => read(text));
  expect(reading('en.mdx', 'one')).toBe(3);
  expect(reading('zh.mdx', 'two!')).toBe(4);
  expect(reading('en.mdx', 'one')).toBe(3);
  expect(read).toHaveBeenCalledTimes(2);
  expect(reading('en.mdx', 'three')).toBe(5);
  expect(reading('zh.mdx', 'two!')).toBe(4);
  expect(read).toHaveBeenCalledTimes(3);
});

test('what a file is read as belongs to what is remembered', () => {
  expect(unchanged('a.yaml', 'x', {}, () => 'a list')).toBe('a list');
  expect(unchanged('a.yaml', 'x', {}, () => 'a chapter')).toBe('a chapter');
});
