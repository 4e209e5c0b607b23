/** Saves a story and tells how it went. Where the landscape moved on but the story did not, it is saved on what is there now. */
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { commit } from '../../api/commit.ts';
import type { CommitFault } from '../../api/commitFault.ts';
import { LandscapeDocument, type CommitInput } from '../../api/generated/graphql.ts';
import { refresh } from '../../api/revisions.ts';
import type { Landscape } from '../../state/landscape.ts';
import { storyChange } from '../../state/storyChange.ts';
import { draftOf, sameDraft, type StoryDraft } from '../../state/storyDraft.ts';
import { useIndex } from '../explorer.ts';

export interface Saving {
  /** As it stands in the landscape; null for a story that is new. */
  readonly before: StoryDraft | null;
  /** Null for a story that goes. */
  readonly after: StoryDraft | null;
  readonly author: string;
  /** What the history of the landscape says of the change. */
  readonly why: string;
}

interface StoryCommit {
  readonly isSaving: boolean;
  readonly fault: CommitFault | null;
  /** Answers whether it is written, once the page shows it. */
  save(saving: Saving): Promise<boolean>;
}

export function useStoryCommit(): StoryCommit {
  const client = useApolloClient();
  const { landscape } = useIndex();
  const [{ isSaving, fault }, setStanding] = useState<{ readonly isSaving: boolean; readonly fault: CommitFault | null }>({
    isSaving: false,
    fault: null,
  });

  const newest = async (): Promise<Landscape | null> => {
    const answer = await client.query({ query: LandscapeDocument, fetchPolicy: 'no-cache' }).catch(() => null);
    return answer?.data?.landscape ?? null;
  };

  return {
    isSaving,
    fault,
    save: async saving => {
      setStanding({ isSaving: true, fault: null });
      const input = inputOn(landscape, saving);
      const failed =
        input.upsert.length + input.remove.length === 0
          ? null
          : await commit(client, input, async () => {
              const held = await newest();
              return held !== null && isStill(held, saving) ? inputOn(held, saving) : null;
            });
      if (failed === null) await refresh(client).catch(() => undefined);
      setStanding({ isSaving: false, fault: failed });
      return failed === null;
    },
  };
}

function inputOn(held: Landscape, { before, after, author, why }: Saving): CommitInput {
  return { expectedRevision: held.revision, author: author.trim(), reason: why, ...storyChange(before, after, held) };
}

/** Nobody has changed the story meanwhile. */
function isStill({ stories }: Landscape, { before, after }: Saving): boolean {
  const id = (before ?? after)?.id;
  const found = stories.find(story => story.id === id);
  return sameDraft(before, found === undefined ? null : draftOf(found));
}
