/** What a change may bring: ids that every store gives back, one statement for a pair, nothing that would be lost without a word. */
import { describe, expect, test } from 'vitest';
import { statementKinds } from '../../schema/model/model.ts';
import { completeChange, type RequestedChange, type RequestedRecord } from '../../server/change/completeChange.ts';
import { InvalidRequest } from '../../server/change/invalidRequest.ts';
import { complaintsAbout } from '../../server/domain/check.ts';
import { decodeDataset } from '../../server/domain/decode.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { seatsNetwork } from '../../server/analysis/silos/seatsNetwork.ts';
import { ended } from '../../server/pace/each.ts';
import { saltmarsh, saltmarshRecords } from '../world/saltmarsh.ts';

const stamp = { id: 'change-1', at: '2026-11-24T10:00:00.000Z' };

function complaintsOn(requested: Partial<RequestedChange>, graph: PartnershipGraph = saltmarsh): readonly string[] {
  const usual = { expectedRevision: 1, author: 'Saltmarsh Council', reason: 'the tide turned', upsert: [], remove: [] };
  try {
    completeChange(graph, { ...usual, ...requested }, stamp);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidRequest)) throw error;
    return error.complaints;
  }
}

const theme = (id: string, properties: object = { nameEn: 'Tides' }): RequestedRecord => ({ kind: 'Theme', id, properties });
const [seat] = saltmarsh.memberships.values();
const pair = { from: String(seat?.from), to: String(seat?.to) };
const holds = { holds: 'yes' };

describe('an id', () => {
  test.each([
    ['half of a character', '\ud801', String.raw`"\ud801"`],
    ['NUL', 'tides\0one', String.raw`"tides\u0000one"`],
    ['line break', 'tides\none', String.raw`"tides\none"`],
    ['mark that nobody sees', 'tides\u200bone', String.raw`"tides\u{200b}one"`],
    ['blank that only looks plain', 'tides\u00a0one', String.raw`"tides\u{a0}one"`],
    ['turning of the order of letters', 'tides\u202eone', String.raw`"tides\u{202e}one"`],
  ])('has no %s', (_name, id, told) => {
    const expected =
      'id should be a text of visible characters and plain blanks: without control characters, halves of characters and marks';
    expect(complaintsOn({ upsert: [theme(id)] })).toEqual([`Theme ${told}: ${expected}; it is ${told}. Correct it.`]);
  });

  test.each([
    ['blanks around it', ' tides ', /id should be a text without blanks at its ends; it is " tides "\./],
    ['a thousand letters', 'x'.repeat(1_000), /id should be a text of at most 200 characters; it is "x+…"?\./],
    ['a kind before it', 'Theme:tides', /id should be a text that does not begin with a kind and a colon; it is "Theme:tides"\./],
    [
      'what joins two ends',
      'tides~two',
      /id should be a text without ~, which joins the ends in the id of a statement; it is "tides~two"\./,
    ],
  ])('has not %s', (_name, id, told) => {
    expect(complaintsOn({ upsert: [theme(id)] })).toEqual([expect.stringMatching(told)]);
  });

  test('that stands in no other may have what joins two ends, as the source that a scenario made real writes', () => {
    const source = { kind: 'Source', id: 'scenario~mine', properties: { title: 'Mine', read: 'full' } };
    expect(complaintsOn({ upsert: [source] })).toEqual([]);
  });

  test('of every record that is there may stay as it is', () => {
    for (const record of saltmarshRecords) expect(complaintsOn({ upsert: [record] })).toEqual([]);
  });
});

describe('of two there is one membership', () => {
  const own = { kind: 'Membership', id: 'my-own', ...pair, properties: holds };

  test('whose id says whose it is, or is left out', () => {
    const derived = `membership~${pair.from}~${pair.to}`;
    expect(complaintsOn({ upsert: [own] })).toEqual([
      `Membership my-own: id should be "${derived}", as its ends say, or left out; it is "my-own". Correct it.`,
    ]);
    const elsewhere = { ...own, id: derived, from: 'council-heron', to: 'csp-heron' };
    expect(complaintsOn({ upsert: [elsewhere] })).toEqual([
      `Membership ${derived}: id should be "membership~council-heron~csp-heron", as its ends say, or left out; it is "${derived}". Correct it.`,
    ]);
    expect(complaintsOn({ upsert: [{ ...own, id: derived }, theme('tides')] })).toEqual([]);
    expect(complaintsOn({ upsert: [{ ...own, id: null }] })).toEqual([]);
  });

  test.each(Object.entries(statementKinds).flatMap(([kind, { key }]) => (key === 'ends' ? [kind] : [])))('and so it is of %s', kind => {
    const [first] = saltmarshRecords.filter(record => record.kind === kind);
    if (first === undefined || !('to' in first)) throw new Error(`Saltmarsh has no ${kind}.`);
    expect(complaintsOn({ upsert: [{ ...first, id: 'my-own' }] })).toEqual([
      expect.stringContaining(`${kind} my-own: id should be "${first.id}"`),
    ]);
  });

  describe('where a second one was drawn by hand', () => {
    const drawn: AnyRecord = { kind: 'Membership', id: 'by-hand', ...pair, properties: holds };
    const withTwo = buildGraph(decodeDataset({ revision: 1, records: [...saltmarshRecords, drawn] }));

    test('each is shown, and the network of seats joins the two once', () => {
      const drawnOf = (graph: PartnershipGraph): unknown =>
        ended(seatsNetwork(graph, { network: 'SEATS', includeNational: true, includeAssumed: true })).topology;
      expect(withTwo.memberships.size).toBe(saltmarsh.memberships.size + 1);
      expect(drawnOf(withTwo)).toEqual(drawnOf(saltmarsh));
    });

    test('no third comes beside it, and taking it away is enough', () => {
      const derived = { ...drawn, id: null };
      const others = saltmarshRecords.filter(({ id, properties }) => id !== seat?.id && properties['about'] !== seat?.id);
      const withHis = buildGraph(decodeDataset({ revision: 1, records: [...others, drawn] }));
      expect(complaintsOn({ upsert: [derived] }, withHis)).toEqual([
        expect.stringContaining('from and to should be two that no Membership joins yet; the Membership by-hand does.'),
      ]);
      expect(complaintsOn({ upsert: [derived], remove: ['by-hand'] }, withHis)).toEqual([]);
    });
  });
});

