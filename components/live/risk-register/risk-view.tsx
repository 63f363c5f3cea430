import type { Locale } from '@/lib/i18n/locale';
import { formatDay } from '@/lib/i18n/format';
import rows from '../rows.module.css';
import styles from './risk-register.module.css';
import { riskKinds, riskResponses, scoreOf, type RiskRow } from './risk';
import type { RegisterWords } from './words';

type RiskViewProps = {
  row: RiskRow;
  /** Its number on the matrix. */
  number: number;
  today: string;
  locale: Locale;
  words: RegisterWords;
};

/** One risk as text. */
export function RiskView({ row, number, today, locale, words }: RiskViewProps) {
  const meta = riskFacts(row, locale, words);
  const isOverdue = row.closed !== 'yes' && row.due !== '' && row.due < today;
  return (
    <>
      <p>
        <span className={styles.mark}>{number}</span>{' '}
        <span className={styles.score}>{scoreText(row, words)}</span>{' '}
        {row.closed === 'yes' && <strong>{words.closedMark}</strong>}{' '}
        {isOverdue && <strong className={rows.damaged}>{words.overdueMark}</strong>}
      </p>
      <p>{row.risk.trim() || words.untitled}</p>
      {meta.length > 0 && (
        <p className={rows.meta}>
          {meta.map(({ label, value }) => `${label}${words.colon}${value}`).join(words.separator)}
        </p>
      )}
    </>
  );
}

/** `4 × 4 = 16`, or that it is not scored. */
export function scoreText(row: RiskRow, words: RegisterWords): string {
  const score = scoreOf(row);
  return score === null ? words.unscored : `${row.likelihood} × ${row.impact} = ${score}`;
}

/** Everything but the sentence and the score, as far as it is filled in. */
export function riskFacts(row: RiskRow, locale: Locale, words: RegisterWords) {
  const kind = riskKinds.find((id) => id === row.kind);
  const response = riskResponses.find((id) => id === row.response);
  const { short, fields } = words;
  return [
    { label: fields.kind, value: kind ? words.kinds[kind] : '' },
    { label: short.owner, value: row.owner.trim() },
    { label: short.trigger, value: row.trigger.trim() },
    { label: fields.response, value: response ? words.responses[response] : '' },
    { label: short.next, value: row.next.trim() },
    { label: fields.due, value: row.due && formatDay(row.due, locale) },
    { label: short.changed, value: row.changed && formatDay(row.changed, locale) },
  ].filter(({ value }) => value !== '');
}
