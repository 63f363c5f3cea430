import { criteriaIn, type Criteria, type CriteriaFile } from '@/lib/guidebook/criteria-file';

/** By address. A failed load is forgotten, so that asking again tries again. */
const loads = new Map<string, Promise<Criteria>>();

/** The criteria of one language; fetched once per visit. Rejects when they cannot be had. */
export function loadCriteria(address: string): Promise<Criteria> {
  const load = loads.get(address) ?? fetchCriteria(address);
  loads.set(address, load);
  load.catch(() => loads.delete(address));
  return load;
}

async function fetchCriteria(address: string): Promise<Criteria> {
  const response = await fetch(address, { cache: 'no-cache' });
  const file: unknown = response.ok ? await response.json() : null;
  if (!isCriteriaFile(file)) throw new Error(`${address} holds no criteria`);
  return criteriaIn(file);
}

/** The file is our own, of the same build; what may come in its place is another page (a captive portal). */
function isCriteriaFile(value: unknown): value is CriteriaFile {
  return typeof value === 'object' && value !== null && 'words' in value && 'rubric' in value;
}
