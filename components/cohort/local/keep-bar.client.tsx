'use client';

import { useId, useState, type ReactNode } from 'react';
import { download, downloadBlob } from '@/components/session/download';
import { ConfirmDialog } from '@/components/session/confirm-dialog.client';
import type { Entry } from '@/lib/cohort/entry';
import type { Collection } from '@/lib/cohort/local-dashboard';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { localDay } from '@/lib/i18n/moment';
import styles from './local.module.css';
import type { Files } from './use-files.client';

type KeepBarProps = {
  words: Messages['local'];
  files: Files;
  collection: Collection;
  entries: readonly Entry[];
  /** The way to the pack of reports. */
  children: ReactNode;
};

/** Saves the collection, hands its table on, and clears the page. */
export function KeepBar({ words, files, collection, entries, children }: KeepBarProps) {
  const { keep, leave } = words;
  const { state, dispatch, save } = files;
  const [said, setSaid] = useState('');
  const [isClearing, setClearing] = useState(false);
  const id = useId();

  async function saveCollection() {
    const blob = await save(
      state,
      state.files.map((file) => file.id),
    );
    const file = `${keep.fileName}-${localDay(Date.now())}.json`;
    downloadBlob(file, blob);
    dispatch({ kind: 'saved' });
    setSaid(fill(keep.saved, { file }));
  }
  async function saveTable() {
    const { localCsv } = await import('@/lib/cohort/local-csv');
    const file = `${keep.csvName}-${localDay(Date.now())}.csv`;
    download(file, 'text/csv', localCsv(collection, entries));
    setSaid(fill(keep.saved, { file }));
  }
  return (
    <div className="stack">
      <p className="quiet">{keep.lead}</p>
      <div className={styles.keep}>
        <label htmlFor={id}>{keep.name}</label>
        <input
          id={id}
          type="text"
          maxLength={120}
          value={state.name}
          placeholder={keep.unnamed}
          onChange={({ target }) => dispatch({ kind: 'changed', change: { name: target.value } })}
        />
      </div>
      <p className="actions">
        <button type="button" className="button-main" onClick={() => void saveCollection()}>
          {keep.save}
        </button>
        <button type="button" onClick={() => void saveTable()}>
          {keep.csv}
        </button>
        {children}
        <button
          type="button"
          onClick={() => (state.isUnsaved ? setClearing(true) : dispatch({ kind: 'cleared' }))}
        >
          {keep.clear}
        </button>
      </p>
      <p role="status" className="quiet">
        {said || (state.isUnsaved ? keep.unsaved : '')}
      </p>
      {isClearing && (
        <ConfirmDialog
          title={leave.clear}
          confirm={leave.clearNow}
          cancel={leave.stay}
          isFinal
          onConfirm={() => dispatch({ kind: 'cleared' })}
          onClose={() => setClearing(false)}
        >
          <p>{leave.text}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
