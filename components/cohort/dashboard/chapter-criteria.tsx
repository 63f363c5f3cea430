import { Link } from '@/components/ui/link';
import { TableBox } from '@/components/ui/table-box';
import type { CriterionSummary } from '@/lib/cohort/dashboard-schema';
import { fill } from '@/lib/i18n/format';
import { routes } from '@/lib/routes';
import styles from './tables.module.css';
import type { Frame } from './frame';
import { LevelBar } from './level-bar';

type ChapterCriteriaProps = {
  frame: Frame;
  chapter: string;
  criteria: readonly CriterionSummary[];
};

/** How many teams gave each level of the criteria of one chapter. */
export function ChapterCriteria({ frame, chapter, criteria }: ChapterCriteriaProps) {
  const { locale, words, texts } = frame;
  const heads = words.chapters;
  const label = `${texts.title(chapter)}: ${heads.criteria}`;
  return (
    <TableBox label={label}>
      <table className={styles.levels}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.criterion}</th>
            <th scope="col">{heads.levels}</th>
            {[0, 1, 2, 3, 4].map((level) => (
              <th key={level} scope="col">
                <span className="visually-hidden">{fill(heads.level, { level })}</span>
                <span aria-hidden="true">{level}</span>
              </th>
            ))}
            <th scope="col">{heads.unknown}</th>
            <th scope="col">{heads.notApplicable}</th>
            <th scope="col">{heads.unanswered}</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion) => (
            <tr key={criterion.id}>
              <th scope="row">
                <Link href={routes.chapter(locale, chapter, criterion.section)}>
                  {texts.criterion(criterion.id)?.question ?? criterion.id}
                </Link>
              </th>
              <td>
                <LevelBar criterion={criterion} />
              </td>
              {criterion.levels.map((count, level) => (
                <td key={level}>{count}</td>
              ))}
              <td>{criterion.unknown}</td>
              <td>{criterion.notApplicable}</td>
              <td>{criterion.unanswered}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
