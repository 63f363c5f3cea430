// `npm run release:rubric`: keeps the rubric of the present guidebook version for ever, so that
// work saved under it can still be explained when later versions score otherwise.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { cwd, exit } from 'node:process';
import { readGuidebook } from '@/lib/content/read-guidebook';
import { keptRubric, rubricText, versionFile } from '@/lib/content/versions';
import { liveParts } from '@/lib/guidebook/live-parts';
import { rubricOf } from '@/lib/guidebook/rubric';

const root = cwd();
const { guidebook, problems } = readGuidebook(root, liveParts);
if (!guidebook || problems.length > 0) {
  for (const { file, line, message } of problems) console.error(`${file}:${line} ${message}`);
  exit(1);
}
const { version } = guidebook;
const file = versionFile(root, version);
const name = relative(root, file);
const text = rubricText(rubricOf(guidebook));
const kept = keptRubric(root, version);
if (kept === text) {
  console.log(`${name} is up to date.`);
} else if (kept === null) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${name} written.`);
} else {
  console.error(
    `${name} holds another rubric, and saved work may rest on it. Raise "version" in content/guidebook.yaml and say in CHANGELOG.md what changed. (A version that nobody has used yet: delete the file and run this again.)`,
  );
  exit(1);
}
