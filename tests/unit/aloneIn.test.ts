/** Who of those joined to nobody serves an area; whom nobody recorded to serve anywhere is not left out. */
import { describe, expect, it } from 'vitest';
import { aloneIn } from '../../client/panels/silos/apart/aloneIn.ts';
import type { IndexedLandscape, MapBody } from '../../client/state/landscape.ts';

const bodies = [
  { id: 'here', footprint: [{ id: 'torfaen' }] },
  { id: 'elsewhere', footprint: [{ id: 'conwy' }] },
  { id: 'unknown', footprint: null },
];
const index = {
  areaById: new Map([['gwent', { councils: [{ id: 'torfaen' }, { id: 'newport' }] }]]),
  bodyById: new Map(bodies.map(body => [body.id, body as unknown as MapBody])),
} as unknown as IndexedLandscape;

describe('who is joined to nobody', () => {
  it('is all of them where no area is asked for', () => {
    expect(aloneIn(index, bodies, null)).toEqual({ bodies, unknown: 0 });
  });

  it('serves the area, or may', () => {
    expect(aloneIn(index, bodies, 'gwent')).toEqual({ bodies: [bodies[0], bodies[2]], unknown: 1 });
  });
});
