/** Editing a story over what it shows: its scenes in order, the texts of one of them in both languages, and the story's own name. */
import { useState, type ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import { showScene, type MapStory } from '../../state/story.ts';
import { draftOf, rename } from '../../state/storyDraft.ts';
import { Button } from '../../ui/Button.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { AuthorField } from '../commit/AuthorField.tsx';
import { CommitFaultNote } from '../commit/CommitFaultNote.tsx';
import { rememberAuthor } from '../commit/remembered.ts';
import { useAuthor } from '../commit/useAuthor.ts';
import { useAct, useExplorer, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { BothLanguages } from './BothLanguages.tsx';
import { useEditing } from './editings.ts';
import { SceneForm } from './SceneForm.tsx';
import { SceneList } from './SceneList.tsx';
import styles from './Stories.module.css';
import { useStoryCommit } from './useStoryCommit.ts';

interface StoryEditorProps {
  readonly story: MapStory;
  readonly onClose: () => void;
}

export function StoryEditor({ story, onClose }: StoryEditorProps): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const { viewAt } = useExplorer();
  const place = useSession(session => session.story);
  const editing = useEditing(story);
  const { draft, edit } = editing;
  const commit = useStoryCommit();
  const author = useAuthor();
  const [isNameMissing, setNameMissing] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [wanted, setWanted] = useState<string | null>(null);
  const recorded = story.scenes[(place?.scene ?? 0) - 1]?.id;
  const current = draft.scenes.find(({ id }) => id === (wanted ?? recorded)) ?? draft.scenes[0];

  /** Shows a scene of the draft: the address can name it once it stands in the story. */
  const choose = (id: string): void => {
    setWanted(id);
    const scene = draft.scenes.find(one => one.id === id);
    const number = story.scenes.findIndex(one => one.id === id) + 1;
    if (scene !== undefined)
      act(showScene({ id: story.id, scene: number === 0 ? (place?.scene ?? 1) : number }, viewAt(scene.address).session));
  };
  const change: typeof edit = (step, typing) => {
    setSaved(false);
    setNameMissing(false);
    edit(step, typing);
  };
  const save = async (who: string): Promise<void> => {
    if (draft.nameEn.trim() === '' && draft.nameCy.trim() === '') return setNameMissing(true);
    const name = nameIn(story, viewSay.language).text;
    const isWritten = await commit.save({
      before: draftOf(story),
      after: draft,
      author: who,
      why: viewSay('stories', 'whySaved', { name }),
    });
    if (!isWritten) return;
    rememberAuthor(who);
    editing.saved();
    setSaved(true);
    const number = draft.scenes.findIndex(({ id }) => id === current?.id) + 1;
    act(session => (session.story?.id === story.id && number > 0 ? { ...session, story: { id: story.id, scene: number } } : session));
  };
  const canSave = editing.isChanged && !commit.isSaving;
  const title = viewSay('stories', 'editing', { name: nameIn(story, viewSay.language).text });
  return (
    <section className={styles['over']} aria-label={title} data-testid="story-editor">
      <header className={styles['overHead']}>
        <h3 className={styles['overTitle']}>{title}</h3>
        <output className={styles['saved']}>
          {isSaved ? viewSay('stories', 'saved') : editing.isChanged ? viewSay('stories', 'unsaved') : ''}
        </output>
        <Button size="small" disabled={!editing.canUndo} onClick={() => editing.undo()}>
          {viewSay('stories', 'undo')}
        </Button>
        <Button size="small" disabled={!editing.isChanged} onClick={() => editing.drop()}>
          {viewSay('stories', 'drop')}
        </Button>
        <Button
          look="main"
          aria-disabled={!canSave || undefined}
          onClick={() => (canSave ? author.withAuthor(who => void save(who)) : undefined)}
        >
          {viewSay('stories', commit.isSaving ? 'saving' : 'save')}
        </Button>
        <Button size="small" look="quiet" onClick={onClose}>
          {viewSay('stories', 'done')}
        </Button>
      </header>
      {editing.isChanged && editing.isBehind ? (
        <p className={styles['behind']} role="alert">
          {viewSay('stories', 'otherwise')}
        </p>
      ) : null}
      {commit.fault === null ? null : <CommitFaultNote fault={commit.fault} />}
      {isNameMissing ? (
        <p className={styles['missing']} role="alert">
          {viewSay('stories', 'nameMissing')}
        </p>
      ) : null}
      <div className={styles['editor']}>
        <SceneList scenes={draft.scenes} current={current?.id ?? null} onChoose={choose} edit={change} />
        {current === undefined ? <p>{viewSay('stories', 'noScenes')}</p> : <SceneForm key={current.id} scene={current} edit={change} />}
        <details className={styles['own']}>
          <summary>{viewSay('stories', 'nameOf')}</summary>
          <BothLanguages
            label={viewSay('stories', 'name')}
            en={draft.nameEn}
            cy={draft.nameCy}
            rows={1}
            onChange={(side, text) => change(rename({ [`name${side}`]: text }), `name${side}`)}
          />
          <BothLanguages
            label={viewSay('stories', 'intro')}
            en={draft.introEn}
            cy={draft.introCy}
            rows={2}
            onChange={(side, text) => change(rename({ [`intro${side}`]: text }), `intro${side}`)}
          />
          <Tick isOn={draft.welshChecked} onChange={isOn => change(rename({ welshChecked: isOn }))}>
            {viewSay('stories', 'welshChecked')}
          </Tick>
        </details>
        <div className={styles['who']}>
          <AuthorField author={author} label={viewSay('stories', 'author')} />
        </div>
      </div>
    </section>
  );
}
