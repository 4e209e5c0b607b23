/** What each box has to say, before it is known how much of it fits. */
import { compareIn } from '../../schema/words/collate.ts';
import { labelOf } from '../../schema/words/labelOf.ts';
import { sayIn } from '../../schema/words/say.ts';
import { isPartnership, nameIn, seatCountOf, shortIn, type IndexedLandscape, type MapBody } from '../state/landscape.ts';
import type { Language } from '../state/session.ts';
import type { Wording } from './labels.ts';
import { isSharedInLane } from './sharedInLane.ts';

/** Names in a detail, before "and 12 more". */
const mostNames = 12;

/** `standsAlone` where no column says of which area it is. */
export function wordingOf(index: IndexedLandscape, body: MapBody, language: Language, standsAlone = false): Omit<Wording, 'count'> {
  const short = standsAlone ? plainShort(index, body, language) : shortIn(body, language);
  return { full: nameIn(body, language).text, short, details: detailsOf(index, body, language) };
}

/** What a magnified box adds: what it is, how many seats, and whose. */
function detailsOf(index: IndexedLandscape, body: MapBody, language: Language): readonly string[] {
  const say = sayIn[language];
  if (body.isGeneral) return [say('map', 'general')];
  const count = seatCountOf(index, body.id);
  if (count === null) return [isPartnership(body) ? say('map', 'membersNotKnown') : say('map', 'noSeatRecorded')];
  const names = (index.seatsByBody.get(body.id) ?? [])
    .map(seat => index.bodyById.get(seat.organisation.id === body.id ? seat.partnership.id : seat.organisation.id))
    .filter(other => other !== undefined)
    .map(other => plainShort(index, other, language))
    .toSorted(compareIn(language));
  const few = names.length <= mostNames ? names.join(', ') : undefined;
  const list = few ?? say('map', 'andMore', { names: names.slice(0, mostNames).join(', '), n: names.length - mostNames });
  return isPartnership(body)
    ? [say('map', 'seats', { n: count }), say('map', 'membersAre', { names: list })]
    : [say('map', 'boards', { n: count }), say('map', 'sitsOn', { names: list })];
}

/**
 * A short label that others of its lane share, or that is only what they are, gets its council's name where it stands alone:
 * PDC Torfaen, Torfaen CSP; Powys RPB beside Gwent RPB.
 */
export function plainShort(index: IndexedLandscape, body: MapBody, language: Language): string {
  const short = shortIn(body, language);
  const councils = body.footprint ?? [];
  if (!isSharedInLane(index, body, language) || councils.length === 0 || councils.length > 2) return short;
  // An ampersand in Welsh too: after "a" and "ac" the names would have to be mutated.
  const places = councils.flatMap(({ id }) => index.areaById.get(id) ?? []).map(area => shortIn(area, language));
  const place = places.join(' & ');
  return language === 'cy' ? `${short} ${place}` : `${place} ${short}`;
}

/** What a body is, in a few words: its kind or its type. */
export function sortOf(body: MapBody, language: Language): string {
  return isPartnership(body) ? labelOf('PartnershipKind', body.kind, language) : labelOf('OrganisationType', body.type, language);
}
