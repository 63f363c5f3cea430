import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inspectPage, policyOf } from '@/lib/build/page-policy.mjs';

const page = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('every inline script is hashed once, and script files are not', () => {
  const { hashes, refused } = inspectPage(
    page(
      '<script>one()</script><script id="_R_">two()</script><script>one()</script><script src="/a.js" async></script>',
    ),
  );
  expect(hashes).toEqual([hash('one()'), hash('two()')]);
  expect(refused).toEqual([]);
});

test('a script is hashed as its bytes stand, entities, escapes and Chinese included', () => {
  const script =
    'f.push([1,"a &amp; b \\u003c/script> \\"引号\\" style=\\"x\\" <b onclick=\\"y\\">"])\n';
  expect(inspectPage(page(`<script>${script}</script>`))).toEqual({
    hashes: [hash(script)],
    refused: [],
  });
});

test('line ends of a script are hashed as a browser reads them', () => {
  expect(inspectPage(page('<script>a()\r\nb()</script>')).hashes).toEqual([hash('a()\nb()')]);
});

test('an empty script and a module are hashed, a block of data is not', () => {
  const { hashes } = inspectPage(
    page(
      '<script></script><script type="module">m()</script><script type="application/ld+json">{}</script>',
    ),
  );
  expect(hashes).toEqual([hash(''), hash('m()')]);
});

test('what a strict policy would block is refused, with the place shown', () => {
  const blocked = [
    '<p style="color:red">',
    '<style>p{}</style>',
    '<button onclick="go()">',
    '<svg><path style="fill:red"></path></svg>',
    '<img onerror=x src=y>',
    '<a href="javascript:go()">',
    '<template><i style="top:0"></i></template>',
    '<noscript><style>p{}</style></noscript>',
  ];
  for (const each of blocked) {
    const { refused } = inspectPage(page(each));
    expect(refused, each).toHaveLength(1);
    expect(each).toContain(refused[0]?.slice(0, 10));
  }
});

test('prose and code about styles and handlers are no styles and handlers', () => {
  const html = page(
    '<p>Write style="x" and onclick="y".</p><code>&lt;style&gt;</code><p title="style=x" data-onclick="z">',
  );
  expect(inspectPage(html).refused).toEqual([]);
});

test('the policy names the hashes and allows nothing unsafe', () => {
  const policy = policyOf([hash('a')]);
  expect(policy).toContain(`script-src 'self' ${hash('a')};`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/unsafe|upgrade-insecure-requests|\*/);
});
