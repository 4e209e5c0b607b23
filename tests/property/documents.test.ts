/** Whatever is asked, in right GraphQL or in none, is answered as JSON, by a code that is known, and tells nothing of the machine. */
import { buildSchema, getNamedType, isCompositeType, isObjectType, type GraphQLField, type GraphQLNamedType } from 'graphql';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSdl } from '../../server/language.ts';
import { overheardLog } from '../api/doorway.ts';
import { project, startOn, type Running } from '../api/running.ts';
import { saltmarshRecords } from '../world/saltmarsh.ts';

const { log, lines } = overheardLog('error');
let marsh: Running;
beforeAll(async () => void (marsh = await startOn(saltmarshRecords, undefined, log)));
afterAll(() => marsh.stop(0));

const schema = buildSchema(readSdl(project));

/** Ids that there are, numbers at the ends of what there is, texts of every kind. */
const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom('csp-saltmarsh', 'council-saltmarsh', 'saltmarsh', 'EN', 'CY', '__proto__', 'constructor', '../../etc/passwd', ''),
  fc.integer(),
  fc.constantFrom(0, -1, 2_147_483_648, 1e308, 0.5),
  fc.boolean(),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 3 }),
);

/** As it is written in a document: often not as it should be. */
const literal = value.map(given => (typeof given === 'string' && /^[A-Z]+$/.test(given) ? given : JSON.stringify(given)));

function argumentsFor(field: GraphQLField<unknown, unknown>): fc.Arbitrary<string> {
  if (field.args.length === 0) return fc.constant('');
  const one = field.args.map(({ name, type }) =>
    fc.tuple(
      fc.constant(name),
      name === 'language' ? fc.constantFrom('EN', 'CY') : literal,
      fc.boolean(),
      fc.constant(String(type).endsWith('!')),
    ),
  );
  return fc.tuple(...one).map(all => {
    const given = all.filter(([, , isGiven, isRequired]) => isGiven || isRequired).map(([name, text]) => `${name}: ${text}`);
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  });
}

function selection(type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
  const fields = isObjectType(type)
    ? Object.values(type.getFields()).filter(({ type: of }) => depth > 1 || !isCompositeType(getNamedType(of)))
    : [];
  if (fields.length === 0) return fc.constant('{ __typename }');
  const one = fc.constantFrom(...fields).chain(field => {
    const of = getNamedType(field.type);
    const below = isCompositeType(of) ? selection(of, depth - 1) : fc.constant('');
    return fc.tuple(argumentsFor(field), below).map(([given, set]) => `${field.name}${given} ${set}`);
  });
  return fc.array(one, { minLength: 1, maxLength: 3 }).map(all => `{ __typename ${all.map((text, at) => `f${at}: ${text}`).join(' ')} }`);
}

const right = fc.tuple(fc.constantFrom('query', 'mutation'), fc.integer({ min: 1, max: 5 })).chain(([kind, depth]) => {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return selection(root as GraphQLNamedType, depth).map(text => `${kind} ${text}`);
});

const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom('{', '}', '(', ')', '...', '@include', '$a', ':', 'query', 'fragment', 'on', 'landscape', '"""', '[', '!', '__type'),
      literal,
    ),
    {
      maxLength: 60,
    },
  )
  .map(words => words.join(' '));

const body = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(right, fc.dictionary(fc.string(), value)).map(([query, variables]) => JSON.stringify({ query, variables })),
  },
  { weight: 2, arbitrary: soup.map(query => JSON.stringify({ query })) },
  {
    weight: 1,
    arbitrary: fc.record({ query: value, variables: value, operationName: value, extensions: value }).map(given => JSON.stringify(given)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

const codes = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'TOO_DEEP',
  'TOO_COSTLY',
  'TOO_LARGE',
  'CONFLICT',
  'INVALID_CHANGE',
]);

test('every answer is JSON with a code that is known, and nothing of the machine is in it', async () => {
  await fc.assert(
    fc.asyncProperty(body, async sent => {
      const response = await fetch(`${marsh.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: sent,
      });
      const text = await response.text();
      const { errors = [] } = JSON.parse(text) as {
        errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
      };
      const told = {
        codes: errors.map(({ extensions }) => extensions.code).filter(code => !codes.has(code)),
        unforeseen: lines.splice(0),
        status: response.status >= 500,
      };
      expect(told).toEqual({ codes: [], unforeseen: [], status: false });
      expect(errors.map(({ message }) => message).filter(tellsOfTheMachine)).toEqual([]);
      expect(Object.keys(JSON.parse(text) as object).filter(key => key !== 'data' && key !== 'errors')).toEqual([]);
    }),
    { numRuns: 400, interruptAfterTimeLimit: 20_000 },
  );
});

/** What somebody sent may be quoted; where we stand, and what we are made of, may not. */
function tellsOfTheMachine(message: string): boolean {
  return message.includes(project) || /node_modules|\bat [\w.]+ \(|\.[tj]s:\d+|Did you mean/.test(message);
}
