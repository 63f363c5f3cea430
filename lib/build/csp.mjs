// @ts-check
// Run by npm after each `next build`. Next keeps the headers of a prerendered page in a .meta file beside it;
// the strict policy goes there, so that no proxy has to run in front of static pages.
// .meta is internal to Next: the e2e tests watch for violations and for the header, and would notice a change.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspectPage, policyOf } from './page-policy.mjs';
import { CannotGoOn, root, runMain } from './project.mjs';

// Next's own page for when even the layout failed; its inline styles are not ours to change.
const NOT_OURS = '_global-error';

/**
 * Writes each prerendered page's policy into its .meta file, and forgets copies made with older headers.
 * All pages are read before any is written: a refused page leaves the build as it was.
 *
 * @param {string} base the folder that `next build` wrote
 * @returns {{ page: string, policy: string }[]}
 */
export function writePolicies(base) {
  const folder = join(base, 'server/app');
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
  const pages = names.filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -5));
  if (pages.length === 0) throw new CannotGoOn(`${folder} holds no prerendered page.`);

  const policies = pages.sort().map((page) => read(folder, page));
  const problems = policies.flatMap(({ problems }) => problems);
  if (problems.length > 0) {
    throw new CannotGoOn(
      `These would be blocked by the content security policy:\n${problems.join('\n')}\nUse a class instead of style, a file instead of <style>, a listener in a *.client.tsx instead of a handler.`,
    );
  }
  for (const { page, policy } of policies) merge(join(folder, `${page}.meta`), policy);
  rmSync(join(base, 'server/route-cache'), { recursive: true, force: true });
  return policies;
}

/**
 * @param {string} folder
 * @param {string} page
 */
function read(folder, page) {
  const { hashes, refused } = inspectPage(readFileSync(join(folder, `${page}.html`), 'utf8'));
  const problems = page === NOT_OURS ? [] : refused.map((snippet) => `  ${page}: ${snippet}`);
  if (!existsSync(join(folder, `${page}.meta`))) {
    problems.push(`  ${page}: no .meta file beside it, so it would be served without any policy`);
  }
  return { page, policy: policyOf(hashes), problems };
}

/**
 * @param {string} file
 * @param {string} policy
 */
function merge(file, policy) {
  const meta = JSON.parse(readFileSync(file, 'utf8'));
  const headers = { ...meta.headers, 'content-security-policy': policy };
  writeFileSync(file, JSON.stringify({ ...meta, headers }, null, 2));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  runMain(async () => {
    const [flag, base] = process.argv.slice(2);
    const policies = writePolicies(flag === '--base' && base ? base : join(root, '.next'));
    const longest = Math.max(...policies.map(({ policy }) => policy.length));
    console.log(`Content security policy: ${policies.length} pages, longest ${longest} bytes`);
    for (const { page, policy } of policies) {
      console.log(`  ${page} ${policy.match(/'sha256-/g)?.length ?? 0} hashes, ${policy.length} B`);
    }
  });
}
