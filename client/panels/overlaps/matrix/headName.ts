/** What stands for a board along a side of the matrix: as people call it, and of two council areas by both, for a whole name leaves no room. Pure. */
import { listOf } from '../../../../schema/words/listOf.ts';
import type { Language } from '../../../../schema/words/say.ts';
import { callNameIn } from '../../../state/callName.ts';
import { isPartnership, nameIn, shortIn, type IndexedLandscape } from '../../../state/landscape.ts';

export function headNameIn(index: IndexedLandscape, id: string, language: Language): string {
  const body = index.bodyById.get(id);
  if (body === undefined) return id;
  const called = callNameIn(index, body, language);
  if (!isPartnership(body) || body.footprint?.length !== 2 || called !== nameIn(body, language).text) return called;
  const places = body.footprint.map(area => shortIn(index.areaById.get(area.id) ?? body, language));
  const short = shortIn(body, language);
  const both = listOf(places, language);
  return language === 'cy' ? `${short} ${both}` : `${both} ${short}`;
}
