import type { Assessment } from '@/lib/assessment/assessment';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { LinkProblem } from '@/lib/session/share-link';
import { loadRubric } from './load-rubric';

/** `unread`: code or rubric did not arrive; trying again may help. */
export type SharedLinkProblem = LinkProblem | { code: 'unread' };
export type ReadLink =
  | { status: 'open'; rubric: Rubric; assessment: Assessment }
  | { status: 'refused'; problem: SharedLinkProblem };

/** Reads a fragment with the rubric of the version under which it was made. */
export async function openLink(fragment: string): Promise<ReadLink> {
  try {
    const { openShareLink } = await import('@/lib/session/share-link');
    // The first reading asks for a rubric only when the link is whole: a damaged one fetches nothing.
    let rubric: Rubric | null = null;
    let opened = openShareLink(fragment, () => null);
    if (!opened.ok && opened.problem.code === 'unknown-guidebook-version') {
      rubric = await loadRubric(opened.problem.version);
      opened = openShareLink(fragment, () => rubric);
    }
    if (opened.ok && rubric) return { status: 'open', rubric, assessment: opened.assessment };
    return { status: 'refused', problem: opened.ok ? { code: 'unread' } : opened.problem };
  } catch {
    return { status: 'refused', problem: { code: 'unread' } };
  }
}
