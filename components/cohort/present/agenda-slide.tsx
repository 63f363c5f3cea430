import { agendaLines } from '../dashboard/agenda-lines';
import styles from './present.module.css';
import type { Show } from './slide';

/** The hour. Who could tell how is said only when names are switched on. */
export function AgendaSlide({ show }: { show: Show }) {
  return (
    <dl className={styles.agenda}>
      {agendaLines(show.frame).map(({ time, text, more }) => (
        <div key={time}>
          <dt>{time}</dt>
          <dd>
            {text}
            {show.named && more && <small>{more}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
