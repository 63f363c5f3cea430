import { phases, type Phase } from './loop';
import styles from './loop.module.css';
import type { LoopWords } from './words';

/** The loop of the chapter, the forward pass on a line of its own. */
const CODE: Readonly<Record<Phase, string>> = {
  take: 'for x, y in loader:',
  clear: '    opt.zero_grad()',
  forward: '    y_hat = model(x)',
  loss: '    loss = loss_fn(y_hat, y)',
  gradients: '    loss.backward()',
  update: '    opt.step()',
};

/** The code, with the line that has just run marked by an arrow and a band. */
export function CodePane({ phase, words }: { phase: Phase; words: LoopWords }) {
  return (
    <figure className={styles.code}>
      <figcaption>{words.code}</figcaption>
      <ol role="list">
        {phases.map((line) => (
          <li key={line} aria-current={line === phase ? 'step' : undefined}>
            <code>{CODE[line]}</code>
            <span># {words.comments[line]}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
