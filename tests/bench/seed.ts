import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { root } from '@/lib/build/project.mjs';
import { storedText, WORK_KEY } from '@/lib/session/storage-keys';
import {
  emptyWork,
  noEvidence,
  type SavedAnswer,
  type SavedOptions,
  type Work,
} from '@/lib/session/work';

const LEVELS = [0, 1, 2, 3, 4] as const;

/** Keeps, in the page's storage, the work of a launched venture that has answered every criterion. */
export async function seedAnswers(page: Page): Promise<void> {
  await page.addInitScript(
    ([key = '', text = '']) => window.localStorage.setItem(key, text),
    [WORK_KEY, storedText(finishedWork())],
  );
}

function finishedWork(): Work {
  const changedAt = Date.UTC(2026, 0, 1);
  const book = read('content/guidebook.yaml') as {
    version: string;
    profile: { id: string; options: { id: string }[] }[];
  };
  const criteria = chapterIds().flatMap((chapter) => {
    const file = `content/chapters/${chapter}/criteria.yaml`;
    return existsSync(join(root, file)) ? (read(file) as { id: string }[]).map(({ id }) => id) : [];
  });
  const profile: [string, SavedOptions][] = book.profile.map(({ id, options }) => [
    id,
    { options: options.slice(0, 1).map((option) => option.id), changedAt },
  ]);
  const answers: [string, SavedAnswer][] = criteria.map((id, index) => [
    id,
    {
      choice: { kind: 'level', level: LEVELS[index % LEVELS.length] ?? 0 },
      evidence: noEvidence,
      changedAt: { choice: changedAt },
    },
  ]);
  return {
    ...emptyWork(book.version),
    versionAt: changedAt,
    startedAt: changedAt,
    profile: { ...Object.fromEntries(profile), stage: { options: ['launched'], changedAt } },
    answers: Object.fromEntries(answers),
  };
}

/** Chapters that are written. */
export function chapterIds(): string[] {
  const folder = join(root, 'content/chapters');
  return readdirSync(folder).filter((id) => existsSync(join(folder, id, 'en.mdx')));
}

const read = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'));
