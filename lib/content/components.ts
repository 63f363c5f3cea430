/**
 * The components that prose may use, and their attributes (true: required).
 * Anything else in an MDX file is a content error.
 */
export const proseComponents = {
  Criterion: { id: true },
  Live: { id: true },
  Figure: { id: true },
  Callout: { kind: true, title: false },
  Case: { kind: true, title: true },
  Fact: { id: true },
  Term: { id: true },
  Ref: { id: true },
  Calendar: {},
} as const satisfies Record<string, Record<string, boolean>>;
export type ProseComponent = keyof typeof proseComponents;

export const calloutKinds = [
  'decide',
  'example',
  'mistakes',
  'checklist',
  'good',
  'law',
  'note',
] as const;
export type CalloutKind = (typeof calloutKinds)[number];

export const caseKinds = ['illustrative', 'real'] as const;
export type CaseKind = (typeof caseKinds)[number];

export function isProseComponent(name: string): name is ProseComponent {
  return Object.hasOwn(proseComponents, name);
}
