/** What a picker offers for the words typed. */
import { describe, expect, it } from 'vitest';
import { matching } from '../../client/ui/matching.ts';

const north = { label: 'North Wales Safer Communities Board', also: 'NW SCB' };
const wales = { label: 'Safer Communities Board for Wales', also: 'Bwrdd Cymunedau Mwy Diogel Cymru' };
const port = { label: 'Bae Colwyn', also: 'Môr a Phorth' };

describe('what is found by the words typed', () => {
  it('begins with them before it has them somewhere', () => {
    expect(matching([north, wales, port], 'Safer communities board')).toEqual([wales, north]);
  });

  it('has every word, in any order, whatever its case and accents', () => {
    expect(matching([north, wales, port], 'board WALES')).toEqual([north, wales]);
    expect(matching([north, wales, port], 'mor')).toEqual([port]);
    expect(matching([north, wales, port], 'nobody')).toEqual([]);
  });
});
