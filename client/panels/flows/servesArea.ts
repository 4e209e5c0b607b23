/** Flows that concern an area: no end of them is recorded as serving only others. */
import type { IndexedLandscape } from '../../state/landscape.ts';
import { giverOf, type AnyFlow } from './flow.ts';

/** The server asks for one end there: what all of Wales gives to another area is left out here. */
export function concerns(index: IndexedLandscape, area: string | null): (flow: AnyFlow) => boolean {
  const councils = area === null ? undefined : index.areaById.get(area)?.councils;
  if (councils === undefined) return () => true;
  const wanted = new Set(councils.map(({ id }) => id));
  const mayServe = (body: string): boolean => {
    const footprint = index.bodyById.get(body)?.footprint;
    return footprint == null || footprint.some(({ id }) => wanted.has(id));
  };
  return flow => mayServe(giverOf(flow)) && mayServe(flow.to.id);
}
