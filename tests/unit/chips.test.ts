/** How chips share a line: what each has to say comes before air around it. */
import { describe, expect, test } from 'vitest';
import { chipLines, chipWidths } from '../../client/layout/chips.ts';
import type { MapBody } from '../../client/state/landscape.ts';

/** Each letter as wide as another. */
const measure = (text: string, fontPx: number): number => text.length * fontPx * 0.5;

function labelled(en: string, cy = en): MapBody {
  return { shortEn: { text: en }, shortCy: { text: cy } } as MapBody;
}

const short = labelled('ABC');
const long = labelled('Criminal Justice Board');

describe('chips in a line', () => {
  test('fill it, and share alike what none of them needs', () => {
    const [first = 0, second = 0] = chipWidths([short, long], { line: 400, measure });
    expect(first + second).toBeCloseTo(400);
    expect(second - first).toBeCloseTo(measure('Criminal Justice Board', 11) - measure('ABC', 11));
  });

  test('in a short line the long label keeps the room of its number, and the short one no more than that', () => {
    const needs = measure('ABC', 11) + measure('Criminal Justice Board', 11);
    const [first = 0, second = 0] = chipWidths([short, long], { line: needs + 66, measure });
    expect(first + second).toBeCloseTo(needs + 66);
    expect(second - measure('Criminal Justice Board', 11)).toBeCloseTo(33);
    expect(first - measure('ABC', 11)).toBeCloseTo(33);
  });

  test('are as wide in one language as in the other', () => {
    const bodies = [labelled('CJB', 'BCT Cymru'), labelled('Safer Communities Board', 'BCMD')];
    const swapped = [labelled('BCT Cymru', 'CJB'), labelled('BCMD', 'Safer Communities Board')];
    for (const line of [150, 230, 500]) expect(chipWidths(bodies, { line, measure })).toEqual(chipWidths(swapped, { line, measure }));
  });

  test('in a line too short for both languages each has room in the one that is read', () => {
    const bodies = [labelled('ABC', 'Bwrdd ABC Cymru'), labelled('Long in English', 'XYZ')];
    const line = measure('ABC', 11) + measure('Long in English', 11) + 66;
    for (const language of ['en', 'cy'] as const) {
      const widths = chipWidths(bodies, { line, measure, language });
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(line);
      for (const [at, { shortEn, shortCy }] of bodies.entries())
        expect(widths[at]).toBeGreaterThanOrEqual(measure((language === 'en' ? shortEn : shortCy).text, 11) + 32);
    }
  });

  test('where not even that is to be had, all give way alike', () => {
    const widths = chipWidths([short, long], { line: 60, measure });
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(60);
    expect(widths.every(width => width > 0)).toBe(true);
  });
});

describe('chips in lines', () => {
  const lettersIn = (lines: readonly (readonly MapBody[])[]): readonly string[] =>
    lines.map(line => line.map(({ shortEn }) => shortEn.text).join(' '));

  test('long labels leave room for fewer beside them, and the order stays', () => {
    expect(lettersIn(chipLines([long, long, short, short, short, short], 2))).toEqual([
      'Criminal Justice Board Criminal Justice Board',
      'ABC ABC ABC ABC',
    ]);
  });

  test('one line holds them all', () => {
    expect(lettersIn(chipLines([short, long], 1))).toEqual(['ABC Criminal Justice Board']);
  });
});
