'use client';

import { useMemo, useState } from 'react';
import type { Step } from '@/lib/assessment/plan';
import type { Level } from '@/lib/guidebook/criterion-schema';
import { fill } from '@/lib/i18n/format';
import { suppose, type Supposed } from '@/lib/report/suppose';
import type { View } from '@/lib/report/view';
import { Gap } from './gap.client';
import folds from './folds.module.css';
import items from './items.module.css';
import { Section } from './section';
import { SupposedResult } from './supposed-result';

/** How many are shown before the rest is folded away. */
const FIRST = 8;

/** What is answered below its target, best gain for the effort first, and what other levels would make of the whole. */
export function Gaps({ view }: { view: View }) {
  const { words, report, rubric, assessment } = view;
  const { gaps, result } = report;
  const [supposed, setSupposed] = useState<Supposed>({});
  const found = useMemo(
    () => suppose(rubric, assessment, supposed, result),
    [rubric, assessment, supposed, result],
  );
  const rest = gaps.slice(FIRST);
  function supposeAt(id: string, level: Level | null) {
    const others = Object.entries(supposed).filter(([other]) => other !== id);
    setSupposed(Object.fromEntries(level === null ? others : [...others, [id, level]]));
  }
  const list = (steps: readonly Step[]) =>
    steps.map((step) => (
      <Gap
        key={step.criterion}
        {...{ view, step }}
        supposed={supposed[step.criterion] ?? null}
        onSuppose={(level) => supposeAt(step.criterion, level)}
      />
    ));
  return (
    <Section
      id="gaps"
      title={words.contents.gaps}
      lead={gaps.length > 0 ? words.gaps.lead : undefined}
    >
      {gaps.length === 0 && <p>{words.gaps.none}</p>}
      {gaps.length > 0 && <p className="quiet no-print">{words.gaps.supposeLead}</p>}
      {gaps.length > 0 && (
        <SupposedResult {...{ view, supposed, found }} onReset={() => setSupposed({})} />
      )}
      <ol role="list" className={items.list}>
        {list(gaps.slice(0, FIRST))}
      </ol>
      {rest.length > 0 && (
        <details className={folds.details} data-print="open">
          <summary>{fill(words.gaps.more, { count: rest.length })}</summary>
          <ol role="list" className={items.list}>
            {list(rest)}
          </ol>
        </details>
      )}
    </Section>
  );
}
