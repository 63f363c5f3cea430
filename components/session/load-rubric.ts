import type { Rubric } from '@/lib/guidebook/rubric';

/** A version comes out of an address that anybody may have written. */
const versionPattern = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;

const loaded = new Map<string, Promise<Rubric | null>>();

/**
 * The rubric of a released guidebook version; null: this site has no such version.
 * @throws when it could not be fetched; asking again tries again
 */
export function loadRubric(version: string): Promise<Rubric | null> {
  if (!versionPattern.test(version)) return Promise.resolve(null);
  const known = loaded.get(version);
  if (known) return known;
  const rubric = fetchRubric(version);
  loaded.set(version, rubric);
  rubric.catch(() => loaded.delete(version));
  return rubric;
}

async function fetchRubric(version: string): Promise<Rubric | null> {
  const answer = await fetch(`/rubrics/${version}.json`);
  if (answer.status === 404) return null;
  const rubric: unknown = await answer.json();
  if (!isRubric(rubric, version)) throw new Error(`/rubrics/${version}.json is no rubric`);
  return rubric;
}

/** The file is the site's own, checked when it was released; this tells it from an error page. */
function isRubric(value: unknown, version: string): value is Rubric {
  return (
    typeof value === 'object' && value !== null && 'version' in value && value.version === version
  );
}
