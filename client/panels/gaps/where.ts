/** Where a view of gaps looks: an area, kinds of board, a body; and how it says so. */
import { useMemo } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { PartnershipKind } from '../../api/generated/graphql.ts';
import { nameIn, type MapArea } from '../../state/landscape.ts';
import { useIndex, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';

/** As the server is asked; null asks for nothing. */
export interface Where {
  readonly area: string | null;
  readonly kind: PartnershipKind[] | null;
  readonly body: string | null;
}

export function useWhere(): Where {
  const area = useSession(session => session.filters.area);
  const kinds = useSession(session => session.filters.kind);
  const body = useSession(session => session.choices.about[0] ?? null);
  return useMemo(() => ({ area, kind: kinds.length === 0 ? null : ([...kinds] as PartnershipKind[]), body }), [area, kinds, body]);
}

/** The area chosen, where it is a part of Wales: what is found there is its own, or holds everywhere. */
export function usePart(): MapArea | null {
  const { areaById, councils } = useIndex();
  const area = areaById.get(useSession(session => session.filters.area) ?? '');
  return area === undefined || area.councils.length === councils.length ? null : area;
}

/** `Cardiff, public services board`; all Wales where no area and no body narrows it. */
export function useWhereWords({ area, kind, body }: Where): string {
  const { areaById, bodyById } = useIndex();
  const viewSay = useViewSay();
  const { language } = viewSay;
  const [place, about] = [areaById.get(area ?? ''), bodyById.get(body ?? '')];
  const kinds = (kind ?? []).map(one => labelOf('PartnershipKind', one, language));
  const words = [
    ...(about === undefined ? [] : [nameIn(about, language).text]),
    ...(place === undefined ? [] : [nameIn(place, language).text]),
    ...kinds,
  ];
  return [...(about === undefined && place === undefined ? [viewSay('gapsView', 'allWales')] : []), ...words].join(', ');
}
