import { expect, test } from 'vitest';
import { pageRules } from '@/lib/guidebook/page-rules';

test('each kind of page has its running title, and numbers of its own where it asks for them', () => {
  const css = pageRules(
    [
      { name: 'cover', title: null, folio: null },
      { name: 'contents', title: 'Contents', folio: '', roman: true },
      { name: 'chapter-3', title: '3 Pre-training', folio: '3-' },
      { name: 'team', title: 'The team', folio: null },
    ],
    'Guidebook 1.0.0',
  );
  expect(css).toContain('@page{@bottom-left{content:"Guidebook 1.0.0"}}');
  expect(css).toMatch(/@page cover\{@top-left\{content:none\}.*@bottom-right\{content:none\}\}/);
  expect(css).toContain('content:"" counter(contents,lower-roman)');
  expect(css).toContain(
    `[data-page='chapter-3']{page:chapter-3}\n@page chapter-3{@top-right{content:"3 Pre-training"}counter-increment:chapter-3;@bottom-right{content:"3-" counter(chapter-3)}}`,
  );
  expect(css).toContain(`@page team{@top-right{content:"The team"}}`);
});

test('a title cannot end its string', () => {
  const css = pageRules([{ name: 'a', title: 'Say "no" \\', folio: null }], '');
  expect(css).toContain('content:"Say \\"no\\" \\\\"');
});
