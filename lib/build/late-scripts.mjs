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
  /^(en|zh)(\/(guide(\/[a-z0-9-]+)?|glossary|faq|resources|checking|method|privacy|accessibility))?$/;
/** Pages that are long, and on which nothing is alive: they never need any script. */
const PLAIN = /^(en|zh)\/(print|sources)$/;
const MARK = 'data-late=';
const NONE = 'data-scripts="none"';

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
  const rest = without(html, cuts);
  const late = [...new Set(addresses)].join(' ');
  return rest.replace(
    '</body>',
    () => `<script ${MARK}"${late}" data-version="${version}">${early}</script></body>`,
  );
}

/**
 * Takes everything out of a page that would make it come alive; what stays in the head only picks its colours.
 * With it goes the second copy of the text that Next keeps for its own use.
 *
 * @param {string} html as `next build` wrote it
 */
export function withoutScripts(html) {
  const bodyStart = html.indexOf('<body');
  /** @type {[start: number, end: number][]} */
  const cuts = [];
  visit(fromHtml(html), 'element', ({ tagName, properties, position }) => {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    const isScript = tagName === 'script' && (!!properties.src || start > bodyStart);
    if (isScript || (tagName === 'link' && properties.as === 'script')) cuts.push([start, end]);
  });
  return without(html, cuts).replace('<html', `<html ${NONE}`);
}

/**
 * @param {string} html
 * @param {[start: number, end: number][]} cuts in order
 */
function without(html, cuts) {
  return cuts.reduceRight((left, [start, end]) => left.slice(0, start) + left.slice(end), html);
}

/**
 * Rewrites the reading and the plain pages of a build.
 *
 * @param {string} base the folder that `next build` wrote
 * @returns {string[]} the reading pages
 */
export function delayScripts(base) {
  const folder = join(base, 'server/app');
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
  const pages = names.filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -5));
  /**
   * @param {string} page
   * @param {string} mark what a page holds that has been rewritten before
   * @param {(html: string) => string} change
   */
  const rewrite = (page, mark, change) => {
    const file = join(folder, `${page}.html`);
    const html = readFileSync(file, 'utf8');
    if (!html.includes(mark)) writeFileSync(file, change(html));
  };
  const early = earlyScript();
  const version = /^version: (\S+)$/m.exec(
    readFileSync(join(root, 'content/guidebook.yaml'), 'utf8'),
  )?.[1];
  if (!version) throw new CannotGoOn('content/guidebook.yaml names no version.');
  const reading = pages.filter((page) => READING.test(page)).sort();
  for (const page of reading) rewrite(page, MARK, (html) => withLateScripts(html, early, version));
  for (const page of pages.filter((each) => PLAIN.test(each))) {
    rewrite(page, NONE, withoutScripts);
  }
  return reading;
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
