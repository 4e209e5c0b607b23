/** What a body is called in a few letters where no column says of which area it is. */
import { describe, expect, it } from 'vitest';
import { plainShort } from '../../client/layout/wordings.ts';
import type { Language } from '../../client/state/session.ts';
import { walesIndex as index } from '../world/walesOnClient.ts';

function shortOf(id: string, language: Language): string {
  const body = index.bodyById.get(id);
  if (body === undefined) throw new Error(`Wales has no body ${id}.`);
  return plainShort(index, body, language);
}

describe('a short label that stands alone', () => {
  it.each([
    ['rpb-powys', 'Powys RPB'],
    ['rpb-gwent', 'Gwent RPB'],
    ['csp-torfaen', 'Torfaen CSP'],
  ])('says of which area it is: %s', (id, short) => {
    expect(shortOf(id, 'en')).toBe(short);
  });

  it('puts the area after it in Welsh', () => {
    expect(shortOf('rpb-powys', 'cy')).toBe('BPRh Powys');
  });

  it('is no one else’s in the network of Wales', () => {
    const named = index.landscape.partnerships.filter(body => !body.isGeneral).map(({ id }) => shortOf(id, 'en'));
    expect(named.filter((short, at) => named.indexOf(short) !== at)).toEqual([]);
  });
});
