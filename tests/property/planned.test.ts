/** A planned question answers letter for letter what graphql-js answers, and says of the same things what went wrong. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import fc from 'fast-check';
import {
  buildSchema,
  execute,
  getVariableValues,
  GraphQLError,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  print,
  typeFromAST,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { allQuestions } from '../../schema/questions/all.ts';
import { walkedBack } from '../../server/analysis/history/walk.ts';
import type { Context } from '../../server/api/context.ts';
import { keptTexts } from '../../server/api/planned/keptTexts.ts';
import { answerOf, planOf } from '../../server/api/planned/plan.ts';
import { withScenarios } from '../../server/api/asIf.ts';
import { bytesOf } from '../../server/api/planned/text.ts';
import { executableSchema } from '../../server/api/schema.ts';
import { fragmentsIn } from '../../server/api/guards/guard.ts';
import { readClientOperations, readSdl } from '../../server/language.ts';
import { createRanker } from '../../server/work/ranker.ts';
import { inSlices } from '../../server/pace/inSlices.ts';
import { threadFor } from '../../server/work/thread.ts';
import { project } from '../api/running.ts';
import { variablesOf } from '../world/answers.ts';
import { networksHere } from '../world/networksHere.ts';
import { saltmarsh, saltmarshRecords } from '../world/saltmarsh.ts';
import { wales } from '../world/wales.ts';

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string;
  readonly context: Context;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Answers {
  readonly data: string;
  readonly errors: readonly ToldError[];
}

interface ToldError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

/** Shared by all questions here, as they are where they are served. */
const texts = keptTexts(4_000_000);

/** Null where the variables do not even fit. */
async function bothAnswers({ schema, document, operationName, context, variables }: Asked): Promise<readonly [Answers, Answers] | null> {
  const operation = operationIn(document, operationName);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) return null;
  const plain = await execute({ schema, document, contextValue: context, variableValues: variables, operationName: operationName ?? null });
  const plan = planOf({ schema, texts, fragments: fragmentsIn(document), operation }, coerced);
  const first = await answerOf(plan, context, coerced);
  // A plan is made as it is asked: what it kept is used from then on, and texts that were told twice the third time.
  await answerOf(plan, context, coerced);
  const planned = await answerOf(plan, context, coerced);
  expect(planned.data).toBe(first.data);
  return [
    { data: JSON.stringify(plain.data), errors: told(plain.errors ?? []) },
    { data: bytesOf(planned.data ?? 'null').toString(), errors: told(planned.errors) },
  ];
}

function told(errors: readonly GraphQLError[]): readonly ToldError[] {
  return JSON.parse(JSON.stringify(errors)) as readonly ToldError[];
}

/** Of what an error took away nobody need say what else was wrong in it, and of what is promised nobody knows what comes first. */
function expectAlike([plain, planned]: readonly [Answers, Answers]): void {
  expect(planned.data).toBe(plain.data);
  const data: unknown = JSON.parse(plain.data);
  const standing = ({ errors }: Answers): readonly string[] =>
    errors
      .filter(({ path = [] }) => stands(data, path))
      .map(error => JSON.stringify(error))
      .sort();
  expect(standing(planned)).toEqual(standing(plain));
  expect(planned.errors.length > 0).toBe(plain.errors.length > 0);
}

function stands(data: unknown, path: readonly (string | number)[]): boolean {
  let here = data;
  for (const key of path) {
    if (here === null) return false;
    here = (here as Readonly<Record<string | number, unknown>>)[key];
  }
  return true;
}

function operationIn(document: DocumentNode, name?: string): OperationDefinitionNode {
  const operations = document.definitions.filter(definition => definition.kind === 'OperationDefinition');
  return operations.find(operation => name === undefined || operation.name?.value === name) as OperationDefinitionNode;
}

