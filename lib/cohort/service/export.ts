import { csvOf } from '@/lib/report/csv-text';
import type { Rubric } from '@/lib/guidebook/rubric';
import { exportHead, exportRow } from '../export-rows';
import { readScores } from '../stored-scores';
import { withoutEvidence } from '../scope';
import { listWhole } from '../store/submission-store';
import { listTeams } from '../store/team-store';
import type { Submission } from '../submission-schema';
import type { TeamLabel } from '../team-schema';
import { note } from './audit-trail';
import type { Caller } from './caller';
import { showSubmission } from './own-submissions';
import type { Service } from './service';
import { cohortRubric, inOrder, label, moment, roundsOf, showCohort } from './show';

export const exportFormats = ['csv', 'jsonl', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** One line of a JSONL export: a team's submission in a round. */
type ExportRow = { line: { team: TeamLabel } & Submission; levels: string };

/**
 * Everything a manager may see, piece by piece, so that a large cohort neither stalls the server
 * nor fills its memory. Teams are read one at a time.
 */
export async function exportCohort(
  service: Service,
  { cohort }: Caller,
  format: ExportFormat,
): Promise<AsyncGenerator<string>> {
  const { db } = service.database;
  const rubric = cohortRubric(service, cohort);
  const teams = inOrder(cohort, await listTeams(db, cohort.id));
  const entry = { cohort: cohort.id, actor: 'manage', action: 'exported' } as const;
  await note(db, service, { ...entry, detail: format });
  const rounds = roundsOf(cohort).map(({ id }) => id);

  async function* rows(): AsyncGenerator<ExportRow> {
    for (const team of teams) {
      const whole = await listWhole(db, cohort.id, team.id);
      whole.sort((a, b) => rounds.indexOf(a.round) - rounds.indexOf(b.round));
      for (const row of whole) {
        const shown = showSubmission(service, cohort, row);
        const assessment = cohort.anonymous ? withoutEvidence(shown.assessment) : shown.assessment;
        const submittedAt = moment(cohort, row.submitted_at);
        const { levels } = readScores(row.scores);
        yield { line: { team: label(cohort, team), ...shown, submittedAt, assessment }, levels };
      }
    }
  }

  const about = showCohort(cohort, service.now());
  if (format === 'csv') return csv(rubric, rows());
  if (format === 'jsonl') return jsonl(rows());
  return json({ cohort: about, teams: teams.map((team) => label(cohort, team)) }, rows());
}

async function* csv(rubric: Rubric, rows: AsyncGenerator<ExportRow>): AsyncGenerator<string> {
  yield csvOf([exportHead(rubric)]);
  for await (const { line, levels } of rows) {
    // The mark that says "this is UTF-8" stands once, at the head of the file.
    yield csvOf([exportRow(rubric, { ...line, levels })]).slice(1);
  }
}

async function* jsonl(rows: AsyncGenerator<ExportRow>): AsyncGenerator<string> {
  for await (const { line } of rows) yield `${JSON.stringify(line)}\n`;
}

async function* json(head: object, rows: AsyncGenerator<ExportRow>): AsyncGenerator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"submissions":[`;
  let isFirst = true;
  for await (const { line } of rows) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(line)}`;
    isFirst = false;
  }
  yield '\n]}\n';
}
