// @ts-check
import { createHash } from 'node:crypto';
import { fromHtml } from 'hast-util-from-html';

/** @typedef {import('hast').Root | import('hast').RootContent} Node */
/** @typedef {import('hast').Element} Element */

const SNIPPET = 120;
// Blocks of data are not run, so they need no hash, and a hash less is a shorter header.
const DATA = /^application\/(ld\+)?json$/i;

/**
 * Reads a page as a browser does: the hashes of its inline scripts, and what a strict policy would block.
 *
 * A real HTML parser, not a pattern: prose about `style=` is no attribute, the text of a script is taken
 * byte for byte (entities stay as written, CRLF becomes LF, as in browsers), and `</script>` ends where it ends.
 *
 * @param {string} html
 * @returns {{ hashes: string[], refused: string[] }} each refused thing as a snippet of the page
 */
export function inspectPage(html) {
  const hashes = new Set();
  /** @type {string[]} */
  const refused = [];
  for (const element of elements(fromHtml(html))) {
    if (isInlineScript(element)) hashes.add(hashOf(textOf(element)));
    if (isBlocked(element)) {
      const start = element.position?.start.offset ?? 0;
      refused.push(html.slice(start, start + SNIPPET).replace(/\s+/g, ' '));
    }
  }
  return { hashes: [...hashes], refused };
}

/**
 * The policy of one page. No `upgrade-insecure-requests`: the site is served on http://localhost too.
 *
 * @param {string[]} hashes of its inline scripts
 */
export function policyOf(hashes) {
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...hashes].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * @param {Node} node
 * @returns {Generator<Element>}
 */
function* elements(node) {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elements(child);
  // What stands in a <template> comes to life when React moves it into the page.
  if ('content' in node && node.content) yield* elements(node.content);
}

/** @param {Element} element */
function isInlineScript({ tagName, properties }) {
  return tagName === 'script' && properties.src == null && !DATA.test(String(properties.type));
}

/** @param {Element} element */
function isBlocked({ tagName, properties }) {
  if (tagName === 'style') return true;
  return Object.entries(properties).some(
    ([name, value]) =>
      name === 'style' || /^on[a-z]/i.test(name) || /^\s*javascript:/i.test(String(value)),
  );
}

/** @param {Element} script */
function textOf(script) {
  return script.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
