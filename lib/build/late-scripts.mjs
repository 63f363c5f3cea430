// @ts-check
// Run by npm after each `next build`, before the policies are written. A reading page then arrives as text and
// styles alone; early-page.js brings the rest when it is wanted. See .github/decisions/007.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { CannotGoOn, root, runMain } from './project.mjs';

/** Pages that are read. The others (assess, report, work) are used, and need their scripts at once. */
const READING =
  /^(en|zh)(\/(guide(\/[a-z0-9-]+)?|glossary|faq|resources|checking|sources|method|privacy|accessibility))?$/;
const MARK = 'data-late=';

/**
 * Takes the script files out of a page and puts the early script in, which knows where they are.
 * Inline scripts stay: they only queue data, and beside the same words in the page they pack well.
 *
 * @param {string} html as `next build` wrote it
 * @param {string} early the text of the early script
 * @param {string} version of the guidebook, for answers given before the page is awake
 */
export function withLateScripts(html, early, version) {
  /** @type {string[]} */
  const addresses = [];
  /** @type {[start: number, end: number][]} */
  const cuts = [];
  visit(fromHtml(html), 'element', ({ tagName, properties, position }) => {
    const isFile = tagName === 'script' && !properties.noModule && !!properties.src;
    const isPreload = tagName === 'link' && properties.as === 'script';
    if (isFile) addresses.push(String(properties.src));
    if (isFile || isPreload) cuts.push([position?.start.offset ?? 0, position?.end.offset ?? 0]);
  });
  if (addresses.length === 0) throw new CannotGoOn('A reading page has no script file to delay.');
  const rest = cuts.reduceRight(
    (left, [start, end]) => left.slice(0, start) + left.slice(end),
    html,
  );
  const late = [...new Set(addresses)].join(' ');
  return rest.replace(
    '</body>',
    () => `<script ${MARK}"${late}" data-version="${version}">${early}</script></body>`,
  );
}

/**
 * Rewrites the reading pages of a build.
 *
 * @param {string} base the folder that `next build` wrote
 * @returns {string[]} the pages it rewrote
 */
export function delayScripts(base) {
  const folder = join(base, 'server/app');
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
  const pages = names
    .filter((name) => name.endsWith('.html') && READING.test(name.slice(0, -5)))
    .sort();
  const early = earlyScript();
  const version = /^version: (\S+)$/m.exec(
    readFileSync(join(root, 'content/guidebook.yaml'), 'utf8'),
  )?.[1];
  if (!version) throw new CannotGoOn('content/guidebook.yaml names no version.');
  for (const page of pages) {
    const file = join(folder, page);
    const html = readFileSync(file, 'utf8');
    if (!html.includes(MARK)) writeFileSync(file, withLateScripts(html, early, version));
  }
  return pages;
}

function earlyScript() {
  const source = readFileSync(join(root, 'lib/build/early-page.js'), 'utf8');
  return transformSync(source, { minify: true, target: 'es2022' }).code.trim();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  runMain(async () => {
    const pages = delayScripts(join(root, '.next'));
    console.log(`Scripts of ${pages.length} reading pages come when they are wanted`);
  });
}