describe('what Tirlun is asked', () => {
  const schema = executableSchema(readSdl(project));
  const contextOver = (graph: Context['graph']): Context => ({
    graph,
    over: contextOver,
    commit: () => Promise.reject(new Error('Nothing is committed here.')),
    history: () => inSlices(walkedBack(saltmarsh, [])),
    rankPairs: createRanker(threadFor('pairWorker')).over(graph, () => new AbortController().signal),
    networks: networksHere(graph),
    inSlices: work => inSlices(work),
    whileWanted: work => inSlices(work),
    deadline: Number.POSITIVE_INFINITY,
    elapsedMs: () => 0,
  });

  test.each(allQuestions.map(question => [question.id, question] as const))(
    'the ready question %s, in both languages',
    async (_id, question) => {
      const document = parse(question.document);
      for (const language of ['en', 'cy'] as const) {
        const both = await bothAnswers({ schema, document, context: contextOver(wales), variables: variablesOf(question, language) });
        expectAlike(both as NonNullable<typeof both>);
        expect(both?.[0].errors).toEqual([]);
      }
    },
  );

  const all = parse(readClientOperations(project).join('\n'));
  const names = all.definitions.flatMap(one =>
    one.kind === 'OperationDefinition' && one.operation === 'query' ? [one.name?.value ?? ''] : [],
  );
  const context = contextOver(saltmarsh);
  const ids = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...saltmarshRecords.map(({ id }) => id)) }, fc.constant('nobody'));

  test.each(names)('the page: %s, with whatever values', async name => {
    const definitions = operationIn(all, name).variableDefinitions ?? [];
    const variables = fc.record(
      Object.fromEntries(
        definitions.map(({ variable, type }) => [
          variable.name.value,
          valuesOf(typeFromAST(schema, type as never) as GraphQLInputType, ids),
        ]),
      ),
    );
    await fc.assert(
      fc.asyncProperty(variables, async values => {
        const both = await bothAnswers({ schema, document: all, operationName: name, context, variables: values });
        if (both !== null) expectAlike(both);
      }),
      { numRuns: definitions.length === 0 ? 1 : 4 },
    );
  });

  test('introspection, and a mistake among right things', async () => {
    const documents = [
      '{ __schema { types { name kind fields(includeDeprecated: true) { name type { name ofType { name } } } } } __type(name: "Partnership") { name } nobody: __type(name: "No") { name } }',
      '{ a: organisation(id: "nobody") { id } b: partnership(id: "saltmarsh-council") { id } search(text: "marsh") { hits { thing { __typename ... on Organisation { id sector } ... on Partnership { id kind } } } } }',
      'query ($yes: Boolean = true, $no: Boolean!) { landscape { revision @skip(if: $yes) partnerships @include(if: $no) { id } organisations @skip(if: $no) { id ... @include(if: $yes) { type } } } }',
    ];
    for (const text of documents) {
      for (const no of [false, true]) {
        const both = await bothAnswers({ schema, document: parse(text), context, variables: { no } });
        expectAlike(both as NonNullable<typeof both>);
        expect(both?.[0].data).not.toBe('null');
      }
    }
  });
});

/** Values that mostly fit. */
function valuesOf(type: GraphQLInputType, ids: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valuesOf(type.ofType, ids).filter(value => value != null);
  const some = ((): fc.Arbitrary<unknown> => {
    if (isListType(type)) return fc.array(valuesOf(type.ofType, ids), { maxLength: 2 });
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
    if (isInputObjectType(type))
      return fc.record(Object.fromEntries(Object.values(type.getFields()).map(field => [field.name, valuesOf(field.type, ids)])));
    switch (type.toString()) {
      case 'Int':
        return fc.integer({ min: -1, max: 8 });
      case 'Float':
        return fc.double({ min: -1, max: 1, noNaN: true });
      case 'Boolean':
        return fc.boolean();
      case 'Date':
        return fc.constantFrom('2024-04-01', 'soon');
      default:
        return fc.oneof({ weight: 4, arbitrary: ids }, fc.constantFrom('marsh', ''));
    }
  })();
  return fc.oneof({ weight: 5, arbitrary: some }, fc.constant(null), fc.constant(undefined));
}

