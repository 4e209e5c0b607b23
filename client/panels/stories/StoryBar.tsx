/** A story while it is told: what is said at the scene, the way to the next, who says so; below whatever the scene shows. */
import { useState, type ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import { findStory, leaveStory, present, type MapStory } from '../../state/story.ts';
import { NoteButton } from '../capture/NoteButton.tsx';
import { useAct, useIndex, useSay, useSession } from '../explorer.ts';
import { Changing } from '../frame/Changing.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { NameText } from '../names/NameText.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useEditing } from './editings.ts';
import { goneText } from './goneText.ts';
import { StoryEditor } from './StoryEditor.tsx';
import styles from './StoryBar.module.css';
import { useGoTo, useScene } from './useScene.ts';
import { useStoryKeys } from './useStoryKeys.ts';
import { WhoSays } from './WhoSays.tsx';

type Opened = 'who' | 'edit' | null;

export function StoryBar(): ReactElement | null {
  const say = useSay();
  const viewSay = useViewSay();
  const act = useAct();
  const index = useIndex();
  const scene = useScene();
  const goTo = useGoTo();
  const place = useSession(session => session.story);
  const [opened, setOpened] = useState<Opened>(null);
  useStoryKeys({ before: scene?.before ?? null, after: scene?.after ?? null });
  const story = place === null ? undefined : findStory(index, place.id);
  if (story === undefined || place === null) return null;
  const caption = scene === null ? null : say.language === 'cy' ? scene.scene.captionCy : scene.scene.captionEn;
  const toggle = (wanted: Exclude<Opened, null>): void => setOpened(opened === wanted ? null : wanted);
  return (
    <section className={styles['bar']} aria-label={viewSay('stories', 'bar')} data-testid="story" data-story={story.id}>
      {opened === 'edit' ? <StoryEditor key={story.id} story={story} onClose={() => setOpened(null)} /> : null}
      {opened === 'who' && scene !== null ? <WhoSays scene={scene} onClose={() => setOpened(null)} /> : null}
      <div className={styles['turn']}>
        <Button
          look="quiet"
          title={viewSay('stories', 'before')}
          aria-label={viewSay('stories', 'before')}
          aria-disabled={scene?.before == null || undefined}
          onClick={() => (scene?.before == null ? undefined : act(goTo(scene.before)))}
        >
          <Icon name="back" />
        </Button>
        <span className={styles['step']}>
          {scene === null ? viewSay('stories', 'scenes', { n: 0 }) : viewSay('stories', 'step', { n: scene.number, all: scene.count })}
        </span>
        <Button
          look="quiet"
          title={viewSay('stories', 'after')}
          aria-label={viewSay('stories', 'after')}
          aria-disabled={scene?.after == null || undefined}
          onClick={() => (scene?.after == null ? undefined : act(goTo(scene.after)))}
        >
          <Icon name="on" />
        </Button>
      </div>
      <div className={styles['said']}>
        <div className={styles['head']}>
          <h2 className={styles['name']}>
            <NameText name={nameIn(story, say.language)} />
          </h2>
          {scene?.isElsewhere === true ? (
            <Button size="small" title={viewSay('stories', 'againHint')} onClick={() => act(goTo(place))}>
              {viewSay('stories', 'again')}
            </Button>
          ) : null}
        </div>
        <p className={styles['caption']} data-testid="caption">
          {caption === null || caption.text === '' ? (
            <span className={styles['none']}>{viewSay('stories', scene === null ? 'noScenes' : 'noCaption')}</span>
          ) : (
            <NameText name={caption} />
          )}
        </p>
        {scene === null || scene.problems.length === 0 ? null : (
          <div className={styles['gone']} data-testid="gone">
            <Icon name="away" />
            <p>
              {viewSay('stories', 'gone')} {scene.problems.map(problem => goneText(problem, say, viewSay)).join(' ')}
            </p>
          </div>
        )}
      </div>
      <div className={styles['deeds']}>
        <Button size="small" title={viewSay('present', 'presentHint')} disabled={scene === null} onClick={() => act(present(true))}>
          {viewSay('present', 'present')} <kbd aria-hidden="true">P</kbd>
        </Button>
        <Button size="small" aria-expanded={opened === 'who'} disabled={scene === null} onClick={() => toggle('who')}>
          {viewSay('stories', 'whoSays')}
        </Button>
        <Changing>
          <NoteButton />
          <EditButton story={story} isOpen={opened === 'edit'} onClick={() => toggle('edit')} />
        </Changing>
        <Button
          size="small"
          look="quiet"
          title={viewSay('stories', 'leave')}
          aria-label={viewSay('stories', 'leave')}
          onClick={() => act(leaveStory)}
        >
          <Icon name="close" />
        </Button>
      </div>
    </section>
  );
}

interface EditButtonProps {
  readonly story: MapStory;
  readonly isOpen: boolean;
  readonly onClick: () => void;
}

/** Says so where something is edited and not saved: it may be from another day. */
function EditButton({ story, isOpen, onClick }: EditButtonProps): ReactElement {
  const viewSay = useViewSay();
  const { isChanged } = useEditing(story);
  return (
    <Button size="small" aria-expanded={isOpen} onClick={onClick}>
      {viewSay('stories', isChanged && !isOpen ? 'editUnsaved' : 'edit')}
    </Button>
  );
}
