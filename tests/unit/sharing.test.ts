import type { ApolloClient } from '@apollo/client';
import { describe, expect, test } from 'vitest';
import { boardsAsOf } from '../../client/api/asOf.ts';
import { BoardsAsOfDocument } from '../../client/api/generated/graphql.ts';
import type { AsOf } from '../../client/state/filtered.ts';
import { holdBeside, lookThrough, pickBody, select, stepOut, type Producer } from '../../client/state/producers.ts';
import { firstSession, type Session } from '../../client/state/session.ts';
import { countStanding, sharingOf, type SeatsCounted } from '../../client/state/sharing.ts';
import type { MapBody } from '../../client/state/landscape.ts';
import { answerTo } from '../world/onClient.ts';
import { wales } from '../world/wales.ts';
import { askWales, walesIndex as index } from '../world/walesOnClient.ts';

const all: SeatsCounted = { assumed: true, required: true };

interface Told {
  readonly overlaps: {
    readonly nodes: readonly {
      readonly a: { readonly id: string };
      readonly b: { readonly id: string };
      readonly members: { readonly whole: (Sides & { readonly discretionary: Sides | null }) | null };
    }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}
interface Sides {
  readonly shared: readonly { readonly id: string }[];
  readonly onlyA: readonly { readonly id: string }[];
  readonly onlyB: readonly { readonly id: string }[];
}

const sides = '{ shared { id } onlyA { id } onlyB { id }';

async function everyPairOfWales(includeAssumed: boolean, asOf: string | null = null): Promise<Told['overlaps']['nodes']> {
  const nodes: Told['overlaps']['nodes'][number][] = [];
  let after: string | null = null;
  do {
    const { overlaps } = (await askWales(
      `query ($after: String, $includeAssumed: Boolean, $asOf: Date) {
        overlaps(first: 200, after: $after, includeSmall: true, includeAssumed: $includeAssumed, asOf: $asOf) {
        nodes { a { id } b { id } members { whole ${sides} discretionary ${sides} } } } } pageInfo { endCursor hasNextPage } } }`,
      { after, includeAssumed, asOf },
    )) as Told;
    nodes.push(...overlaps.nodes);
    after = overlaps.pageInfo.hasNextPage ? overlaps.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

/** The boards and seats of a day, as the page asks for them. */
function standingAt(day: string): Promise<AsOf> {
  const query = async ({ variables }: { readonly variables: Readonly<Record<string, unknown>> }) => ({
    data: await answerTo(wales, BoardsAsOfDocument, variables),
  });
  return boardsAsOf({ query } as unknown as ApolloClient, day);
}

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id).toSorted();

describe('what two boards share on the map', () => {
  test.each([
    { assumed: true, day: null },
    { assumed: false, day: null },
    { assumed: true, day: '2010' },
    { assumed: true, day: '2016-06' },
  ])('is what the server says of every pair in Wales (assumed seats: $assumed, as at: $day)', async ({ assumed, day }) => {
    const pairs = await everyPairOfWales(assumed, day);
    const asOf = day === null ? null : await standingAt(day);
    let compared = 0;
    const differing = pairs.flatMap(({ a, b, members: { whole } }) => {
      if (whole === null || asOf?.boardIds.has(a.id) === false || asOf?.boardIds.has(b.id) === false) return [];
      compared += 1;
      const lit = (counted: SeatsCounted): Record<string, readonly string[]> => {
        const { standings } = sharingOf(index, [a.id, b.id], counted);
        const of = (is: string, place?: number): readonly string[] =>
          [...standings].flatMap(([id, one]) => (one.is === is && (one.is !== 'one' || one.place === place) ? [id] : [])).toSorted();
        return { shared: of('both'), onlyA: of('one', 0), onlyB: of('one', 1) };
      };
      const told = ({ shared, onlyA, onlyB }: Sides) => ({ shared: ids(shared), onlyA: ids(onlyA), onlyB: ids(onlyB) });
      const isSame = JSON.stringify(lit({ assumed, required: true, asOf })) === JSON.stringify(told(whole));
      const net = whole.discretionary;
      const isSameNet = net === null || JSON.stringify(lit({ assumed, required: false, asOf })) === JSON.stringify(told(net));
      return isSame && isSameNet ? [] : [`${a.id} ${b.id}`];
    });
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });

  test('of Torfaen CSP and Gwent PSB is five, and eleven sit on the second alone', () => {
    const sharing = sharingOf(index, ['csp-torfaen', 'psb-gwent'], all);
    expect(countStanding(sharing, { is: 'both' })).toBe(5);
    expect(countStanding(sharing, { is: 'one', place: 0 })).toBe(0);
    expect(countStanding(sharing, { is: 'one', place: 1 })).toBe(11);
    expect(sharing.members).toEqual([5, 16]);
    expect(sharing.standings.get('csp-torfaen')).toEqual({ is: 'chosen', place: 0 });
    expect(sharing.standings.get('council-torfaen')).toEqual({ is: 'both' });
  });
});

describe('what one board shares', () => {
  test('lights its members and the boards that share them, by how many', () => {
    const { standings, members } = sharingOf(index, ['csp-cardiff'], all);
    expect(members).toEqual([5]);
    expect(standings.get('psb-cardiff')).toEqual({ is: 'sharing', shared: 5 });
    expect(standings.get('csp-torfaen')).toEqual({ is: 'sharing', shared: 2 });
    expect(standings.get('council-cardiff')).toEqual({ is: 'one', place: 0 });
    expect(standings.has('council-torfaen')).toBe(false);
  });

  test('is as much seen from the other', () => {
    const boards = ['csp-cardiff', 'psb-gwent', 'safeguarding-gwent', 'rpb-north-wales'];
    const differing = boards.flatMap(board =>
      [...sharingOf(index, [board], all).standings]
        .filter(([, { is }]) => is === 'sharing')
        .filter(([other, here]) => JSON.stringify(sharingOf(index, [other], all).standings.get(board)) !== JSON.stringify(here)),
    );
    expect(differing).toEqual([]);
  });

  test('is not known of a board without recorded members: nothing is lit but itself', () => {
    const unknown = index.landscape.partnerships.find(({ id, isGeneral }) => !isGeneral && !index.seatsByBody.has(id));
    const { standings, members } = sharingOf(index, [unknown?.id ?? ''], all);
    expect(members).toEqual([null]);
    expect([...standings.keys()]).toEqual([unknown?.id]);
  });
});

describe('choosing boards', () => {
  const after = (...steps: readonly Producer[]): Session => steps.reduce((session, step) => step(session), firstSession);
  const body = (id: string): MapBody => index.bodyById.get(id) as MapBody;
  const inLens = lookThrough('overlap');

  test('holds one, then two, and a third pushes out the first; the same again lets go', () => {
    const picks = ['csp-cardiff', 'psb-cardiff', 'rpb-gwent'].map(id => pickBody(body(id)));
    expect(after(inLens, ...picks.slice(0, 1)).pair).toEqual(['csp-cardiff']);
    expect(after(inLens, ...picks.slice(0, 2)).pair).toEqual(['csp-cardiff', 'psb-cardiff']);
    expect(after(inLens, ...picks).pair).toEqual(['psb-cardiff', 'rpb-gwent']);
    expect(after(inLens, ...picks, pickBody(body('rpb-gwent'))).pair).toEqual(['psb-cardiff']);
  });

  test('leaves focus and panel as they are; an organisation or a group opens its panel and is not chosen', () => {
    const chosen = after(inLens, pickBody(body('csp-cardiff')));
    expect([chosen.selected, chosen.focus]).toEqual([null, null]);
    const organisation = after(inLens, pickBody(body('council-cardiff')));
    expect([organisation.selected?.id, organisation.focus, organisation.pair]).toEqual(['council-cardiff', null, []]);
    const group = after(inLens, pickBody(body('csp-all')));
    expect([group.selected?.id, group.pair]).toEqual(['csp-all', []]);
  });

  test('is no matter of the other lenses', () => {
    const session = after(pickBody(body('csp-cardiff')));
    expect([session.selected?.id, session.focus?.id, session.pair]).toEqual(['csp-cardiff', 'csp-cardiff', []]);
  });

  test('is undone by Escape after the panel and before the focus, where the boards are lit or open', () => {
    const held = after(inLens, holdBeside(['csp-cardiff']), select({ kind: 'organisation', id: 'council-cardiff' }));
    expect(stepOut(held)).toEqual({ ...held, selected: null });
    expect(stepOut(stepOut(held)).pair).toEqual([]);
    const elsewhere = after(holdBeside(['csp-cardiff', 'psb-cardiff']));
    expect(stepOut(elsewhere)).toBe(elsewhere);
  });
});
