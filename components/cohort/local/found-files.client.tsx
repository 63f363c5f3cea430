'use client';

import type { ReactNode } from 'react';
import type { RefusedFile } from '@/lib/cohort/local-file';
import type { Remarked } from '@/lib/cohort/local-remarks';
import type { LocalAction } from '@/lib/cohort/local-state';
import type { Aside } from '@/lib/cohort/local-sort';
import type { Messages } from '@/lib/i18n/messages';
import styles from './local.module.css';
import { asideText, faultText, fileName, remarkText } from './remark-text';

type FoundFilesProps = {
  words: Messages['local']['found'];
  refused: readonly RefusedFile[];
  aside: readonly Aside[];
  remarked: readonly Remarked[];
  dispatch: (action: LocalAction) => void;
};

/** A line for each file that needs one: what is the matter, and what to do. */
export function FoundFiles({ words, refused, aside, remarked, dispatch }: FoundFilesProps) {
  const decide = (file: string, decision: 'team' | null) =>
    dispatch({ kind: 'decided', file, decision });
  return (
    <>
      {refused.length > 0 && (
        <Lines title={words.refused} count={refused.length} isOpen>
          {refused.map((file) => (
            <Line key={file.id} name={fileName(file)} text={faultText(words, file.fault)} />
          ))}
          <li>
            <button type="button" onClick={() => dispatch({ kind: 'forgot-refused' })}>
              {words.clear}
            </button>
          </li>
        </Lines>
      )}
      {aside.length > 0 && (
        <Lines title={words.aside} count={aside.length} isOpen lead={words.rule}>
          {aside.map((each) => (
            <Line key={each.file.id} name={fileName(each.file)} text={asideText(words, each)}>
              <button
                type="button"
                onClick={() => decide(each.file.id, each.counts ? 'team' : null)}
                aria-describedby={`line-${each.file.id}`}
              >
                {each.counts ? words.count : words.countAgain}
              </button>
            </Line>
          ))}
        </Lines>
      )}
      {remarked.length > 0 && (
        <Lines title={words.notes} count={remarked.length} isOpen={remarked.length <= 8}>
          {remarked.map(({ file, remarks }) => (
            <Line
              key={file.id}
              name={fileName(file)}
              text={remarks.map((remark) => remarkText(words, remark)).join(' ')}
            >
              {remarks.some(({ kind }) => kind === 'as-team') && (
                <button type="button" onClick={() => decide(file.id, null)}>
                  {words.undo}
                </button>
              )}
            </Line>
          ))}
        </Lines>
      )}
    </>
  );
}

type LinesProps = {
  title: string;
  count: number;
  isOpen: boolean;
  lead?: string;
  children: ReactNode;
};

function Lines({ title, count, isOpen, lead, children }: LinesProps) {
  return (
    <details className={styles.lines} open={isOpen}>
      <summary>
        <h3>
          {title} ({count})
        </h3>
      </summary>
      {lead && <p className="quiet">{lead}</p>}
      <ul role="list">{children}</ul>
    </details>
  );
}

function Line({ name, text, children }: { name: string; text: string; children?: ReactNode }) {
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p>{text}</p>
      </div>
      {children}
    </li>
  );
}
