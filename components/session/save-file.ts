import { localDay } from '@/lib/i18n/moment';
import { writeSavedFile } from '@/lib/session/write-saved-file';
import type { Work } from '@/lib/session/work';
import { download } from './download';

/** Offers the work as a file and returns its name. Needs no network: it may be the last way out. */
export function saveFile(work: Work): string {
  const now = Date.now();
  const name = `groundwork-${localDay(now)}.json`;
  download(name, 'application/json', writeSavedFile(work, now));
  return name;
}
