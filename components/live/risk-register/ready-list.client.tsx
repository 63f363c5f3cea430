'use client';

import { useState } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import { fill } from '@/lib/i18n/format';
import live from '../live.module.css';
import { CheckField } from '../row-fields.client';
import { fromChapters } from './ready-chapters';
import { fromOwasp } from './ready-owasp';
import type { ReadyRisk } from './ready';
import styles from './risk-register.module.css';
import type { RegisterWords } from './words';

type ReadyListProps = {
  locale: Locale;
  words: RegisterWords;
  /** False: there is no room. */
  onAdd: (risks: readonly ReadyRisk[]) => boolean;
};

/** Sentences of the book and of OWASP to begin with; the founder picks. */
export function ReadyList({ locale, words, onAdd }: ReadyListProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const groups = [
    { title: words.fromChapters, risks: fromChapters },
    { title: words.fromOwasp, risks: fromOwasp },
  ];
  function choose(id: string, checked: boolean) {
    const next = new Set(chosen);
    if (checked) next.add(id);
    else next.delete(id);
    setChosen(next);
    setSaid('');
  }
  function add() {
    const risks = groups.flatMap((group) => group.risks).filter(({ id }) => chosen.has(id));
    if (!onAdd(risks)) return;
    setChosen(new Set());
    setSaid(fill(words.added, { count: risks.length }));
  }
  return (
    <details className="no-print">
      <summary>{words.ready}</summary>
      {groups.map(({ title, risks }) => (
        <fieldset key={title} className={`${live.choices} ${styles.ready}`}>
          <legend>{title}</legend>
          {risks.map((risk) => (
            <CheckField
              key={risk.id}
              label={risk[locale][0]}
              checked={chosen.has(risk.id)}
              onChange={(checked) => choose(risk.id, checked)}
            />
          ))}
        </fieldset>
      ))}
      <p className="actions">
        <button type="button" disabled={chosen.size === 0} onClick={add}>
          {chosen.size === 1 ? words.addReadyOne : fill(words.addReady, { count: chosen.size })}
        </button>
        <span role="status">{said}</span>
      </p>
    </details>
  );
}
