import { expect, test } from 'vitest';
import { readGuidebook } from '@/lib/content/read-guidebook';
import { keptRubric, keptVersions, rubricText } from '@/lib/content/versions';
import { liveParts } from '@/lib/guidebook/live-parts';
import { rubricOf } from '@/lib/guidebook/rubric';

const root = process.cwd();
const { guidebook } = readGuidebook(root, liveParts);

test('the rubric of the present version is kept as it is scored by', () => {
  expect.assert(guidebook);
  const kept = keptRubric(root, guidebook.version);
  const advice =
    kept === null
      ? `The rubric of ${guidebook.version} is not kept yet: run \`npm run release:rubric\`.`
      : `Criteria, weights or targets changed since ${guidebook.version} was released: raise "version" in content/guidebook.yaml, add a line to CHANGELOG.md, run \`npm run release:rubric\`.`;
  expect(kept, advice).toBe(rubricText(rubricOf(guidebook)));
});

test('every kept rubric says the version that its file is named by', () => {
  const versions = keptVersions(root);
  expect(versions.length).toBeGreaterThan(0);
  for (const version of versions) {
    expect(JSON.parse(keptRubric(root, version) ?? '{}')).toMatchObject({ version });
  }
});
