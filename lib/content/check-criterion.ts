import type { Condition, Criterion } from '@/lib/guidebook/criterion-schema';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Chapter } from '@/lib/guidebook/guidebook-schema';
import type { Say } from './check-guidebook';

/** Problems of one criterion against the chapter it lives in, the stages, the profile and the references. */
export function checkCriterion(
  guidebook: Guidebook,
  chapter: Chapter,
  criterion: Criterion,
  say: Say,
): void {
  const stages = new Set(guidebook.stages.map(({ id }) => id));
  const references = new Set(guidebook.sources.references.map(({ id }) => id));
  if (!chapter.sections.some(({ id }) => id === criterion.section)) {
    say(
      ['section'],
      `criterion ${criterion.id}: section #${criterion.section} is not in this chapter`,
    );
  }
  for (const stage of [...criterion.stages, ...Object.keys(criterion.target ?? {})]) {
    if (!stages.has(stage))
      say(['stages'], `criterion ${criterion.id}: stage "${stage}" does not exist`);
  }
  for (const source of criterion.sources) {
    if (/^00\d:/.test(source) || references.has(source)) continue;
    say(['sources'], `criterion ${criterion.id}: reference "${source}" does not exist`);
  }
  if (criterion.applies) checkCondition(guidebook, criterion.applies, (m) => say(['applies'], m));
  if (criterion.gate?.when)
    checkCondition(guidebook, criterion.gate.when, (m) => say(['gate', 'when'], m));
}

/** Questions and options of a condition exist. */
export function checkCondition(
  guidebook: Guidebook,
  condition: Condition,
  say: (message: string) => void,
): void {
  for (const [question, options] of Object.entries(condition)) {
    const known =
      question === 'stage'
        ? guidebook.stages
        : guidebook.profile.find(({ id }) => id === question)?.options;
    if (!known) say(`condition: the profile has no question "${question}"`);
    for (const option of options) {
      if (known && !known.some(({ id }) => id === option)) {
        say(`condition: "${question}" has no option "${option}"`);
      }
    }
  }
}
