import type { Locator, Page } from '@playwright/test';
import { confusionWords } from '@/components/live/confusion-matrix-explorer/words';
import { faultWords } from '@/components/live/digit-lab/fault-words';
import { faultIds, lineOf } from '@/components/live/digit-lab/faults';
import { digitWords } from '@/components/live/digit-lab/words';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

const CHAPTER = 'training-and-evaluation';
/** A run of a second or two; the machine may be slow. */
const RUN = { timeout: 60_000 };
/** Longest that one task may hold the page up while a net learns, ms of processor time. */
const BLOCK = 50;

async function open(page: Page, locale: Locale, part: string): Promise<Locator> {
  await page.goto(`/${locale}/guide/${CHAPTER}`);
  await page.mouse.move(20, 20);
  const frame = page.locator(`section[aria-labelledby="${part}-title"]`);
  await frame.scrollIntoViewIfNeeded();
  await expect(frame.locator('output')).toBeVisible();
  return frame;
}

async function press(frame: Locator, name: string) {
  await frame.getByRole('button', { name, exact: true }).press('Enter');
}

/**
 * Processor time of the longest task on the page's main thread while something goes on. Not what a
 * PerformanceObserver calls a long task: that is wall time, and counts what other programs took.
 */
async function longestTask(page: Page, during: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('no browser to trace');
  await browser.startTracing(page, { categories: ['toplevel'] });
  await during();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Task[] };
  const names = trace.traceEvents.filter((e) => e.args?.name === 'CrRendererMain');
  const mains = new Set(names.map(({ pid, tid }) => `${pid}/${tid}`));
  const tasks = trace.traceEvents.filter(
    (e) => e.name.endsWith('RunTask') && mains.has(`${e.pid}/${e.tid}`),
  );
  expect(tasks.length).toBeGreaterThan(10);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}
type Task = { name: string; pid: number; tid: number; tdur?: number; args?: { name?: string } };

test('a network is trained, stopped, asked and tested; its seed and link repeat it (en)', async ({
  page,
}) => {
  const words = digitWords.en;
  const lab = await open(page, 'en', 'digit-lab');
  const said = lab.locator('output');
  await expect(said).toContainText('109,386');
  await press(lab, words.layouts.described);
  await expect(said).toContainText('153,002');
  await press(lab, words.layouts.coded);

  const type = (field: keyof typeof words.fields, value: string) =>
    lab.getByLabel(words.fields[field], { exact: true }).fill(value);
  await type('rate', '0');
  await type('images', 'many');
  await expect(
    lab.getByText(fill(getMessages('en').live.problems['too-small'], { min: 0.00001 })),
  ).toBeVisible();
  await expect(said).toContainText(getMessages('en').live.waiting);
  await expectAccessible(lab);

  await type('rate', '0.002');
  await type('images', '600');
  await type('rounds', '3');
  await type('seed', '11');
  const finished = async () => {
    await press(lab, words.buttons.start);
    await expect(said).toContainText('Done', RUN);
    return (await said.textContent())?.replace(/after [\d.]+ s/, '');
  };
  const first = await finished();
  expect(first).toMatch(/[78]\d\.\d %/);
  await expect(lab.locator('svg.recharts-surface')).toHaveCount(2);
  const matrix = lab.getByRole('table', { name: words.confusion.caption });
  await expect(matrix.getByRole('row')).toHaveCount(11);
  const rows = lab.getByRole('table', { name: words.rounds.caption }).getByRole('row');
  await expect(rows).toHaveCount(5);

  await press(lab, words.reading.mistake);
  await expect(lab.getByText(/^It reads \d.* wrong\.$/)).toBeVisible();
  await lab.getByLabel(words.reading.choose).fill('12');
  await expect(lab.getByText(/^It reads \d.* It is a \d/)).toBeVisible();
  await draw(page, lab.getByRole('img', { name: words.reading.field }));
  await expect(lab.getByText(/^It reads \d, with a probability of [\d.]+ %\.\s*$/)).toBeVisible();
  await press(lab, words.testing.open);
  await press(lab, words.testing.open);
  await expect(lab.getByText(fill(words.testing.times, { times: 2 }))).toContainText(
    'no longer a test',
  );
  await expectAccessible(lab);

  await expect.poll(() => page.url()).toContain('seed=11');
  const shared = page.url();
  await page.goto('about:blank');
  await page.goto(shared);
  // Whoever opens the link has touched nothing yet.
  await expect(lab.getByRole('heading', { name: words.title })).toBeInViewport(RUN);
  await expect(lab.getByLabel(words.fields.images)).toHaveValue('600', RUN);
  await expect(lab.getByRole('heading', { name: words.title })).toBeInViewport();
  expect(await finished()).toBe(first);

  await lab.getByRole('radio', { name: words.optimisers.sgd, exact: true }).check();
  await type('rate', '10');
  await press(lab, words.buttons.again);
  await expect(said).toContainText('no longer a number', RUN);
});

