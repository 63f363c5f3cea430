import type { Step } from '@/lib/assessment/plan';
import { fill } from '@/lib/i18n/format';
import { signed } from '@/lib/report/figures';
import { stepIn } from '@/lib/report/steps';
import type { View } from '@/lib/report/view';
import { Link } from '@/components/ui/link';
import { routes } from '@/lib/routes';
import { CriterionLinks } from './criterion-links';
import folds from './folds.module.css';
import items from './items.module.css';
import { Section } from './section';

/** How many of the steps after 90 days are shown before the rest is folded away. */
const FIRST_LATER = 5;

/** What to do within 30, 60 and 90 days, and after. */
export function Plan({ view }: { view: View }) {
  const { words, report, locale, team } = view;
  const { milestones, result } = report;
  const { unanswered, unknown } = result.counts;
  const open = unanswered + unknown;
  const isEmpty = milestones.every(({ steps }) => steps.length === 0);
  return (
    <Section id="plan" title={words.contents.plan} lead={isEmpty ? undefined : words.plan.lead}>
      {open > 0 && (
        <p>
          {fill(open === 1 ? words.plan.openOne : words.plan.open, { count: open })}{' '}
          {team === undefined && (
            <Link href={routes.check(locale)} className="no-print">
              {words.plan.check}
            </Link>
          )}
        </p>
      )}
      {isEmpty ? (
        <p>{words.plan.none}</p>
      ) : (
        milestones.map(({ within, steps }) => (
          <Milestone key={within} {...{ view, within, steps }} />
        ))
      )}
    </Section>
  );
}

type MilestoneProps = { view: View; within: number | null; steps: readonly Step[] };

function Milestone({ view, within, steps }: MilestoneProps) {
  const { plan } = view.words;
  if (within === null && steps.length === 0) return null;
  const first = within === null ? FIRST_LATER : steps.length;
  const rest = steps.slice(first);
  return (
    <div className={items.milestone}>
      <h3>{within === null ? plan.later : fill(plan.within, { days: within })}</h3>
      {steps.length === 0 && <p className="quiet">{plan.nothing}</p>}
      <StepList view={view} steps={steps.slice(0, first)} />
      {rest.length > 0 && (
        <details className={folds.details} data-print="open">
          <summary>{fill(plan.more, { count: rest.length })}</summary>
          <StepList view={view} steps={rest} />
        </details>
      )}
    </div>
  );
}

function StepList({ view, steps }: { view: View; steps: readonly Step[] }) {
  const { words, texts } = view;
  return (
    <ol role="list" className={items.steps}>
      {steps.map((step) => (
        <li key={step.criterion}>
          <p className={items.question}>
            <Urgency words={words.plan} urgency={step.urgency} />{' '}
            {texts.criterion(step.criterion)?.question ?? step.criterion}
          </p>
          <p>{stepIn(view, step)}</p>
          <p className="quiet">
            {fill(words.gaps.gain, { gain: signed(step.gain) })} ·{' '}
            {fill(words.plan.effort, { effort: words.effort[step.effort] })}
          </p>
          <CriterionLinks {...{ view }} id={step.criterion} chapter={step.chapter} />
        </li>
      ))}
    </ol>
  );
}

function Urgency({ words, urgency }: { words: View['words']['plan']; urgency: Step['urgency'] }) {
  if (urgency === 'gain') return null;
  const text = urgency === 'open-blocker' ? words.openBlocker : words.uncheckedBlocker;
  return <span className={items.tag}>{text}</span>;
}
