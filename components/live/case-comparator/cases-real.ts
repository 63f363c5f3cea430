import { authorityCases } from './cases-authorities';
import { companyCases } from './cases-companies';

/** Documented cases, as the chapters tell them; status as of 26 November 2026. */
export const realCases = [...authorityCases, ...companyCases];
