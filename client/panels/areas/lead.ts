/** The sentence before the numbers: what the chosen area carries, then which carry most, and which least. Pure. */
import { listOf } from '../../../schema/words/listOf.ts';
import type { ViewSay } from '../../../schema/words/viewing.ts';
import { nameIn, type IndexedLandscape } from '../../state/landscape.ts';
import { carriedBy, extremesOf, type AreaLoad, type Carried } from './carried.ts';
import { percentOf } from './percent.ts';
import { tileText } from './tileText.ts';

interface Told {
  readonly loads: readonly AreaLoad[];
  readonly carried: Carried;
  /** One of theirs, or none. */
  readonly chosen: string | null;
  readonly index: IndexedLandscape;
  readonly viewSay: ViewSay;
}

/** A sentence of more names than this is not read: the others are counted, and stand beside it in order. */
const mostNamed = 12;

export function leadOf({ loads, carried, chosen, index, viewSay }: Told): string {
  const { most, least } = extremesOf(loads, carried);
  if (most === null) return viewSay('areasView', 'notKnown');
  if (least === null) return viewSay('areasView', 'allAlike');
  const names = (ids: readonly string[]): string => {
    const named = ids.slice(0, mostNamed).map(id => {
      const area = index.areaById.get(id);
      return area === undefined ? id : nameIn(area, viewSay.language).text;
    });
    const more = ids.length - named.length;
    return listOf(more === 0 ? named : [...named, viewSay('areasView', 'moreAreas', { n: more })], viewSay.language);
  };
  const [top, bottom] = [names(most.ids), names(least.ids)];
  const said =
    carried === 'ASSUMED'
      ? [
          viewSay('areasView', 'leadASSUMED', { areas: top, percent: percentOf(most.value) }),
          viewSay('areasView', 'leastPercent', { areas: bottom, percent: percentOf(least.value) }),
        ]
      : [
          viewSay('areasView', `lead${carried}`, { areas: top, n: most.value }),
          viewSay('areasView', 'least', { areas: bottom, n: least.value }),
        ];
  const own = loads.find(({ area }) => area.id === chosen);
  const first = own === undefined ? [] : [`${tileText({ area: names([own.area.id]), value: carriedBy(own, carried), carried, viewSay })}.`];
  return [...first, ...said, viewSay('areasView', 'ofOneFootprint')].join(' ');
}
