import type { Step } from '@/lib/assessment/plan';
import { fill } from '@/lib/i18n/format';
import { signed } from '@/lib/report/figures';
import { stepIn } from '@/lib/report/steps';
import type { View } from '@/lib/report/view';
import styles from './brief.module.css';

/** Steps of a short report: what fits the second page, and what a team can do before the next session. */
const FIRST = 6;

/** What to do next, in the order of the plan; of a full report all of it. */
export function BriefPlan({ view, isFull }: { view: View; isFull: boolean }) {
  const { words, report } = view;
  const all = report.milestones.flatMap(({ steps }) => steps);
  const shown = new Set(isFull ? all : all.slice(0, FIRST));
  const left = all.length - shown.size;
  const filled = report.milestones
    .map(({ within, steps }) => ({ within, steps: steps.filter((step) => shown.has(step)) }))
    .filter(({ steps }) => steps.length > 0);
  return (
    <section>
      <h3>{words.contents.plan}</h3>
      {filled.length === 0 && <p>{words.plan.none}</p>}
      {filled.map(({ within, steps }) => (
        <div key={within}>
          <h4>{within === null ? words.plan.later : fill(words.plan.within, { days: within })}</h4>
          <ul className={styles.steps}>
            {steps.map((step) => (
              <StepItem key={step.criterion} {...{ view, step }} />
            ))}
          </ul>
        </div>
      ))}
      {left > 0 && <p className="quiet">{fill(words.plan.more, { count: left })}</p>}
    </section>
  );
}

function StepItem({ view, step }: { view: View; step: Step }) {
  const { words, texts } = view;
  const { plan, gaps } = words;
  const urgency = {
    'open-blocker': plan.openBlocker,
    'unchecked-blocker': plan.uncheckedBlocker,
    gain: null,
  }[step.urgency];
  const facts = [
    urgency,
    fill(gaps.gain, { gain: signed(step.gain) }),
    fill(plan.effort, { effort: words.effort[step.effort] }),
  ].filter((fact) => fact !== null);
  return (
    <li>
      <strong>{texts.criterion(step.criterion)?.question ?? step.criterion}</strong>{' '}
      {stepIn(view, step)} <span className="quiet">{facts.join(' · ')}</span>
    </li>
  );
}
