'use client';

import { useSession } from '@/components/session/session.client';
import type { Choice } from '@/lib/assessment/assessment';
import type { Level } from '@/lib/guidebook/criterion-schema';
import type { LocalCriterion } from '@/lib/guidebook/local';
import { fill } from '@/lib/i18n/format';
import { ChoiceRow } from './choice-row.client';
import type { CriterionWords } from './criterion-form.client';

const levels: readonly Level[] = [0, 1, 2, 3, 4];

type LevelRowsProps = {
  name: string;
  criterion: LocalCriterion;
  choice: Choice | null;
  target: number | null;
  words: CriterionWords;
};

/** The five levels, each described in full; the one that the founder's stage asks for says so. */
export function LevelRows({ name, criterion, choice, target, words }: LevelRowsProps) {
  const choose = useSession((session) => session.answer);
  return levels.map((level) => (
    <ChoiceRow
      key={level}
      name={name}
      value={String(level)}
      mark={String(level)}
      spoken={fill(words.level, { level }) + words.colon}
      text={criterion.levels[level] ?? ''}
      note={level === target ? words.target : null}
      checked={choice?.kind === 'level' && choice.level === level}
      onChoose={() => choose(criterion.id, { kind: 'level', level })}
    />
  ));
}
