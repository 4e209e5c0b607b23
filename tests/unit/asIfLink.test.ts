/** Views asked as if a what-if were accepted: one place asks below it, and every answer stands where it was asked for. */
import { ApolloLink, Observable } from '@apollo/client';
import { Kind, parse, print, validate, type DocumentNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { asIfClient, belowScenario } from '../../client/api/asIf.ts';
import { createClient } from '../../client/api/client.ts';
import * as generated from '../../client/api/generated/graphql.ts';
import { isAskedAsIf } from '../../client/state/supposed.ts';
import { choose, lookThroughWhatif, showScreen } from '../../client/state/producers.ts';
import { firstSession } from '../../client/state/session.ts';
import { executableSchema } from '../../server/api/schema.ts';
import { readSdl } from '../../server/language.ts';
import { project } from '../api/running.ts';
import { answerTo } from '../world/onClient.ts';
import { wales } from '../world/wales.ts';

const asked: string[] = [];
const answering = new ApolloLink(
  ({ query, variables }) =>
    new Observable(observer => {
      asked.push(print(query));
      answerTo(wales, query, variables).then(
        data => {
          observer.next({ data: data as Record<string, unknown> });
          observer.complete();
        },
        (fault: unknown) => observer.error(fault),
      );
    }),
);
const recorded = createClient(answering);
const supposed = asIfClient(recorded, 'pccs-end-2028');

const seats = parse(
  'query ($id: ID!) { partnership(id: $id) { id seats { organisation { id } } } pcc: organisation(id: "pcc-gwent") { id } }',
);
interface Seats {
  readonly partnership: { readonly seats: readonly { readonly organisation: { readonly id: string } }[] };
  readonly pcc: { readonly id: string } | null;
}

describe('as if commissioners had ended', () => {
  test('a board is answered without them, and beside it as it is recorded, each from a cache of its own', async () => {
    const variables = { id: 'psb-gwent' };
    const first = await recorded.query<Seats>({ query: seats, variables });
    const second = await supposed.query<Seats>({ query: seats, variables });
    expect(first.data?.pcc).toMatchObject({ id: 'pcc-gwent' });
    expect(second.data?.pcc).toBeNull();
    const members = (data: Seats | undefined): readonly string[] =>
      data?.partnership.seats.map(({ organisation }) => organisation.id) ?? [];
    expect(members(first.data).filter(id => !members(second.data).includes(id))).toEqual(['pcc-gwent']);
    expect((await recorded.query<Seats>({ query: seats, variables })).data).toBe(first.data);
    expect((await supposed.query<Seats>({ query: seats, variables })).data).toBe(second.data);
    expect(asked).toHaveLength(2);
  });

  test('every question of every view can be asked so, but for those about what-ifs themselves', () => {
    const schema = executableSchema(readSdl(project));
    const documents = (Object.values(generated) as readonly unknown[]).filter(isQuestion);
    expect(documents.length).toBeGreaterThan(50);
    const below = documents.map(document => ({ name: nameOf(document), below: belowScenario(document) }));
    expect(below.filter(one => one.below === null).map(({ name }) => name)).toEqual([
      'SupposedLandscape',
      'Meeting',
      'Remarks',
      'RemarksNow',
      'Whatifs',
      'Whatif',
      'WhatifMeasures',
      'WhatifAcceptance',
    ]);
    expect(
      below.flatMap(one => (one.below === null ? [] : validate(schema, one.below).map(({ message }) => `${one.name}: ${message}`))),
    ).toEqual([]);
  });
});

test('views say what would be only where that is asked, and never what is recorded of what-ifs and of the history', () => {
  const through = lookThroughWhatif('pccs-end-2028')(firstSession);
  const asIf = choose('asIf', 'YES')(through);
  expect([through, asIf, showScreen('gaps')(asIf), showScreen('changes')(asIf), showScreen('whatif')(asIf)].map(isAskedAsIf)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

function isQuestion(value: unknown): value is DocumentNode {
  const definitions = typeof value === 'object' && value !== null && 'definitions' in value ? (value as DocumentNode).definitions : [];
  return definitions.some(definition => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query');
}

function nameOf({ definitions }: DocumentNode): string {
  return definitions.flatMap(definition => (definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : [])).join();
}
