import { expect, test } from 'vitest';
import { causeShape } from '@/components/live/premortem/cause';
import { emptyRow, writeRow } from '@/components/live/row-text';
import { chosenWorksheets } from '@/components/live/worksheets';

const inputs = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, changedAt: 1 }]));
const cause = writeRow(causeShape, {
  ...emptyRow(causeShape),
  cause: 'The vendor retires our model',
  chosen: 'yes',
});

test('the report prints what was chosen and filled in, in the order of the book', async () => {
  const kept = inputs({
    'premortem/report': 'yes',
    'premortem/row-1': cause,
    'runway-calculator/report': 'yes',
    'runway-calculator/cash': '900',
    'risk-register/report': 'yes',
    'role-coverage/model-owner': 'Lin',
  });
  const titles = async (locale: 'en' | 'zh') =>
    (await chosenWorksheets(locale, kept)).map(({ title }) => title);
  expect(await titles('en')).toEqual(['Runway and default-alive calculator', 'Guided pre-mortem']);
  expect(await titles('zh')).toHaveLength(2);
});

test('what was taken back is not printed', async () => {
  const kept = inputs({ 'premortem/report': '', 'premortem/row-1': cause });
  expect(await chosenWorksheets('en', kept)).toEqual([]);
});
