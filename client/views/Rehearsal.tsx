/** Shows each scene of the story once, unseen and in both languages: what its view asks for is then kept for when there is no network. */
import { ApolloProvider } from '@apollo/client/react';
import { Suspense, useEffect, useEffectEvent, useMemo, useState, type ReactElement } from 'react';
import { createClient } from '../api/client.ts';
import type { Health } from '../api/health.ts';
import { questionsAsked } from '../api/keptAnswers.ts';
import { SceneSaidDocument } from '../api/generated/graphql.ts';
import { loadTypeface } from '../canvas/measure.ts';
import { askForPlaces } from '../charts/askForPlaces.ts';
import { networkShown } from '../layout/lanesGathered.ts';
import { useExplorer, useIndex, useSession } from '../panels/explorer.ts';
import { useAnswer } from '../panels/frame/useAnswer.ts';
import type { Readiness } from '../panels/present/readiness.ts';
import { createNoticeStore } from '../state/notice.ts';
import { languages, type Session } from '../state/session.ts';
import { createSessionStore } from '../state/store.ts';
import type { MapStory } from '../state/story.ts';
import { areWordsHeld, bringWords } from '../words/rooms.ts';
import { Exploring } from './Exploring.tsx';
import { everythingLater } from './later/fetchedAhead.ts';
import { LaterPanel } from './later/screens.ts';
import { Safe } from './offstage/Safe.tsx';
import { useOutside } from './outside.ts';
import styles from './Rehearsal.module.css';
import { ScreenView } from './ScreenView.tsx';
import { useExplorerOf } from './useExplorerOf.ts';

interface RehearsalProps {
  readonly story: MapStory;
  readonly onTold: (readiness: Readiness) => void;
}

interface Step {
  readonly key: string;
  readonly number: number;
  readonly sceneId: string;
  readonly session: Session;
}

export function Rehearsal({ story, onTold }: RehearsalProps): ReactElement | null {
  const { viewAt, isOffline } = useExplorer();
  // A client of its own: what two views hold of one thing would push each other out of one cache.
  const { link } = useOutside().answerer;
  const [client] = useState(() => createClient(link));
  const steps = useMemo(
    () =>
      story.scenes.flatMap(({ id, address }, at) =>
        languages.map((language): Step => {
          const session = { ...viewAt(address).session, language };
          return { key: `${id} ${language}`, number: at + 1, sceneId: id, session };
        }),
      ),
    [story, viewAt],
  );
  const [{ at, lacking }, setProgress] = useState<{ readonly at: number; readonly lacking: readonly number[] }>({ at: 0, lacking: [] });
  const step = steps[at];
  // A page that began in one language may not have the words of the other yet.
  const [isSpoken, setSpoken] = useState(() => languages.every(areWordsHeld));
  useEffect(() => {
    if (!isSpoken) void Promise.allSettled(languages.map(bringWords)).then(() => setSpoken(true));
  }, [isSpoken]);
  const tell = useEffectEvent(onTold);
  useEffect(() => {
    if (at < steps.length) return tell({ is: 'preparing', done: at, all: steps.length });
    let isOver = false;
    void whole().then(lacksPages => {
      const scenes = [...new Set(lacking)];
      if (!isOver) tell(scenes.length === 0 && !lacksPages ? { is: 'ready' } : { is: 'partly', scenes, lacksPages });
    });
    return () => {
      isOver = true;
    };
  }, [at, lacking, steps]);
  // What was lacking while the server was away is asked for once more when it is there.
  const [wasOffline, setOffline] = useState(isOffline);
  if (wasOffline !== isOffline) {
    setOffline(isOffline);
    if (!isOffline && lacking.length > 0) setProgress({ at: 0, lacking: [] });
  }
  if (step === undefined || !isSpoken) return null;
  const onDone = (isWhole: boolean): void => setProgress({ at: at + 1, lacking: isWhole ? lacking : [...lacking, step.number] });
  return (
    <div className={styles['unseen']} inert aria-hidden="true">
      <ApolloProvider client={client}>
        <Safe key={step.key} onBroken={() => onDone(false)}>
          <Rehearsed step={step} onDone={onDone} />
        </Safe>
      </ApolloProvider>
    </div>
  );
}

/** The parts of the program and its letters: answers whether some are missing. */
async function whole(): Promise<boolean> {
  const outcomes = await Promise.allSettled([...everythingLater(), loadTypeface()]);
  return outcomes.some(({ status }) => status === 'rejected');
}

interface RehearsedProps {
  readonly step: Step;
  readonly onDone: (isWhole: boolean) => void;
}

/** As if it were: what cannot be had tells so itself. */
const there: Health = { state: 'well' };

function Rehearsed({ step: { session, sceneId }, onDone }: RehearsedProps): ReactElement | null {
  const index = useIndex();
  const [store] = useState(() => createSessionStore(session));
  const [notices] = useState(() => createNoticeStore([]));
  const explorer = useExplorerOf({ store, notices, index, health: there });
  const { screen, selected } = session;
  if (explorer === null) return null;
  return (
    <Exploring explorer={explorer}>
      <Suspense>
        {screen === 'map' ? null : <ScreenView screen={screen} map={null} />}
        {selected === null || screen === 'page' ? null : <LaterPanel />}
        <Settled sceneId={sceneId} onDone={onDone} />
      </Suspense>
    </Exploring>
  );
}

const lookMs = 60;
/** So often in a row nothing is asked any more: one answer may lead to another question. */
const quietLooks = 3;
/** A question that hangs for so long is one that gets no answer. */
const longestMs = 15_000;

/** Stands beside the view once its parts are there, and waits until nothing is asked any more. */
function Settled({ sceneId, onDone }: { readonly sceneId: string; readonly onDone: (isWhole: boolean) => void }): null {
  useAnswer(SceneSaidDocument, { id: sceneId });
  const isPlaced = useNetworkPlaced();
  const done = useEffectEvent(onDone);
  useEffect(() => {
    if (!isPlaced) return undefined;
    const begun = performance.now();
    const { failures } = questionsAsked();
    let quiet = 0;
    const timer = setInterval(() => {
      const asked = questionsAsked();
      quiet = asked.underWay === 0 ? quiet + 1 : 0;
      const isLate = performance.now() - begun > longestMs;
      if (quiet < quietLooks && !isLate) return;
      clearInterval(timer);
      done(!isLate && asked.failures === failures);
    }, lookMs);
    return () => clearInterval(timer);
  }, [isPlaced]);
  return null;
}

/** Whether the places of a network are worked out, where the scene shows one: another thread does it, whose program is fetched. */
function useNetworkPlaced(): boolean {
  const index = useIndex();
  const isAsked = useSession(({ arrangement, screen }) => arrangement === 'network' && screen === 'map');
  const opened = useSession(({ choices }) => choices.opened);
  const [isPlaced, setPlaced] = useState(!isAsked);
  useEffect(() => {
    if (!isAsked) return;
    const { open } = networkShown(index, opened);
    const placed = (): void => setPlaced(true);
    askForPlaces({ count: open.joined.length, ties: open.ties }).then(placed, placed);
  }, [index, isAsked, opened]);
  return isPlaced;
}
