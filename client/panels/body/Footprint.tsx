/** The council areas a body serves, in the order of the map's columns; not known is said, and is no empty list. */
import type { ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import { useIndex, useSay } from '../explorer.ts';

interface FootprintProps {
  readonly footprint: readonly { readonly id: string }[] | null;
  /** As recorded: a police area stays a police area. */
  readonly areas: readonly { readonly id: string }[];
}

export function Footprint({ footprint, areas }: FootprintProps): ReactElement {
  const say = useSay();
  const { areaById, councils } = useIndex();
  if (footprint === null) return <>{say('common', 'unknown')}</>;
  const served = new Set(footprint.map(({ id }) => id));
  const names = (ids: readonly string[]): string =>
    ids
      .map(id => areaById.get(id))
      .map((area, place) => (area === undefined ? ids[place] : nameIn(area, say.language).text))
      .join(', ');
  const isAll = councils.length > 1 && served.size === councils.length;
  const isOtherwise = areas.some(({ id }) => !served.has(id));
  return (
    <>
      {isAll ? say('panel', 'allWales', { n: served.size }) : names(councils.filter(({ id }) => served.has(id)).map(({ id }) => id))}
      {isOtherwise && !isAll ? ` (${say('panel', 'recordedAs', { areas: names(areas.map(({ id }) => id)) })})` : ''}
    </>
  );
}
