'use client';

import { Link } from '@/components/ui/link';
import type { SessionItem } from '@/lib/cohort/dashboard-schema';
import { fill } from '@/lib/i18n/format';
import { percent } from '@/lib/report/figures';
import { routes } from '@/lib/routes';
import { Agenda } from './agenda';
import { CopyText } from './copy-text.client';
import styles from './dashboard.module.css';
import type { Frame } from './frame';
import { planMarkdown } from './plan-markdown';
import { Section } from './section';
import { TeamNames } from './team-names';

/** What the next session would best be about: sections to read, criteria to work on, one hour. */
export function SessionPlan({ frame }: { frame: Frame }) {
  const { words, dashboard } = frame;
  const { sessionPlan } = dashboard;
  if (sessionPlan.length === 0) {
    return (
      <Section id="plan" title={words.plan.title}>
        <p>{words.plan.none}</p>
      </Section>
    );
  }
  return (
    <Section id="plan" title={words.plan.title} lead={words.plan.lead}>
      <ol role="list" className={styles.plan}>
        {sessionPlan.map((item) => (
          <Item key={`${item.chapter} ${item.section}`} {...{ frame, item }} />
        ))}
      </ol>
      <Agenda frame={frame} />
      <CopyText
        text={planMarkdown(frame, location.origin)}
        label={words.plan.markdown}
        words={words}
      />
    </Section>
  );
}

function Item({ frame, item }: { frame: Frame; item: SessionItem }) {
  const { locale, words, texts, minutes } = frame;
  const { chapter, section, criteria } = item;
  const reading = minutes[chapter];
  return (
    <li>
      <h3>
        <Link href={routes.chapter(locale, chapter, section)}>
          {texts.section(chapter, section)}
        </Link>
      </h3>
      <p className="quiet">
        {texts.title(chapter)}
        {reading !== undefined && ` · ${fill(words.plan.minutes, { minutes: reading })}`}
      </p>
      <ul role="list" className={styles.planCriteria}>
        {criteria.map(({ id, attainment, belowTarget, answered }) => (
          <li key={id}>
            <p>{texts.criterion(id)?.question ?? id}</p>
            <p className="quiet">
              {fill(words.plan.reached, { percent: percent(attainment) })}
              {' · '}
              {fill(words.plan.below, { below: belowTarget.length, answered })}
            </p>
            <TeamNames {...{ frame }} teams={belowTarget} />
          </li>
        ))}
      </ul>
    </li>
  );
}
