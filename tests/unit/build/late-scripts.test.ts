import { expect, test } from 'vitest';
import { withLateScripts, withoutScripts } from '@/lib/build/late-scripts.mjs';
import { CannotGoOn } from '@/lib/build/project.mjs';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const files =
  '<script src="/_next/a.js" async=""></script><script src="/_next/b.js" async=""></script>';

test('script files and their preloads go, and the early script says in their order where they are', () => {
  const preload = '<link rel="preload" as="script" fetchPriority="low" href="/_next/c.js"/>';
  const late = withLateScripts(
    page(preload + files, '<p>Text</p><script src="/_next/c.js" async=""></script>'),
    'early()',
    '1.2.3',
  );
  expect(late).toBe(
    page(
      '',
      '<p>Text</p><script data-late="/_next/a.js /_next/b.js /_next/c.js" data-version="1.2.3">early()</script>',
    ),
  );
});

test('what only queues data, styles, and the script of old browsers stay as they are', () => {
  const kept =
    '<link rel="stylesheet" href="/_next/a.css"/><script>theme()</script><script src="/old.js" noModule=""></script>';
  expect(withLateScripts(page(kept + files, ''), 'early()', '1.2.3')).toContain(kept);
});

test('prose about scripts is prose', () => {
  const prose = '<code>&lt;script src="x.js"&gt;</code>';
  expect(withLateScripts(page(files, prose), 'early()', '1.2.3')).toContain(prose);
});

test('a page without script files is not one that next build wrote', () => {
  expect(() => withLateScripts(page('', ''), 'early()', '1.2.3')).toThrow(CannotGoOn);
});

test('a plain page keeps its text and its colours, and no other script', () => {
  const colours = '<script>theme()</script>';
  const html = page(
    colours + files + '<link rel="preload" as="script" href="/_next/c.js"/>',
    '<p>Text &lt;script&gt;</p><script>self.__next_f.push([1,"Text"])</script>',
  );
  expect(withoutScripts(html)).toBe(
    page(colours, '<p>Text &lt;script&gt;</p>').replace('<html>', '<html data-scripts="none">'),
  );
});
