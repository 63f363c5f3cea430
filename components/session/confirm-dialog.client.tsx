'use client';

import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './confirm-dialog.module.css';

type ConfirmDialogProps = {
  title: string;
  children: ReactNode;
  confirm: string;
  cancel: string;
  /** What it does cannot be undone: the way back has the focus first. */
  isFinal?: boolean;
  onConfirm: () => void;
  /** The dialog is closed, either way; the browser has put the focus back. */
  onClose: () => void;
};

/** Asks before something large. Open as long as it is rendered. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, confirm, cancel, isFinal, onConfirm, onClose } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const wayBack = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    if (isFinal) wayBack.current?.focus();
  }, [isFinal]);
  const close = () => dialog.current?.close();

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <div className={styles.text}>{children}</div>
      <p className="actions">
        <button
          type="button"
          className={isFinal ? styles.final : 'button-main'}
          onClick={() => {
            close();
            onConfirm();
          }}
        >
          {confirm}
        </button>
        <button type="button" ref={wayBack} onClick={close}>
          {cancel}
        </button>
      </p>
    </dialog>
  );
}
