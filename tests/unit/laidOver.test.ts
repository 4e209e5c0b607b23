/** A map to which one change after another was laid says what a plain one says that is made anew each time. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LaidOver } from '../../server/graph/laidOver.ts';
import { byId } from '../../server/graph/order.ts';

interface Row {
  readonly id: string;
  readonly says: number;
}

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const aRow = fc.record({ id: fc.constantFrom(...ids), says: fc.nat(9) });
/** Null where the row goes. `isGoneThrough`: whether somebody goes through the map before the next change. */
const aChange = fc.record({
  changed: fc.array(fc.tuple(fc.constantFrom(...ids), fc.option(fc.nat(9))), { maxLength: 4 }),
  isGoneThrough: fc.boolean(),
});

function plainAfter(before: ReadonlyMap<string, Row>, changed: ReadonlyMap<string, Row | undefined>): ReadonlyMap<string, Row> {
  const all = new Map<string, Row | undefined>([...before, ...changed]);
  return new Map(
    [...all.values()]
      .flatMap(row => row ?? [])
      .sort(byId)
      .map(row => [row.id, row]),
  );
}

const lookedUp = (map: ReadonlyMap<string, Row>): unknown => [map.size, ...ids.map(id => [map.get(id), map.has(id)])];
const goneThrough = (map: ReadonlyMap<string, Row>): unknown => {
  const each: unknown[] = [];
  map.forEach((row, id) => each.push([id, row]));
  return [[...map], [...map.keys()], [...map.values()], [...map.entries()], each];
};

test('one change after another', () => {
  fc.assert(
    fc.property(fc.array(aRow, { maxLength: 6 }), fc.array(aChange, { maxLength: 6 }), (rows, changes) => {
      let plain = plainAfter(new Map(), new Map(rows.map(row => [row.id, row])));
      let laid: ReadonlyMap<string, Row> = plain;
      const all: [ReadonlyMap<string, Row>, ReadonlyMap<string, Row>][] = [];
      for (const { changed, isGoneThrough } of changes) {
        const over = new Map(changed.map(([id, says]) => [id, says === null ? undefined : { id, says }]));
        [plain, laid] = [plainAfter(plain, over), new LaidOver(laid, over)];
        all.push([plain, laid]);
        expect(lookedUp(laid)).toEqual(lookedUp(plain));
        expect(isGoneThrough && goneThrough(laid)).toEqual(isGoneThrough && goneThrough(plain));
      }
      // Those before are still asked by requests that began on them.
      for (const [expected, found] of all) {
        expect(goneThrough(found)).toEqual(goneThrough(expected));
        expect(lookedUp(found)).toEqual(lookedUp(expected));
      }
    }),
  );
});

test('more than is laid over a map is folded in', () => {
  const row = (number: number): Row => ({ id: String(number).padStart(4, '0'), says: number });
  let laid: ReadonlyMap<string, Row> = new Map();
  for (let number = 2_500; number > 0; number -= 1) laid = new LaidOver(laid, new Map([[row(number).id, row(number)]]));
  expect(laid.size).toBe(2_500);
  expect([...laid.values()]).toEqual(Array.from({ length: 2_500 }, (_, at) => row(at + 1)));
});
