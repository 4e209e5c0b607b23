/** What the page asks is known to the server, however much it costs: every document under client/, without anybody listing it. */
import { parse, print, visit, Kind, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as generated from '../../client/api/generated/graphql.ts';
import { isKnown, knownOperations } from '../../server/api/guards/knownOperations.ts';
import { readClientOperations } from '../../server/language.ts';
import { post, project, startOnWales, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => void (wales = await startOnWales()));
afterAll(() => wales.stop());

const known = knownOperations(readClientOperations(project));

/** The documents that the page sends, as the generator hands them to it. */
const documents = Object.values(generated as Readonly<Record<string, unknown>>)
  .filter((value): value is DocumentNode => typeof value === 'object' && value !== null && 'definitions' in value)
  .flatMap(document => operationsIn(document).map(({ name }) => [name?.value ?? '', document] as const));

test('the page asks something, and each operation has a name of its own', () => {
  const names = documents.map(([name]) => name);
  expect(names).toContain('Landscape');
  expect(names).not.toContain('');
  expect(new Set(names).size).toBe(names.length);
  expect(known.size).toBe(names.length);
});

describe('each operation of the page', () => {
  test.each(documents)('%s is known as its cache sends it, and passes every guard', async (name, document) => {
    const sent = withTypenames(document);
    expect(isKnown(known, sent, name)).toBe(true);
    const { codes } = await post(wales.address, JSON.stringify({ query: print(sent), operationName: name, variables: {} }));
    // Without its variables it may be a bad question; it is never too long, too deep or too dear.
    expect(codes.filter(code => code !== 'BAD_USER_INPUT')).toEqual([]);
  });
});

describe('known is the whole document', () => {
  const theirs = 'query Board($id: ID!) { partnership(id: $id) { ...Names ...Seats } }';
  const names = 'fragment Names on Partnership { name(language: EN) { text } ...Kind } fragment Kind on Partnership { kind }';
  const seats = 'fragment Seats on Partnership { seats { organisation { id } } }';
  const operations = knownOperations([names, theirs, seats]);

  test('whatever files its fragments stand in, and in whatever order they come', () => {
    expect(isKnown(operations, parse(`${seats} ${names} ${theirs}`), 'Board')).toBe(true);
  });

  test('with the __typename that a cache adds', () => {
    expect(isKnown(operations, withTypenames(parse(`${theirs} ${names} ${seats}`)), 'Board')).toBe(true);
  });

  test.each([
    ['another field', `${theirs} ${names} fragment Seats on Partnership { seats { organisation { id type } } }`],
    ['another fragment under the name', `${theirs} ${seats} fragment Names on Partnership { seats { id } }`],
    ['a fragment left out', 'query Board($id: ID!) { partnership(id: $id) { ...Seats } } ' + seats],
    ['an alias for __typename', `${theirs.replace('...Names', 'a: __typename ...Names')} ${names} ${seats}`],
    ['another operation beside it', `query Other { landscape { revision } }`],
  ])('%s makes it unknown', (_name, text) => {
    expect(isKnown(operations, parse(text), operationsIn(parse(text))[0]?.name?.value ?? null)).toBe(false);
  });
});

function operationsIn(document: DocumentNode): readonly OperationDefinitionNode[] {
  return document.definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION);
}

/** As the client's cache sends it: __typename in every selection but the outermost. */
function withTypenames(document: DocumentNode): DocumentNode {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  return visit(document, {
    SelectionSet: (node, _key, parent) =>
      parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
        ? undefined
        : { ...node, selections: [...node.selections, typename] },
  });
}
