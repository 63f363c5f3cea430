import styles from './said.module.css';

/** The place where the outcome of an action is said. It exists before, so that it is announced. */
export function Said({ text }: { text: string }) {
  return (
    <p role="status" className={styles.said}>
      {text}
    </p>
  );
}
