/** The sentence before the numbers: which areas carry most, and which least. Pure. */
import { listOf } from '../../../schema/words/listOf.ts';
import type { ViewSay } from '../../../schema/words/viewing.ts';
import { nameIn, type IndexedLandscape } from '../../state/landscape.ts';
import { extremesOf, type AreaLoad, type Carried } from './carried.ts';
import { percentOf } from './percent.ts';

interface Told {
  readonly loads: readonly AreaLoad[];
  readonly carried: Carried;
  readonly index: IndexedLandscape;
  readonly viewSay: ViewSay;
}

export function leadOf({ loads, carried, index, viewSay }: Told): string {
  const { most, least } = extremesOf(loads, carried);
  if (most === null) return viewSay('areasView', 'notKnown');
  if (least === null) return viewSay('areasView', 'allAlike');
  const names = (ids: readonly string[]): string =>
    listOf(
      ids.map(id => {
        const area = index.areaById.get(id);
        return area === undefined ? id : nameIn(area, viewSay.language).text;
      }),
      viewSay.language,
    );
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
  return [...said, viewSay('areasView', 'ofOneFootprint')].join(' ');
}
