import type { LinkKind } from '../link-schema';
import type { Db } from '../store/database';
import { insertLink } from '../store/link-store';
import type { CapabilityRow } from '../store/tables';
import { digestOf, newId, newToken } from './secret';

export type Issued = { link: CapabilityRow; token: string };

/** Makes a link. Its token is returned here and nowhere else. */
export async function issueLink(
  db: Db,
  cohort: string,
  given: { kind: LinkKind; label?: string; team?: string; at: number },
): Promise<Issued> {
  const token = newToken(cohort);
  const link = {
    cohort_id: cohort,
    id: newId(),
    token_hash: digestOf(token),
    kind: given.kind,
    label: given.label ?? '',
    team_id: given.team ?? null,
    created_at: given.at,
    revoked_at: null,
  };
  await insertLink(db, link);
  return { link, token };
}
