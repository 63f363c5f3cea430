'use client';

import { memo, useMemo } from 'react';
import type { NamedPage } from '@/lib/guidebook/page-rules';
import type { Rubric } from '@/lib/guidebook/rubric';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { figure } from '@/lib/report/figures';
import type { Texts } from '@/lib/report/texts';
import type { DrawSheet, PackForm } from '../draw-sheet';
import styles from './pack.module.css';
import type { Built, BuiltSheet } from './use-built.client';
import { usePageRules } from './use-page-rules.client';

export type PackSetting = {
  locale: Locale;
  words: Messages['pack'];
  texts: Texts;
  rubric: Rubric;
  drawSheet: DrawSheet;
  title: string;
  round: string;
  /** ISO day on which it is printed. */
  day: string;
};

type PackSheetsProps = {
  setting: PackSetting;
  built: Built;
  form: PackForm;
  hasNotes: boolean;
  /** Said on the cover. */
  missing: string;
};

/** Cover, contents and every team's report: on the screen below each other, on paper each on pages of its own. */
export function PackSheets({ setting, built, form, hasNotes, missing }: PackSheetsProps) {
  const { locale, words, title, round, day } = setting;
  const { sheets, isWhole } = built;
  // Once, when all are there: another style sheet means that the browser looks at every element anew.
  const pages = useMemo<NamedPage[]>(
    () => [
      { name: 'pack-cover', title: null, folio: null },
      { name: 'pack-contents', title: words.contents, folio: '', roman: true },
      ...(isWhole ? sheets : []).map(({ team }, index) => ({
        name: pageName(index),
        title: team.name,
        folio: `${index + 1}-`,
      })),
    ],
    [sheets, isWhole, words.contents],
  );
  usePageRules(pages, fill(words.foot, { title, round, date: formatDay(day, locale) }));
  return (
    <div className={styles.sheets}>
      <section className={styles.cover} data-page="pack-cover">
        <p className={styles.kicker}>{words.kicker}</p>
        <h2>{title}</h2>
        <p className={styles.roundName}>{round}</p>
        <p>{fill(words.about, { count: sheets.length, date: formatDay(day, locale) })}</p>
        {missing && <p>{missing}</p>}
        <p className="quiet">{words.confidential}</p>
      </section>
      <section className={styles.contents} data-page="pack-contents">
        <h2>{words.contents}</h2>
        <p className="quiet">{words.numbering}</p>
        <ol role="list">
          {sheets.map((sheet, index) => (
            <ContentsLine key={sheet.team.id} {...{ setting, sheet, index }} />
          ))}
        </ol>
      </section>
      {sheets.map((sheet, index) => (
        <TeamSheet key={sheet.team.id} {...{ setting, sheet, index, form, hasNotes }} />
      ))}
    </div>
  );
}

/** A CSS identifier, and the anchor of the sheet. */
const pageName = (index: number) => `team-${index + 1}`;

type LineProps = { setting: PackSetting; sheet: BuiltSheet; index: number };

const ContentsLine = memo(function ContentsLine({ setting, sheet, index }: LineProps) {
  const { words, texts } = setting;
  const { band, score, gates } = sheet.report.result;
  const open = gates.filter(({ kind, state }) => kind === 'blocker' && state === 'open').length;
  const facts = [
    band.id === null ? words.noBand : texts.band(band.id),
    score?.estimate == null ? null : figure(score.estimate),
    open > 0 ? fill(open === 1 ? words.blocker : words.blockers, { count: open }) : null,
  ].filter((fact) => fact !== null);
  return (
    <li>
      <a href={`#${pageName(index)}`}>{sheet.team.name}</a>
      <span className="quiet">{facts.join(' · ')}</span>
      <span className={styles.folio}>{index + 1}-1</span>
    </li>
  );
});

type TeamSheetProps = LineProps & { form: PackForm; hasNotes: boolean };

/** Drawn once: the sheets before it do not change while others are built. */
const TeamSheet = memo(function TeamSheet(props: TeamSheetProps) {
  const { setting, sheet, index, form, hasNotes } = props;
  const { texts, rubric, title, round, words, drawSheet } = setting;
  const { team, report } = sheet;
  const name = pageName(index);
  return (
    <article id={name} className={styles.sheet} data-page={name} aria-labelledby={`${name}-title`}>
      <header>
        <p className={styles.kicker}>
          {title} · {round}
        </p>
        <h2 id={`${name}-title`}>{team.name}</h2>
        {team.isKept && <p className="quiet">{words.kept}</p>}
      </header>
      {drawSheet({
        team: team.name,
        assessment: team.assessment,
        report,
        rubric,
        texts,
        form,
        hasNotes,
        isKept: team.isKept,
        backed: team.backed,
        day: team.day,
      })}
    </article>
  );
});
