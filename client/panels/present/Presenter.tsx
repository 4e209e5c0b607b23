/** A story before a room: beside the picture who is spoken of, below it what is said; keys and clickers turn it. */
import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { nameIn } from '../../state/landscape.ts';
import { speak } from '../../state/producers.ts';
import { beginningOf, present } from '../../state/story.ts';
import { openCapture } from '../capture/capturing.ts';
import { useAct, useExplorer, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import type { MapControls } from '../map/controls.ts';
import { useGoTo, useScene } from '../stories/useScene.ts';
import { CalledOut, type NamesTurner } from './CalledOut.tsx';
import type { Deed } from './deeds.ts';
import { Deepened } from './Deepened.tsx';
import { Notes } from './Notes.tsx';
import styles from './Present.module.css';
import { PresentKeys } from './PresentKeys.tsx';
import type { Readiness } from './readiness.ts';
import { Said } from './Said.tsx';
import { scrollIn } from './scrollIn.ts';
import { Spot } from './Spot.tsx';
import { coverWith, firstTalk, nextSpot, toggle, uncover, type TalkStep } from './talk.ts';
import { useFullScreen } from './useFullScreen.ts';
import { useStay } from './useStay.ts';
import { useTalkKeys } from './useTalkKeys.ts';
import { useWindowOfNotes } from './useWindowOfNotes.ts';
import { WhoSaysLarge } from './WhoSaysLarge.tsx';

type Fault = 'fullRefused' | 'fullAsk' | 'notesRefused';

interface PresenterProps {
  readonly map: RefObject<MapControls | null>;
  /** What the scene shows. */
  readonly picture: RefObject<HTMLElement | null>;
  readonly readiness: Readiness;
}

export function Presenter({ map, picture, readiness }: PresenterProps): ReactElement | null {
  const viewSay = useViewSay();
  const act = useAct();
  const goTo = useGoTo();
  const scene = useScene();
  const { isOffline, takenHome } = useExplorer();
  const language = useSession(session => session.language);
  const [talk, setTalk] = useState(() => firstTalk(window.matchMedia('(prefers-contrast: more)').matches));
  const [told, setTold] = useState('');
  const [startedAt, setStartedAt] = useState(() => Date.now());
  const names = useRef<NamesTurner>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const full = useFullScreen({ onEnded: () => act(present(false)), onRefused: setFault });
  const title = scene === null ? '' : viewSay('present', 'notesTitle', { name: nameIn(scene.story, language).text });
  const notes = useWindowOfNotes({ title, language });

  const step = (one: TalkStep, sentence: string): void => {
    setTalk(one);
    setTold(sentence);
  };
  const turn = (place: Parameters<typeof goTo>[0] | null): void => {
    setTalk(uncover);
    setFault(null);
    if (place !== null) act(goTo(place));
  };
  const onDeed = (deed: Deed): void => {
    switch (deed) {
      case 'after':
      case 'before':
        return turn(scene?.[deed] ?? null);
      case 'first':
        return turn(scene === null ? null : beginningOf(scene.story));
      case 'last':
        return turn(scene === null ? null : { id: scene.story.id, scene: scene.count });
      case 'onwards':
      case 'backwards': {
        const by = deed === 'onwards' ? 1 : -1;
        if (names.current?.turn(by) !== true) scrollIn(picture.current, by);
        return undefined;
      }
      case 'black':
      case 'white':
        return step(coverWith(deed), viewSay('present', talk.cover === deed ? 'picture' : deed));
      case 'language':
        return act(speak(language === 'en' ? 'cy' : 'en'));
      case 'spot':
        return step(nextSpot, viewSay('present', ({ off: 'spotLight', light: 'spotDot', dot: 'spotOff' } as const)[talk.spot]));
      case 'remark':
        return takenHome === null ? openCapture() : undefined;
      case 'contrast':
        return step(toggle('isHighContrast'), viewSay('present', talk.isHighContrast ? 'contrastOff' : 'contrastOn'));
      case 'who':
        return setTalk(toggle('isWhoOpen'));
      case 'keys':
        return setTalk(toggle('isHelpOpen'));
      case 'notes':
        full.expectEnd();
        if (notes.opened !== null) return notes.close();
        return setFault(notes.open() ? null : 'notesRefused');
      case 'fullScreen':
        setFault(null);
        return full.toggle();
      case 'leave':
        if (talk.isWhoOpen) return setTalk(toggle('isWhoOpen'));
        // Whoever looked about is back at the scene first.
        if (scene?.isElsewhere === true) return turn({ id: scene.story.id, scene: scene.number });
        full.leave();
        return act(present(false));
    }
  };
  useTalkKeys(notes.opened, onDeed);
  useStay(isOffline && takenHome === null);
  useWholePage(talk.isHighContrast);
  if (scene === null) return null;
  return (
    <>
      <CalledOut key={`${scene.story.id} ${scene.number}`} ref={names} />
      <Said
        scene={scene}
        readiness={readiness}
        isOffline={isOffline}
        fault={fault === null ? null : viewSay('present', fault)}
        onDeed={onDeed}
      />
      {talk.isHighContrast ? <Deepened /> : null}
      {talk.spot === 'off' ? null : <Spot key={scene.number} map={map} mode={talk.spot} />}
      {talk.isWhoOpen ? <WhoSaysLarge key={scene.number} scene={scene} /> : null}
      {talk.cover === 'none' ? null : <div className={styles['cover']} data-cover={talk.cover} data-testid="cover" />}
      {talk.isHelpOpen ? <PresentKeys onClose={() => setTalk(toggle('isHelpOpen'))} /> : null}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- People look for the role by its name. */}
      <div role="status" className="visually-hidden" data-testid="talk-told">
        {told}
      </div>
      {notes.opened === null
        ? null
        : createPortal(
            <Notes scene={scene} startedAt={startedAt} cover={talk.cover} onRestart={() => setStartedAt(Date.now())} onDeed={onDeed} />,
            notes.opened.document.body,
          )}
    </>
  );
}

/** What lies over everything stands outside of this part of the page: the page itself is told how it is to look. */
function useWholePage(isHighContrast: boolean): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (isHighContrast) dataset['contrast'] = 'high';
    return () => {
      delete dataset['contrast'];
    };
  }, [isHighContrast]);
}
