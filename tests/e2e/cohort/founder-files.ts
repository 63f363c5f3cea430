import { answersAt } from '../seeded-cohort';
import type { Level } from '@/lib/guidebook/criterion-schema';
import { workOf } from '@/lib/session/replace-work';
import { writeSavedFile } from '@/lib/session/write-saved-file';

export type NamedFile = { name: string; mimeType: string; buffer: Buffer };

export const namedFile = (name: string, text: string): NamedFile => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

type Founder = {
  level: Level | ((index: number) => Level);
  startedAt: number;
  savedAt?: number;
  version?: string;
};

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 10, 20, 12);

/** A founder's saved file: and in it a snapshot of a month before, a level lower. */
export function founderFile(name: string, founder: Founder): NamedFile {
  const { level, startedAt, savedAt = NOON, version } = founder;
  const levelOf = typeof level === 'number' ? () => level : level;
  const assessment = answersAt(levelOf);
  const work = workOf(version ? { ...assessment, guidebookVersion: version } : assessment);
  const snapshot = {
    id: `snapshot-${startedAt}`,
    takenAt: savedAt - 30 * DAY,
    name: '',
    changedAt: 0,
    assessment: answersAt((index) => Math.max(0, levelOf(index) - 1) as Level),
  };
  return namedFile(name, writeSavedFile({ ...work, startedAt, snapshots: [snapshot] }, savedAt));
}
