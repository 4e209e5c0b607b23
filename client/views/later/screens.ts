/** Screens that the first picture does not need, and the panel beside them. */
import { lazy } from 'react';
import { withTitles } from '../../words/rooms.ts';

const screens = {
  table: () => withTitles(import('../TableView.tsx')),
  panel: () => withTitles(import('../../panels/body/BodyPanel.tsx')),
  overlaps: () => withTitles(import('../../panels/overlaps/OverlapsStage.tsx')),
  compare: () => withTitles(import('../../panels/compare/CompareStage.tsx')),
  duplication: () => withTitles(import('../../panels/duplication/DuplicationStage.tsx')),
  silos: () => withTitles(import('../../panels/silos/SilosStage.tsx')),
  areas: () => withTitles(import('../../panels/areas/AreasStage.tsx')),
  gaps: () => withTitles(import('../../panels/gaps/GapsStage.tsx')),
  changes: () => withTitles(import('../../panels/changes/ChangesStage.tsx')),
  whatif: () => withTitles(import('../../panels/whatif/WhatifStage.tsx')),
  flows: () => withTitles(import('../../panels/flows/FlowsStage.tsx')),
  page: () => withTitles(import('../../panels/page/PageStage.tsx')),
  stories: () => withTitles(import('../../panels/stories/StoriesStage.tsx')),
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
