'use client';

import type { Route } from 'next';
import { Link } from '@/components/ui/link.client';
import type { CriterionResult } from '@/lib/assessment/result';
import type { LocalCriterion } from '@/lib/guidebook/local';
import type { Rubric } from '@/lib/guidebook/rubric';
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
  const here = new Set(
    groups.flatMap(({ questions }) => questions.map(({ criterion }) => criterion.id)),
  );
  const criteria = result?.parts.flatMap((part) =>
    part.chapters.flatMap((chapter) => chapter.criteria),
  );
  const states = criteria?.filter(({ id }) => here.has(id)) ?? [];
  const isHidden = ({ criterion }: Question) => isExcluded(states, criterion.id);
  const hidden = groups.flatMap(({ questions }) => questions.filter(isHidden));
  useNamedCriterion(result !== null);

  const ask = ({ criterion, passage }: Question) => (
    <CriterionForm
      key={criterion.id}
      {...{ criterion }}
      profileRubric={rubric}
      words={words.criterion}
    >
      <PassageLink passage={passage} words={words.passage} />
    </CriterionForm>
  );
  return (
    <>
      <PageProgress {...{ result, states }} total={here.size} words={words.asking} />
      {result && hidden.length === here.size && (
        <p className={styles.nothing}>{words.asking.nothing}</p>
      )}
      {groups.map(({ id, title, questions }) => {
        const asked = questions.filter((question) => !isHidden(question));
        return (
          asked.length > 0 && (
            <section key={id} aria-labelledby={id} className={styles.group}>
              <h2 id={id}>{title}</h2>
              {asked.map(ask)}
            </section>
          )
        );
      })}
      {hidden.length > 0 && (
        <details className={styles.hidden}>
          <summary>{fill(words.asking.hidden, { count: hidden.length })}</summary>
          <p>
            {words.asking.hiddenNote} <Link href={profile}>{words.asking.changeProfile}</Link>
          </p>
          {hidden.map(ask)}
        </details>
      )}
    </>
  );
}

function isExcluded(states: readonly CriterionResult[], id: string): boolean {
  return states.some((state) => state.id === id && state.excluded !== null);
}
