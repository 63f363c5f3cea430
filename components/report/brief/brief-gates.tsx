import type { GateResult } from '@/lib/assessment/result';
import { fill } from '@/lib/i18n/format';
import type { View } from '@/lib/report/view';
import styles from './brief.module.css';

type BriefGatesProps = { view: View; isFull: boolean };

/** Blockers first, then what nobody checked, a line each; flags too, or only in which chapters they are. */
export function BriefGates({ view, isFull }: BriefGatesProps) {
  const { words, report } = view;
  const { blockers, unchecked, flags } = report.gates;
  return (
    <section>
      <h3>{words.contents.gates}</h3>
      {blockers.length === 0 && <p>{words.gates.noBlockers}</p>}
      <GateList {...{ view }} title={words.gates.blockers} gates={blockers} />
      <GateList {...{ view }} title={words.gates.unchecked} gates={unchecked} />
      {isFull ? (
        <GateList {...{ view }} title={words.gates.flags} gates={flags} />
      ) : (
        <FlagLine {...{ view }} flags={flags} />
      )}
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

/** Where flags are, each chapter with their number. */
function FlagLine({ view, flags }: { view: View; flags: readonly GateResult[] }) {
  const { words, texts } = view;
  if (flags.length === 0) return null;
  const chapters = new Map<string, number>();
  for (const { chapter } of flags) chapters.set(chapter, (chapters.get(chapter) ?? 0) + 1);
  const named = [...chapters].map(([id, count]) =>
    count === 1 ? texts.title(id) : `${texts.title(id)} (${count})`,
  );
  return (
    <p className={styles.flags}>
      <strong>
        {words.gates.flags} ({flags.length})
      </strong>
      {words.separator}
      {named.join(words.listSeparator)}
    </p>
  );
}
