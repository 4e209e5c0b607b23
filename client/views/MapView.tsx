/** The map, with the outline that says the same to those who do not see it. */
import type { ReactElement, Ref } from 'react';
import type { MapControls } from '../panels/map/controls.ts';
import { MapStage } from '../panels/map/MapStage.tsx';
import { Outline } from '../panels/outline/Outline.tsx';

export function MapView({ controls }: { readonly controls: Ref<MapControls> }): ReactElement {
  return (
    <>
      <Outline />
      <MapStage controls={controls} />
    </>
  );
}
