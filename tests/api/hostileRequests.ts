/** What people who mean harm, or scripts gone wrong, send: each with how it is to be refused. */
import { gzipSync } from 'node:zlib';

export interface HostileRequest {
  readonly name: string;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly status: number;
  readonly code: string;
}

const times = (count: number, text: (at: number) => string): string => Array.from({ length: count }, (_, at) => text(at)).join(' ');
const query = (text: string, variables?: unknown): string => JSON.stringify({ query: text, variables });
const nested = (open: string, inner: string, close: string, depth: number): string => open.repeat(depth) + inner + close.repeat(depth);

const walk = (rounds: number): string =>
  rounds === 0 ? '{ id }' : `{ seats { organisation { seats { partnership ${walk(rounds - 1)} } } } }`;
/** From seat to seat, beginning at an organisation or at a board. */
const hops = (steps: number, from: 'organisation' | 'partnership'): string => {
  const to = from === 'organisation' ? 'partnership' : 'organisation';
  return steps === 0 ? '{ id }' : `{ seats { ${to} ${hops(steps - 1, to)} } }`;
};
const fragmentBomb = times(16, at => `fragment f${at} on Partnership { ...f${at + 1} ...f${at + 1} }`);
const wholeSchema = '__schema { types { fields { args { type { ofType { name } } } type { ofType { ofType { name } } } } } }';

const refusedAs =
  (status: number, code: string) =>
  (name: string, body: string | Buffer, more: Partial<HostileRequest> = {}): HostileRequest => ({ name, body, status, code, ...more });

const tooDeep = refusedAs(400, 'TOO_DEEP');
const tooCostly = refusedAs(400, 'TOO_COSTLY');
const notParsed = refusedAs(400, 'GRAPHQL_PARSE_FAILED');
const notValid = refusedAs(400, 'GRAPHQL_VALIDATION_FAILED');
const badInput = refusedAs(400, 'BAD_USER_INPUT');
/** The place says more than a status could. */
const toldInAnswer = refusedAs(200, 'BAD_USER_INPUT');
const badRequest = refusedAs(400, 'BAD_REQUEST');
const tooLarge = refusedAs(413, 'TOO_LARGE');
const notJson = refusedAs(415, 'BAD_REQUEST');

const revision = query('{ landscape { revision } }');

const twoCommits = `mutation ($i: CommitInput!) { commit(input: $i) { revision } ...another } fragment another on Mutation { b: commit(input: $i) { revision } }`;
const change = { expectedRevision: 1, author: 'a', reason: 'b', upsert: [], remove: ['csp-cardiff'] };

const deepAndWide: readonly HostileRequest[] = [
  tooDeep('a walk that goes round and round', query(`{ landscape { partnerships ${walk(4)} } }`)),
  tooCostly('a walk that is not deep, but wide', query(`{ landscape { partnerships ${walk(2)} } }`)),
  tooCostly('a short walk from a police force', query(`{ organisation(id: "police-gwent") ${hops(6, 'organisation')} }`)),
  tooCostly('a short walk from a board', query(`{ partnership(id: "psb-gwent") ${hops(6, 'partnership')} }`)),
  tooCostly('the same, a step shorter', query(`{ organisation(id: "police-gwent") ${hops(4, 'organisation')} }`)),
  tooCostly('three steps from all boards', query(`{ partnerships(first: 200) { nodes ${hops(3, 'partnership')} } }`)),
  tooCostly(
    'a bomb of fragments',
    query(`{ landscape { partnerships { ...f0 } } } ${fragmentBomb} fragment f16 on Partnership { seats { organisation { id } } }`),
  ),
  tooCostly(
    'the map many times over',
    query(
      `{ ${times(14, at => `a${at}: landscape { memberships { id evidence { quote source { id title } } organisation { id } partnership { id } } }`)} }`,
    ),
  ),
  tooCostly('every pair of boards many times over', query(`{ ${times(70, at => `a${at}: overlaps(first: 200) { nodes { score } }`)} }`)),
  tooCostly('the schema many times over', query(`{ ${times(40, at => `a${at}: ${wholeSchema}`)} }`)),
  tooCostly(
    'what a scenario changes, measured many times over',
    query(`{ scenario(id: "x") { ${times(20, at => `a${at}: compare { measures { id } }`)} } }`),
  ),
  notValid(
    'introspection that goes round and round',
    query(`{ __schema { types ${nested('{ fields { type ', '{ name }', ' } }', 30)} } }`),
  ),
  notValid('fields below fields that are none', query(nested('{ a ', '', ' }', 600))),
  notValid('a list in a list in a list', query(`{ search(text: ${nested('[', '"x"', ']', 900)}) { totalCount } }`)),
  notParsed('sets of fields without end', query('{ a '.repeat(700))),
];

