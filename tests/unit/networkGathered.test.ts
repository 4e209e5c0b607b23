/** A network larger than one picture gathers its fullest kinds; who must be seen stands in it all the same, and moves nobody. */
import { describe, expect, it } from 'vitest';
import { placesByForce } from '../../client/charts/force.ts';
import { withGuests, type PlacedNetwork } from '../../client/layout/guests.ts';
import { lanesGathered, networkShown } from '../../client/layout/lanesGathered.ts';
import type { MapLayout } from '../../client/layout/mapLayout.ts';
import { layOutNetwork } from '../../client/layout/networkLayout.ts';
import type { IndexedLandscape } from '../../client/state/landscape.ts';
import { networkOf, type Network } from '../../client/state/network.ts';
import { toggleGathered } from '../../client/state/producers.ts';
import { firstSession } from '../../client/state/session.ts';
import { decodeDataset } from '../../server/domain/decode.ts';
import { buildGraph } from '../../server/graph/build.ts';
import { readLandscapeFolder } from '../../server/intake/landscapeFolder.ts';
import { project } from '../api/running.ts';
import { timesWales } from '../bench/timesWales.ts';
import { onClient } from '../world/onClient.ts';
import { halfWide } from '../world/saltmarshMap.ts';
import { walesIndex as wales } from '../world/walesOnClient.ts';

const records = timesWales(readLandscapeFolder(`${project}seed/wales`).records, 3);
const threefold = await onClient(buildGraph(decodeDataset({ revision: 1, records })));

const laneOf = (index: IndexedLandscape, id: string): string | undefined => index.laneByBody.get(id)?.id;
const drawn = ({ joined, alone, ties }: Network): number => joined.length + alone.length + ties.length / 2;
const pairs = ({ joined, ties }: Network): readonly string[] =>
  Array.from({ length: ties.length / 2 }, (_, at) =>
    [joined[ties[2 * at] ?? 0], joined[ties[2 * at + 1] ?? 0]].toSorted((a = '', b = '') => (a < b ? -1 : 1)).join(' '),
  ).toSorted();

/** A network of as many bodies as are asked for in a lane, each of them joined to the one before it. */
function inLanes(counts: Readonly<Record<string, number>>): { readonly index: IndexedLandscape; readonly network: Network } {
  const lanes = Object.keys(counts).map(id => ({ ...wales.lanes[0], id }) as IndexedLandscape['lanes'][number]);
  const bodies = lanes.flatMap(lane => Array.from({ length: counts[lane.id] ?? 0 }, (_, at) => [`${lane.id}-${at}`, lane] as const));
  const index = { ...wales, lanes, laneByBody: new Map(bodies) };
  const ties = bodies.flatMap((_, at) => (at === 0 ? [] : [at - 1, at]));
  return { index, network: { joined: bodies.map(([id]) => id), ties, alone: [] } };
}

describe('kinds of a network', () => {
  it('are all drawn where they fit: Wales is whole, whatever an address opens', () => {
    const shown = networkShown(wales, ['councils']);
    expect(shown.gathered).toEqual([]);
    expect(shown.open).toBe(shown.whole);
    expect(shown.whole).toEqual(networkOf(wales));
  });

  it('are gathered from 2,501 boxes and threads on, and none at 2,500', () => {
    const fits = inLanes({ a: 1000, b: 251 });
    expect(drawn(fits.network)).toBe(2501);
    expect(lanesGathered(fits.index, fits.network)).toEqual(['a']);
    const { ties, ...bodies } = fits.network;
    expect(lanesGathered(fits.index, { ...bodies, ties: ties.slice(2) })).toEqual([]);
  });

  it('are gathered from the fullest on, only as many as must be, and told in the order of the map', () => {
    const { index, network } = inLanes({ least: 100, most: 1100, second: 1099, third: 1000 });
    expect(lanesGathered(index, network)).toEqual(['most', 'second']);
  });

  it('take their bodies and the ties of these with them, and what is left fits', () => {
    const { whole, gathered, open } = networkShown(threefold, []);
    expect(drawn(whole)).toBeGreaterThan(2500);
    expect(gathered).toEqual(['channel_panels', 'scrutiny_committees', 'councils']);
    expect(drawn(open)).toBeLessThanOrEqual(2500);
    const isOpen = (id: string): boolean => !gathered.includes(laneOf(threefold, id) ?? '');
    expect([...open.joined, ...open.alone]).toEqual([...whole.joined.filter(isOpen), ...whole.alone.filter(isOpen)]);
    expect(pairs(open)).toEqual(pairs(whole).filter(pair => pair.split(' ').every(isOpen)));
  });

  it('open one by one, and with the last of them the network is whole', () => {
    const opened = networkShown(threefold, ['councils']);
    const inLane = (lane: string): number => opened.open.joined.filter(id => laneOf(threefold, id) === lane).length;
    expect([inLane('councils'), inLane('channel_panels')]).toEqual([66, 0]);
    const all = networkShown(threefold, opened.gathered);
    expect(all.open).toBe(all.whole);
    expect(toggleGathered('councils')(toggleGathered('councils')(firstSession))).toEqual(firstSession);
    expect(toggleGathered('councils')(firstSession).choices.opened).toEqual(['councils']);
    expect(toggleGathered('councils')(firstSession).toggledLanes).toEqual([]);
  });
});

