import { TableBox } from '@/components/ui/table-box';
import { Link } from '@/components/ui/link';
import type { Quartiles } from '@/lib/cohort/standing-schema';
import { figure } from '@/lib/report/figures';
import { routes } from '@/lib/routes';
import { Criteria } from './criteria.client';
import styles from './tables.module.css';
import type { Frame } from './frame';
import { Section } from './section';
import { Spread } from './spread';

/** The cohort chapter by chapter, then criterion by criterion. */
export function Chapters({ frame }: { frame: Frame }) {
  const { words } = frame;
  return (
    <Section id="chapters" title={words.chapters.title} lead={words.chapters.lead}>
      <QuartileTable frame={frame} />
      <Criteria frame={frame} />
    </Section>
  );
}

/** Each chapter as a box from 0 to 100, with its figures in the same row. */
function QuartileTable({ frame }: { frame: Frame }) {
  const { locale, words, texts, dashboard } = frame;
  const { chapters, overall, heatMap } = dashboard;
  const parts = [...new Set(chapters.map(({ part }) => part))];
  const scored = heatMap.filter(({ score }) => score?.estimate != null).length;
  return (
    <TableBox label={words.chapters.caption}>
      <table className={styles.plotTable}>
        <caption className="visually-hidden">{words.chapters.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.chapters.chapter}</th>
            <th scope="col">{words.chapters.median}</th>
            <th scope="col">{words.chapters.spread}</th>
            <th scope="col">{words.chapters.lower}</th>
            <th scope="col">{words.chapters.upper}</th>
            <th scope="col">{words.chapters.teams}</th>
          </tr>
        </thead>
        {parts.map((part) => (
          <tbody key={part}>
            <tr className={styles.partRow}>
              <th scope="rowgroup" colSpan={6}>
                {texts.title(part)}
              </th>
            </tr>
            {chapters
              .filter((chapter) => chapter.part === part)
              .map(({ id, quartiles, teams }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link href={routes.chapter(locale, id)}>{texts.title(id)}</Link>
                  </th>
                  <Cells {...{ quartiles, teams }} />
                </tr>
              ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{words.chapters.overall}</th>
            <Cells quartiles={overall} teams={scored} />
          </tr>
        </tfoot>
      </table>
    </TableBox>
  );
}

function Cells({ quartiles, teams }: { quartiles: Quartiles | null; teams: number }) {
  const shown = (value: number | undefined) => (value === undefined ? '–' : figure(value));
  return (
    <>
      <td>
        <strong>{shown(quartiles?.median)}</strong>
      </td>
      <td>
        <Spread quartiles={quartiles} />
      </td>
      <td>{shown(quartiles?.lower)}</td>
      <td>{shown(quartiles?.upper)}</td>
      <td>{teams}</td>
    </>
  );
}
