import type { PartResult } from '@/lib/assessment/result';
import { figure, percent } from '@/lib/report/figures';
import { shareOfPart } from '@/lib/assessment/share';
import { chapterRows, overallRow, partRows } from '@/lib/report/score-rows';
import type { View } from '@/lib/report/view';
import { ChapterBars, Radar } from './charts.client';
import { NumberTable } from './number-table';
import charts from './charts.module.css';
import folds from './folds.module.css';
import { ScoreTable } from './score-table';
import { Section } from './section';

/** The parts and their chapters: each chart beside a table of the same numbers. */
export function Scores({ view }: { view: View }) {
  const { words, texts, report } = view;
  const rows = partRows(report.result);
  const whole = overallRow(report.result);
  if (rows.length === 0) return null;
  const named = rows.map((row) => ({ ...row, name: texts.title(row.id) }));
  return (
    <Section id="scores" title={words.contents.scores}>
      <h3>{words.scores.partsTitle}</h3>
      <div className={charts.charted}>
        {named.length > 2 && <Radar rows={named} words={words.scores} />}
        <ScoreTable
          words={words.scores}
          caption={words.scores.partsTitle}
          first={words.scores.part}
          rows={whole ? [...named, { ...whole, name: words.scores.overall }] : named}
        />
      </div>
      <h3>{words.scores.chaptersTitle}</h3>
      <Legend words={words.scores} />
      {report.result.parts.map((part) => (
        <PartScores key={part.id} {...{ view, part }} />
      ))}
    </Section>
  );
}

function PartScores({ view, part }: { view: View; part: PartResult }) {
  const { words, texts } = view;
  const title = texts.title(part.id);
  const rows = chapterRows(part).map((row) => ({
    ...row,
    name: texts.title(row.id),
    href: `#answers-${row.id}`,
  }));
  return (
    <div className={charts.part}>
      <h4>{title}</h4>
      {rows.length === 0 ? (
        <p className="quiet">{words.scores.noChapters}</p>
      ) : (
        <>
          <div className={charts.charted}>
            <ChapterBars {...{ rows, title }} words={words.scores} />
            <ScoreTable
              {...{ rows }}
              words={words.scores}
              caption={title}
              first={words.scores.chapter}
            />
          </div>
          {rows.length > 1 && <PartWorkings {...{ view, part }} />}
        </>
      )}
    </div>
  );
}

/** A part taken apart: the weight and share of each chapter in it. */
function PartWorkings({ view, part }: { view: View; part: PartResult }) {
  const { words, texts } = view;
  const { workings } = words;
  const rows = part.chapters.flatMap((chapter) =>
    chapter.score
      ? [
          [
            texts.title(chapter.id),
            String(chapter.tally.weight),
            percent(shareOfPart(chapter, part)),
            figure(chapter.score.estimate ?? chapter.score.low),
          ],
        ]
      : [],
  );
  return (
    <details className={`${folds.details} no-print`}>
      <summary>{workings.title}</summary>
      <p>{workings.partText}</p>
      <NumberTable
        caption={workings.title}
        head={[workings.chapter, workings.weight, workings.share, workings.score]}
        rows={rows}
      />
    </details>
  );
}

/** What the three fillings of a bar say; the bars themselves are hidden from screen readers. */
function Legend({ words }: { words: View['words']['scores'] }) {
  const entries = [
    ['shown', words.legendShown],
    ['unshown', words.legendUnshown],
    ['open', words.legendOpen],
  ] as const;
  return (
    <ul role="list" className={charts.legend}>
      {entries.map(([kind, text]) => (
        <li key={kind}>
          <svg width="26" height="14" aria-hidden="true" className={charts.chart}>
            {kind === 'unshown' && (
              <defs>
                <pattern
                  id="legend-hatch"
                  width="5"
                  height="5"
                  patternUnits="userSpaceOnUse"
                  patternTransform="rotate(45)"
                >
                  <rect className={charts.hatchGround} width="5" height="5" />
                  <rect className={charts.hatchLine} width="2.2" height="5" />
                </pattern>
              </defs>
            )}
            <rect
              className={charts[kind]}
              x="0.5"
              y="0.5"
              width="25"
              height="13"
              fill={kind === 'unshown' ? 'url(#legend-hatch)' : undefined}
            />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