/** A seven, in one stroke. */
async function draw(page: Page, field: Locator) {
  await field.scrollIntoViewIfNeeded();
  const box = await field.boundingBox();
  if (!box) throw new Error('the field is not there');
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(0.3, 0.2));
  await page.mouse.down();
  await page.mouse.move(...at(0.7, 0.2), { steps: 4 });
  await page.mouse.move(...at(0.45, 0.85), { steps: 6 });
  await page.mouse.up();
}

test('training leaves the page free, can be stopped and resumed; faults are found (zh)', async ({
  page,
}) => {
  const words = digitWords.zh;
  const faults = faultWords.zh;
  const lab = await open(page, 'zh', 'digit-lab');
  const said = lab.locator('output');
  // The charts are drawn once before it is measured: their code is fetched and read in by then.
  await press(lab, words.buttons.start);
  await expect(lab.locator('svg.recharts-surface')).toHaveCount(2, RUN);
  await press(lab, words.buttons.stop);
  await expect(said).toContainText('已停在', RUN);
  const longest = await longestTask(page, async () => {
    await press(lab, words.buttons.resume);
    await expect(lab.getByRole('progressbar')).toHaveAttribute('aria-label', /第 [23]\.\d 轮/, RUN);
    await press(lab, words.buttons.stop);
    await expect(said).toContainText('已停在', RUN);
  });
  expect(longest).toBeLessThan(BLOCK);
  await press(lab, words.buttons.clear);
  await expect(said).toContainText('还没有开始训练');

  for (const id of faultIds.slice(0, 5)) {
    await lab
      .getByRole('checkbox')
      .nth(lineOf(id) - 1)
      .check();
  }
  await lab.getByRole('checkbox').first().check();
  await press(lab, faults.check);
  await expect(lab.getByText(fill(faults.some, { found: 5 }))).toContainText(
    fill(faults.inOrder, { lines: 1 }),
  );
  await lab.getByText('错误 4：').press('Enter');
  await expect(lab.getByText(faults.faults.log.mend)).toBeVisible();
  await expectAccessible(lab);
  await expectNoSidewaysScroll(page);
});

test('the threshold moves the numbers, the cheapest is taken, counts are edited (en)', async ({
  page,
}) => {
  const words = confusionWords.en;
  const part = 'confusion-matrix-explorer';
  const frame = await open(page, 'en', part);
  const said = frame.locator('output');
  await expect(said).toContainText(
    'Accuracy 93.0 % (never raising an alarm: 95.0 %), precision 40.0 %',
  );
  const slider = frame.getByRole('slider', { name: words.fields.threshold });
  await slider.press('ArrowLeft');
  await expect(frame.getByLabel(words.fields.threshold, { exact: true }).first()).toHaveValue(
    '49.5',
  );
  await press(frame, words.useCheapest);
  await expect(said).toContainText('The errors cost 13,050;');
  const measures = frame.getByRole('table', { name: words.measures.caption });
  await expect(measures.getByRole('row', { name: /AUC/ })).toContainText('0.95');
  await frame.getByLabel(words.fields.perMiss).fill('-1');
  await expect(said).toContainText(getMessages('en').live.waiting);
  await expectAccessible(frame);
  await frame.getByLabel(words.fields.perMiss).fill('4000');

  await frame.getByRole('radio', { name: words.modes.counts }).check();
  await frame.getByLabel(words.fields.tp).fill('0');
  await frame.getByLabel(words.fields.fp).fill('0');
  await expect(said).toContainText('precision none, recall 0.0 %, F1 0.0 %');
  await expect(frame.locator('svg[role=img]')).toHaveCount(0);
  await press(frame, fill(getMessages('en').live.useAsEvidence, { criterion: words.criterion }));
  await expect(frame.getByText(getMessages('en').live.evidenceGiven)).toBeVisible();

  await expect.poll(() => page.url()).toContain('mode=counts');
  const before = await said.textContent();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.mouse.move(30, 30);
  await expect(said).toHaveText(before ?? '');
  await expect(frame.getByText(getMessages('en').live.sharedView)).toBeVisible();
});

test('the explorer in Chinese, on a narrow phone (zh)', async ({ page }) => {
  const words = confusionWords.zh;
  const frame = await open(page, 'zh', 'confusion-matrix-explorer');
  await frame.getByLabel(words.fields.threshold, { exact: true }).first().fill('１００');
  await expect(frame.locator('output')).toContainText('精确率');
  await expect(
    frame.getByRole('table', { name: words.matrix.caption }).getByRole('row', { name: /正例/ }),
  ).toContainText('50');
  await frame.getByLabel(words.fields.positives, { exact: true }).first().fill('0');
  await expect(
    frame.getByText(fill(getMessages('zh').live.problems['too-small'], { min: 1 })),
  ).toBeVisible();
  await expectNoSidewaysScroll(page);
});
