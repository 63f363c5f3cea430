'use client';

import { useMemo, useRef, useState } from 'react';
import { fill } from '@/lib/i18n/format';
import { PackOptions, type PackChoice } from './pack-options.client';
import { PackSheets, type PackSetting } from './pack-sheets.client';
import type { PackTeam } from './pack-team';
import { useBuilt } from './use-built.client';
import styles from './pack.module.css';

type PackViewProps = {
  setting: PackSetting;
  /** Those that submitted, in the order in which they are printed. */
  teams: readonly PackTeam[];
  /** Names of those that did not. */
  missing: readonly string[];
};

/** What is printed is chosen first; then the reports are built below, and the browser prints them. */
export function PackView({ setting, teams, missing }: PackViewProps) {
  const [choice, setChoice] = useState<PackChoice | null>(null);
  return (
    <>
      <PackOptions words={setting.words} teams={teams} onBuild={setChoice} />
      {choice && <Pack key={choice.turn} {...{ setting, teams, missing, choice }} />}
    </>
  );
}

type PackProps = PackViewProps & { choice: PackChoice };

function Pack({ setting, teams, missing, choice }: PackProps) {
  const { words, locale, rubric } = setting;
  const chosen = useMemo(() => teams.filter(({ id }) => choice.teams.has(id)), [teams, choice]);
  const built = useBuilt(chosen, rubric);
  const button = useRef<HTMLButtonElement>(null);
  const counts = { done: built.sheets.length, of: chosen.length };
  const separator = locale === 'zh' ? '、' : ', ';
  return (
    <>
      <div className={`${styles.progress} no-print`}>
        <p role="status">{built.isWhole ? fill(words.ready, counts) : ''}</p>
        {!built.isWhole && (
          <>
            <progress
              value={counts.done}
              max={counts.of}
              aria-label={fill(words.building, counts)}
            />
            <p aria-hidden="true">{fill(words.building, counts)}</p>
          </>
        )}
        <p className="actions">
          <button
            ref={button}
            type="button"
            className="button-main"
            aria-disabled={!built.isWhole}
            onClick={() => built.isWhole && print()}
          >
            {words.print}
          </button>
          <span className="quiet">{words.printNote}</span>
        </p>
      </div>
      <PackSheets
        {...{ setting, built }}
        form={choice.form}
        hasNotes={choice.hasNotes}
        missing={
          missing.length > 0
            ? fill(words.missing, { count: missing.length, teams: missing.join(separator) })
            : ''
        }
      />
    </>
  );
}
