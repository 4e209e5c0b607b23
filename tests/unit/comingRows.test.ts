/** Rows that come some at a time: how many stand with the next drawing. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { standingAfter } from '../../client/panels/frame/comingRows.ts';

const rows = (from: number, to: number): readonly string[] => Array.from({ length: to - from }, (_, at) => `row ${from + at}`);

describe('how many rows stand', () => {
  it('is all of them where nothing changed', () => {
    expect(standingAfter({ before: rows(0, 163), after: rows(0, 163) }, 25, 0)).toBe(163);
  });

  it('is a step of rows that nobody has seen', () => {
    expect(standingAfter({ before: [], after: rows(0, 163) }, 25, 0)).toBe(25);
    expect(standingAfter({ before: rows(200, 300), after: rows(0, 163) }, 25, 0)).toBe(25);
  });

  it('is all that a filter leaves, and with it a step where it is taken away again', () => {
    const csps = rows(0, 163).filter((_, at) => at % 8 === 0);
    expect(standingAfter({ before: rows(0, 163), after: csps }, 25, 0)).toBe(csps.length);
    // The first, and then each eighth, stood before: between them come 25.
    expect(standingAfter({ before: csps, after: rows(0, 163) }, 25, 0)).toBe(29);
  });

  it('begins anew where the order is turned round', () => {
    expect(standingAfter({ before: rows(0, 163), after: rows(0, 163).toReversed() }, 25, 0)).toBe(26);
  });

  it('is as many as are in sight of who has scrolled down', () => {
    expect(standingAfter({ before: rows(0, 163), after: rows(0, 163).toReversed() }, 25, 110)).toBe(110);
    expect(standingAfter({ before: rows(0, 163), after: rows(0, 40) }, 25, 110)).toBe(40);
  });
});

test('never lays out more new rows than a step, and leaves none out that it could have', () => {
  const ids = fc.uniqueArray(fc.nat(60).map(String), { maxLength: 60 });
  fc.assert(
    fc.property(ids, ids, fc.integer({ min: 1, max: 10 }), (before, after, step) => {
      const standing = standingAfter({ before, after }, step, 0);
      expect(newIn(before, after.slice(0, standing))).toBeLessThanOrEqual(step);
      expect(standing === after.length || newIn(before, after.slice(0, standing + 1)) > step).toBe(true);
    }),
  );
});

/** Rows that were not there, or would have to be moved past one that stays. */
function newIn(before: readonly string[], after: readonly string[]): number {
  let count = 0;
  let stayed = -1;
  for (const id of after) {
    const place = before.indexOf(id);
    if (place < 0 || place <= stayed) count += 1;
    else stayed = place;
  }
  return count;
}
