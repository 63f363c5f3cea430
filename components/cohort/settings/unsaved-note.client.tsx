'use client';

import type { SettingsWords } from './outcome.client';
import styles from './settings.module.css';
import type { Typing } from './use-typed.client';

type UnsavedNoteProps = {
  typing: Pick<Typing<unknown>, 'typed' | 'isKept' | 'isDiscarded' | 'discard' | 'undo'>;
  words: SettingsWords;
};

/** Says that something is not saved, and discards it; the same button brings it back. */
export function UnsavedNote({ typing, words }: UnsavedNoteProps) {
  const { unsaved: text } = words.settings;
  const isUnsaved = typing.typed !== null;
  return (
    <>
      {(isUnsaved || typing.isDiscarded) && (
        <button type="button" onClick={isUnsaved ? typing.discard : typing.undo}>
          {isUnsaved ? text.discard : words.form.undo}
        </button>
      )}
      <p role="status" className={isUnsaved ? styles.unsaved : 'quiet'}>
        {isUnsaved && (typing.isKept ? text.kept : text.lost)}
        {typing.isDiscarded && text.discarded}
      </p>
    </>
  );
}
