import styles from './join.module.css';

/** What has come of an action. The place exists before, so that it is announced. */
export function Said({ text }: { text: string }) {
  return (
    <p role="status" className={styles.said}>
      {text}
    </p>
  );
}
