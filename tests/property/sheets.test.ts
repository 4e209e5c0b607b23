/** Laws of paper: pieces that are laid over each other show all of the sheet, and stretches of a long drawing lose nothing and cut no line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../client/print/breaks.ts';
import { orientations, paperNames, sizeOf } from '../../client/print/papers.ts';
import { gridFor, overlap, piecesOf } from '../../client/print/pieces.ts';
import type { Group, Page } from '../../client/print/shapes.ts';

const paper = fc.constantFrom(...paperNames);
const said = { pieceOf: (place: string, last: string) => `${place} of ${last}`, layOver: 'over', widthOf: () => 10 };

function clipOf({ shapes: [first] }: Page): NonNullable<Group['clip']> {
  if (first?.is !== 'group' || first.clip === null) throw new Error('A piece begins with what it shows.');
  return first.clip;
}

describe('pieces of a sheet', () => {
  it('show each of its places, and neighbours have a strip in common', () => {
    fc.assert(
      fc.property(paper, fc.constantFrom(...orientations), fc.constantFrom('A4' as const, 'A3' as const), (large, orientation, small) => {
        const page = { ...sizeOf(large, orientation), shapes: [] };
        const { columns, rows } = gridFor(page, small);
        const clips = piecesOf(page, small, said).map(clipOf);
        expect(clips).toHaveLength(columns * rows);
        const last = clips.at(-1);
        expect(last === undefined ? 0 : last.x + last.width).toBeGreaterThanOrEqual(page.width);
        expect(last === undefined ? 0 : last.y + last.height).toBeGreaterThanOrEqual(page.height);
        const strips = clips.flatMap((clip, at) => {
          const beside = at % columns === 0 ? undefined : clips[at - 1];
          const above = clips[at - columns];
          return [
            ...(beside === undefined ? [] : [beside.x + beside.width - clip.x]),
            ...(above === undefined ? [] : [above.y + above.height - clip.y]),
          ];
        });
        expect(strips.every(breadth => Math.abs(breadth - overlap) < 1e-6)).toBe(true);
      }),
    );
  });

  it('are no more than are needed', () => {
    expect(gridFor(sizeOf('A4', 'landscape'), 'A4')).toMatchObject({ columns: 2, rows: 1 });
    expect(gridFor(sizeOf('A0', 'landscape'), 'A4')).toMatchObject({ columns: 5, rows: 5 });
    expect(gridFor(sizeOf('A0', 'landscape'), 'A3')).toMatchObject({ columns: 5, rows: 3 });
  });
});

describe('stretches of a long drawing', () => {
  const line = fc.record({ top: fc.double({ min: 0, max: 4000, noNaN: true }), height: fc.double({ min: 1, max: 90, noNaN: true }) });

  it('follow on each other from head to foot, and none is longer than its sheet', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 60 }),
        fc.double({ min: 100, max: 1500, noNaN: true }),
        fc.array(fc.double({ min: 1, max: 4000, noNaN: true }), { maxLength: 3 }),
        (lines, room, begins) => {
          const kept = lines.map(({ top, height }) => ({ top, bottom: top + height }));
          const stretches = stretchesOf({ top: 0, bottom: 4100 }, { roomAt: () => room, kept, firm: [], begins });
          expect(stretches[0]?.top).toBe(0);
          expect(stretches.at(-1)?.bottom).toBe(4100);
          expect(stretches.every(({ top, bottom }) => bottom > top && bottom - top <= room + 0.5)).toBe(true);
          expect(stretches.slice(1).map(({ top }) => top)).toEqual(stretches.slice(0, -1).map(({ bottom }) => bottom));
        },
      ),
    );
  });

  it('cut no row of a table, whose head takes room on every sheet but the first', () => {
    const rows = Array.from({ length: 100 }, (_none, at) => ({ top: 40 + at * 30, bottom: 70 + at * 30 }));
    const stretches = stretchesOf({ top: 0, bottom: 3040 }, { roomAt: top => (top > 40 ? 355 : 395), kept: rows, firm: [], begins: [] });
    expect(stretches.slice(0, 3)).toEqual([
      { top: 0, bottom: 370 },
      { top: 370, bottom: 700 },
      { top: 700, bottom: 1030 },
    ]);
  });

  it('tear cards that stand side by side rather than leave a sheet empty, but none of their lines', () => {
    const cards = Array.from({ length: 12 }, (_none, at) => ({ top: at * 60, bottom: at * 60 + 100 }));
    const lines = Array.from({ length: 50 }, (_none, at) => ({ top: at * 16 + 2, bottom: at * 16 + 14 }));
    const [first] = stretchesOf({ top: 0, bottom: 760 }, { roomAt: () => 250, kept: cards, firm: lines, begins: [] });
    expect(first?.bottom).toBe(242);
  });
});
