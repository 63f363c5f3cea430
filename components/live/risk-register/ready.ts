import type { RiskKind } from './risk';

type Ready = readonly [sentence: string, trigger: string];
/** A risk sentence to begin with, and what shows that it has begun. */
export type ReadyRisk = { id: string; kind: RiskKind; en: Ready; zh: Ready };
