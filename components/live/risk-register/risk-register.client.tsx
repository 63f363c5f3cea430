'use client';

import { useState } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import { fill, formatDay } from '@/lib/i18n/format';
import { localDay } from '@/lib/i18n/moment';
import type { Messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import live from '../live.module.css';
import { PrintWithReport } from '../print-with-report.client';
import { RowList } from '../row-list.client';
import type { RowWords } from '../row-words';
import { SelectField } from '../select-field.client';
import { readable } from '../rows';
import { UseAsEvidence } from '../use-as-evidence.client';
import { useRows } from '../use-rows.client';
import { Matrix } from './matrix';
import { ReadyList } from './ready-list.client';
import type { ReadyRisk } from './ready';
import { riskForm } from './risk-form';
import {
  riskOrders,
  riskPart,
  riskShape,
  sortedRisks,
  standingOf,
  type RiskOrder,
  type RiskRow,
} from './risk';
import { RiskView } from './risk-view';
import { registerEvidence, registerSummary } from './summary';
import type { RegisterWords } from './words';

/** More open rows than a monthly review gets through. */
const MANY = 15;

type IslandProps = {
  locale: Locale;
  words: RegisterWords;
  rowWords: RowWords;
  live: Messages['live'];
};

export function RiskRegisterIsland({ locale, words, rowWords, live: shared }: IslandProps) {
  const [today] = useState(() => localDay(Date.now()));
  const kept = useRows(riskPart, riskShape);
  const [order, setOrder] = useState<RiskOrder>('score');
  const [editing, setEditing] = useState<string | null>(null);
  const [isFull, setFull] = useState(false);
  const risks = readable(kept.rows);
  const numbers = new Map(risks.map(({ id }, index) => [id, index + 1]));
  const standing = standingOf(risks, today);
  const list = {
    ...kept,
    change: (id: string, part: Partial<RiskRow>) => kept.change(id, { ...part, changed: today }),
  };

  function add() {
    const id = kept.add({ changed: today });
    setFull(id === null);
    if (id !== null) setEditing(id);
  }
  function addReady(chosen: readonly ReadyRisk[]): boolean {
    const hasRoom = chosen.every(({ kind, [locale]: [risk, trigger] }) =>
      kept.add({ risk, trigger, kind, changed: today }),
    );
    setFull(!hasRoom);
    return hasRoom;
  }
  return (
    <div className={live.stack}>
      <output className={live.result}>
        {risks.length > 0 ? registerSummary(standing, words) : words.empty}
        {standing.open > MANY && ` ${words.tooMany}`}
      </output>
      <Matrix risks={risks} words={words} />
      <p className="actions no-print">
        <button type="button" className="button-main" onClick={add}>
          {words.add}
        </button>
      </p>
      <p role="status" className={live.problem}>
        {isFull && rowWords.full}
      </p>
      <ReadyList {...{ locale, words }} onAdd={addReady} />
      {risks.length > 1 && (
        <div className="no-print">
          <SelectField
            label={words.order}
            value={order}
            options={riskOrders.map((id) => ({ value: id, label: words.orders[id] }))}
            onChange={setOrder}
          />
        </div>
      )}
      <RowList
        list={list}
        order={sortedRisks(risks, order).map(({ id }) => id)}
        label={words.list}
        words={rowWords}
        editing={editing}
        onEdit={setEditing}
        nameOf={({ risk }) => risk.trim() || words.untitled}
        view={(row, id) => (
          <RiskView {...{ row, today, locale, words }} number={numbers.get(id) ?? 0} />
        )}
        form={(row, change) => riskForm(row, change, words)}
      />
      <PrintWithReport part={riskPart} words={shared} />
      {risks.length > 0 && (
        <p className="actions no-print">
          <UseAsEvidence
            criterion="risk-register"
            name={words.criterion}
            href={routes.chapter(locale, 'seeing-risk', 'criterion-risk-register')}
            text={fill(words.evidence, {
              date: formatDay(today, locale),
              ...registerEvidence(standing, words),
            })}
            words={shared}
          />
        </p>
      )}
      <p className="quiet no-print">{rowWords.kept}</p>
    </div>
  );
}
