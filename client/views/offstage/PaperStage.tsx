/** A view of a session of its own, laid out in a frame out of sight, for the picture it makes. */
import { Suspense, useCallback, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Health } from '../../api/health.ts';
import type { Explorer, PictureAsked } from '../../panels/explorer.ts';
import { PaperMap } from '../../panels/print/PaperMap.tsx';
import { sessionOnPaper } from '../../panels/print/sessionOnPaper.ts';
import { SheetTitle } from '../../panels/print/SheetTitle.tsx';
import { PaperFrame } from '../../print/PaperFrame.tsx';
import type { Shape } from '../../print/shapes.ts';
import { laidOut } from '../../print/walk/laidOut.ts';
import { pictureOf, type Picture } from '../../print/walk/pictureOf.ts';
import type { IndexedLandscape } from '../../state/landscape.ts';
import { createNoticeStore } from '../../state/notice.ts';
import { isHistoryShown } from '../../state/comparedMoments.ts';
import { createSessionStore } from '../../state/store.ts';
import { Exploring } from '../Exploring.tsx';
import { LaterPanel } from '../later/screens.ts';
import { ScreenView } from '../ScreenView.tsx';
import { Coming } from '../states/Coming.tsx';
import { useExplorerOf } from '../useExplorerOf.ts';

interface PaperStageProps {
  readonly asked: PictureAsked;
  readonly index: IndexedLandscape;
  readonly health: Health;
  readonly onDrawn: (picture: Picture) => void;
  readonly onFailed: () => void;
}

export function PaperStage({ asked, index, health, onDrawn, onFailed }: PaperStageProps): ReactElement {
  const { session, part, size, isClose = false, leastScale } = asked;
  const [store] = useState(() => createSessionStore(sessionOnPaper(session, part)));
  const [notices] = useState(() => createNoticeStore([]));
  const explorer = useExplorerOf({ store, notices, index, health });
  const drawn = useRef(new Map<Element, readonly Shape[]>());
  const onCanvas = useCallback((element: Element, shapes: readonly Shape[]) => void drawn.current.set(element, shapes), []);
  const isMap = session.screen === 'map' && part === 'view';
  const room = useMemo(() => (isMap ? wideEnough(size) : size), [isMap, size]);
  return (
    <PaperFrame
      width={room.width}
      language={session.language}
      title=""
      rest={() => Promise.resolve()}
      onFailed={onFailed}
      onStill={place => {
        const [laid] = laidOut(place, element => drawn.current.get(element) ?? null);
        if (laid === undefined || place.querySelector('[role="alert"]') !== null) onFailed();
        else onDrawn(pictureOf(laid, room, leastScale));
      }}
    >
      {explorer === null || !isWhole(explorer) ? (
        <div data-asking="" />
      ) : (
        <Exploring explorer={explorer}>
          <Suspense fallback={<Coming />}>
            {part === 'panel' ? (
              <LaterPanel />
            ) : isMap ? (
              <PaperMap sheet={room} isOne isTitled={false} isClose={isClose} onDrawn={onCanvas} />
            ) : (
              <>
                {session.screen === 'table' ? <SheetTitle /> : null}
                <ScreenView screen={session.screen} map={null} />
              </>
            )}
          </Suspense>
        </Exploring>
      )}
    </PaperFrame>
  );
}

/** Narrower, the columns of a map have no room for names. */
const leastMap = 1000;

function wideEnough({ width, height }: PictureAsked['size']): PictureAsked['size'] {
  const by = Math.max(1, leastMap / width);
  return { width: Math.round(width * by), height: Math.round(height * by) };
}

/** What the session asks for beside the landscape is there. */
function isWhole({ store, asOf, gapLoads, together, supposed, history }: Explorer): boolean {
  const session = store.getState();
  const { filters, lens, choices } = session;
  return (
    (filters.asOf === null || asOf !== null) &&
    (lens !== 'gaps' || gapLoads !== null) &&
    (lens !== 'silos' || together !== null) &&
    (choices.scenario.length === 0 ? !isHistoryShown(session) || history !== null : supposed !== null)
  );
}
