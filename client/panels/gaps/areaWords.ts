/** Where a gap is felt, short: a few councils by name, many by their number. */
import { useCallback } from 'react';
import { nameIn } from '../../state/landscape.ts';
import { useIndex } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';

const mostNamed = 6;

export function useAreaWords(): (areas: readonly { readonly id: string }[] | null, most?: number) => string {
  const { areaById, councils } = useIndex();
  const viewSay = useViewSay();
  return useCallback(
    (areas, most = mostNamed) => {
      if (areas === null) return viewSay('gapsView', 'areaNotRecorded');
      if (areas.length === councils.length) return viewSay('gapsView', 'allWales');
      if (areas.length > most) return viewSay('gapsView', 'nAreas', { n: areas.length });
      return areas
        .map(({ id }) => {
          const area = areaById.get(id);
          return area === undefined ? id : nameIn(area, viewSay.language).text;
        })
        .join(', ');
    },
    [areaById, councils, viewSay],
  );
}
