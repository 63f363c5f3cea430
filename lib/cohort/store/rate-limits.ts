import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { Pool } from 'pg';
import { Refusal } from '../refusal';

const MINUTE = 60;
const HOUR = 3_600;

/** How often, in how many seconds. Wide enough for a room of founders behind one address. */
const limits = {
  /** Cohorts made from one address, and from all. */
  create: { points: 20, duration: HOUR },
  createAll: { points: 500, duration: HOUR },
  /** Teams that join with one invitation. */
  join: { points: 600, duration: HOUR },
  /** Changes with one link. */
  write: { points: 60, duration: MINUTE },
  /** Readings with one link, or without any from one address. */
  read: { points: 300, duration: MINUTE },
  /** Requests from one address that a good link is missing from. */
  stranger: { points: 60, duration: MINUTE },
} as const;
export type LimitName = keyof typeof limits;

/** Refuses what comes too often. */
export type RateLimits = { take: (name: LimitName, key: string) => Promise<void> };

/** Over PostgreSQL all instances count together, but for reading, which is not worth a query. */
export function rateLimits(pool: Pool | null): RateLimits {
  const limiters = new Map<LimitName, RateLimiterAbstract>();
  for (const [name, options] of Object.entries(limits) as [
    LimitName,
    { points: number; duration: number },
  ][]) {
    const common = { ...options, keyPrefix: name };
    const memory = new RateLimiterMemory(common);
    const shared = { storeClient: pool, tableName: 'rate_limit', tableCreated: true };
    const isShared = pool !== null && name !== 'read' && name !== 'stranger';
    limiters.set(
      name,
      isShared
        ? new RateLimiterPostgres({ ...common, ...shared, insuranceLimiter: memory })
        : memory,
    );
  }
  return {
    async take(name, key) {
      try {
        await limiters.get(name)?.consume(key);
      } catch (reason) {
        if (!(reason instanceof RateLimiterRes)) throw reason;
        throw new Refusal('too-many-requests', {
          retryAfter: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)),
        });
      }
    },
  };
}
