import { exclusionOf, situationOf } from '@/lib/assessment/applicability';
import { assess } from '@/lib/assessment/assess';
import type { Answer, Assessment } from '@/lib/assessment/assessment';
import { targetOf } from '@/lib/assessment/attainment';
import { quickRubric } from '@/lib/assessment/quick';
import { drawsOf } from '@/lib/assessment/random';
import { root } from '@/lib/build/project.mjs';
import { readGuidebook } from '@/lib/content/read-guidebook';
import type { Level } from '@/lib/guidebook/criterion-schema';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { liveParts } from '@/lib/guidebook/live-parts';
import { localCriteria, writtenChapters } from '@/lib/guidebook/local';
import { rubricOf, type Rubric } from '@/lib/guidebook/rubric';
import { atMost, figure, type Row } from './rows';

const FOUNDERS = 2000;
/** Spread of readiness: among founders, and within one founder among parts, chapters and criteria. */
const SPREAD = { founder: 0.22, part: 0.1, chapter: 0.1, criterion: 0.18 };
const MEAN = 0.5;
/** Words a minute, Brysbaert 2019; every question and every level read in full. */
const PACE = 238;

/** How well the quick scan speaks for the whole, over generated founders: not real ones. */
export function quickBench(): Row[] {
  const { guidebook } = readGuidebook(root, liveParts);
  if (!guidebook) throw new Error('the book cannot be read; npm run unit -- content says why');
  const rubric = rubricOf(guidebook);
  const quick = quickRubric(rubric);
  const lengths = questionLengths(guidebook);
  const next = drawsOf('founders', 1);

  const found = Array.from({ length: FOUNDERS }, () => {
    const founder = generate(guidebook, rubric, next);
    const whole = assess(rubric, founder);
    const scan = assess(quick, founder);
    const asked = keysAsked(quick, founder);
    return {
      whole,
      scan,
      asked,
      words: asked.reduce((sum, id) => sum + (lengths.get(id) ?? 0), 0),
    };
  });
  const share = (hit: (f: (typeof found)[number]) => boolean) =>
    (100 * found.filter(hit).length) / found.length;
  const errors = found.map(({ whole, scan }) =>
    Math.abs((whole.score?.estimate ?? 0) - (scan.score?.estimate ?? 0)),
  );
  const minutes = median(found.map(({ words }) => words)) / PACE;
  return [
    figure(
      'quick scan: questions asked of the founder in the middle',
      median(found.map((f) => f.asked.length)),
      '',
    ),
    atMost('quick scan: minutes to read them all in full', minutes, 'min', 11),
    figure(
      'quick and full show the same band (open blockers included)',
      share(({ whole, scan }) => whole.band.id === scan.band.id),
      '%',
    ),
    figure(
      'quick and full agree on the band by score alone',
      share(({ whole, scan }) => whole.band.byScore === scan.band.byScore),
      '%',
    ),
    figure(
      'distance between the two scores, mean',
      errors.reduce((a, b) => a + b, 0) / errors.length,
      'points',
    ),
  ];
}

/** A founder with a random profile and a readiness that hangs together within parts and chapters. */
function generate(guidebook: Guidebook, rubric: Rubric, next: () => number): Assessment {
  const profile = randomProfile(guidebook, next);
  const situation = situationOf(rubric, profile);
  const answers: Record<string, Answer> = {};
  const founder = MEAN + SPREAD.founder * normal(next);
  for (const part of rubric.parts) {
    const inPart = founder + SPREAD.part * normal(next);
    for (const chapter of part.chapters) {
      const inChapter = inPart + SPREAD.chapter * normal(next);
      for (const criterion of chapter.criteria) {
        if (exclusionOf(criterion, situation)) continue;
        const readiness = inChapter + SPREAD.criterion * normal(next);
        const level = levelOf(readiness * (targetOf(criterion, situation) + 0.6));
        answers[criterion.id] = {
          choice: { kind: 'level', level },
          evidence: { note: '', link: '', date: '' },
        };
      }
    }
  }
  return { guidebookVersion: rubric.version, profile, answers };
}

function randomProfile({ stages, profile }: Guidebook, next: () => number): Assessment['profile'] {
  const one = (ids: readonly string[]) => ids[Math.floor(next() * ids.length)] ?? '';
  const chosen = profile.map(({ id, kind, options }): [string, string[]] => {
    const ids = options.map((option) => option.id);
    if (kind === 'one') return [id, [one(ids)]];
    const some = options.filter(({ exclusive }) => !exclusive && next() < 0.35).map((o) => o.id);
    return [id, some.length > 0 ? some : [one(ids)]];
  });
  const stage: [string, string[]] = ['stage', [one(stages.map(({ id }) => id))]];
  return Object.fromEntries<readonly string[]>([...chosen, stage]);
}

function keysAsked(quick: Rubric, { profile }: Assessment): string[] {
  const situation = situationOf(quick, profile);
  return quick.parts.flatMap(({ chapters }) =>
    chapters.flatMap(({ criteria }) =>
      criteria.filter((criterion) => !exclusionOf(criterion, situation)).map(({ id }) => id),
    ),
  );
}

function questionLengths(guidebook: Guidebook): ReadonlyMap<string, number> {
  return new Map(
    writtenChapters(guidebook)
      .flatMap(({ id }) => localCriteria(guidebook, id, 'en'))
      .map(({ id, question, levels }) => [id, [question, ...levels].join(' ').split(/\s+/).length]),
  );
}

/** Box-Muller, one of the pair. */
function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

function levelOf(value: number): Level {
  const levels: readonly Level[] = [0, 1, 2, 3, 4];
  return levels[Math.max(0, Math.min(4, Math.round(value)))] ?? 0;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
