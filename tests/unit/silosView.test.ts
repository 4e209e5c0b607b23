/** What the view of silos says of the network at hand is what the server counts. */
import { describe, expect, it } from 'vitest';
import { boardsUnknown, linksIn, seatsIn } from '../../client/panels/silos/known.ts';
import { askWales, walesIndex as index } from '../world/walesOnClient.ts';

describe.each([
  [true, true],
  [true, false],
  [false, true],
  [false, false],
])('national boards %s, assumed %s', (includeNational, includeAssumed) => {
  const options = `includeNational: ${includeNational}, includeAssumed: ${includeAssumed}`;

  it.each([
    ['SEATS', seatsIn],
    ['INTERFACES', linksIn],
  ] as const)('%s', async (network, rowsIn) => {
    const { silos } = (await askWales(`{ silos(network: ${network}, ${options}) { rows { id } } }`)) as {
      readonly silos: { readonly rows: readonly { readonly id: string }[] };
    };
    const ids = rowsIn(index, { includeNational, includeAssumed }).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(silos.rows.map(({ id }) => id).toSorted());
  });
});

it('of fourteen boards no member is recorded', () => {
  expect(boardsUnknown(index, { includeNational: true, includeAssumed: true })).toBe(14);
});