describe('a property', () => {
  test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', '__defineGetter__'])('is none that only objects have: %s', name => {
    const properties = JSON.parse(`{"nameEn":"Tides","${name}":"x"}`) as object;
    expect(complaintsOn({ upsert: [theme('tides', properties)] })).toEqual([
      expect.stringMatching(new RegExp(`^Theme tides: a Theme has no ${name}; it has nameEn, .*Correct its name or leave it out\\.$`)),
    ]);
  });

  test('of lists within lists is told short, however deep they are', () => {
    const deep = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)) as unknown;
    expect(complaintsOn({ upsert: [theme('tides', { nameEn: deep })] })).toEqual([
      'Theme tides: nameEn should be a text that is not empty; it is [[[[…]]]]. Correct it.',
    ]);
  });

  test.each(['Tides\0', '\udc00 tides'])('is a text that every store gives back', nameEn => {
    expect(complaintsOn({ upsert: [theme('tides', { nameEn })] })).toEqual([
      expect.stringContaining('of whole characters and without NUL; it is'),
    ]);
  });

  test('is no day of a year that never was', () => {
    const source = { kind: 'Source', id: 'tables', properties: { title: 'Tide tables', read: 'full', date: '0000' } };
    expect(complaintsOn({ upsert: [source] })).toEqual([expect.stringContaining('date should be a year, month or day such as 2023')]);
  });
});

describe('a record', () => {
  test('that joins nothing has no ends', () => {
    expect(complaintsOn({ upsert: [{ ...theme('tides'), from: 'nobody', to: 'nowhere' }] })).toEqual([
      'Theme tides: a Theme joins nothing, so it has no from; it is "nobody". Leave it out.',
      'Theme tides: a Theme joins nothing, so it has no to; it is "nowhere". Leave it out.',
    ]);
  });

  test('lies within another, and speaks of another', () => {
    const [area] = saltmarsh.areas.keys();
    const within = { kind: 'Within', from: String(area), to: String(area), properties: { relation: 'in_country' } };
    expect(complaintsOn({ upsert: [within] })).toEqual([expect.stringContaining('to should be the id of another Area than from names')]);
    const interfaceOfAll = {
      kind: 'Interface',
      id: 'all',
      from: 'csp-heron',
      to: 'csp-heron',
      properties: { type: 'works_with', ...holds },
    };
    expect(complaintsOn({ upsert: [interfaceOfAll] })).toEqual([]);
    const sumOfItself = {
      kind: 'FundingFlow',
      id: 'f9',
      from: 'council-heron',
      to: 'council-heron',
      properties: { isMoney: true, ...holds, partOf: 'f9' },
    };
    expect(complaintsOn({ upsert: [sumOfItself] })).toEqual([
      'FundingFlow f9: partOf should be the id of another FundingFlow; it is "f9". Correct it.',
    ]);
    const ofItself = { about: 'e-self', source: saltmarsh.sources.keys().next().value, stance: 'supports', certainty: 'stated' };
    expect(complaintsOn({ upsert: [{ kind: 'Evidence', id: 'e-self', properties: ofItself }] })).toEqual([
      expect.stringContaining('about should be the id of the record that it supports or disputes, not its own'),
    ]);
  });
});

describe('a store that holds what would not come in', () => {
  const held: readonly AnyRecord[] = [
    { kind: 'Source', id: 'Source:tables', properties: { title: 'Tide\0tables', read: 'full', date: '0000' } },
    { kind: 'Source', id: 's'.repeat(300), properties: { title: 'The long one', read: 'full' } },
    { kind: 'Within', id: 'round', from: 'la-heron', to: 'la-heron', properties: { relation: 'in_country' } },
  ];
  const graph = buildGraph(decodeDataset({ revision: 1, records: [...saltmarshRecords, ...held] }));

  test('is read all the same', () => {
    expect(held.map(record => complaintsAbout(record).length)).toEqual([3, 1, 2]);
    expect([graph.sources.size, graph.withins.size]).toEqual([saltmarsh.sources.size + 2, saltmarsh.withins.size + 1]);
  });

  // To take the exact id first would make it impossible to name the other bearer of `tables`: such ids come in no more.
  test('loses each by kind and id, also where the id looks like a kind and an id', () => {
    expect(complaintsOn({ remove: ['Source:tables'] }, graph)).toEqual([
      'remove: "Source:tables" is read as the Source tables, whom nobody recorded; write Source:Source:tables for the Source that bears all of it.',
    ]);
    expect(complaintsOn({ remove: ['Source:Source:tables', 's'.repeat(300), 'round'] }, graph)).toEqual([]);
  });
});

test('author and reason are of a length that people read, and without what nobody sees', () => {
  expect(complaintsOn({ author: 'Network\noffice', reason: 'x'.repeat(3_000), upsert: [theme('tides')] })).toEqual([
    expect.stringContaining('author should be one line of at most 200 characters, without control characters; it is "Network'),
    expect.stringContaining('reason should be a text of at most 2,000 characters'),
  ]);
  expect(complaintsOn({ reason: 'Two lines,\nas people write.', upsert: [theme('tides')] })).toEqual([]);
});
