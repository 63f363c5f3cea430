// `npm run facts -- --older 6`: facts and references that nobody has looked up for so many months, oldest first.
import { argv, cwd, exit } from 'node:process';
import { formatProblems } from '@/lib/content/problem';
import { readDated } from '@/lib/content/read-dated';
import { olderThan } from '@/lib/guidebook/ageing';

const [flag = '--older', wished = '6'] = argv.slice(2);
if (flag !== '--older' || !/^\d{1,3}$/.test(wished)) {
  console.error('Usage: npm run facts -- --older <months>');
  exit(1);
}
const { entries, problems } = readDated(cwd());
if (problems.length > 0) {
  console.error(formatProblems(problems));
  exit(1);
}
const today = new Date().toISOString().slice(0, 10);
const { older, younger } = olderThan(Number(wished), entries, today);
for (const { kind, id, day, file, line } of older) {
  console.log(`${file}:${line} ${day} ${kind} ${id}`);
}
console.log(`${older.length} older than ${wished} months, ${younger} younger`);
