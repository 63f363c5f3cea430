import { TableBox } from '@/components/ui/table-box';
import { fill } from '@/lib/i18n/format';
import live from '../live.module.css';
import {
  askedAt,
  coverageOf,
  jobs,
  roleStages,
  type Coverage,
  type Holdings,
  type JobState,
  type RoleStage,
} from './coverage';
import styles from './role-coverage.module.css';
import type { RoleWords } from './words';

/** Coverage in a sentence, and what is wrong beyond the count. */
export function roleSummary(holdings: Holdings, stage: RoleStage, words: RoleWords): string {
  const { held, jobs: states, ownsBoth, loaded } = coverageOf(holdings, stage);
  const missing = states.filter(({ gap }) => gap !== null).map(({ job }) => words.jobs[job]);
  return [
    fill(words.summary, {
      held,
      of: jobs.length,
      percent: Math.round((held / jobs.length) * 100),
      stage: words.stages[stage],
      lacking: states.filter(({ gap, lack }) => gap === null && lack !== null).length,
    }),
    ...(missing.length > 0
      ? [fill(words.missing, { jobs: missing.join(words.listSeparator) })]
      : []),
    ...(ownsBoth ? [words.ownsBoth] : []),
    ...loaded.map((each) => fill(words.loaded, each)),
  ].join(words.sentenceSeparator);
}

/** How one job stands, in words. */
export function standingText({ gap, lack }: JobState, words: RoleWords): string {
  return gap ? words.gaps[gap] : lack ? words.lacks[lack] : words.fine;
}

/** Jobs by stage, and how each stands at this one. Drawn on the server too, as the still version. */
export function RoleResult({
  coverage,
  stage,
  words,
}: {
  coverage: Coverage;
  stage: RoleStage;
  words: RoleWords;
}) {
  return (
    <>
      <TableBox label={words.matrix}>
        <table className={`${live.table} ${styles.table}`}>
          <caption>{words.matrix}</caption>
          <thead>
            <tr>
              <th scope="col">{words.job}</th>
              {roleStages.map((id) => (
                <th key={id} scope="col" className={id === stage ? styles.now : undefined}>
                  {words.stages[id]}
                  {id === stage && <small> ({words.now})</small>}
                </th>
              ))}
              <th scope="col">{words.standing}</th>
            </tr>
          </thead>
          <tbody>
            {coverage.jobs.map((state) => (
              <tr key={state.job}>
                <th scope="row">{words.jobs[state.job]}</th>
                {askedAt[state.job].map((need, index) => (
                  <td
                    key={roleStages[index]}
                    className={roleStages[index] === stage ? styles.now : undefined}
                  >
                    {words.marks[need]}
                  </td>
                ))}
                <td>
                  {state.gap ? (
                    <strong className={styles.missing}>{standingText(state, words)}</strong>
                  ) : (
                    standingText(state, words)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <p className={live.hint}>{words.legend}</p>
    </>
  );
}
