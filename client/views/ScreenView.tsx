/** What the session asks to see. */
import type { ReactElement, Ref } from 'react';
import type { MapControls } from '../panels/map/controls.ts';
import type { Screen } from '../state/session.ts';
import {
  LaterAreas,
  LaterChanges,
  LaterCompare,
  LaterDuplication,
  LaterFlows,
  LaterGaps,
  LaterOverlaps,
  LaterPage,
  LaterSilos,
  LaterStories,
  LaterTable,
  LaterWhatif,
} from './later/screens.ts';
import { MapView } from './MapView.tsx';

interface ScreenViewProps {
  readonly screen: Screen;
  readonly map: Ref<MapControls>;
}

export function ScreenView({ screen, map }: ScreenViewProps): ReactElement {
  switch (screen) {
    case 'map':
      return <MapView controls={map} />;
    case 'table':
      return <LaterTable />;
    case 'overlaps':
      return <LaterOverlaps />;
    case 'compare':
      return <LaterCompare />;
    case 'duplication':
      return <LaterDuplication />;
    case 'silos':
      return <LaterSilos />;
    case 'areas':
      return <LaterAreas />;
    case 'gaps':
      return <LaterGaps />;
    case 'changes':
      return <LaterChanges />;
    case 'flows':
      return <LaterFlows />;
    case 'whatif':
      return <LaterWhatif />;
    case 'page':
      return <LaterPage />;
    case 'stories':
      return <LaterStories />;
  }
}
