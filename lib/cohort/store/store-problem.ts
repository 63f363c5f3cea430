import { Refusal } from '../refusal';

/** Codes of SQLite and PostgreSQL (SQLSTATE) that say: nothing was stored, and trying later may help. */
const NOT_STORED =
  /^(SQLITE_(FULL|BUSY|LOCKED|IOERR|READONLY|CANTOPEN)|53\d{3}|57P0\d|08\w{3}|40001|40P01|25006|58030|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/;
/** What it belonged to was deleted at the same moment. */
const GONE = /^(SQLITE_CONSTRAINT_FOREIGNKEY|23503)/;
/** `pg` gives no code when a connection breaks or none is free. */
const BROKEN =
  /Connection terminated|timeout exceeded when trying to connect|connection is not queryable/;

/** What a failure of the database means to a caller; null: it is a fault of ours. */
export function refusalOf(reason: unknown): Refusal | null {
  if (!(reason instanceof Error)) return null;
  const code = 'code' in reason && typeof reason.code === 'string' ? reason.code : '';
  if (GONE.test(code)) return new Refusal('not-found');
  if (!NOT_STORED.test(code) && !BROKEN.test(reason.message)) return null;
  console.error(`[api] not stored: ${code} ${reason.message}`);
  return new Refusal('not-stored', { retryAfter: 10 });
}
