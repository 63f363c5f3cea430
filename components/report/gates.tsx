import type { GateResult } from '@/lib/assessment/result';
import { fill } from '@/lib/i18n/format';
import type { View } from '@/lib/report/view';
import { CriterionLinks } from './criterion-links';
import items from './items.module.css';
import section from './section.module.css';
import { Section } from './section';

/** Blockers first, then what nobody checked, then flags. */
export function Gates({ view }: { view: View }) {
  const { words, texts, report, rubric } = view;
  const { blockers, unchecked, flags } = report.gates;
  const lead = fill(words.gates.blockersLead, { band: texts.band(rubric.bands[0]?.id ?? '') });
  return (
    <Section id="gates" title={words.contents.gates}>
      {blockers.length === 0 && <p>{words.gates.noBlockers}</p>}
      <GateList {...{ view }} title={words.gates.blockers} lead={lead} gates={blockers} />
      <GateList
        {...{ view }}
        title={words.gates.unchecked}
        lead={words.gates.uncheckedLead}
        gates={unchecked}
      />
      <GateList
        {...{ view }}
        title={words.gates.flags}
        lead={words.gates.flagsLead}
        gates={flags}
      />
      {flags.length === 0 && <p>{words.gates.noFlags}</p>}
    </Section>
  );
}

type GateListProps = { view: View; title: string; lead: string; gates: readonly GateResult[] };

function GateList({ view, title, lead, gates }: GateListProps) {
  if (gates.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <p className={section.lead}>{lead}</p>
      <ul role="list" className={items.list}>
        {gates.map((gate) => (
          <Gate key={gate.criterion} {...{ view, gate }} />
        ))}
      </ul>
    </>
  );
}

function Gate({ view, gate }: { view: View; gate: GateResult }) {
  const { words, texts } = view;
  const { criterion: id, chapter, kind, level, below, state } = gate;
  const criterion = texts.criterion(id);
  const stands = level === null ? words.gates.standsNowhere : words.gates.stands;
  const isOpenBlocker = kind === 'blocker' && state === 'open';
  return (
    <li className={isOpenBlocker ? items.blocker : items.item} data-gate={`${kind}-${state}`}>
      <p className={items.question}>
        <span className={items.tag}>{words.gates[kind]}</span> {criterion?.question ?? id}
      </p>
      {criterion?.because && <p>{criterion.because}</p>}
      <p className="quiet">{fill(stands, { level: level ?? '', below })}</p>
      <CriterionLinks {...{ view, id, chapter }} />
    </li>
  );
}
