/** How the lens of silos paints Wales: by community, or by region in the hue of the community where most of it stand. */
import { describe, expect, it } from 'vitest';
import type { TogetherQuery } from '../../client/api/generated/graphql.ts';
import { coloursOfCommunity } from '../../client/canvas/communityColours.ts';
import { communityTintOf } from '../../client/canvas/communityTints.ts';
import { togetherOf } from '../../client/state/together.ts';
import { askWales } from '../world/walesOnClient.ts';

const names =
  'nameEn: name(language: EN) { text language isFallback needsCheck } nameCy: name(language: CY) { text language isFallback needsCheck }';
const { silos } = (await askWales(
  `{ silos(network: SEATS) { communities { members { id } } groups(by: REGION) { id ${names} members { id } } } }`,
)) as TogetherQuery;
const together = togetherOf(silos);

describe('Wales by seats', () => {
  it('falls into seven communities, five of them home to regions; criminal justice boards keep to themselves', () => {
    expect(together.communities.map(({ letter, homes }) => `${letter} ${homes.map(({ nameEn }) => nameEn.text).join(' + ')}`)).toEqual([
      'A North Wales',
      'B Cwm Taf Morgannwg + Cardiff and Vale of Glamorgan',
      'C West Wales + Powys',
      'D Gwent',
      'E West Glamorgan',
      'F ',
      'G ',
    ]);
    expect([...together.apart].toSorted()).toEqual([
      'gwent-review',
      'lcjb-gwent',
      'lcjb-north-wales',
      'mappa-gwent',
      'mappa-north-wales',
      'pcc-gwent',
    ]);
  });

  it('is painted by community, with who stands apart framed and signed', () => {
    expect(communityTintOf(together, 'csp-cardiff', 'COMMUNITY')).toEqual({ ...coloursOfCommunity(1), mark: 'B', frame: 'plain' });
    expect(communityTintOf(together, 'lcjb-gwent', 'COMMUNITY')).toEqual({ ...coloursOfCommunity(6), mark: '≠G', frame: 'grave' });
  });

  it('is painted by region in the hue of the community in which most of the region stand', () => {
    const [cardiff, rhondda] = [communityTintOf(together, 'csp-cardiff', 'GROUP'), communityTintOf(together, 'csp-bridgend', 'GROUP')];
    expect(cardiff).toMatchObject({ line: rhondda.line, mark: 'B' });
    expect(cardiff.fill).not.toBe(rhondda.fill);
    expect(communityTintOf(together, 'lcjb-gwent', 'GROUP')).toMatchObject({
      line: coloursOfCommunity(3).line,
      mark: '≠D',
      frame: 'grave',
    });
  });

  it('leaves who is joined to nobody as a question', () => {
    expect(communityTintOf(together, 'contest-gwent', 'COMMUNITY')).toMatchObject({ mark: '?', frame: 'unknown' });
  });
});
