'use client';

import { useState, type ReactNode } from 'react';
import { fill } from '@/lib/i18n/format';
import styles from './checking.module.css';

type Verdicts = readonly { id: string; title: string }[];
type ClaimWords = { right: string; wrong: string; verdict: string };
type Claim = {
  id: string;
  text: string;
  /** Where it stands. */
  from: string;
  verdict: string;
  /** The verdict with its reasons, drawn already. */
  answer: ReactNode;
};

type ClaimsProps = {
  claims: readonly Claim[];
  verdicts: Verdicts;
  words: ClaimWords & { tally: string; begin: string };
};

/** Claims to be judged; a judgement opens the verdict. The verdicts open without scripts too. */
export function Claims({ claims, verdicts, words }: ClaimsProps) {
  const [judged, setJudged] = useState<Readonly<Record<string, string>>>({});
  const [last, setLast] = useState<boolean | null>(null);
  const count = Object.keys(judged).length;
  const right = claims.filter(({ id, verdict }) => judged[id] === verdict).length;
  const judge = ({ id, verdict }: Claim, judgement: string) => {
    setJudged({ ...judged, [id]: judgement });
    setLast(judgement === verdict);
  };
  return (
    <>
      <ol role="list">
        {claims.map((claim) => (
          <li key={claim.id} id={claim.id}>
            <ClaimForm
              {...{ claim, verdicts, words }}
              judgement={judged[claim.id] ?? null}
              onJudge={(judgement) => judge(claim, judgement)}
            />
          </li>
        ))}
      </ol>
      <p role="status" className={styles.tally}>
        {last !== null && <b>{last ? words.right : words.wrong} </b>}
        {fill(count > 0 ? words.tally : words.begin, {
          right,
          judged: count,
          total: claims.length,
        })}
      </p>
    </>
  );
}

type ClaimFormProps = {
  claim: Claim;
  verdicts: Verdicts;
  words: ClaimWords;
  judgement: string | null;
  onJudge: (judgement: string) => void;
};

function ClaimForm({ claim, verdicts, words, judgement, onJudge }: ClaimFormProps) {
  const { id, text, from, verdict, answer } = claim;
  return (
    <>
      <fieldset className={styles.claim}>
        <legend>{text}</legend>
        <p className={styles.from}>{from}</p>
        <div className={styles.choices}>
          {verdicts.map((each) => (
            <label key={each.id}>
              <input
                type="radio"
                name={`judgement-${id}`}
                value={each.id}
                checked={judgement === each.id}
                onChange={() => onJudge(each.id)}
              />
              {each.title}
            </label>
          ))}
        </div>
      </fieldset>
      <details className={styles.verdict} open={judgement !== null} data-print="open">
        <summary>
          {words.verdict}
          {judgement !== null && (
            <span data-right={judgement === verdict}>
              {judgement === verdict ? words.right : words.wrong}
            </span>
          )}
        </summary>
        {answer}
      </details>
    </>
  );
}
