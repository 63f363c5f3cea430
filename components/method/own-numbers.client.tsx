'use client';

import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { loadCriteria } from '@/components/session/load-criteria';
import { useSession } from '@/components/session/session.client';
import type { Criteria } from '@/lib/guidebook/criteria-file';
import type { Locale } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';
import { assessmentOf } from '@/lib/session/work';
import styles from './method.module.css';
import type { NumbersWords, StepId } from './numbers';
import type * as Workshop from './workshop';
import type { Titles, Worked } from './worked';

type Shown = { worked: Worked; Numbers: typeof Workshop.Numbers; words: NumbersWords };
/** Null: the example is shown. */
const ShownContext = createContext<Shown | null>(null);

type OwnNumbersProps = {
  locale: Locale;
  titles: Omit<Titles, 'criteria'>;
  words: NumbersWords;
  children: ReactNode;
};

/** Puts the founder's own numbers in the place of the example, once there are answers. */
export function OwnNumbers({ locale, titles, words, children }: OwnNumbersProps) {
  const [chosen, setChosen] = useState<'own' | 'example'>('own');
  const tools = useTools(locale);
  const shown = useShown(typeof tools === 'object' ? tools : null, titles, words);
  return (
    <ShownContext value={chosen === 'own' ? shown : null}>
      {tools === 'failed' && <p role="status">{words.failed}</p>}
      {shown && (
        <fieldset className={styles.choose}>
          <legend>{words.choose}</legend>
          {(['own', 'example'] as const).map((which) => (
            <label key={which}>
              <input
                type="radio"
                name="numbers"
                checked={chosen === which}
                onChange={() => setChosen(which)}
              />
              {words[which]}
            </label>
          ))}
        </fieldset>
      )}
      <p role="status" className="visually-hidden">
        {shown && (chosen === 'own' ? words.shown : words.shownExample)}
      </p>
      {children}
    </ShownContext>
  );
}

/** The numbers of one step. `children` are those of the example. */
export function StepNumbers({ step, words, children }: StepNumbersProps) {
  const own = use(ShownContext);
  return (
    <div
      className={styles.numbers}
      role="group"
      aria-label={own ? words.ownTitle : words.exampleTitle}
    >
      <p className={styles.whose}>{own ? words.ownTitle : words.exampleTitle}</p>
      {own ? <own.Numbers step={step} worked={own.worked} words={own.words} /> : children}
    </div>
  );
}
type StepNumbersProps = {
  step: StepId;
  words: Pick<NumbersWords, 'ownTitle' | 'exampleTitle'>;
  children: ReactNode;
};

type Tools = { workshop: typeof Workshop; file: Criteria };

/** Engine and criteria, fetched when somebody with answers comes. */
function useTools(locale: Locale): Tools | 'failed' | null {
  const [tools, setTools] = useState<Tools | 'failed' | null>(null);
  const wanted = useSession(({ work }) => Object.values(work.answers).some(({ choice }) => choice));
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    Promise.all([import('./workshop'), loadCriteria(routes.criteria(locale))]).then(
      ([workshop, file]) => current && setTools({ workshop, file }),
      () => current && setTools('failed'),
    );
    return () => {
      current = false;
    };
  }, [wanted, locale]);
  return wanted ? tools : null;
}

function useShown(
  tools: Tools | null,
  titles: Omit<Titles, 'criteria'>,
  words: NumbersWords,
): Shown | null {
  const saved = useSession(({ work }) => work);
  return useMemo(() => {
    if (!tools) return null;
    const { workshop, file } = tools;
    const worked = workshop.workThrough(file, assessmentOf(saved), titles);
    return { worked, Numbers: workshop.Numbers, words };
  }, [tools, saved, titles, words]);
}
