import { Facts } from '@/components/ui/facts';
import type { Parcel } from '@/lib/cohort/parcel';
import type { Waiting } from '@/lib/cohort/outbox';
import { fill } from '@/lib/i18n/format';
import styles from './join.module.css';
import { scoreText } from './score-text';
import { SentAnswers } from './sent-answers';
import type { TeamViewProps } from './team-view.client';

type ParcelPreviewProps = TeamViewProps & {
  parcel: Parcel;
  body: Waiting['body'];
  shareNotes: boolean;
  /** Guidebook version under which the founder answered. */
  from: string;
};

/** Exactly what is sent: in figures, in words, and letter by letter. */
export function ParcelPreview(props: ParcelPreviewProps) {
  const { locale, words, cohort, book, parcel, body, shareNotes, from } = props;
  const { preview } = words.team;
  const { counts } = parcel.result;
  const { stays } = parcel;
  const reasons = (['outOfScope', 'hidden', 'unknown'] as const).filter((each) => stays[each] > 0);
  const json = JSON.stringify(body, null, 2);
  const kilobytes = Math.ceil(new TextEncoder().encode(JSON.stringify(body)).length / 1024);
  return (
    <>
      {from !== cohort.guidebookVersion && (
        <p className={styles.note}>
          {fill(preview.otherVersion, {
            from,
            to: cohort.guidebookVersion,
            renamed: parcel.renamed,
            unknown: stays.unknown,
          })}
        </p>
      )}
      <Facts
        rows={[
          [preview.levels, fill(preview.of, { count: counts.answered, all: counts.applicable })],
          [preview.unknown, counts.unknown],
          [preview.notApplicable, counts.notApplicable],
          [preview.unanswered, counts.unanswered],
          [preview.notes, shareNotes ? parcel.evidenced : preview.noNotes],
          [preview.chapters, cohort.chapters.length],
          [preview.score, scoreText(parcel.result.score)],
        ]}
      />
      {reasons.length > 0 && (
        <p className="quiet">
          {[
            preview.stays,
            ...reasons.map((each) => fill(preview.staysBecause[each], { count: stays[each] })),
          ].join(locale === 'en' ? ' ' : '')}
        </p>
      )}
      <SentAnswers {...props} texts={book.texts} sent={parcel.assessment} result={parcel.result} />
      <details className={styles.fold}>
        <summary>{fill(preview.json, { size: kilobytes })}</summary>
        <pre className={styles.json} tabIndex={0} role="group" aria-label={preview.jsonLabel}>
          {json}
        </pre>
      </details>
    </>
  );
}
