/** The picture of flows, laid out by hand: breadths, circles, parts within totals, and labels that keep apart. */
import { describe, expect, test } from 'vitest';
import { breadthOf, breadthsOf } from '../../client/charts/sankey/breadths.ts';
import { feedbackIn } from '../../client/charts/sankey/feedback.ts';
import { sankeyPicture } from '../../client/charts/sankey/sankeyPicture.ts';
import type { Stream } from '../../client/charts/sankey/stream.ts';

const stream = (id: string, ends: string, rest: Partial<Stream> = {}): Stream => {
  const [from = '', to = ''] = ends.split(' ');
  return { id, from, to, amount: null, measure: 'none', within: null, ...rest };
};
const paid = (id: string, ends: string, amount: number, within: string | null = null): Stream =>
  stream(id, ends, { amount, measure: 'amount', within });
const unknown = (id: string, ends: string, within: string | null = null): Stream => stream(id, ends, { measure: 'unknown', within });

describe('circles', () => {
  test('of two are broken at the flow with the later id, whichever comes first', () => {
    const flows = [stream('d028', 'psb csp'), stream('d027', 'csp psb')];
    expect([...feedbackIn(flows)]).toEqual(['d028']);
    expect([...feedbackIn(flows.toReversed())]).toEqual(['d028']);
  });

  test('of many are broken once; what goes back to its giver is a circle of its own', () => {
    const flows = [stream('a', 'w x'), stream('b', 'x y'), stream('c', 'y w'), stream('d', 'x x'), stream('e', 'w y')];
    expect([...feedbackIn(flows)]).toEqual(['c', 'd']);
  });

  test('are drawn, against the others or as a loop, and never refused', () => {
    const { ribbons, bars } = sankeyPicture([stream('a', 'x y'), stream('b', 'y x'), stream('c', 'x x')], { width: 800 });
    expect(ribbons.map(({ id, course }) => [id, course])).toEqual([
      ['a', 'onward'],
      ['b', 'back'],
      ['c', 'loop'],
    ]);
    const back = ribbons.find(({ id }) => id === 'b');
    expect(back?.from.x).toBeGreaterThan(back?.to.x ?? Infinity);
    expect(bars.map(({ id, column }) => [id, column])).toEqual([
      ['x', 0],
      ['y', 1],
    ]);
  });

  test('alone make a picture too', () => {
    expect(sankeyPicture([stream('a', 'x x')], { width: 800 }).ribbons.map(({ course }) => course)).toEqual(['loop']);
    expect(sankeyPicture([], { width: 800 })).toMatchObject({ height: 0, bars: [], ribbons: [] });
  });
});

describe('breadths', () => {
  test('go by amount; the smallest are still seen, and what nobody recorded is never nothing', () => {
    const { byId, perPixel } = breadthsOf([
      paid('a', 'x y', 1000),
      paid('b', 'x y', 500),
      paid('c', 'x y', 1),
      unknown('d', 'x y'),
      stream('e', 'x y'),
    ]);
    expect(byId.get('a')).toBe(breadthOf.most);
    expect(byId.get('b')).toBe(breadthOf.most / 2);
    expect(byId.get('c')).toBe(breadthOf.least);
    expect(byId.get('d')).toBe(breadthOf.unknown);
    expect(byId.get('e')).toBe(breadthOf.none);
    expect(perPixel).toBeCloseTo(1000 / breadthOf.most, 9);
  });

  test('of a total hold those of its parts, known or not', () => {
    const { byId } = breadthsOf([paid('t', 'x all', 1000), paid('p', 'x one', 600, 't'), unknown('q', 'x two', 't')]);
    expect((byId.get('p') ?? 0) + (byId.get('q') ?? 0)).toBeLessThanOrEqual(byId.get('t') ?? 0);
    const unknownTotal = breadthsOf([unknown('t', 'x all'), paid('p', 'x one', 600, 't')]).byId;
    expect(unknownTotal.get('t')).toBeCloseTo(breadthOf.most, 9);
  });

  test('say where parts come to more than their total', () => {
    const over = [paid('t', 'x all', 1000), paid('p', 'x one', 600, 't'), paid('q', 'x two', 600, 't')];
    expect([...breadthsOf(over).overfull]).toEqual(['t']);
    expect(breadthsOf(over).byId.get('t')).toBeGreaterThanOrEqual(breadthOf.most);
    expect([...breadthsOf(over.slice(0, 2)).overfull]).toEqual([]);
  });

  test('are alike where asked, and stand for no amount then', () => {
    const { byId, perPixel } = breadthsOf([paid('a', 'x y', 1000), unknown('b', 'x y')], { alike: true });
    expect([...byId.values()]).toEqual([breadthOf.alike, breadthOf.alike]);
    expect(perPixel).toBeNull();
  });

  test('a total that would hold itself holds nothing', () => {
    const { byId } = breadthsOf([paid('a', 'x y', 10, 'b'), paid('b', 'x y', 10, 'a')]);
    expect([...byId.values()]).toEqual([breadthOf.most, breadthOf.most]);
  });
});

describe('the picture', () => {
  const fund = [paid('f1', 'office all', 2_500_000), paid('f2', 'office cardiff', 294_493, 'f1'), paid('f3', 'office cardiff', 369_172)];

  test('a part leaves within its total, and arrives by itself', () => {
    const { ribbons } = sankeyPicture(fund, { width: 1200 });
    const [total, part] = ['f1', 'f2'].map(id => ribbons.find(ribbon => ribbon.id === id));
    if (total === undefined || part === undefined) throw new Error('They are not drawn.');
    expect(part.isPart).toBe(true);
    expect(Math.abs(part.from.y - total.from.y) + part.breadth / 2).toBeLessThanOrEqual(total.breadth / 2 + 0.001);
    expect(part.to.y).not.toBe(total.to.y);
    expect(ribbons.indexOf(part)).toBeGreaterThan(ribbons.indexOf(total));
    expect([part.label.anchor, total.label.anchor]).toEqual(['end', 'start']);
  });

  test('a part of what somebody else pays stands for itself', () => {
    const { ribbons } = sankeyPicture([paid('f1', 'office all', 10), paid('f2', 'council cardiff', 4, 'f1')], { width: 1200 });
    expect(ribbons.map(({ isPart }) => isPart)).toEqual([false, false]);
  });

  test('of two lines has the room of both, where it leaves and where a part arrives', () => {
    const fund = [paid('f1', 'office all', 1000), paid('f2', 'office all', 1), paid('f3', 'office cardiff', 1, 'f1')];
    const at = (tall: readonly string[]) => {
      const { ribbons } = sankeyPicture(fund, { width: 1200, tall: new Map(tall.map(id => [id, 2])) });
      return new Map(ribbons.map(ribbon => [ribbon.id, ribbon]));
    };
    const [one, two] = [at([]), at(['f2', 'f3'])];
    expect([...two.values()].map(({ id, label }) => [id, label.lines])).toEqual([
      ['f1', 1],
      ['f2', 2],
      ['f3', 2],
    ]);
    const below = (ribbons: typeof one): number => (ribbons.get('f2')?.label.y ?? 0) - (ribbons.get('f1')?.from.y ?? 0);
    expect(below(two)).toBe(below(one) + 7);
  });

  test('is the same for the same flows in any order', () => {
    const { bars, ribbons } = sankeyPicture(fund.toReversed(), { width: 1200 });
    const before = sankeyPicture(fund, { width: 1200 });
    expect(bars).toEqual(before.bars);
    expect(ribbons.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(before.ribbons.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  });
});
