'use client';

import { useMemo, useState } from 'react';
import { useProfile } from '@/components/session/use-profile.client';
import type { Locale } from '@/lib/i18n/locale';
import { fill, formatDay } from '@/lib/i18n/format';
import { localDay } from '@/lib/i18n/moment';
import type { Messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { Actions } from '../actions.client';
import live from '../live.module.css';
import { UseAsEvidence } from '../use-as-evidence.client';
import { useInputs } from '../use-inputs.client';
import { byDate, joined, jurisdictionPart, profileOf, reached } from './duties';
import { dutySummary, DutyTable } from './duty-table';
import { fieldsOf, someone, type JurisdictionData } from './fields';
import styles from './jurisdiction-switch.module.css';
import { ProfileChoice } from './profile-choice.client';
import { SetMarkets } from './set-markets.client';
import type { JurisdictionWords } from './words';

type IslandProps = {
  locale: Locale;
  words: JurisdictionWords;
  live: Messages['live'];
  data: JurisdictionData;
};

export function JurisdictionIsland({ locale, words, live: shared, data }: IslandProps) {
  const { questions, criteria } = data;
  const [today] = useState(() => localDay(Date.now()));
  const own = useProfile();
  const start = useMemo(
    () => fieldsOf(own.markets ? own : { ...own, ...someone }, questions),
    [own, questions],
  );
  const state = useInputs(jurisdictionPart, start, { kept: false });
  const profile = profileOf(state.inputs, questions);
  const markets = profile.markets ?? [];
  const duties = byDate(reached(data.duties, profile));
  const summary = dutySummary(duties, today, locale, words);
  const questionOf = (id: string) => questions.find((each) => each.id === id)?.question ?? id;
  const marketOf = (id: string) =>
    questions.find((each) => each.id === 'markets')?.options.find((each) => each.id === id)
      ?.title ?? id;
  const asked = reached(criteria, profile);
  const choice = (question: (typeof questions)[number]) => (
    <ProfileChoice
      key={question.id}
      question={question}
      chosen={profile[question.id] ?? []}
      onChange={(options) => state.set(question.id, joined(options))}
    />
  );
  return (
    <div className={live.stack}>
      <div className={`${styles.questions} no-print`}>
        {questions.filter(({ id }) => id === 'markets').map(choice)}
        <details>
          <summary>{words.choose}</summary>
          <div className={styles.questions}>
            {questions.filter(({ id }) => id !== 'markets').map(choice)}
          </div>
        </details>
      </div>
      <output className={live.result}>{summary}</output>
      {duties.length > 0 && <DutyTable {...{ duties, today, questionOf, locale, words }} />}
      {asked.length > 0 && (
        <div>
          <p>
            <strong>{words.criteria}</strong>
          </p>
          <ul className={styles.criteria}>
            {asked.map(({ item }) => (
              <li key={item.id}>
                <a href={item.href}>{item.question}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="quiet">{words.advice}</p>
      <Actions live={state} words={{ ...shared, ...actionWords(words) }}>
        <SetMarkets markets={markets} titleOf={marketOf} words={words} />
        {duties.length > 0 && (
          <UseAsEvidence
            criterion="law-market-map"
            name={words.criterion}
            href={routes.chapter(locale, 'law', 'criterion-law-market-map')}
            text={fill(words.evidence, {
              date: formatDay(today, locale),
              markets: markets.map(marketOf).join(words.listSeparator),
              summary,
            })}
            words={shared}
          />
        )}
      </Actions>
    </div>
  );
}

/** What the shared actions say of numbers is said of choices here. */
const actionWords = ({ reset, copied, sharedView, leaveShared }: JurisdictionWords) => ({
  reset,
  copied,
  sharedView,
  leaveShared,
});
