import { createHash } from 'node:crypto';
import { getMessages } from '@/lib/i18n/messages';
import { endpoints } from '../contract';
import type { Endpoint } from '../endpoint';
import { problems } from '../problem-schema';
import { codesOf } from './openapi';

const STYLE =
  ':root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}code{font-size:.9em}h3{margin-bottom:0}';

/** Allows the page its one style and nothing else. */
export const DOCS_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const code = (text: string) => `<code>${escape(text)}</code>`;

/** The API for people to read: every operation, who may do it, how it refuses. */
export function docsPage(): string {
  const words = getMessages('en').api.problems;
  const operations = Object.entries<Endpoint>(endpoints).map(([name, endpoint]) => {
    const { method, path, summary, who, query = {}, answers } = endpoint;
    const lines = [
      who ? `Link: ${who.join(', ')}` : 'No link needed',
      ...Object.entries(query).map(([key, text]) => `${code(`?${key}=`)} ${escape(text)}`),
      `Answers ${Object.keys(answers).join(' or ')}; refuses with ${codesOf(endpoint)
        .map((each) => `<a href="#${each}">${each}</a>`)
        .join(', ')}`,
    ];
    const list = lines.map((line) => `<li>${line}</li>`).join('');
    return `<section id="${name}"><h3>${code(`${method} /api/v1${path}`)}</h3><p>${escape(summary)}</p><ul>${list}</ul></section>`;
  });
  const refusals = Object.entries(words).map(
    ([name, { title, detail }]) =>
      `<dt id="${name}">${code(name)}</dt><dd><strong>${escape(title)}.</strong> ${escape(detail)}</dd>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>API of cohorts · Groundwork</title><style>${STYLE}</style></head><body><main><h1>API of cohorts</h1>
<p>There are no accounts. Whoever holds a link may do what its kind allows: send its token as ${code('Authorization: Bearer …')}, or exchange it for a cookie with ${code('POST /api/v1/session')}. Bodies are JSON of at most 128 KiB. What makes or replaces something carries a ${code('requestId')} of your own, so that a retry does nothing twice, and the ${code('version')} that you saw. The schemas of all bodies stand in <a href="/api/v1/openapi.json">openapi.json</a>.</p>
<h2>Operations</h2>${operations.join('\n')}<h2>Refusals</h2><p>Sent as ${code('application/problem+json')} in the language of ${code('Accept-Language')}. There are ${Object.keys(problems).length}.</p><dl>${refusals.join('\n')}</dl></main></body></html>`;
}
