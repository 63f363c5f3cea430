import type { Locale } from '@/lib/i18n/locale';
import type { Work } from '@/lib/session/work';
import { keptInputs } from './kept-inputs';
import type { Worksheet } from '@/lib/report/worksheet';
import type { WorksheetOf } from './worksheet';

/** The parts that a report can print, in the order of the book; each comes when it is chosen. */
const sheets: readonly { part: string; load: () => Promise<{ worksheet: WorksheetOf }> }[] = [
  { part: 'inference-cost', load: () => import('./inference-cost/worksheet') },
  {
    part: 'business-model-comparator',
    load: () => import('./business-model-comparator/worksheet'),
  },
  { part: 'risk-register', load: () => import('./risk-register/worksheet') },
  { part: 'unit-economics', load: () => import('./unit-economics/worksheet') },
  { part: 'role-coverage', load: () => import('./role-coverage/worksheet') },
  { part: 'pricing-calculator', load: () => import('./pricing-calculator/worksheet') },
  { part: 'runway-calculator', load: () => import('./runway-calculator/worksheet') },
  { part: 'cap-table-calculator', load: () => import('./cap-table-calculator/worksheet') },
  { part: 'premortem', load: () => import('./premortem/worksheet') },
];

/** What the founder ticked to be printed with the report and what has something to print. */
export async function chosenWorksheets(
  locale: Locale,
  inputs: Work['inputs'],
): Promise<Worksheet[]> {
  const chosen = sheets.filter(({ part }) => isChosen(inputs, part));
  const made = await Promise.all(
    chosen.map(async ({ part, load }) => {
      const { worksheet } = await load();
      const kept = Object.entries(keptInputs(inputs, part)).filter(([field]) => field !== 'report');
      return worksheet(locale, Object.fromEntries(kept));
    }),
  );
  return made.filter((sheet) => sheet !== null);
}

function isChosen(inputs: Work['inputs'], part: string): boolean {
  return inputs[`${part}/report`]?.value === 'yes';
}
