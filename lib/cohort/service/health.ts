import type { Health } from '../problem-schema';
import { findCohort } from '../store/cohort-store';
import { CONSENT_VERSION } from '../consent';
import type { Service } from './service';

/** Whether the database answers. */
export async function readHealth({ database, rubric }: Service): Promise<Health> {
  const status = await findCohort(database.db, '', '').then(
    () => 'ok' as const,
    () => 'failing' as const,
  );
  return {
    status,
    storage: database.storage,
    guidebookVersion: rubric.version,
    consentVersion: CONSENT_VERSION,
  };
}
