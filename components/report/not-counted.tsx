import { fill } from '@/lib/i18n/format';
import { placedCriteria } from '@/lib/report/report';
import type { View } from '@/lib/report/view';
import items from './items.module.css';
import section from './section.module.css';

/** What is declared not applicable, with its reasons, and what nobody knows. */
export function NotCounted({ view }: { view: View }) {
  const { words, texts, report } = view;
  const { answers } = words;
  const criteria = placedCriteria(report.result.parts).map(({ criterion }) => criterion);
  const of = (reading: string) => criteria.filter((criterion) => criterion.reading === reading);
  const excused = of('not-applicable').map(({ id, reason }) => {
    const text = texts.criterion(id);
    return {
      id,
      question: text?.question ?? id,
      note: text?.reasons.find((r) => r.id === reason)?.text,
    };
  });
  const unknown = of('unknown').map(({ id }) => ({
    id,
    question: texts.criterion(id)?.question ?? id,
  }));
  return (
    <>
      <List
        title={answers.naTitle}
        lead={answers.naLead}
        entries={excused}
        separator={words.separator}
      />
      <List
        title={answers.unknownTitle}
        lead={answers.unknownLead}
        entries={unknown}
        separator=""
      />
    </>
  );
}

type ListProps = {
  title: string;
  lead: string;
  entries: readonly { id: string; question: string; note?: string }[];
  separator: string;
};

function List({ title, lead, entries, separator }: ListProps) {
  if (entries.length === 0) return null;
  return (
    <>
      <h3>{fill(title, { count: entries.length })}</h3>
      <p className={section.lead}>{lead}</p>
      <ul className={items.plain}>
        {entries.map(({ id, question, note }) => (
          <li key={id}>
            {question}
            {note && (
              <span className="quiet">
                {separator}
                {note}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
