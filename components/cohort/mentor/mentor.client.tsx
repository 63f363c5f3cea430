'use client';

import type { Route } from 'next';
import { useSearchParams } from 'next/navigation';
import type { ComponentType, ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import type { Outline } from '@/lib/report/texts';
import { LinkGate } from '../link-gate.client';
import { TeamChoice } from './team-choice.client';
import { TeamRating } from './team-rating.client';

/** One level to choose; the assessment draws it, and the page hands it over. */
export type ChoiceProps = {
  name: string;
  value: string;
  mark: string;
  spoken?: string;
  text: string;
  checked: boolean;
  onChoose: () => void;
};
export type MentorWords = {
  mentor: Messages['mentor'];
  shared: Messages['cohort'];
  criterion: Pick<Messages['assessment']['criterion'], 'why' | 'blocker' | 'flag'>;
};
export type MentorParts = {
  Choice: ComponentType<ChoiceProps>;
  /** The way to the passage that a criterion rests on, without leaving. */
  passage: (href: Route, title: string) => ReactNode;
};
export type MentorProps = {
  locale: Locale;
  outline: Outline;
  /** Why each criterion is asked, by its id. */
  whys: Readonly<Record<string, string>>;
  words: MentorWords;
  parts: MentorParts;
};

/** The teams to rate, or the one that the address names. */
export function Mentor(props: MentorProps) {
  const { locale, words } = props;
  const search = useSearchParams();
  const [team, round] = [search.get('team'), search.get('round')];
  return (
    <LinkGate {...{ locale }} kind="mentor" words={words.shared}>
      {({ cohort }) =>
        team && round ? (
          <TeamRating key={`${team} ${round}`} {...props} {...{ cohort, team, round }} />
        ) : (
          <TeamChoice {...{ locale, cohort, words }} />
        )
      }
    </LinkGate>
  );
}
