/** What a story says, scene by scene, in the words that are said: each goes to its scene. */
import type { ReactElement } from 'react';
import { useSay } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { NameText } from '../names/NameText.tsx';
import type { SceneRow } from './sceneRows.ts';
import styles from './Stories.module.css';
import { useGoTo } from './useScene.ts';

export function SceneOutline({ rows }: { readonly rows: readonly SceneRow[] }): ReactElement {
  const { language } = useSay();
  const viewSay = useViewSay();
  const goTo = useGoTo();
  return (
    <ol className={styles['outline']}>
      {rows.map(({ id, story, scene, number }) => {
        const caption = language === 'cy' ? scene.captionCy : scene.captionEn;
        return (
          <li key={id}>
            <ActLink step={goTo({ id: story.id, scene: number })}>
              {caption.text === '' ? viewSay('stories', 'noCaption') : <NameText name={caption} />}
            </ActLink>
          </li>
        );
      })}
    </ol>
  );
}
