'use client';

import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import type { CriterionResult, Result } from '@/lib/assessment/result';
import type { LocalCriterion } from '@/lib/guidebook/local';
import type { ProfileRubric, Rubric } from '@/lib/guidebook/rubric';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { CriterionForm } from './criterion-form.client';
import { PassageLink, type Passage } from './passage-link.client';
import { PageProgress } from './page-progress.client';
import styles from './questions.module.css';
import { useNamedCriterion } from './use-named-criterion.client';
import { useResult } from './use-result.client';

export type Question = { criterion: LocalCriterion; passage: Passage };
/** The questions under one heading: a section's, or a chapter's key criteria. */
export type QuestionGroup = { id: string; title: string; questions: readonly Question[] };

type QuestionsProps = {
  /** The scan's or the whole one. */
  rubric: Rubric;
  groups: readonly QuestionGroup[];
  words: Pick<Messages['assessment'], 'asking' | 'criterion' | 'passage'>;
  profile: Route;
};

/** All questions of a page. What the profile rules out stands folded at the end. */
export function Questions({ rubric, groups, words, profile }: QuestionsProps) {
  const result = useResult(rubric);
  useNamedCriterion(result !== null);
  const all = groups.flatMap(({ questions }) => questions);
  const states = result ? statesOf(result, all) : [];
  const excluded = new Set(states.filter((state) => state.excluded).map(({ id }) => id));
  const isHidden = ({ criterion }: Question) => excluded.has(criterion.id);
  const ask = (questions: readonly Question[]) => (
    <Asked {...{ questions, words }} profileRubric={rubric} />
  );
  return (
    <>
      <PageProgress {...{ result, states }} total={all.length} words={words.asking} />
      {excluded.size === all.length && <p className={styles.nothing}>{words.asking.nothing}</p>}
      {groups.map(({ id, title, questions }) => {
        const asked = questions.filter((question) => !isHidden(question));
        return (
          asked.length > 0 && (
            <section key={id} aria-labelledby={id} className={styles.group}>
              <h2 id={id}>{title}</h2>
              {ask(asked)}
            </section>
          )
        );
      })}
      {excluded.size > 0 && (
        <details className={styles.hidden}>
          <summary>{fill(words.asking.hidden, { count: excluded.size })}</summary>
          <p>
            {words.asking.hiddenNote}
            <Link href={profile}>{words.asking.changeProfile}</Link>
          </p>
          {ask(all.filter(isHidden))}
        </details>
      )}
    </>
  );
}

type AskedProps = Pick<QuestionsProps, 'words'> & {
  questions: readonly Question[];
  profileRubric: ProfileRubric;
};

function Asked({ questions, words, profileRubric }: AskedProps) {
  return questions.map(({ criterion, passage }) => (
    <CriterionForm key={criterion.id} {...{ criterion, profileRubric }} words={words.criterion}>
      <PassageLink passage={passage} words={words.passage} />
    </CriterionForm>
  ));
}

/** How the criteria of this page stand. */
function statesOf({ parts }: Result, questions: readonly Question[]): CriterionResult[] {
  const here = new Set(questions.map(({ criterion }) => criterion.id));
  return parts
    .flatMap(({ chapters }) => chapters.flatMap(({ criteria }) => criteria))
    .filter(({ id }) => here.has(id));
}
