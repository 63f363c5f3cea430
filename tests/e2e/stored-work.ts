import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Assessment } from '@/lib/assessment/assessment';
import type { Rubric } from '@/lib/guidebook/rubric';
import { replaced, workOf } from '@/lib/session/replace-work';
import { writeSavedFile } from '@/lib/session/write-saved-file';
import { storedText, WORK_KEY } from '@/lib/session/storage-keys';
import { emptyWork, noEvidence, type Work } from '@/lib/session/work';

export const version = '0.1.0';

/** The rubric as it was released, which the site serves for ever. */
export const rubric = JSON.parse(
  readFileSync(new URL(`../../content/versions/${version}.json`, import.meta.url), 'utf8'),
) as Rubric;

/** Three answers, one with evidence, and a stage. */
export const assessment: Assessment = {
  guidebookVersion: version,
  profile: { stage: ['launched'], markets: ['eu'] },
  answers: {
    'team-role-coverage': {
      choice: { kind: 'level', level: 3 },
      evidence: { note: '周会纪要 weekly minutes', link: '', date: '2026-11-02' },
    },
    'team-founder-fit': { choice: { kind: 'level', level: 1 }, evidence: noEvidence },
    'team-decision-rhythm': { choice: { kind: 'unknown' }, evidence: noEvidence },
  },
};

const YESTERDAY = 86_400_000;

/** Work as it is kept, changed a day ago. */
export function keptWork(from: Assessment = assessment): Work {
  const before = { ...emptyWork(version), startedAt: 1 };
  const at = Date.now() - YESTERDAY;
  return replaced(before, workOf(from), { id: 'unused', name: '' }, at);
}

/** The work in a file, as a founder picks it. */
export function savedFile(work: Work = keptWork(), name = 'groundwork-2026-11-21.json') {
  const text = writeSavedFile(work, Date.now());
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** Puts a text where the work is kept, from a page of the site that runs no script. */
export async function store(page: Page, text: string = storedText(keptWork())): Promise<void> {
  await page.goto(`/rubrics/${version}.json`);
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    WORK_KEY,
    text,
  ] as const);
}

/** The text that stands where the work is kept. */
export function stored(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), WORK_KEY);
}

/** The levels of one criterion, wherever it is asked. */
export const levels = (page: Page, criterion: string) =>
  page.locator(`#criterion-${criterion}`).getByRole('radio');