describe('bodies of gathered kinds that must be seen', () => {
  const { whole, open } = networkShown(threefold, []);
  const placed: PlacedNetwork = { network: open, places: placesByForce({ count: open.joined.length, ties: open.ties }), guests: 0 };
  const laidOut = (asked: PlacedNetwork): MapLayout =>
    layOutNetwork(threefold, { ...asked, size: { width: 1440, height: 800 }, measure: halfWide, language: 'en' });
  const council = whole.joined.find(id => laneOf(threefold, id) === 'councils') ?? '';

  it('are few: who stands there already is no guest', () => {
    expect(withGuests(placed, whole, [])).toBe(placed);
    expect(withGuests(placed, whole, [open.joined[0] ?? '', open.alone[0] ?? '', 'nobody'])).toBe(placed);
  });

  it('stand among those they are joined to, with these ties, and nobody moves for them', () => {
    const seen = withGuests(placed, whole, [council]);
    expect(seen.guests).toBe(1);
    const before = laidOut(placed);
    const after = laidOut(seen);
    const boxes = ({ bars }: MapLayout): ReadonlyMap<string, unknown> => new Map(bars.map(({ bodyId, box }) => [bodyId, box]));
    expect(before.bars.some(({ bodyId }) => bodyId === council)).toBe(false);
    expect(after.size).toEqual(before.size);
    expect(new Map([...boxes(after)].filter(([id]) => id !== council))).toEqual(boxes(before));
    const own = after.bars.find(({ bodyId }) => bodyId === council)?.box;
    expect(
      after.bars.filter(({ box }) => own !== undefined && box.y === own.y && box.x < own.x + own.width && own.x < box.x + box.width),
    ).toHaveLength(1);
    const isHere = (id: string): boolean => id === council || open.joined.includes(id);
    const ties = pairs(seen.network).filter(pair => pair.includes(council));
    expect(ties.length).toBeGreaterThan(0);
    expect(pairs(seen.network)).toEqual(pairs(whole).filter(pair => pair.split(' ').every(isHere)));
  });

  it('stand between the places of those they are joined to', () => {
    const known: PlacedNetwork = {
      network: { joined: ['a', 'b', 'c'], ties: [], alone: [] },
      places: Float64Array.of(0, 0, 4, 2, 9, 9),
      guests: 0,
    };
    const all: Network = { joined: ['a', 'b', 'c', 'guest', 'lonely', 'other'], ties: [0, 3, 1, 3, 4, 5], alone: ['nobody’s'] };
    expect(withGuests(known, all, ['guest', 'nobody’s'])).toEqual({
      network: { joined: ['a', 'b', 'c', 'guest'], ties: [0, 3, 1, 3], alone: ['nobody’s'] },
      places: Float64Array.of(0, 0, 4, 2, 9, 9, 2, 1),
      guests: 1,
    });
    expect([...withGuests(known, all, ['lonely']).places].slice(6)).toEqual([13 / 3, 11 / 3]);
  });
});