const many: readonly HostileRequest[] = [
  notValid(
    'a circle of fragments',
    query('{ landscape { partnerships { ...a } } } fragment a on Partnership { ...b } fragment b on Partnership { ...a }'),
  ),
  notValid(
    'fragments that each name all others',
    query(`{ landscape { ...f0 } } ${times(30, at => `fragment f${at} on Landscape { ${times(30, other => `...f${other}`)} }`)}`),
  ),
  notValid(
    'hundreds of fragments that nobody uses',
    query(`{ landscape { revision } } ${times(250, at => `fragment f${at} on Landscape { revision }`)}`),
  ),
  notValid('hundreds of aliases', query(`{ ${times(100, at => `a${at}: search(text: "x") { totalCount }`)} }`)),
  notValid('hundreds of directives', query(`{ landscape ${'@include(if: true) '.repeat(50)} { revision } }`)),
  notValid('hundreds of variables that nobody uses', query(`query (${times(380, at => `$v${at}: Int`)}) { landscape { revision } }`)),
  notValid('hundreds of arguments that nobody knows', query(`{ search(${times(600, at => `a${at}: 1`)}) { totalCount } }`)),
  notValid('hundreds of fields that are none', query(`{ landscape { ${times(1_500, at => `nothing${at}`)} } }`)),
  notValid('fields that fall over each other', query(`{ landscape { ${times(79, at => `x: f${at}`)} ${'revision '.repeat(1_300)} } }`)),
  notParsed('thousands of words', query(`{ ${'landscape { revision } '.repeat(1_500)} }`)),
  notParsed('thousands of operations', query('query { landscape { revision } } '.repeat(800))),
  badRequest('a batch', `[${revision}]`),
  badRequest('a batch of hundreds', `[${Array.from({ length: 500 }, () => revision).join()}]`),
];

const strangeValues: readonly HostileRequest[] = [
  toldInAnswer('a page of less than nothing', query('{ partnerships(first: -5) { totalCount } }')),
  toldInAnswer('a page of everything', query('{ partnerships(first: 2147483647) { nodes { id } } }')),
  badInput('a page of more than numbers go', query('query ($first: Int) { partnerships(first: $first) { totalCount } }', { first: 1e308 })),
  badInput('a page of half a board', query('query ($first: Int) { partnerships(first: $first) { totalCount } }', { first: 0.5 })),
  toldInAnswer('a mark in a list that nobody set', query('{ partnerships(first: 5, after: "Li4vLi4vZXRjL3Bhc3N3ZA==") { totalCount } }')),
  badInput(
    'a filter of a filter of a filter',
    `{"query":"query ($filter: PartnershipFilter) { partnerships(filter: $filter) { totalCount } }","variables":{"filter":${nested('{"a":', '1', '}', 5_000)}}}`,
  ),
  badInput(
    'a list in a list in a list, as a value',
    `{"query":"query ($text: String!) { search(text: $text) { totalCount } }","variables":{"text":${nested('[', '1', ']', 20_000)}}}`,
  ),
  badInput(
    'thousands of kinds that are none',
    query('query ($kind: [PartnershipKind!]) { partnerships(filter: { kind: $kind }) { totalCount } }', {
      kind: Array.from({ length: 5_000 }, () => 'NONE'),
    }),
  ),
  badInput(
    'a condition that is no yes or no',
    query('query ($yes: Boolean!) { landscape @include(if: $yes) { revision } }', { yes: 'perhaps' }),
  ),
  badInput('nothing where something must be', query('query ($id: ID!) { partnership(id: $id) { id } }', { id: null })),
  badInput('an object in place of an id', query('query ($id: ID!) { partnership(id: $id) { id } }', { id: { toString: 'x' } })),
  badInput(
    'the prototype of all objects',
    '{"query":"mutation ($input: CommitInput!) { commit(input: $input) { revision } }","variables":{"input":{"__proto__":{"expectedRevision":1}}}}',
  ),
  notValid('a number of sixty thousand digits', query(`{ partnerships(first: ${'9'.repeat(60_000)}) { totalCount } }`)),
  notParsed('a text without an end', query(`{ search(text: """${'x'.repeat(60_000)}`)),
  notParsed('letters that are none', query('{ landscape { revision\u0000 } }')),
];

