import { fill } from '@/lib/i18n/format';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { exampleOf } from './example';
import { Formula, type FormulaId } from './formula';
import styles from './method.module.css';
import { Numbers, type StepId } from './numbers';
import { StepNumbers } from './own-numbers.client';
import { short, work } from './worked';

const order = [
  'applicable',
  'attainment',
  'range',
  'means',
  'gates',
  'evidence',
  'plan',
  'sensitivity',
] as const satisfies readonly StepId[];

const formulasOf: Partial<Record<StepId, readonly FormulaId[]>> = {
  attainment: ['attainment'],
  range: ['low', 'high'],
  means: ['estimate', 'overall'],
  plan: ['worth'],
};

/** The eight steps from an answer to a report, each with its numbers beside it. */
export function Steps({ locale, guidebook }: { locale: Locale; guidebook: Guidebook }) {
  const { method } = getMessages(locale);
  const { rubric, assessment, titles } = exampleOf(guidebook, locale, method.numbers);
  const example = work(rubric, assessment, titles);
  const values = choicesOf(guidebook, locale);
  const whose = {
    ownTitle: method.numbers.ownTitle,
    exampleTitle: method.numbers.exampleTitle,
  };
  return order.map((step) => (
    <section key={step} className={styles.step} aria-labelledby={step}>
      <div className={styles.text}>
        <h2 id={step}>{method.steps[step].title}</h2>
        {method.steps[step].text.map((paragraph) => (
          <p key={paragraph}>{fill(paragraph, values)}</p>
        ))}
        {formulasOf[step]?.map((id) => (
          <Formula key={id} id={id} words={method.formula} />
        ))}
        {step === 'range' && <p className="quiet">{method.formula.whereRange}</p>}
        {step === 'means' && <p className="quiet">{method.formula.whereMeans}</p>}
      </div>
      <StepNumbers step={step} words={whose}>
        <Numbers step={step} worked={example} words={method.numbers} />
      </StepNumbers>
    </section>
  ));
}

/** The numbers that the text names, from the guidebook. */
function choicesOf({ scoring, bands }: Guidebook, locale: Locale) {
  const { evidence, effort, sensitivity } = scoring;
  return {
    share: short(100 * scoring.answeredShare),
    floor: scoring.geometricFloor,
    band: bands[0]?.title[locale] ?? '',
    from: evidence.from,
    countsAs: evidence.countsAs,
    ...effort,
    draws: sensitivity.draws,
    least: short(1 - sensitivity.spread),
    most: short(1 + sensitivity.spread),
  };
}
