/** Laws of paper: pieces that are laid over each other show all of the sheet, and stretches of a long drawing lose nothing and cut no line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf, type Block } from '../../client/print/breaks.ts';
import { inBlocks } from '../../client/print/inBlocks.ts';
import { orientations, paperNames, sizeOf } from '../../client/print/papers.ts';
import { gridFor, overlap, piecesOf } from '../../client/print/pieces.ts';
import { plainFill, type Group, type Page, type Shape } from '../../client/print/shapes.ts';

const paper = fc.constantFrom(...paperNames);
const across = { left: 0, right: 500 };
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
          const kept = lines.map(({ top, height }) => ({ top, bottom: top + height, ...across }));
          const stretches = stretchesOf({ top: 0, bottom: 4100 }, { roomAt: () => room, kept, firm: [], begins });
          expect(stretches[0]?.top).toBe(0);
          expect(stretches.at(-1)?.bottom).toBe(4100);
          expect(stretches.every(({ top, bottom }) => bottom > top && bottom - top <= room + 0.5)).toBe(true);
          expect(stretches.slice(1).map(({ from }) => from)).toEqual(stretches.slice(0, -1).map(({ bottom }) => bottom));
        },
      ),
    );
  });

  it('cut no row of a table, whose head takes room on every sheet but the first', () => {
    const rows = Array.from({ length: 100 }, (_none, at) => ({ top: 40 + at * 30, bottom: 70 + at * 30, ...across }));
    const stretches = stretchesOf({ top: 0, bottom: 3040 }, { roomAt: top => (top > 40 ? 355 : 395), kept: rows, firm: [], begins: [] });
    expect(stretches.slice(0, 3).map(({ top, bottom, goesOn }) => [top, bottom, goesOn.length])).toEqual([
      [0, 370, 0],
      [370, 700, 0],
      [700, 1030, 0],
    ]);
  });

  it('move a card whole to the next sheet that stands across the foot beside another, and leave that where it ends', () => {
    const card = (top: number, bottom: number, column: number): Block => ({ top, bottom, left: column * 250, right: column * 250 + 240 });
    const cards = [card(0, 110, 0), card(110, 205, 0), card(0, 95, 1), card(95, 190, 1), card(190, 285, 1)];
    const cuts = stretchesOf({ top: 0, bottom: 285 }, { roomAt: () => 200, kept: cards, firm: [], begins: [] });
    expect(cuts).toEqual([
      { top: 0, from: 0, bottom: 200, came: [], goesOn: [cards[1], cards[4]] },
      { top: 110, from: 200, bottom: 285, came: [cards[1], cards[4]], goesOn: [] },
    ]);
  });

  it('have each card of two columns whole on one sheet, and only there', () => {
    const heights = fc.array(fc.integer({ min: 20, max: 120 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(heights, heights, fc.integer({ min: 300, max: 700 }), (first, second, room) => {
        const kept = [first, second].flatMap((column, side) => {
          let top = 0;
          return column.map((height): Block => ({ top, bottom: (top += height), left: side * 250, right: side * 250 + 240 }));
        });
        const shapes = kept.map(({ top, bottom, left, right }): Shape => ({
          is: 'rectangle',
          x: left,
          y: top,
          width: right - left,
          height: bottom - top,
          corner: 0,
          fill: plainFill('#000000'),
          stroke: null,
        }));
        const bottom = Math.max(...kept.map(one => one.bottom));
        const cuts = stretchesOf({ top: 0, bottom }, { roomAt: () => room, kept, firm: [], begins: [] });
        const places = cuts.flatMap(cut => {
          const arrived = inBlocks(shapes, cut.came).inside;
          const below = inBlocks(shapes, [...cut.came, ...cut.goesOn]).beside.filter(
            shape => shape.is === 'rectangle' && shape.y < cut.bottom && shape.y + shape.height > cut.from,
          );
          return [...arrived, ...below].map(shape => {
            if (shape.is !== 'rectangle') throw new Error('Only cards stand here.');
            expect(shape.y >= cut.top && shape.y + shape.height <= cut.top + room + 0.5).toBe(true);
            return `${shape.x} ${shape.y}`;
          });
        });
        expect(places.toSorted()).toEqual(shapes.map(shape => (shape.is === 'rectangle' ? `${shape.x} ${shape.y}` : '')).toSorted());
      }),
      // A cut that is gentle to what begins here, through what came whole from the sheet before.
      { examples: [[[20, 51, 34, 70, 44, 119, 34], [20, 20, 59, 88, 114, 36, 34, 117], 300]] },
    );
  });
});
