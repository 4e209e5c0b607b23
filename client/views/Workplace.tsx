/** Where people work: the bars above, below them the map or its tables, and what is told over them. */
import { Suspense, useRef, useState, useSyncExternalStore, type ReactElement, type RefObject } from 'react';
import { areAnswersKept, keepAnswers } from '../api/keptAnswers.ts';
import { useExplorer, useIndex, useSession } from '../panels/explorer.ts';
import { useInputBefore } from '../panels/body/inputBefore.ts';
import { AsOfNote } from '../panels/filters/AsOfNote.tsx';
import { FlowsBar } from '../panels/focusbar/FlowsBar.tsx';
import { FocusBar } from '../panels/focusbar/FocusBar.tsx';
import { SheetHead } from '../panels/frame/SheetHead.tsx';
import { SharingBar } from '../panels/focusbar/SharingBar.tsx';
import { WayBar } from '../panels/focusbar/WayBar.tsx';
import { Legend } from '../panels/legend/Legend.tsx';
import { Announcer } from '../panels/live/Announcer.tsx';
import { Notices } from '../panels/notice/Notices.tsx';
import { HistoryBar } from '../panels/moments/HistoryBar.tsx';
import { SupposedBar } from '../panels/moments/SupposedBar.tsx';
import { unprepared, type Readiness } from '../panels/present/readiness.ts';
import { TopBar } from '../panels/topbar/TopBar.tsx';
import { isLitBySharing, isWayLit } from '../state/producers.ts';
import { findStory } from '../state/story.ts';
import type { MapControls } from '../panels/map/controls.ts';
import type { Screen } from '../state/session.ts';
import { useFit } from '../ui/useFit.ts';
import { useFetchedAhead } from './later/fetchedAhead.ts';
import { LaterCapture, LaterKeepView, LaterPresenter, LaterPrint, LaterStoryBar, LaterTakeHome, LaterTakenHomeBar } from './later/parts.ts';
import { LaterPanel } from './later/screens.ts';
import { Rehearsal } from './Rehearsal.tsx';
import { ScreenView } from './ScreenView.tsx';
import { Coming } from './states/Coming.tsx';
import { useOnPaper } from './useOnPaper.ts';
import { useShown } from './useShown.ts';
import styles from './Workplace.module.css';

/** What the line gives up where it finds no room, first to last. Lines are drawn around a focus, and then the key to them stays long; the name in focus is cut only when nothing is left to give. */
const tighterAtRest = ['close', 'counts', 'marks', 'families', 'day'];
/** Under the lens of gaps the key filters too, and under that of silos letters mean nothing without it: it stays, and the families fold. */
const tighterWithKey = ['close', 'counts', 'families', 'names', 'marks', 'day'];
const tighterInFocus = ['close', 'short', 'counts', 'families', 'marks', 'day', 'lit'];

