import { compare } from './method-compare';
import { numbers } from './method-numbers';

/** Words of the page that explains the scoring. Numbers that are choices come from the guidebook. */
export const method = {
  title: 'Method',
  description:
    'How Groundwork turns answers into a report: every rule, formula and number, with a worked example or your own answers.',
  lead: 'A score is only worth as much as the rules behind it. Here they all are, each worked through with numbers you can check.',
  numbers,
  // Words inside formulas.
  formula: {
    level: 'level',
    target: 'target',
    reached: 'reached',
    answered: 'answered',
    open: 'not answered',
    all: 'all',
    parts: 'parts',
    estimate: 'estimate',
    low: 'low',
    high: 'high',
    overall: 'overall',
    effort: 'effort',
    worth: 'worth',
    before: 'low before',
    after: 'low after',
    whereRange: 'w is the weight of a criterion, a how much of its target is reached.',
    whereMeans: 's is the score of a part, g its weight.',
  },
  levels: {
    title: 'What the levels mean',
    text: 'Each criterion describes its five levels in its own words. Behind all of them stand the same five steps.',
    rows: [
      'Absent: nothing is there.',
      'Intention: it is said or meant, and nothing is done yet.',
      'Partial or written: part of it is done, or it exists on paper.',
      'Done and shown: it is done, and an outsider can see that it is.',
      'Kept up: it is repeated, and what comes of it changes decisions.',
    ],
  },
  steps: {
    applicable: {
      title: '1. Which criteria apply',
      text: [
        'Your profile decides. A criterion is asked at some stages and not at others, and some are asked only under a condition: who uses the product, where, with which data.',
        'A criterion that no longer applies takes its answer along. The answer stops counting, and comes back unharmed when the criterion applies again. A profile question that you skip hides nothing.',
      ],
    },
    attainment: {
      title: '2. How much of the target is reached',
      text: [
        'A level is measured against the target of your stage. Reaching it counts in full, and going beyond it earns nothing more, so that excellence in one matter cannot hide absence in the next.',
      ],
    },
    range: {
      title: '3. What is not known widens a range',
      text: [
        'Unknown, zero and not applicable are three different things. “Don’t know” and no answer leave the estimate. They widen the range: at its low end all of them are at level 0, at its high end all of them are on target.',
        '“Not applicable” needs one of the reasons that the criterion lists. It then leaves the score altogether, and the report counts and lists it. While less than {share} % of a chapter’s weight is answered, the chapter shows its range and no estimate.',
      ],
    },
    means: {
      title: '4. From criteria to one figure',
      text: [
        'A chapter is the weighted mean of its criteria; each weighs 1, 2 or 3. A part is the mean of its chapters, each by the weight that applies in it.',
        'The parts are multiplied, not added: the overall score is their weighted geometric mean. A part at 20 pulls the whole down further than a part at 100 can lift it, because a venture fails at its weakest place. No part counts for less than {floor}, so that one zero does not erase the rest.',
      ],
    },
    gates: {
      title: '5. Gates stand apart from the score',
      text: [
        'Some criteria are gates. A blocker that is open holds the verdict at “{band}”, whatever the score, and the report says which and why. A flag is listed and holds nothing. A gate on a criterion without a level is listed as not checked. None of them is ever averaged into the score.',
      ],
    },
    evidence: {
      title: '6. What is shown, and what is only claimed',
      text: [
        'Beside the score stands the evidence-backed score. It is reckoned in the same way, but a level from {from} up that has no note, link or date counts as {countsAs}. The distance between the two is what you claim and do not show.',
      ],
    },
    plan: {
      title: '7. What to do next',
      text: [
        'Every possible step is tried: the criterion is put on its target and everything is scored again. Open blockers come first, then blockers that nobody has checked, then the steps with the greatest gain for their effort. Gains are measured at the low end of the range, where all steps can be compared; ties are settled by name.',
        'Effort is taken as {days} for days, {weeks} for weeks and {months} for months.',
      ],
    },
    sensitivity: {
      title: '8. How much hangs on the weights',
      text: [
        'Weights are choices, and others would choose otherwise. So the score is reckoned {draws} times more, each time with every weight multiplied by a chance number between {least} and {most}. If most of these draws end in the same band, the verdict does not hang on our choice. The draws are seeded: the same answers always give the same figure.',
      ],
    },
  },
  tables: {
    title: 'The numbers that are choices',
    text: 'With those named in the steps above, these are all of them, as guidebook {version} has them. Whoever changes one raises the version, and the report tells those with earlier answers what moved.',
    stages: 'Stages and their targets',
    stage: 'Stage',
    target: 'Target',
    level: 'Level {level}',
    means: 'What it means',
    bands: 'Bands',
    band: 'Band',
    from: 'From',
    weights: 'Parts and their weights',
    part: 'Part',
    weight: 'Weight',
    override: 'A criterion may set a target of its own for a stage; its card shows it.',
  },
  invariants: {
    title: 'What always holds',
    text: 'These rules are tested with thousands of chance answers before each release.',
    rows: [
      'Raising a level never lowers any score.',
      'The estimate is never below the low end of the range nor above its high end.',
      'The order of chapters and criteria changes nothing.',
      'A chapter in which nothing applies has no score; it does not have zero.',
      'An answer to a criterion that does not apply changes nothing.',
      'Both languages give the same figures.',
    ],
  },
  limits: {
    title: 'What the score cannot do',
    rows: [
      'It rests on your own answers. Nobody has checked them, and people who assess themselves tend to be kind.',
      'Targets, weights and bands are judgements. Step 8 shows how much hangs on the weights; nothing here shows that the targets are right.',
      'It has not been validated against what became of ventures. A high score does not predict success, nor a low one failure.',
      'Scores of two ventures compare only when stage, profile and guidebook version are the same.',
      'It is not legal, tax or investment advice, and no level says that a law is complied with.',
    ],
  },
  compare,
} as const;
