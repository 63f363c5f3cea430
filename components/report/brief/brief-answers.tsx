import type { ChapterResult } from '@/lib/assessment/result';
import { fill, formatDay } from '@/lib/i18n/format';
import { answerRows, type AnswerRow } from '@/lib/report/answer-rows';
import type { View } from '@/lib/report/view';
import styles from './brief.module.css';

type BriefAnswersProps = { view: View; hasNotes: boolean };

/** Every answer, chapter by chapter; its evidence where it is to be printed. */
export function BriefAnswers({ view, hasNotes }: BriefAnswersProps) {
  const { words, report } = view;
  const chapters = report.result.parts.flatMap((part) => part.chapters);
  return (
    <section>
      <h3>{words.contents.answers}</h3>
      {chapters.map((chapter) => (
        <ChapterOf key={chapter.id} {...{ view, chapter, hasNotes }} />
      ))}
    </section>
  );
}

function ChapterOf({ view, chapter, hasNotes }: BriefAnswersProps & { chapter: ChapterResult }) {
  const rows = answerRows(view, chapter);
  if (rows.length === 0) return null;
  return (
    <>
      <h4>{view.texts.title(chapter.id)}</h4>
      <ul className={styles.answers}>
        {rows.map((row) => (
          <li key={row.id}>
            {row.question} <strong>{row.answer}</strong>{' '}
            <span className="quiet">
              {fill(view.words.gaps.asked, { level: row.criterion.target })}
            </span>
            {hasNotes && <Evidence {...{ view, row }} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Evidence({ view, row }: { view: View; row: AnswerRow }) {
  const { words, locale } = view;
  if (!row.evidence) return null;
  const { note, link, date } = row.evidence;
  const said = [note, link, date && formatDay(date, locale)].filter(Boolean);
  return (
    <p className={styles.evidence}>
      {words.answers.evidence}
      {words.separator}
      {said.join(' · ')}
    </p>
  );
}
