import type { Page } from '@playwright/test';
import type { Choice } from '@/lib/assessment/assessment';
import { criteriaIn, type Criteria, type CriteriaFile } from '@/lib/guidebook/criteria-file';
import type { BriefCriterion } from '@/lib/guidebook/local';
import { emptyWork, FORMAT_VERSION, noEvidence, type Work } from '@/lib/session/work';
import { WORK_KEY } from '@/lib/session/storage-keys';

/** The criteria and the rubric of the site under test. */
export async function criteriaOf(page: Page, locale: 'en' | 'zh' = 'en'): Promise<Criteria> {
  const response = await page.request.get(`/${locale}/criteria.json`);
  return criteriaIn((await response.json()) as CriteriaFile);
}

/** The level of the n-th criterion, so that every kind of answer occurs. */
type Answering = (criterion: BriefCriterion, index: number) => Choice | null;

/**
 * A venture that has launched in Europe and China: levels 0 to 4 in turn, some not known, half of
 * the claims shown, and every blocker open.
 */
export const mixed: Answering = ({ rubric }, index) => {
  if (rubric.gate?.kind === 'blocker') return { kind: 'level', level: 0 };
  if (index % 9 === 8) return { kind: 'unknown' };
  return { kind: 'level', level: ([3, 1, 2, 4, 3, 0] as const)[index % 6] ?? 0 };
};

/** Work as if somebody had answered so. */
export function answeredWork({ criteria, rubric }: Criteria, answering: Answering): Work {
  const at = Date.UTC(2026, 9, 1);
  const changedAt = { choice: at, note: at, link: at, date: at };
  const answers = criteria.flatMap((criterion, index) => {
    const choice = answering(criterion, index);
    if (!choice) return [];
    const isShown = choice.kind === 'level' && choice.level >= 3 && index % 2 === 0;
    const evidence = isShown
      ? {
          note: 'Minutes of the board',
          link: 'https://example.org/room/minutes',
          date: '2026-10-01',
        }
      : noEvidence;
    return [[criterion.id, { choice, evidence, changedAt }] as const];
  });
  const chosen = { stage: ['launched'], markets: ['eu', 'mainland-china'], data: ['personal'] };
  return {
    ...emptyWork(rubric.version),
    versionAt: at,
    startedAt: at - 1,
    profile: Object.fromEntries(
      Object.entries(chosen).map(([id, options]) => [id, { options, changedAt: at }]),
    ),
    answers: Object.fromEntries(answers),
  };
}

/** Puts work where the site keeps it, once: what the page makes of it later stays. */
export async function seed(page: Page, work: Work): Promise<void> {
  const text = JSON.stringify({ formatVersion: FORMAT_VERSION, work });
  await page.addInitScript(
    ([key, value]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
    },
    [WORK_KEY, text] as const,
  );
}
