import fc from 'fast-check';

/** As much of JSON Schema as the API uses. */
type Schema = {
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  maxLength?: number;
  format?: string;
};

const nasty = fc.constantFrom<unknown>(
  null,
  true,
  -1,
  1.5,
  Number.MAX_SAFE_INTEGER + 2,
  '',
  ' ',
  'x'.repeat(5_000),
  '\u0000',
  '\ud800',
  '2026-02-31',
  "'; drop table cohort; --",
  '=1+1',
  '../../etc/passwd',
  [],
  {},
  [[]],
  { length: 1e9 },
  Array.from({ length: 700 }, () => 'a'),
);

/** A value of the right shape now and then, and of a wrong one somewhere. */
function near(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const some = schema.anyOf ?? schema.oneOf;
  if (depth > 6) return nasty;
  if (some) return fc.oneof(...some.map((each) => near(each, depth + 1)), nasty);
  if ('const' in schema) return fc.oneof(fc.constant(schema.const), nasty);
  if (schema.enum) return fc.oneof(fc.constantFrom(...schema.enum), nasty);
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(
      ([key, each]) => [key, near(each, depth + 1)] as const,
    );
    return fc
      .tuple(fc.record(Object.fromEntries(fields), { requiredKeys: [] }), fc.boolean())
      .map(([value, more]) => (more ? { ...value, unexpected: 1 } : value));
  }
  if (schema.items)
    return fc.oneof(fc.array(near(schema.items, depth + 1), { maxLength: 3 }), nasty);
  if (schema.type === 'integer' || schema.type === 'number') return fc.oneof(fc.integer(), nasty);
  if (schema.type === 'boolean') return fc.oneof(fc.boolean(), nasty);
  if (schema.type === 'string') return fc.oneof(fc.string(), fc.constant('2027-01-01'), nasty);
  return fc.oneof(fc.dictionary(fc.string(), nasty), nasty);
}

/** Unreadable, too large, with prototype keys: tried on every operation that takes a body. */
export const badTexts = [
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"x":1}}}',
  `{"name":"${'x'.repeat(200_000)}"}`,
  '['.repeat(60_000),
  '\uFEFF{}',
  '{"version":1e999}',
];

/** Bodies around a schema: nearly right, or wholly wrong. */
export function badBodies(schema: object): fc.Arbitrary<unknown> {
  return near(schema, 0);
}

/** What stands in a path where an id should. */
export const badIds = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    '..',
    '__proto__',
    'constructor',
    'r0',
    'r99',
    "' or 1=1 --",
    'x'.repeat(9_000),
  ),
  fc.stringMatching(/^[a-z0-9]{12}$/),
  fc.stringMatching(/^[a-z0-9]{16}$/),
);

export const badTokens = fc.oneof(
  fc.constantFrom('', 'Bearer', 'null', '__proto__', 'x'.repeat(9_000)),
  fc.stringMatching(/^[a-z0-9]{16}\.[A-Za-z0-9_-]{32}$/),
  fc.stringMatching(/^[\w.-]{1,80}$/),
);
