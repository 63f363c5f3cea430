import type { WorksheetOf } from '../worksheet';
import { coverageOf } from './coverage';
import { holdingsOf, roleStart, stageOf, type RoleField } from './fields';
import { roleSummary, standingText } from './role-result';
import { roleWords } from './words';

/** Who holds what, on paper. */
export const worksheet: WorksheetOf = (locale, kept) => {
  const words = roleWords[locale];
  const fields = Object.keys(roleStart) as RoleField[];
  if (!fields.some((field) => kept[field])) return null;
  const inputs = { ...roleStart };
  for (const field of fields) inputs[field] = kept[field] ?? roleStart[field];
  const stage = stageOf(inputs);
  const holdings = holdingsOf(inputs);
  const coverage = coverageOf(holdings, stage);
  return {
    title: words.title,
    rows: [
      { label: words.stage, value: words.stages[stage] },
      { label: words.standing, value: roleSummary(holdings, stage, words) },
    ],
    tables: [
      {
        title: words.matrix,
        head: [words.job, words.owner, words.hours, words.backup, words.asked, words.standing],
        rows: coverage.jobs.map((state) => {
          const { owner, hours, isPartTime, backup } = holdings[state.job];
          return [
            words.jobs[state.job],
            owner.trim(),
            isPartTime ? hours.trim() : '',
            backup.trim(),
            words.needs[state.need],
            standingText(state, words),
          ];
        }),
      },
    ],
  };
};
