import { Facts } from '@/components/ui/facts';
import type { Assessment } from '@/lib/assessment/assessment';
import type { Result } from '@/lib/assessment/result';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { answerRows, type AnswersView } from '@/lib/report/answer-rows';
import { profileRows } from '@/lib/report/profile-rows';
import type { Texts } from '@/lib/report/texts';
import styles from './join.module.css';

type SentAnswersProps = {
  locale: Locale;
  words: Messages['join'];
  answers: Messages['report']['answers'];
  texts: Texts;
  sent: Assessment;
  result: Result;
};

/** A submission in words: the profile, and every answer in it, folded by chapter. */
export function SentAnswers({ locale, words, answers, texts, sent, result }: SentAnswersProps) {
  const view: AnswersView = { texts, assessment: sent, words: { answers } };
  const { preview } = words.team;
  const separator = locale === 'en' ? ', ' : '、';
  const profile = profileRows(view).map(
    ({ question, options }) => [question, options.join(separator)] as const,
  );
  const chapters = result.parts
    .flatMap((part) => part.chapters)
    .map((chapter) => ({
      id: chapter.id,
      rows: answerRows(view, chapter).filter(({ id }) => Object.hasOwn(sent.answers, id)),
    }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <div className={styles.folds}>
      <details className={styles.fold}>
        <summary>{fill(preview.profile, { count: profile.length })}</summary>
        <Facts rows={profile} />
      </details>
      {chapters.map(({ id, rows }) => (
        <details key={id} className={styles.fold} data-chapter={id}>
          <summary>
            {texts.title(id)} <span className="quiet">{rows.length}</span>
          </summary>
          <dl className={styles.answers}>
            {rows.map(({ id: criterion, question, answer, evidence }) => (
              <div key={criterion}>
                <dt>{question}</dt>
                <dd>{answer}</dd>
                {evidence && (
                  <dd className={styles.evidence}>
                    {[
                      evidence.note,
                      evidence.link,
                      evidence.date && formatDay(evidence.date, locale),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </dd>
                )}
              </div>
            ))}
          </dl>
        </details>
      ))}
    </div>
  );
}
