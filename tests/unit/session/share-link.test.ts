import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from '@/lib/assessment/assessment';
import type { Rubric } from '@/lib/guidebook/rubric';
import { checksum, packRuns, unpackRuns } from '@/lib/session/compact-text';
import { MAX_SHARE_LINK } from '@/lib/session/limits';
import { openShareLink, packShareLink, versionOfLink } from '@/lib/session/share-link';
import { noEvidence } from '@/lib/session/work';
import { level } from './fake-browser';

const reasons = ['no-own-model', 'outsourced', 'not-in-this-market'];

/** As large as the book: 128 criteria in 32 chapters, 13 profile questions. */
const rubric = {
  version: '0.1.0',
  stages: ['idea', 'prototype', 'launched', 'scaling'].map((id) => ({ id, target: 2 })),
  questions: [
    { id: 'markets', kind: 'many' as const, options: ['eu', 'uk', 'cn', 'us', 'elsewhere'] },
    { id: 'sector', kind: 'many' as const, options: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
    ...Array.from({ length: 11 }, (_, index) => ({
      id: `question-${index}`,
      kind: 'one' as const,
      options: ['yes', 'no', 'unsure'],
    })),
  ],
  parts: Array.from({ length: 4 }, (_, part) => ({
    id: `part-${part}`,
    weight: 1,
    chapters: Array.from({ length: 8 }, (_, chapter) => ({
      id: `chapter-${part}-${chapter}`,
      criteria: Array.from({ length: 4 }, (_, criterion) => ({
        id: `c-${part}-${chapter}-${criterion}`,
        section: 's',
        stages: ['idea'],
        weight: 1,
        effort: 'days' as const,
        ...(criterion > 1 && { reasons }),
      })),
    })),
  })),
  bands: [],
  scoring: {} as Rubric['scoring'],
  retired: [],
} satisfies Rubric;
const criteria = rubric.parts.flatMap((part) => part.chapters.flatMap((c) => c.criteria));
const rubrics = (version: string) => (version === rubric.version ? rubric : null);

const assessmentArbitrary: fc.Arbitrary<Assessment> = fc
  .record({
    signs: fc.array(fc.nat({ max: 9 }), { minLength: 128, maxLength: 128 }),
    options: fc.array(fc.nat({ max: 127 }), { minLength: 14, maxLength: 14 }),
  })
  .map(({ signs, options }) => ({
    guidebookVersion: rubric.version,
    profile: Object.fromEntries(
      [{ id: 'stage', options: rubric.stages.map(({ id }) => id) }, ...rubric.questions].flatMap(
        (question, index) => {
          const chosen = question.options.filter((_, bit) => ((options[index] ?? 0) >> bit) & 1);
          return chosen.length > 0 ? [[question.id, chosen]] : [];
        },
      ),
    ),
    answers: Object.fromEntries(
      criteria.flatMap((criterion, index) => {
        const choice = choiceOf(signs[index] ?? 0, 'reasons' in criterion);
        return choice ? [[criterion.id, { choice, evidence: noEvidence }]] : [];
      }),
    ),
  }));

function choiceOf(sign: number, hasReasons: boolean) {
  if (sign < 5) return level(sign as 0 | 1 | 2 | 3 | 4);
  if (sign === 5) return { kind: 'unknown' } as const;
  if (sign === 6) return { kind: 'not-applicable', reason: null } as const;
  const reason = reasons[sign - 7];
  return hasReasons && reason ? ({ kind: 'not-applicable', reason } as const) : null;
}

const empty: Assessment = { guidebookVersion: '0.1.0', profile: {}, answers: {} };
const some: Assessment = {
  guidebookVersion: '0.1.0',
  profile: { stage: ['launched'], markets: ['eu', 'cn'], 'question-3': ['unsure'] },
  answers: {
    'c-0-0-0': { choice: level(3), evidence: noEvidence },
    'c-0-0-1': { choice: level(3), evidence: noEvidence },
    'c-0-0-2': {
      choice: { kind: 'not-applicable', reason: 'outsourced' },
      evidence: noEvidence,
    },
    'c-3-7-3': { choice: { kind: 'unknown' }, evidence: noEvidence },
  },
};
const link = packShareLink(rubric, some);

test('a link opens as the assessment it was made of', () => {
  fc.assert(
    fc.property(assessmentArbitrary, (assessment) => {
      const opened = openShareLink(packShareLink(rubric, assessment), rubrics);
      expect(opened).toEqual({ ok: true, assessment });
    }),
  );
});

test('a link is short and made of signs that chat programs leave alone', () => {
  fc.assert(
    fc.property(assessmentArbitrary, (assessment) => {
      const packed = packShareLink(rubric, assessment);
      expect(packed.length).toBeLessThan(300);
      expect(packed).toMatch(/^w=[A-Za-z0-9.-]*[A-Za-z0-9]$/);
    }),
  );
});

test('links never change what they look like', () => {
  expect(packShareLink(rubric, empty)).toBe('w=1.0-1-0.000000000000000.-zzzzw.0hxdyib');
  expect(link).toBe('w=1.0-1-0.450000040000000.3aB-zzzzs5.1i190nt');
});

test('notes, links, dates and criteria the guidebook does not know stay behind', () => {
  const evidence = { note: 'a secret', link: 'https://example.com', date: '2026-11-22' };
  const opened = openShareLink(
    packShareLink(rubric, {
      ...empty,
      profile: { gone: ['x'], stage: ['gone'] },
      answers: {
        'c-0-0-0': { choice: level(3), evidence },
        'c-0-0-1': { choice: null, evidence },
        'c-0-0-2': { choice: { kind: 'not-applicable', reason: 'not listed' }, evidence },
        gone: { choice: level(3), evidence },
      },
    }),
    rubrics,
  );
  expect(opened).toEqual({
    ok: true,
    assessment: {
      ...empty,
      answers: {
        'c-0-0-0': { choice: level(3), evidence: noEvidence },
        'c-0-0-2': { choice: { kind: 'not-applicable', reason: null }, evidence: noEvidence },
      },
    },
  });
});

test('a link opens as the browser gives it and as some programs rewrite it', () => {
  expect(openShareLink(`#${link}`, rubrics).ok).toBe(true);
  expect(openShareLink(link.replace('=', '%3D'), rubrics).ok).toBe(true);
});

test('a link names its guidebook version before its rubric is at hand', () => {
  expect(versionOfLink(`#${link}`)).toBe('0.1.0');
  expect(versionOfLink('#costs')).toBeNull();
});

test.for([
  ['nothing', '', { code: 'not-a-link' }],
  ['a heading', '#costs', { code: 'not-a-link' }],
  ['another parameter', '#work=1.0', { code: 'not-a-link' }],
  ['a newer link', link.replace('w=1', 'w=2'), { code: 'newer-link', found: 2, known: 1 }],
  ['an older link than the first', link.replace('w=1', 'w=0'), { code: 'damaged' }],
  ['a huge link', link + 'z'.repeat(MAX_SHARE_LINK), { code: 'too-large', most: MAX_SHARE_LINK }],
  [
    'a link of another guidebook',
    packShareLink({ ...rubric, version: '9.9.9' }, some),
    { code: 'unknown-guidebook-version', version: '9.9.9' },
  ],
  ['a link cut short', link.slice(0, -1), { code: 'damaged' }],
] as const)('%s is refused, and said to be so', ([, fragment, problem]) => {
  expect(openShareLink(fragment, rubrics)).toEqual({ ok: false, problem });
});

function badLinks(): string[] {
  const signs = 'azAZ059-._~%<"字\u0000';
  const links: string[] = [];
  for (let at = 0; at < link.length; at += 1) {
    links.push(link.slice(0, at), link.slice(0, at) + link.slice(at + 1));
    for (const sign of signs) {
      links.push(link.slice(0, at) + sign + link.slice(at));
      links.push(link.slice(0, at) + sign + link.slice(at + 1));
    }
    links.push(link.slice(0, at) + link.charAt(at + 1) + link.charAt(at) + link.slice(at + 2));
  }
  for (const version of ['__proto__', 'constructor', 'prototype', '', '1', 'toString']) {
    links.push(signed(`w=1.${version}.450000040000000.-zzzzw`));
  }
  links.push(link + link, `${link}.`, `${link}.x`, link.toUpperCase(), link.toLowerCase());
  return [...new Set(links)].filter((one) => one !== link);
}
const signed = (body: string) => `${body}.${checksum(body)}`;

test('more than two hundred bad links are refused, each with a code', () => {
  const links = badLinks();
  expect(links.length).toBeGreaterThan(200);
  for (const bad of links) {
    const opened = openShareLink(bad, rubrics);
    expect(opened.ok, bad).toBe(false);
    expect(!opened.ok && opened.problem.code, bad).toMatch(
      /^(not-a-link|newer-link|damaged|too-large|unknown-guidebook-version)$/,
    );
  }
});

test.for([
  ['too few answers', '450000040000000', '-zzzzv'],
  ['too many answers', '450000040000000', '-zzzzx'],
  ['repetitions without end', '450000040000000', `-${'z'.repeat(1500)}`],
  ['a repetition of nothing', '450000040000000', 'a-zzzzv'],
  ['a second spelling of a run', '450000040000000', '--zzzzv'],
  ['a reason the criterion does not list', '450000040000000', 'A-zzzzv'],
  ['a sign that means nothing', '450000040000000', '7-zzzzv'],
  ['a profile too short', '45000004000000', '-zzzzw'],
  ['a profile too long', '4500000400000000', '-zzzzw'],
  ['a stage that is none', 'v50000040000000', '-zzzzw'],
  ['a profile in capitals', 'A50000040000000', '-zzzzw'],
] as const)('a link with %s is damaged, though its checksum holds', ([, profile, answers]) => {
  const fragment = signed(`w=1.0-1-0.${profile}.${answers}`);
  expect(openShareLink(fragment, rubrics)).toEqual({ ok: false, problem: { code: 'damaged' } });
});

test('no text at all makes opening a link fail by itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(openShareLink(`w=1.${text}`, rubrics).ok).toBe(false);
      expect(openShareLink(text, rubrics).ok).toBe(false);
    }),
  );
});

test('the checksum is FNV-1a', () => {
  expect(parseInt(checksum('a'), 36)).toBe(0xe40c292c);
  expect(parseInt(checksum('foobar'), 36)).toBe(0xbf9cf968);
  expect(checksum('')).toHaveLength(7);
});

test('runs are packed and unpacked to the same text', () => {
  const signs = fc.array(fc.constantFrom('0', '4', '-', 'A'), { maxLength: 200 });
  fc.assert(
    fc.property(signs, fc.nat({ max: 100 }), (text, run) => {
      const long = text.join('') + '-'.repeat(run);
      expect(unpackRuns(packRuns(long), 300)).toBe(long);
      expect(packRuns(long).length).toBeLessThanOrEqual(long.length);
    }),
  );
});

test('an order of options other than the list does not matter', () => {
  const turned = { ...some, profile: { ...some.profile, markets: ['cn', 'eu'] } };
  expect(packShareLink(rubric, turned)).toBe(link);
});
