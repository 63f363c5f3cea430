import type { GateResult } from '@/lib/assessment/result';
import { fill } from '@/lib/i18n/format';
import type { View } from '@/lib/report/view';
import styles from './brief.module.css';

/** Blockers first, then what nobody checked, then flags; a line each. */
export function BriefGates({ view }: { view: View }) {
  const { words, report } = view;
  const { blockers, unchecked, flags } = report.gates;
  return (
    <section>
      <h3>{words.contents.gates}</h3>
      {blockers.length === 0 && <p>{words.gates.noBlockers}</p>}
      <GateList {...{ view }} title={words.gates.blockers} gates={blockers} />
      <GateList {...{ view }} title={words.gates.unchecked} gates={unchecked} />
      <GateList {...{ view }} title={words.gates.flags} gates={flags} />
    </section>
  );
}

type GateListProps = { view: View; title: string; gates: readonly GateResult[] };

function GateList({ view, title, gates }: GateListProps) {
  const { words, texts } = view;
  if (gates.length === 0) return null;
  return (
    <>
      <h4>
        {title} ({gates.length})
      </h4>
      <ul className={styles.gates}>
        {gates.map(({ criterion, chapter, level, below }) => {
          const stands = level === null ? words.gates.standsNowhere : words.gates.stands;
          return (
            <li key={criterion}>
              {texts.criterion(criterion)?.question ?? criterion}{' '}
              <span className="quiet">
                {fill(stands, { level: level ?? '', below })} {texts.title(chapter)}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
