/** What the page shows first: what its address says, and where that says nothing the language of the reader. */
import { parseAddress, type Address } from '../address/parse.ts';
import type { Outside } from './outside.ts';

export function firstAddress({ bar, firstLanguage }: Outside): Address {
  const address = parseAddress(bar.here());
  return bar.isBare() ? { ...address, session: { ...address.session, language: firstLanguage } } : address;
}
