'use client';

import { fill } from '@/lib/i18n/format';
import rows from '../rows.module.css';
import type { PremortemWords } from './words';

type PromptsProps = {
  words: PremortemWords;
  taken: readonly string[];
  onTake: (prompt: string) => void;
};

/** Causes to begin with, on demand; each goes into the list once. */
export function Prompts({ words, taken, onTake }: PromptsProps) {
  return (
    <details className="no-print">
      <summary>{words.prompts}</summary>
      <ul role="list" className={rows.rows}>
        {words.promptList.map((prompt) => (
          <li key={prompt} className={rows.prompt}>
            <button type="button" disabled={taken.includes(prompt)} onClick={() => onTake(prompt)}>
              {fill(words.take, { prompt })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
