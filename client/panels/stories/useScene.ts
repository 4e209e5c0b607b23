/** The scene at hand, what it asks for that is gone, and the ways from it to others. */
import { useMemo } from 'react';
import type { Notice } from '../../state/notice.ts';
import type { Producer } from '../../state/producers.ts';
import type { StoryPlace } from '../../state/session.ts';
import { sceneShown, showScene, viewKept, type SceneShown } from '../../state/story.ts';
import { useExplorer, useSession } from '../explorer.ts';

export interface SceneAtHand extends SceneShown {
  readonly problems: readonly Notice[];
  /** Something else is seen than the scene shows. */
  readonly isElsewhere: boolean;
}

export function useScene(): SceneAtHand | null {
  const { index, viewAt, addressOf } = useExplorer();
  const place = useSession(session => session.story);
  const scene = useMemo(() => {
    const shown = sceneShown(index, place);
    return shown === null ? null : { ...shown, view: viewAt(shown.scene.address) };
  }, [index, place, viewAt]);
  // A scene of the whole map is shown wherever the map came to rest.
  const isElsewhere = useSession(session => {
    if (scene === null) return false;
    const { session: wanted } = scene.view;
    const seen = wanted.viewport === null ? { ...session, viewport: null } : session;
    return addressOf(viewKept(seen)) !== addressOf(viewKept(wanted));
  });
  return scene === null ? null : { ...scene, problems: scene.view.problems, isElsewhere };
}

/** `const goTo = useGoTo(); act(goTo(place))`: the first view of the page where a story has no such scene yet. */
export function useGoTo(): (place: StoryPlace) => Producer {
  const { index, viewAt } = useExplorer();
  return useMemo(
    () => place => {
      const shown = sceneShown(index, place);
      return showScene(place, viewAt(shown?.scene.address ?? '/').session);
    },
    [index, viewAt],
  );
}
