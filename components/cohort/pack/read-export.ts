import { callAddress } from '@/lib/cohort/calls';
import type { Submission } from '@/lib/cohort/submission-schema';
import type { TeamLabel } from '@/lib/cohort/team-schema';
import type { Locale } from '@/lib/i18n/locale';
import { type Called, failureOf } from '../call';

/** One line of the export: a team's submission in a round. */
export type ExportedLine = { team: TeamLabel } & Submission;

type Given = {
  locale: Locale;
  cohort: string;
  signal: AbortSignal;
  /** How many have come so far. */
  onCount: (count: number) => void;
};

/**
 * All submissions of a cohort in one request, read as they arrive: those of five hundred teams are
 * megabytes. Never rejects.
 */
export async function readExport(given: Given): Promise<Called<ExportedLine[]>> {
  const { locale, cohort, signal, onCount } = given;
  const address = callAddress('exportCohort', { cohort }, { format: 'jsonl' });
  const response = await fetch(address, { headers: { 'accept-language': locale }, signal }).catch(
    () => null,
  );
  if (!response) return { ok: false, failure: failureOf('offline') };
  const isOurs = response.headers.get('content-type')?.startsWith('application/jsonl');
  if (!response.ok || !isOurs || !response.body) {
    return { ok: false, failure: failureOf(await response.json().catch(() => null)) };
  }
  const lines: ExportedLine[] = [];
  const take = (text: string) => {
    // Our own server of the same build made it from the very schema the type is taken from.
    if (text) lines.push(JSON.parse(text) as ExportedLine);
  };
  try {
    let rest = '';
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const parts = (rest + piece.value).split('\n');
      rest = parts.pop() ?? '';
      parts.forEach(take);
      onCount(lines.length);
    }
    take(rest);
  } catch {
    // The connection broke off, or something in between cut the answer short.
    return { ok: false, failure: failureOf('offline') };
  }
  return { ok: true, value: lines };
}
