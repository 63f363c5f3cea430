'use client';

import { useState } from 'react';
import { download } from '@/components/session/download';
import { fill } from '@/lib/i18n/format';
import type { View } from '@/lib/report/view';
import { routes } from '@/lib/routes';
import styles from './report.module.css';

/** The formats of a report, and how each is written; the writers come when they are asked for. */
const formats = {
  markdown: { ending: 'md', type: 'text/markdown', write: writeMarkdown },
  csv: { ending: 'csv', type: 'text/csv', write: writeCsv },
  json: { ending: 'json', type: 'application/json', write: writeJson },
} as const;

/** Print, or take the report along as a file. */
export function FileButtons({ view }: { view: View }) {
  const { words, day, locale, team } = view;
  const [said, setSaid] = useState('');

  async function make(format: keyof typeof formats) {
    const { ending, type, write } = formats[format];
    const of = team === undefined ? '' : `-${team.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
    const file = `${words.file.name}${of}-${day}-${locale}.${ending}`;
    download(file, type, await write(view));
    setSaid(fill(words.actions.done, { file }));
  }
  return (
    <div className={styles.files}>
      <button type="button" className="button-main" onClick={() => print()}>
        {words.actions.print}
      </button>
      <p className="quiet">{words.actions.download}</p>
      <p className="actions">
        {(['markdown', 'csv', 'json'] as const).map((format) => (
          <button
            key={format}
            type="button"
            onClick={() => void make(format).catch(() => setSaid(words.actions.failed))}
          >
            {words.actions[format]}
          </button>
        ))}
      </p>
      <p role="status" className="quiet">
        {said}
      </p>
    </div>
  );
}

async function writeMarkdown(view: View): Promise<string> {
  const { reportMarkdown } = await import('@/lib/report/markdown');
  const { origin } = location;
  return reportMarkdown(view, {
    section: (chapter, section) => origin + routes.chapter(view.locale, chapter, section),
    method: origin + routes.method(view.locale),
  });
}

async function writeCsv(view: View): Promise<string> {
  const { answersCsv } = await import('@/lib/report/csv');
  return answersCsv(view);
}

async function writeJson(view: View): Promise<string> {
  const { reportJson } = await import('@/lib/report/json');
  return reportJson(view);
}
