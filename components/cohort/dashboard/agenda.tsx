import { agendaLines } from './agenda-lines';
import styles from './dashboard.module.css';
import type { Frame } from './frame';

/** A suggested hour with the cohort. */
export function Agenda({ frame }: { frame: Frame }) {
  const { plan } = frame.words;
  return (
    <div className={styles.agenda}>
      <h3>{plan.agenda}</h3>
      <p className="quiet">{plan.agendaLead}</p>
      <dl>
        {agendaLines(frame).map(({ time, text, more }) => (
          <div key={time}>
            <dt>{time}</dt>
            <dd>
              {text}
              {more && <small>{more}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