const otherOperations: readonly HostileRequest[] = [
  badInput('two changes in one document', query(twoCommits, { i: change })),
  notValid('a field that is none', query('{ landscape { revisionn } }')),
  notValid('a subscription, which nothing here answers', query('subscription { x }')),
  notValid('an answer in pieces', query('{ ... @defer { landscape { revision } } }')),
  notValid('a schema in place of a question', query('type Query { hacked: Boolean }')),
  refusedAs(400, 'OPERATION_RESOLUTION_FAILURE')(
    'two operations, and none is named',
    query('query A { __typename } query B { __typename }'),
  ),
  refusedAs(400, 'OPERATION_RESOLUTION_FAILURE')(
    'an operation that is not there',
    JSON.stringify({ query: 'query A { __typename }', operationName: 'B' }),
  ),
  notParsed('a document of nothing but a remark', query('# nothing')),
];

const strangeBodies: readonly HostileRequest[] = [
  badRequest('no JSON', '{"query": '),
  badRequest('nothing', 'null'),
  badRequest('a number', '42'),
  badRequest('an object without a query', '{}'),
  badRequest('a query that is no text', '{"query":{"landscape":true}}'),
  badRequest('an empty query', '{"query":""}'),
  badRequest('variables that are a list', '{"query":"{ __typename }","variables":[1]}'),
  badRequest('variables that are a text', '{"query":"{ __typename }","variables":"{}"}'),
  badRequest('the name of an operation that is no text', '{"query":"{ __typename }","operationName":7}'),
  // Clients that try this first know the code, and send the query itself.
  refusedAs(200, 'PERSISTED_QUERY_NOT_SUPPORTED')(
    'the print of a query in place of the query',
    '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
  ),
  tooLarge('five megabytes', query(' '.repeat(5_000_000))),
  tooLarge('ten megabytes in ten kilobytes', gzipSync(query(' '.repeat(10_000_000))), { headers: { 'content-encoding': 'gzip' } }),
  notJson('what is packed in a way that nobody knows', revision, { headers: { 'content-encoding': 'zip' } }),
  badRequest('what says that it is packed, and is not', revision, { headers: { 'content-encoding': 'gzip' } }),
  badRequest('letters of another alphabet', revision, { headers: { 'content-type': 'application/json; charset=utf-16' } }),
];

const fromElsewhere: readonly HostileRequest[] = [
  notJson('a plain text, as any page may send it', revision, { headers: { 'content-type': 'text/plain' } }),
  notJson('a form, as any page may send it', 'query={__typename}', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
  notJson('a form with files', '--x\r\n\r\n--x--', { headers: { 'content-type': 'multipart/form-data; boundary=x' } }),
  notJson('a document by itself', '{ __typename }', { headers: { 'content-type': 'application/graphql' } }),
  notJson('what says nothing of its type', revision, { headers: { 'content-type': '' } }),
  ...['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].map(method =>
    refusedAs(405, 'BAD_REQUEST')(`the question put with ${method}`, '', { method }),
  ),
  refusedAs(405, 'BAD_REQUEST')('a change by GET', '', { method: 'GET', path: '/graphql?query=mutation{commit{revision}}' }),
  refusedAs(421, 'BAD_REQUEST')('a name that leads here from elsewhere', revision, { headers: { host: 'evil.example' } }),
];

const notFound = (name: string, path: string): HostileRequest => ({ name, path, method: 'GET', status: 404, code: 'NOT_FOUND' });

const strangeAddresses: readonly HostileRequest[] = [
  notFound('an address that nobody knows', '/nowhere'),
  notFound('something below GraphQL', '/graphql/console'),
  notFound('a file above the page', '/assets/../../../package.json'),
  notFound('the same in other letters', '/assets/%2e%2e/%2e%2e/%2e%2e/package.json'),
  notFound('the same with a stroke that is none', '/assets/..%5c..%5cpackage.json'),
  notFound('an address of fourteen thousand letters', `/${'a'.repeat(14_000)}`),
  notFound('a letter that is none', '/assets/%00'),
];

export const hostileRequests: readonly HostileRequest[] = [
  ...deepAndWide,
  ...many,
  ...strangeValues,
  ...otherOperations,
  ...strangeBodies,
  ...fromElsewhere,
  ...strangeAddresses,
];
