/** Whether what is on two maps stands in the same place: only then one picture fades into the other. */
import { expect, test } from 'vitest';
import { standsAlike } from '../../client/canvas/softChange.ts';
import type { MapLayout } from '../../client/layout/mapLayout.ts';

type Places = Readonly<Record<string, number>>;

/** Each body in a box of its own, so far down. */
function layout(places: Places, size = { width: 900, height: 600 }): MapLayout {
  const bars = Object.entries(places).map(([key, y], row) => ({
    key,
    bodyId: key,
    piece: 0,
    row,
    box: { x: 10, y, width: 50, height: 20 },
  }));
  return { size, fontPx: 11, columns: [], sections: [], lanes: [], strips: [], plates: [], rows: [], bars, holes: [] };
}

const two = { otter: 10, heron: 40 };

test.each<[string, MapLayout, boolean]>([
  ['the same places, worked out anew', layout(two), true],
  ['one more body below', layout({ ...two, grebe: 70 }), true],
  ['one body less', layout({ otter: 10 }), true],
  ['a body further down', layout({ otter: 10, heron: 41 }), false],
  ['another size', layout(two, { width: 901, height: 600 }), false],
])('%s', (_what, after, isAlike) => {
  expect(standsAlike(layout(two), after)).toBe(isAlike);
});
