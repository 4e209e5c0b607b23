/** What stands around a screen and is opened from it: dialogues, bars, the presenter. */
import { lazy } from 'react';

const parts = {
  keepView: () => import('../../panels/stories/KeepView.tsx'),
  capture: () => import('../../panels/capture/Capture.tsx'),
  takeHome: () => import('../../panels/takeHome/TakeHome.tsx'),
  takenHomeBar: () => import('../../panels/takeHome/TakenHomeBar.tsx'),
  print: () => import('../../panels/print/ViewPrint.tsx'),
  paperStage: () => import('../offstage/PaperStage.tsx'),
  storyBar: () => import('../../panels/stories/StoryBar.tsx'),
  presenter: () => import('../../panels/present/Presenter.tsx'),
};

export const LaterKeepView = lazy(() => parts.keepView().then(({ KeepView }) => ({ default: KeepView })));
export const LaterCapture = lazy(() => parts.capture().then(({ Capture }) => ({ default: Capture })));
export const LaterTakeHome = lazy(() => parts.takeHome().then(({ TakeHome }) => ({ default: TakeHome })));
export const LaterTakenHomeBar = lazy(() => parts.takenHomeBar().then(({ TakenHomeBar }) => ({ default: TakenHomeBar })));
export const LaterPrint = lazy(() => parts.print().then(({ ViewPrint }) => ({ default: ViewPrint })));
export const LaterPaperStage = lazy(() => parts.paperStage().then(({ PaperStage }) => ({ default: PaperStage })));
export const LaterStoryBar = lazy(() => parts.storyBar().then(({ StoryBar }) => ({ default: StoryBar })));
export const LaterPresenter = lazy(() => parts.presenter().then(({ Presenter }) => ({ default: Presenter })));

export function everyPart(): readonly Promise<unknown>[] {
  return Object.values(parts).map(fetched => fetched());
}
