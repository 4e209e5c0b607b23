/** What each area carries as rows: on screen the numbers, in the file also where it stands in each layer of boundaries. Pure. */
import type { ViewSay } from '../../../schema/words/viewing.ts';
import type { Tier } from '../../api/generated/graphql.ts';
import { nameIn, type IndexedLandscape } from '../../state/landscape.ts';
import type { Column } from '../table/columns.ts';
import type { AreaLoad } from './carried.ts';
import type { BoundaryLayer } from './layers.ts';
import { layerTitle } from './layerTitle.ts';

export interface AreaRow {
  readonly id: string;
  readonly load: AreaLoad;
}

interface Told {
  readonly index: IndexedLandscape;
  readonly layers: readonly BoundaryLayer[];
  readonly viewSay: ViewSay;
}

export function areaColumns({ index, layers, viewSay }: Told): readonly Column<AreaRow>[] {
  const unknown = viewSay('areasView', 'notKnown');
  const nameOf = (id: string): string | null => {
    const area = index.areaById.get(id);
    return area === undefined ? null : nameIn(area, viewSay.language).text;
  };
  const number = (
    id: 'boards' | 'seats' | 'required' | 'assumed' | 'unknownMembers' | 'gaps' | 'ask',
    value: (load: AreaLoad) => number | null,
  ) => ({
    id,
    heading: viewSay('areasView', id),
    unknown,
    value: ({ load }: AreaRow) => value(load),
  });
  const ofTier = (id: 'local' | 'regional' | 'national', tier: Tier) => ({
    id,
    heading: viewSay('areasView', id),
    unknown,
    value: ({ load }: AreaRow) => load.boards.byTier.find(one => one.tier === tier)?.count ?? null,
  });
  return [
    {
      id: 'area',
      heading: viewSay('areasView', 'area'),
      unknown,
      value: ({ id }) => nameOf(id),
      order: ({ id }) => index.councils.findIndex(council => council.id === id),
    },
    number('boards', ({ boards }) => boards.value ?? null),
    ofTier('local', 'LOCAL'),
    ofTier('regional', 'REGIONAL'),
    ofTier('national', 'NATIONAL'),
    number('seats', ({ seats }) => seats.value ?? null),
    number('required', ({ seats }) => seats.required),
    number('assumed', ({ seats }) => seats.assumed),
    number('unknownMembers', ({ seats }) => seats.unknown),
    number('gaps', ({ gaps }) => gaps.value ?? null),
    number('ask', ({ gaps }) => gaps.ask),
    ...layers.map(({ kind, partOf }) => ({
      id: kind,
      heading: layerTitle(kind, viewSay),
      unknown,
      isInFileOnly: true,
      value: ({ id }: AreaRow) => nameOf(partOf.get(id)?.id ?? ''),
    })),
  ];
}