describe('whatever resolvers do', () => {
  const schema = buildSchema(`
    interface Named { name: String must: String! }
    type Bird implements Named { name: String must: String! wings: Int! friend: Named nest: Nest! all: [Named] }
    type Fish implements Named { name: String must: String! depth: Float friend: Named sort: Sort sorts: [Sort!] }
    type Nest { eggs: [Int] eggsMust: [Int!]! birds: [Bird!] birdsMust: [Bird!]! rows: [[Int!]] bird: Bird }
    union Any = Bird | Fish | Nest
    enum Sort { FLAT ROUND }
    type Query { bird: Bird birdMust: Bird! fish: Fish nest: Nest any: [Any] named: Named }
  `);
  interface Told {
    readonly seed: readonly number[];
    readonly promises: boolean;
  }

  /** Each field as it comes: there, not there, an error thrown, told, promised, or something that does not fit. */
  type Come = 'value' | 'null' | 'throws' | 'error' | 'promise' | 'rejects' | 'wrong';
  const ways: readonly Come[] = ['value', 'value', 'value', 'value', 'promise', 'promise', 'null', 'throws', 'error', 'rejects', 'wrong'];
  const values: Readonly<Record<string, (next: () => number) => unknown>> = {
    String: next => ['', 'heron', 'ñandú "quoted"\n', '\ud800', '🐦', 7, true][next() % 7],
    Int: next => [0, -0, 7, 2.5, '3', true, 2 ** 40][next() % 7],
    Float: next => [0.1, -0, 1e21, Number.NaN, '2.5'][next() % 5],
    Sort: next => ['FLAT', 'ROUND', 'LONG'][next() % 3],
  };

  const context = (seed: readonly number[], promises: boolean): Context => ({ seed, promises, graph: {} }) as unknown as Context;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = (_source, _args, told: Told, { path }) => come(field.type, told, path);
  }
  for (const name of ['Any', 'Named']) {
    Object.assign(schema.getType(name) as object, { resolveType: (value: { readonly is: string }) => value.is });
  }

  /** The same at the same place, whoever asks and however often. */
  function come(
    type: unknown,
    { seed, promises }: Told,
    path: { readonly key: string | number; readonly prev: unknown } | undefined,
  ): unknown {
    let number = 7;
    for (let here = path; here !== undefined; here = here.prev as typeof path)
      for (const letter of String(here.key)) number = (number * 31 + letter.charCodeAt(0)) % 65_521;
    const next = (): number => {
      number = (number * 75 + 74) % 65_537;
      return number + (seed[number % seed.length] ?? 0);
    };
    return made(type, next, promises);
  }

  function made(type: unknown, next: () => number, promises: boolean): unknown {
    const bare = isNonNullType(type) ? type.ofType : type;
    const way = ways[next() % ways.length] as Come;
    // What an item promises is heard of by nobody once one before it threw, also in graphql-js: here all of a list promise, or none.
    const item = (of: unknown): unknown => (promises ? Promise.resolve(made(of, next, promises)) : made(of, next, promises));
    const value = (): unknown => {
      if (isListType(bare)) return Array.from({ length: next() % 4 }, () => item(bare.ofType));
      const name = String(bare);
      if (name === 'Named') return { is: ['Bird', 'Fish'][next() % 2] };
      if (name === 'Any') return { is: ['Bird', 'Fish', 'Nest', 'Stone'][next() % 4] };
      return values[name]?.(next) ?? { is: name };
    };
    switch (way) {
      case 'value':
        return value();
      case 'promise':
        return promises ? Promise.resolve(value()) : value();
      case 'null':
        return next() % 2 === 0 ? null : undefined;
      case 'throws':
        // Within a list nobody can throw: the item is the error.
        return new Error('told');
      case 'error':
        return new GraphQLError('of the language', { extensions: { code: 'BAD_USER_INPUT' } });
      case 'rejects': {
        if (!promises) return null;
        const rejected = Promise.reject(new Error('rejected'));
        rejected.catch(() => undefined);
        return rejected;
      }
      case 'wrong':
        return isListType(bare) ? 7 : [{}];
    }
  }

  const document = parse(`
    { bird { ...B } birdMust { ...B } fish { ...F } nest { ...N } again: nest { bird { name } bird { must } }
      any { __typename ...B ...F ...N } named { name must ... on Fish { sorts } } }
    fragment B on Bird { kind: __typename name must wings friend { name } nest { eggs birds { name must } } all { must ... on Bird { wings } } }
    fragment F on Fish { must depth sort sorts friend { __typename must } }
    fragment N on Nest { eggs eggsMust birds { must } birdsMust { name nest { rows } } rows bird { wings nest { eggsMust } } }
  `);

  test('the same words, and the same errors at the same places', async () => {
    expect(print(document)).toContain('fragment N on Nest');
    let [nulls, errors] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1000), { minLength: 3, maxLength: 9 }), fc.boolean(), async (seed, promises) => {
        const both = await bothAnswers({ schema, document, context: context(seed, promises), variables: {} });
        const [plain, planned] = (both as NonNullable<typeof both>).map(masked) as [Answers, Answers];
        expectAlike([plain, planned]);
        // Where nothing is promised there is one order.
        expect(promises ? [] : planned.errors).toEqual(promises ? [] : plain.errors);
        nulls += plain.data.split('null').length - 1;
        errors += plain.errors.length;
      }),
      { numRuns: 400 },
    );
    expect(Math.min(nulls, errors)).toBeGreaterThan(400);
  });
});

test('a thing that stands in two landscapes is told in each as it is there', async () => {
  const thing = {};
  const resolveThing = (): object => thing;
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { thing: Thing scenario: Scenario } type Scenario { thing: Thing } type Thing { revision: Int other: Thing }',
    resolvers: {
      Query: { thing: resolveThing, scenario: (_, __, { graph }: Context) => ({ supposed: { after: { revision: graph.revision + 1 } } }) },
      Scenario: { thing: resolveThing },
      Thing: { revision: (_, __, { graph }: Context) => graph.revision, other: resolveThing },
    },
  });
  const over = (graph: Context['graph']): Context => ({ graph, over }) as Context;
  const landscape = { revision: 1 } as Context['graph'];
  const document = parse('{ thing { revision } scenario { thing { revision other { revision } } } again: thing { revision } }');
  for (const asked of ['once', 'and again']) {
    const both = await bothAnswers({ schema: withScenarios(schema), document, context: over(landscape), variables: {} });
    const [{ data }] = both as NonNullable<typeof both>;
    expectAlike(both as NonNullable<typeof both>);
    expect([asked, data]).toEqual([
      asked,
      '{"thing":{"revision":1},"scenario":{"thing":{"revision":2,"other":{"revision":2}}},"again":{"revision":1}}',
    ]);
  }
});

/** What the language itself finds wrong is an error of ours, and its words are told to nobody. */
function masked({ data, errors }: Answers): Answers {
  return { data, errors: errors.map(error => ({ ...error, message: '' })) };
}
