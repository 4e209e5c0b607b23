/** What was just done to a story as a whole, and the way back. */
import { useState, type ReactElement } from 'react';
import { draftOf, sameDraft, type StoryDraft } from '../../state/storyDraft.ts';
import { findStory } from '../../state/story.ts';
import { Button } from '../../ui/Button.tsx';
import { CommitFaultNote } from '../commit/CommitFaultNote.tsx';
import { rememberedAuthor } from '../commit/remembered.ts';
import { useIndex } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Stories.module.css';
import { useStoryCommit } from './useStoryCommit.ts';

export interface Deed {
  readonly said: 'removed' | 'duplicated';
  readonly name: string;
  readonly before: StoryDraft | null;
  readonly after: StoryDraft | null;
}

interface LastDeedProps {
  readonly deed: Deed | null;
  readonly onUndone: () => void;
}

export function LastDeed({ deed, onUndone }: LastDeedProps): ReactElement {
  const viewSay = useViewSay();
  const index = useIndex();
  const { isSaving, fault, save } = useStoryCommit();
  const [isUndone, setUndone] = useState(false);
  const now = findStory(index, (deed?.after ?? deed?.before)?.id ?? '');
  const isStill = deed !== null && sameDraft(deed.after, now === undefined ? null : draftOf(now));
  const undo = async (): Promise<void> => {
    if (deed === null) return;
    const why = viewSay('stories', 'whyUndone', { name: deed.name });
    if (!(await save({ before: deed.after, after: deed.before, author: rememberedAuthor(), why }))) return;
    setUndone(true);
    onUndone();
  };
  return (
    <>
      <output className={styles['deed']}>
        {deed === null ? (isUndone ? viewSay('stories', 'undone') : null) : viewSay('stories', deed.said, { name: deed.name })}
        {deed === null ? null : isStill ? (
          <Button size="small" disabled={isSaving} onClick={() => void undo()}>
            {viewSay('stories', 'undo')}
          </Button>
        ) : (
          viewSay('stories', 'undoNot')
        )}
      </output>
      {fault === null ? null : <CommitFaultNote fault={fault} />}
    </>
  );
}
