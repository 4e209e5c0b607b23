/** For who speaks, in a window of their own: what is said, what to know, what comes next, what the clock says. */
import { useEffect, useState, type ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import { findStory, type MapScene, type SceneShown } from '../../state/story.ts';
import { Button } from '../../ui/Button.tsx';
import { useExplorer, useIndex, useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { NameText } from '../names/NameText.tsx';
import { goneText } from '../stories/goneText.ts';
import { sceneWords } from '../stories/sceneWords.ts';
import { clockText, elapsedText } from './clock.ts';
import type { Deed } from './deeds.ts';
import styles from './Notes.module.css';
import type { Talk } from './talk.ts';

interface NotesProps {
  readonly scene: SceneShown;
  readonly startedAt: number;
  readonly cover: Talk['cover'];
  readonly onRestart: () => void;
  readonly onDeed: (deed: Deed) => void;
}

export function Notes({ scene: { story, scene, number, count, after }, startedAt, cover, onRestart, onDeed }: NotesProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const index = useIndex();
  const now = useNow();
  const next = after === null ? undefined : findStory(index, story.id)?.scenes[number];
  const notes = say.language === 'cy' ? scene.notesCy : scene.notesEn;
  return (
    <main className={styles['notes']} data-testid="notes">
      <h1 className="visually-hidden">{viewSay('present', 'notesTitle', { name: nameIn(story, say.language).text })}</h1>
      <header className={styles['times']}>
        <p>
          <span className={styles['label']}>{viewSay('present', 'clock')}</span>
          <time className={styles['time']}>{clockText(now)}</time>
        </p>
        <p>
          <span className={styles['label']}>{viewSay('present', 'elapsed')}</span>
          <time className={styles['time']} data-testid="elapsed">
            {elapsedText(now - startedAt)}
          </time>
        </p>
        <Button onClick={onRestart}>{viewSay('present', 'restart')}</Button>
      </header>
      <section className={styles['part']}>
        <h2 className={styles['label']}>
          {viewSay('present', 'now')}: {viewSay('present', 'step', { n: number, all: count })}
        </h2>
        <SceneText scene={scene} />
        {cover === 'none' ? null : <p className={styles['covered']}>{viewSay('present', cover)}</p>}
      </section>
      <section className={styles['own']}>
        <h2 className={styles['label']}>{viewSay('present', 'notes')}</h2>
        <p>{notes.text === '' ? viewSay('present', 'noNotes') : <NameText name={notes} />}</p>
      </section>
      <section className={styles['part']}>
        <h2 className={styles['label']}>{viewSay('present', 'next')}</h2>
        {next === undefined ? <p>{viewSay('present', 'lastScene')}</p> : <SceneText scene={next} />}
      </section>
      <footer className={styles['hand']}>
        <Button onClick={() => onDeed('before')}>{viewSay('present', 'before')}</Button>
        <Button onClick={() => onDeed('after')}>{viewSay('present', 'after')}</Button>
        <Button aria-pressed={cover === 'black'} onClick={() => onDeed('black')}>
          {viewSay('present', 'blackButton')}
        </Button>
        <Button onClick={() => onDeed('language')}>{say.language === 'en' ? 'Cymraeg' : 'English'}</Button>
      </footer>
    </main>
  );
}

function SceneText({ scene }: { readonly scene: MapScene }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const { index, viewAt } = useExplorer();
  const caption = say.language === 'cy' ? scene.captionCy : scene.captionEn;
  const { session, problems } = viewAt(scene.address);
  return (
    <>
      <p className={styles['caption']}>{caption.text === '' ? viewSay('present', 'noCaption') : <NameText name={caption} />}</p>
      <p className={styles['shows']}>{sceneWords(session, { index, say, viewSay })}</p>
      {problems.length === 0 ? null : (
        <p className={styles['covered']}>
          {viewSay('stories', 'gone')} {problems.map(problem => goneText(problem, say, viewSay)).join(' ')}
        </p>
      )}
    </>
  );
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}
