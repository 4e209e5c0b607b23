/** Screens that the first picture does not need, and the panel beside them. */
import { lazy } from 'react';

const screens = {
  table: () => import('../TableView.tsx'),
  panel: () => import('../../panels/body/BodyPanel.tsx'),
  overlaps: () => import('../../panels/overlaps/OverlapsStage.tsx'),
  compare: () => import('../../panels/compare/CompareStage.tsx'),
  duplication: () => import('../../panels/duplication/DuplicationStage.tsx'),
  silos: () => import('../../panels/silos/SilosStage.tsx'),
  areas: () => import('../../panels/areas/AreasStage.tsx'),
  gaps: () => import('../../panels/gaps/GapsStage.tsx'),
  changes: () => import('../../panels/changes/ChangesStage.tsx'),
  whatif: () => import('../../panels/whatif/WhatifStage.tsx'),
  flows: () => import('../../panels/flows/FlowsStage.tsx'),
  page: () => import('../../panels/page/PageStage.tsx'),
  stories: () => import('../../panels/stories/StoriesStage.tsx'),
};

export const LaterTable = lazy(() => screens.table().then(({ TableView }) => ({ default: TableView })));
export const LaterPanel = lazy(() => screens.panel().then(({ BodyPanel }) => ({ default: BodyPanel })));
export const LaterOverlaps = lazy(() => screens.overlaps().then(({ OverlapsStage }) => ({ default: OverlapsStage })));
export const LaterCompare = lazy(() => screens.compare().then(({ CompareStage }) => ({ default: CompareStage })));
export const LaterDuplication = lazy(() => screens.duplication().then(({ DuplicationStage }) => ({ default: DuplicationStage })));
export const LaterSilos = lazy(() => screens.silos().then(({ SilosStage }) => ({ default: SilosStage })));
export const LaterAreas = lazy(() => screens.areas().then(({ AreasStage }) => ({ default: AreasStage })));
export const LaterGaps = lazy(() => screens.gaps().then(({ GapsStage }) => ({ default: GapsStage })));
export const LaterChanges = lazy(() => screens.changes().then(({ ChangesStage }) => ({ default: ChangesStage })));
export const LaterWhatif = lazy(() => screens.whatif().then(({ WhatifStage }) => ({ default: WhatifStage })));
export const LaterFlows = lazy(() => screens.flows().then(({ FlowsStage }) => ({ default: FlowsStage })));
export const LaterPage = lazy(() => screens.page().then(({ PageStage }) => ({ default: PageStage })));
export const LaterStories = lazy(() => screens.stories().then(({ StoriesStage }) => ({ default: StoriesStage })));

export function everyScreen(): readonly Promise<unknown>[] {
  return Object.values(screens).map(fetched => fetched());
}
