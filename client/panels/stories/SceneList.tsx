/** The scenes of a story in order: chosen by a click, put elsewhere by drag or by Alt and the arrow keys. */
import { useRef, useState, type DragEvent, type KeyboardEvent, type ReactElement } from 'react';
import {
  addScene,
  duplicateScene,
  moveScene,
  newScene,
  placeScene,
  removeScene,
  type DraftStep,
  type SceneDraft,
} from '../../state/storyDraft.ts';
import { canBeKept, viewKept } from '../../state/story.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { newId } from '../commit/newId.ts';
import { useExplorer, useSay, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { sceneWords } from './sceneWords.ts';
import styles from './Stories.module.css';

interface SceneListProps {
  readonly scenes: readonly SceneDraft[];
  readonly current: string | null;
  readonly onChoose: (id: string) => void;
  readonly edit: (step: DraftStep) => void;
}

export function SceneList({ scenes, current, onChoose, edit }: SceneListProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const { index, store, viewAt, addressOf } = useExplorer();
  const isKept = useSession(canBeKept);
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [told, setTold] = useState('');
  const nameOf = (scene: SceneDraft): string => {
    const caption = say.language === 'cy' ? scene.captionCy || scene.captionEn : scene.captionEn || scene.captionCy;
    return caption === '' ? sceneWords(viewAt(scene.address).session, { index, say, viewSay }) : caption;
  };
  const tellOf = (scene: SceneDraft, place: number): void =>
    setTold(viewSay('stories', 'moved', { what: nameOf(scene), n: place + 1, all: scenes.length }));
  const move = (scene: SceneDraft, at: number, by: -1 | 1): void => {
    if (at + by < 0 || at + by >= scenes.length) return;
    edit(moveScene(scene.id, by));
    tellOf(scene, at + by);
    // The row has gone elsewhere, and the keyboard with it.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-scene="${CSS.escape(scene.id)}"] button`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent, scene: SceneDraft, at: number): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (by === null || !event.altKey) return;
    event.preventDefault();
    move(scene, at, by);
  };
  const onDrop = (event: DragEvent, place: number): void => {
    event.preventDefault();
    const scene = scenes.find(({ id }) => id === dragged);
    if (scene !== undefined) {
      edit(placeScene(scene.id, place));
      tellOf(scene, place);
    }
    setDragged(null);
    setOver(null);
  };
  const keepHere = (): void => {
    const scene = newScene(newId('scene'), addressOf(viewKept(store.getState())));
    edit(addScene(scene, current));
    onChoose(scene.id);
  };
  return (
    <div className={styles['sceneList']}>
      <h4 className={styles['part']}>{viewSay('stories', 'sceneList')}</h4>
      <p className={styles['hint']}>{viewSay('stories', 'orderHint')}</p>
      <ol ref={list} className={styles['scenes']}>
        {scenes.map((scene, at) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- The keys of the button in it do the same as dragging.
          <li
            key={scene.id}
            className={styles['scene']}
            data-scene={scene.id}
            data-over={over === at && dragged !== scene.id ? '' : undefined}
            draggable
            onDragStart={() => setDragged(scene.id)}
            onDragEnd={() => {
              setDragged(null);
              setOver(null);
            }}
            onDragOver={event => {
              event.preventDefault();
              setOver(at);
            }}
            onDrop={event => onDrop(event, at)}
          >
            <button
              type="button"
              className={styles['sceneName']}
              aria-current={scene.id === current ? 'step' : undefined}
              onClick={() => onChoose(scene.id)}
              onKeyDown={event => onKeyDown(event, scene, at)}
            >
              <span className={styles['sceneNumber']}>{at + 1}</span>
              <span className={styles['sceneText']}>{nameOf(scene)}</span>
            </button>
            <Button
              size="small"
              look="quiet"
              aria-label={`${viewSay('stories', 'moveUp')}: ${nameOf(scene)}`}
              disabled={at === 0}
              onClick={() => move(scene, at, -1)}
            >
              <Icon name="up" />
            </Button>
            <Button
              size="small"
              look="quiet"
              aria-label={`${viewSay('stories', 'moveDown')}: ${nameOf(scene)}`}
              disabled={at === scenes.length - 1}
              onClick={() => move(scene, at, 1)}
            >
              <Icon name="down" />
            </Button>
          </li>
        ))}
      </ol>
      <div className={styles['row']}>
        <Button size="small" disabled={!isKept} onClick={keepHere}>
          {viewSay('stories', 'keepAfter')}
        </Button>
        {current === null ? null : (
          <>
            <Button size="small" onClick={() => edit(duplicateScene(current, newId('scene')))}>
              {viewSay('stories', 'duplicateScene')}
            </Button>
            <Button size="small" onClick={() => edit(removeScene(current))}>
              {viewSay('stories', 'removeScene')}
            </Button>
          </>
        )}
      </div>
      <output className="visually-hidden">{told}</output>
    </div>
  );
}