export function Workplace(): ReactElement {
  const map = useRef<MapControls>(null);
  const screen = useSession(session => session.screen);
  const isLandscape = screen === 'map' || screen === 'table';
  const isInStory = useSession(session => session.story !== null);
  const isPresented = useSession(session => session.isPresented && session.story !== null);
  const [isKeeping, setKeeping] = useState(false);
  const [isTaking, setTaking] = useState(false);
  const { takenHome, asking } = useExplorer();
  // What was recorded is never left standing under the name of what is supposed.
  const asked = asking.isAsIf ? 'supposed' : 'recorded';
  const [isPrinting, setPrinting] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const hasFocus = useSession(session => session.focus !== null || isWayLit(session) || isLitBySharing(session));
  const keepsKey = useSession(session => session.lens === 'gaps' || session.lens === 'silos');
  useFit(line, hasFocus ? tighterInFocus : keepsKey ? tighterWithKey : tighterAtRest);
  const whole = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLElement>(null);
  useOnPaper(whole);
  useInputBefore();
  useShown(picture);
  // What is not seen at first lets the first picture go before.
  const { isStanding, isAllHere } = useFetchedAhead();
  const isOpened = useSession(session => session.selected !== null);
  return (
    <div
      ref={whole}
      className={styles['workplace']}
      data-screen={screen}
      data-presented={isPresented ? '' : undefined}
      data-all-here={isAllHere ? '' : undefined}
    >
      <SheetHead className={styles['sheetHead']} />
      {isPresented ? null : (
        <TopBar
          onFit={() => map.current?.fit()}
          onZoomIn={() => map.current?.zoomIn()}
          onZoomOut={() => map.current?.zoomOut()}
          onKeep={() => setKeeping(true)}
          onTakeHome={() => setTaking(true)}
          onPrint={() => setPrinting(true)}
        />
      )}
      {takenHome === null || isPresented ? null : (
        <Suspense fallback={<div className={styles['takenSpace']} />}>
          <LaterTakenHomeBar takenHome={takenHome} />
        </Suspense>
      )}
      <SupposedBar />
      <HistoryBar />
      <div ref={line} className={styles['line']} hidden={!isLandscape || isPresented}>
        {isLandscape && !isPresented ? (
          <>
            <Legend />
            <AsOfNote />
            <FocusBar />
            <WayBar />
            <FlowsBar />
            <SharingBar />
          </>
        ) : null}
      </div>
      <main ref={picture} className={styles['main']}>
        <Suspense fallback={<Coming />}>
          <ScreenView key={isLandscape ? 'landscape' : asked} screen={screen} map={map} />
        </Suspense>
        {/* There while nothing is selected too: it remembers what it was opened from. */}
        <Suspense>{screen === 'page' || isPresented || !(isStanding || isOpened) ? null : <LaterPanel key={asked} />}</Suspense>
      </main>
      {isPresented ? <Presented map={map} picture={picture} /> : null}
      {isInStory && !isPresented ? (
        <Suspense fallback={<div className={styles['storySpace']} />}>
          <LaterStoryBar />
        </Suspense>
      ) : null}
      {/* Always there: what was written down before the page was closed is still to be sent. */}
      <Suspense>{takenHome === null ? <LaterCapture /> : null}</Suspense>
      <Suspense>{isTaking ? <LaterTakeHome onClose={() => setTaking(false)} /> : null}</Suspense>
      <Suspense>{isKeeping ? <LaterKeepView onClose={() => setKeeping(false)} /> : null}</Suspense>
      <Suspense>{isPrinting ? <LaterPrint shown={shownOnPaper} onClose={() => setPrinting(false)} /> : null}</Suspense>
      <Announcer />
      {isPresented ? null : <Notices />}
    </div>
  );
}

function shownOnPaper(what: Screen | 'panel'): ReactElement {
  return <Suspense fallback={<Coming />}>{what === 'panel' ? <LaterPanel /> : <ScreenView screen={what} map={null} />}</Suspense>;
}

interface PresentedProps {
  readonly map: RefObject<MapControls | null>;
  readonly picture: RefObject<HTMLElement | null>;
}

/** What a talk has around its picture; with each revision it is prepared anew for when there is no network. */
function Presented({ map, picture }: PresentedProps): ReactElement {
  const index = useIndex();
  const [readiness, setReadiness] = useState<Readiness>(unprepared);
  const story = useSession(session => findStory(index, session.story?.id ?? ''));
  const isKept = useSyncExternalStore(fromNow, areAnswersKept);
  return (
    <>
      <Suspense>
        <LaterPresenter map={map} picture={picture} readiness={readiness} />
      </Suspense>
      {story === undefined || !isKept ? null : <Rehearsal key={`${story.id} ${index.revision}`} story={story} onTold={setReadiness} />}
    </>
  );
}

/** Answers are kept from before the first scene is shown unseen, until the talk is over. */
function fromNow(onKept: () => void): () => void {
  keepAnswers(true);
  onKept();
  return () => keepAnswers(false);
}
