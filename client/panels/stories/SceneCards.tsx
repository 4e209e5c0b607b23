/** One story scene by scene, as it is read or printed: what is said, what the speaker should know, what is shown, who says so. */
import type { ReactElement } from 'react';
import type { MapStory } from '../../state/story.ts';
import { useIndex, useSay } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { NameText } from '../names/NameText.tsx';
import { goneText } from './goneText.ts';
import type { SceneRow } from './sceneRows.ts';
import { sceneWords } from './sceneWords.ts';
import styles from './Stories.module.css';
import { useGoTo } from './useScene.ts';

interface SceneCardsProps {
  readonly story: MapStory;
  readonly rows: readonly SceneRow[];
}

export function SceneCards({ story, rows }: SceneCardsProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const index = useIndex();
  const goTo = useGoTo();
  const intro = say.language === 'cy' ? story.introCy : story.introEn;
  if (rows.length === 0) return <p className={styles['empty']}>{viewSay('stories', 'noScenes')}</p>;
  return (
    <>
      {intro.text === '' ? null : (
        <p className={styles['intro']}>
          <NameText name={intro} />
        </p>
      )}
      <ol className={styles['sceneCards']}>
        {rows.map(({ id, scene, number, view, problems }) => {
          const caption = say.language === 'cy' ? scene.captionCy : scene.captionEn;
          const notes = say.language === 'cy' ? scene.notesCy : scene.notesEn;
          return (
            <li key={id} className={styles['sceneCard']} data-scene={scene.id}>
              <h3 className={styles['cardName']}>
                <ActLink step={goTo({ id: story.id, scene: number })}>{viewSay('stories', 'sceneAt', { n: number })}</ActLink>
              </h3>
              <p className={styles['cardCaption']}>
                {caption.text === '' ? (
                  <span className={styles['hint']}>{viewSay('stories', 'noCaption')}</span>
                ) : (
                  <NameText name={caption} />
                )}
              </p>
              {notes.text === '' ? null : (
                <p className={styles['cardNotes']}>
                  <strong>{viewSay('stories', 'notes')}:</strong> <NameText name={notes} />
                </p>
              )}
              <p className={styles['hint']}>
                {viewSay('stories', 'view')}: {sceneWords(view, { index, say, viewSay })}
              </p>
              <p className={styles['hint']}>
                {viewSay('stories', 'sources')}:{' '}
                {scene.sources.length === 0
                  ? viewSay('stories', 'noSources')
                  : scene.sources.map(({ id: source, title }, at) => (
                      <span key={source}>
                        {at === 0 ? null : '; '}
                        <cite lang="en">{title}</cite>
                      </span>
                    ))}
              </p>
              {problems.length === 0 ? null : (
                <p className={styles['missing']}>{problems.map(problem => goneText(problem, say, viewSay)).join(' ')}</p>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
