import { fill } from '@/lib/i18n/format';
import type { Placed } from '@/lib/report/report';
import type { View } from '@/lib/report/view';
import folds from './folds.module.css';
import items from './items.module.css';
import { Section } from './section';

/** How many are shown before the rest is folded away. */
const FIRST = 6;

/** What already meets the target. */
export function Strengths({ view }: { view: View }) {
  const { words, report } = view;
  const { strengths } = report;
  const rest = strengths.slice(FIRST);
  return (
    <Section id="strengths" title={words.contents.strengths} lead={words.strengths.lead}>
      {strengths.length === 0 && <p>{words.strengths.none}</p>}
      <StrengthList view={view} strengths={strengths.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details className={`${folds.details} no-print`}>
          <summary>{fill(words.strengths.more, { count: rest.length })}</summary>
          <StrengthList view={view} strengths={rest} />
        </details>
      )}
    </Section>
  );
}

function StrengthList({ view, strengths }: { view: View; strengths: readonly Placed[] }) {
  const { words, texts } = view;
  return (
    <ul className={items.plain}>
      {strengths.map(({ criterion }) => {
        const { id, level, evidenced } = criterion;
        const text = texts.criterion(id);
        const message = evidenced ? words.strengths.shown : words.strengths.claimed;
        return (
          <li key={id}>
            {text?.levels[level ?? 0] ?? id}{' '}
            <span className="quiet">({fill(message, { level: level ?? 0 })})</span>
          </li>
        );
      })}
    </ul>
  );
}
