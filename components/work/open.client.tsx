'use client';

import { useId, useState } from 'react';
import { useSession } from '@/components/session/session.client';
import { useDrop } from '@/components/ui/use-drop.client';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { MAX_NAME } from '@/lib/session/limits';
import { summaryOf } from '@/lib/session/summary';
import { OpenDialog } from './open-dialog.client';
import { fileProblemText, refusalText } from './problem-text';
import { readFile, type ReadFile } from './read-file';
import { Said, type Outcome } from './said.client';
import styles from './work.module.css';

type OpenProps = { locale: Locale; words: Messages['work'] };

/** Opens a saved file, after showing what it holds. A refused one says why and changes nothing. */
export function Open({ locale, words }: OpenProps) {
  const { file: text, refusals } = words;
  const work = useSession((session) => session.work);
  const replaceWork = useSession((session) => session.replaceWork);
  const [file, setFile] = useState<ReadFile | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const id = useId();
  const isOver = useDrop(({ files: [first] }) => {
    if (first) void read(first);
  });

  async function read(picked: File) {
    setOutcome(null);
    const reading = await readFile(picked);
    if (reading.ok) {
      setFile(reading.file);
      return;
    }
    const reason = fileProblemText(text.problems, reading.problem);
    setOutcome({ text: fill(text.refused, { reason }), isProblem: true });
  }
  async function open({ name, work: opened }: ReadFile) {
    const before = fill(text.before, { file: name }).slice(0, MAX_NAME);
    const had = !summaryOf({ ...work, snapshots: [] }).isEmpty;
    const replaced = await replaceWork(opened, before);
    if (!replaced.ok) {
      setOutcome({ text: refusalText(refusals, replaced.problem), isProblem: true });
      return;
    }
    const done = fill(text.opened, { answers: summaryOf(opened).answers });
    setOutcome({ text: had ? `${done} ${fill(text.keptBefore, { name: before })}` : done });
  }

  return (
    <>
      <div className={styles.drop} data-over={isOver || undefined}>
        {/* The native field takes keyboard and screen reader; its label looks like a button. */}
        <input
          type="file"
          id={id}
          className={styles.file}
          accept=".json,application/json"
          aria-describedby={`${id}-said`}
          onChange={({ target }) => {
            const picked = target.files?.[0];
            if (picked) void read(picked);
            // The same file can be picked again after it was mended.
            target.value = '';
          }}
        />
        <label htmlFor={id} className="button">
          {text.open}
        </label>
        <span className="quiet">{text.drop}</span>
      </div>
      <Said id={`${id}-said`} outcome={outcome} />
      {file && (
        <OpenDialog
          {...{ file, locale, words }}
          onOpen={() => void open(file)}
          onClose={() => setFile(null)}
        />
      )}
    </>
  );
}
