'use client';

import { useId } from 'react';
import { useDrop } from '@/components/ui/use-drop.client';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import styles from './local.module.css';
import { droppedOf, pickedOf } from './picked';
import type { Picked } from './protocol';
import type { Files } from './use-files.client';

type PickFilesProps = {
  words: Messages['local']['pick'];
  reading: Files['reading'];
  hasFailed: boolean;
  /** What has come of it so far. */
  said: string;
  onPick: (picked: readonly Picked[]) => void;
};

/** Where files come in: a field for files, one for a folder, and the whole page to drop on. */
export function PickFiles({ words, reading, hasFailed, said, onPick }: PickFilesProps) {
  const isOver = useDrop((dropped) => void droppedOf(dropped).then(onPick));
  return (
    <div className="stack">
      <div className={styles.drop} data-over={isOver || undefined}>
        <Field label={words.files} onPick={onPick} />
        <Field label={words.folder} onPick={onPick} isFolder />
        <span className="quiet">{words.drop}</span>
      </div>
      {hasFailed && <p role="alert">{words.workerFailed}</p>}
      {reading && (
        <progress
          className={styles.progress}
          value={reading.done}
          max={reading.of}
          aria-label={fill(words.reading, reading)}
        />
      )}
      {/* Only what has come of it is announced, not every file. */}
      <p role="status" className="visually-hidden">
        {reading ? '' : said}
      </p>
      {reading && (
        <p className="quiet" aria-hidden="true">
          {fill(words.reading, reading)}
        </p>
      )}
    </div>
  );
}

type FieldProps = { label: string; isFolder?: boolean; onPick: PickFilesProps['onPick'] };

/** The native field takes keyboard and screen reader; its label looks like a button. */
function Field({ label, isFolder = false, onPick }: FieldProps) {
  const id = useId();
  return (
    <span>
      <input
        // React knows no attribute for folders.
        ref={(input) => {
          if (input && isFolder) input.webkitdirectory = true;
        }}
        type="file"
        id={id}
        className={styles.file}
        multiple
        accept={isFolder ? undefined : '.json,application/json'}
        onChange={({ target }) => {
          onPick(pickedOf(target.files));
          // The same files can be picked again after they were mended.
          target.value = '';
        }}
      />
      <label htmlFor={id} className="button">
        {label}
      </label>
    </span>
  );
}
