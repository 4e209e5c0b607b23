/** Screens that the first picture does not need: fetched once it stands, so that they are there without a network too. */
import { lazy, useEffect } from 'react';

const parts = {
  table: () => import('./TableView.tsx'),
  panel: () => import('../panels/body/BodyPanel.tsx'),
  overlaps: () => import('../panels/overlaps/OverlapsStage.tsx'),
  compare: () => import('../panels/compare/CompareStage.tsx'),
  duplication: () => import('../panels/duplication/DuplicationStage.tsx'),
  silos: () => import('../panels/silos/SilosStage.tsx'),
  areas: () => import('../panels/areas/AreasStage.tsx'),
  gaps: () => import('../panels/gaps/GapsStage.tsx'),
  changes: () => import('../panels/changes/ChangesStage.tsx'),
  whatif: () => import('../panels/whatif/WhatifStage.tsx'),
  flows: () => import('../panels/flows/FlowsStage.tsx'),
  page: () => import('../panels/page/PageStage.tsx'),
  stories: () => import('../panels/stories/StoriesStage.tsx'),
  keepView: () => import('../panels/stories/KeepView.tsx'),
  capture: () => import('../panels/capture/Capture.tsx'),
  takeHome: () => import('../panels/takeHome/TakeHome.tsx'),
  takenHomeBar: () => import('../panels/takeHome/TakenHomeBar.tsx'),
  print: () => import('../panels/print/PrintDialogue.tsx'),
  paperStage: () => import('./offstage/PaperStage.tsx'),
  storyBar: () => import('../panels/stories/StoryBar.tsx'),
  presenter: () => import('../panels/present/Presenter.tsx'),
};

export const LaterTable = lazy(() => parts.table().then(({ TableView }) => ({ default: TableView })));
export const LaterPanel = lazy(() => parts.panel().then(({ BodyPanel }) => ({ default: BodyPanel })));
export const LaterOverlaps = lazy(() => parts.overlaps().then(({ OverlapsStage }) => ({ default: OverlapsStage })));
export const LaterCompare = lazy(() => parts.compare().then(({ CompareStage }) => ({ default: CompareStage })));
export const LaterDuplication = lazy(() => parts.duplication().then(({ DuplicationStage }) => ({ default: DuplicationStage })));
export const LaterSilos = lazy(() => parts.silos().then(({ SilosStage }) => ({ default: SilosStage })));
export const LaterAreas = lazy(() => parts.areas().then(({ AreasStage }) => ({ default: AreasStage })));
export const LaterGaps = lazy(() => parts.gaps().then(({ GapsStage }) => ({ default: GapsStage })));
export const LaterChanges = lazy(() => parts.changes().then(({ ChangesStage }) => ({ default: ChangesStage })));
export const LaterWhatif = lazy(() => parts.whatif().then(({ WhatifStage }) => ({ default: WhatifStage })));
export const LaterFlows = lazy(() => parts.flows().then(({ FlowsStage }) => ({ default: FlowsStage })));
export const LaterPage = lazy(() => parts.page().then(({ PageStage }) => ({ default: PageStage })));
export const LaterStories = lazy(() => parts.stories().then(({ StoriesStage }) => ({ default: StoriesStage })));
export const LaterKeepView = lazy(() => parts.keepView().then(({ KeepView }) => ({ default: KeepView })));
export const LaterCapture = lazy(() => parts.capture().then(({ Capture }) => ({ default: Capture })));
export const LaterTakeHome = lazy(() => parts.takeHome().then(({ TakeHome }) => ({ default: TakeHome })));
export const LaterTakenHomeBar = lazy(() => parts.takenHomeBar().then(({ TakenHomeBar }) => ({ default: TakenHomeBar })));
export const LaterPrint = lazy(() => parts.print().then(({ PrintDialogue }) => ({ default: PrintDialogue })));
export const LaterPaperStage = lazy(() => parts.paperStage().then(({ PaperStage }) => ({ default: PaperStage })));
export const LaterStoryBar = lazy(() => parts.storyBar().then(({ StoryBar }) => ({ default: StoryBar })));
export const LaterPresenter = lazy(() => parts.presenter().then(({ Presenter }) => ({ default: Presenter })));
/** Comes with an editor that is as large as the map: only who asks for it fetches it. */
export const LaterQuery = lazy(() => import('./QueryView.tsx').then(({ QueryView }) => ({ default: QueryView })));

/** Fetches all of them, or tells which cannot be had. */
export function everyPart(): readonly Promise<unknown>[] {
  return Object.values(parts).map(part => part());
}

const waitMs = 400;

/** What cannot be fetched now is asked for again when it is shown, and its failure said there. */
export function useFetchedAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const part of everyPart()) part.catch(() => undefined);
    }, waitMs);
    return () => clearTimeout(timer);
  }, []);
}
