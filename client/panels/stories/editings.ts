/** What is being edited of each story: it stays while one looks elsewhere or loads the page anew, until it is saved or dropped. */
import { useStore } from 'zustand';
import { persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { MapStory } from '../../state/story.ts';
import { draftOf, sameDraft, type DraftStep, type StoryDraft } from '../../state/storyDraft.ts';

interface Editing {
  /** As it stood in the landscape when editing began, or when it was last saved. */
  readonly base: StoryDraft;
  readonly draft: StoryDraft;
  /** What it was before each step, the last step last. */
  readonly past: readonly StoryDraft[];
  /** The field in which the last step was typed: letters typed there on end are one step. */
  readonly typing: string | null;
}

/** The browser keeps what is not saved, without the steps that led there; one that keeps nothing forgets it with the page. */
const editings = createStore(
  persist((): Readonly<Record<string, Editing>> => ({}), {
    name: 'tirlun.storiesEdited',
    version: 1,
    partialize: all =>
      Object.fromEntries(
        Object.entries(all)
          .filter(([, editing]) => isChanged(editing))
          .map(([id, editing]) => [id, { ...editing, past: [], typing: null }]),
      ),
  }),
);

function isChanged({ base, draft }: Editing): boolean {
  return !sameDraft(draft, base);
}

export interface StoryEditing {
  readonly draft: StoryDraft;
  readonly isChanged: boolean;
  /** Somebody else changed the story since. */
  readonly isBehind: boolean;
  readonly canUndo: boolean;
  edit(step: DraftStep, typing?: string): void;
  undo(): void;
  /** It stands in the landscape now; what was before can still be brought back. */
  saved(): void;
  drop(): void;
}

export function useEditing(story: MapStory): StoryEditing {
  const held = useStore(editings, all => all[story.id]);
  const recorded = draftOf(story);
  const begun: Editing = { base: recorded, draft: recorded, past: [], typing: null };
  const editing = held === undefined || (!isChanged(held) && !sameDraft(held.base, recorded)) ? begun : held;
  const put = (after: Editing): void => {
    editings.setState({ ...editings.getState(), [story.id]: after }, true);
  };
  return {
    draft: editing.draft,
    isChanged: isChanged(editing),
    isBehind: !sameDraft(editing.base, recorded),
    canUndo: editing.past.length > 0,
    edit: (step, typing) => {
      const draft = step(editing.draft);
      if (sameDraft(draft, editing.draft)) return;
      const isOneStep = typing !== undefined && typing === editing.typing;
      put({ ...editing, draft, past: isOneStep ? editing.past : [...editing.past, editing.draft], typing: typing ?? null });
    },
    undo: () => {
      const before = editing.past.at(-1);
      if (before !== undefined) put({ ...editing, draft: before, past: editing.past.slice(0, -1), typing: null });
    },
    saved: () => put({ ...editing, base: editing.draft, typing: null }),
    drop: () => put(begun),
  };
}
