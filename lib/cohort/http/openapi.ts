import * as z from 'zod';
import { endpoints } from '../contract';
import type { Endpoint } from '../endpoint';
import { cohortIdSchema, linkIdSchema, roundIdSchema, teamIdSchema } from '../ids-schema';
import { type ProblemCode, problems, problemSchema } from '../problem-schema';

const PATH_PARTS = [
  ['cohort', cohortIdSchema],
  ['team', teamIdSchema],
  ['round', roundIdSchema],
  ['link', linkIdSchema],
] as const;
/** Every operation may refuse with these. */
const ALWAYS: readonly ProblemCode[] = ['too-many-requests', 'failed', 'not-stored'];

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' });

const content = (type: string, schema: object) => ({ content: { [type]: { schema } } });

/** The contract as OpenAPI 3.1, made of the very schemas that the server reads with. */
export function openApi(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, endpoint] of Object.entries<Endpoint>(endpoints)) {
    const path = `/api/v1${endpoint.path}`;
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(name, endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Groundwork cohorts',
      version: '1',
      description:
        'Cohorts, teams and their submissions. There are no accounts: a link allows what its kind allows. Refusals are application/problem+json, in the language of Accept-Language.',
    },
    paths,
    components: {
      securitySchemes: {
        link: { type: 'http', scheme: 'bearer', description: 'The token of a link.' },
        cookie: {
          type: 'apiKey',
          in: 'cookie',
          name: 'gw-<kind>-<cohort>',
          description: 'Given by POST /api/v1/session.',
        },
      },
      schemas: { Problem: schemaOf(problemSchema, 'output') },
    },
  };
}

function operationOf(name: string, endpoint: Endpoint): object {
  const { summary, who, body, answers, path, query = {} } = endpoint;
  const parts = PATH_PARTS.filter(([part]) => path.includes(`{${part}}`));
  const parameters = [
    ...parts.map(([part, schema]) => ({
      name: part,
      in: 'path',
      required: true,
      schema: schemaOf(schema, 'input'),
    })),
    ...Object.entries(query).map(([key, description]) => ({
      name: key,
      in: 'query',
      required: key === 'format',
      description,
      schema: { type: 'string' },
    })),
  ];
  return {
    operationId: name,
    summary,
    ...(who && { description: `Takes a link of the kind ${who.join(' or ')}.` }),
    security: who ? [{ link: [] }, { cookie: [] }] : [],
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: { required: true, ...content('application/json', schemaOf(body, 'input')) },
    }),
    responses: { ...successes(answers), ...refusals(endpoint) },
  };
}

function successes(answers: Endpoint['answers']): Record<string, object> {
  return Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => {
      if (answer === null) return [status, { description: 'Done' }];
      if (typeof answer === 'string') return [status, { description: answer }];
      const schema = schemaOf(answer, 'output');
      return [status, { description: 'Done', ...content('application/json', schema) }];
    }),
  );
}

/** Which codes an operation may refuse with. */
export function codesOf({ who, body, query, problems: own = [], method }: Endpoint): ProblemCode[] {
  return [
    ...(who ? (['no-link', 'not-allowed'] as const) : []),
    ...(body ? (['invalid', 'not-json', 'not-a-json-request', 'too-large'] as const) : []),
    ...(query && !body ? (['invalid'] as const) : []),
    ...(method === 'GET' ? [] : (['cross-site'] as const)),
    ...own,
    ...ALWAYS,
  ];
}

function refusals(endpoint: Endpoint): Record<string, object> {
  const byStatus = new Map<number, Set<ProblemCode>>();
  for (const code of codesOf(endpoint)) {
    const codes = byStatus.get(problems[code]) ?? new Set();
    byStatus.set(problems[code], codes.add(code));
  }
  const problem = content('application/problem+json', { $ref: '#/components/schemas/Problem' });
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      { description: [...codes].join(', '), ...problem },
    ]),
  );
}
