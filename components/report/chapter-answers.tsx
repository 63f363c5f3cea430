import type { ChapterResult } from '@/lib/assessment/result';
import { fill, formatDay } from '@/lib/i18n/format';
import { answerRows, type AnswerRow } from '@/lib/report/answer-rows';
import { figure, percent, range } from '@/lib/report/figures';
import type { View } from '@/lib/report/view';
import { backedAttainment, chapterWorking } from '@/lib/report/workings';
import { CriterionLinks } from './criterion-links';
import folds from './folds.module.css';
import items from './items.module.css';

type ChapterAnswersProps = { view: View; chapter: ChapterResult };

/** The answers of one chapter, and the sum that makes its score. Always open on paper. */
export function ChapterAnswers({ view, chapter }: ChapterAnswersProps) {
  const { words, texts } = view;
  const { id, counts, score } = chapter;
  const rows = answerRows(view, chapter);
  if (rows.length === 0) return null;
  const sum = chapterWorking(view, chapter);
  return (
    <details id={`answers-${id}`} className={folds.chapter} data-print="open">
      <summary>
        <span className={folds.chapterTitle}>{texts.title(id)}</span>
        <span className={folds.chapterScore}>
          {score && (score.estimate === null ? range(score) : figure(score.estimate))}
          <span className="quiet"> {fill(words.answers.ofChapter, counts)}</span>
        </span>
      </summary>
      <ul role="list" className={items.list}>
        {rows.map((row) => (
          <AnswerItem key={row.id} {...{ view, row }} chapter={id} />
        ))}
      </ul>
      {sum && (
        <div className={folds.sum}>
          <p>{words.workings.chapterText}</p>
          <p>{sum}</p>
        </div>
      )}
    </details>
  );
}

type AnswerItemProps = { view: View; row: AnswerRow; chapter: string };

function AnswerItem({ view, row, chapter }: AnswerItemProps) {
  const { words } = view;
  const { target, weight, attainment, reading } = row.criterion;
  const backed = backedAttainment(row.criterion);
  const numbers = [
    fill(words.answers.numbers, { target, weight }),
    attainment !== null && fill(words.answers.earned, { attainment: percent(attainment) }),
    backed !== null &&
      backed !== attainment &&
      fill(words.answers.backed, { attainment: percent(backed) }),
  ].filter(Boolean);
  return (
    <li className={items.item} data-answer={row.id}>
      <p className={items.question}>{row.question}</p>
      <p data-reading={reading}>{row.answer}</p>
      <EvidenceLine {...{ view, row }} />
      <p className="quiet">{numbers.join(' · ')}</p>
      <div className="no-print">
        <CriterionLinks {...{ view, chapter }} id={row.id} />
      </div>
    </li>
  );
}

function EvidenceLine({ view, row }: Omit<AnswerItemProps, 'chapter'>) {
  const { words, locale } = view;
  const { evidence, criterion } = row;
  if (!evidence) {
    const isClaim = criterion.backed !== null && criterion.backed !== criterion.level;
    return isClaim ? <p className={items.claim}>{words.answers.noEvidence}</p> : null;
  }
  const { note, link, date } = evidence;
  const isAddress = /^https?:\/\/\S+$/.test(link.trim());
  return (
    <p className={items.evidence}>
      {words.answers.evidence}
      {words.separator}
      {note && <span className={items.note}>{note} </span>}
      {isAddress ? (
        <a href={link.trim()} rel="noreferrer" target="_blank">
          {link}
        </a>
      ) : (
        link
      )}
      {date && <> ({formatDay(date, locale)})</>}
    </p>
  );
}
