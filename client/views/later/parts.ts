/** What stands around a screen and is opened from it: dialogues, bars, the presenter. */
import { lazy } from 'react';
import { withTitles } from '../../words/rooms.ts';

const parts = {
  keepView: () => withTitles(import('../../panels/stories/KeepView.tsx')),
  capture: () => withTitles(import('../../panels/capture/Capture.tsx')),
  takeHome: () => withTitles(import('../../panels/takeHome/TakeHome.tsx')),
  takenHomeBar: () => withTitles(import('../../panels/takeHome/TakenHomeBar.tsx')),
  print: () => withTitles(import('../../panels/print/ViewPrint.tsx')),
  paperStage: () => withTitles(import('../offstage/PaperStage.tsx')),
  storyBar: () => withTitles(import('../../panels/stories/StoryBar.tsx')),
  presenter: () => withTitles(import('../../panels/present/Presenter.tsx')),
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
