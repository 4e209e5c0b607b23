/** Arrow keys, and the keys of a clicker, turn the scenes wherever nothing else wants them; P begins to present. */
import { useEffect } from 'react';
import type { StoryPlace } from '../../state/session.ts';
import { present } from '../../state/story.ts';
import { useAct } from '../explorer.ts';
import { isTyping } from '../keys/useKeys.ts';
import { useGoTo } from './useScene.ts';

/** Where arrows choose or lead on by themselves. */
const ownArrows = 'input, [role=tree], [role=listbox], [role=grid], [role=tablist], [role=menu]';

export function useStoryKeys({ before, after }: { readonly before: StoryPlace | null; readonly after: StoryPlace | null }): void {
  const act = useAct();
  const goTo = useGoTo();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTyping(event.target)) return;
      if (event.key === 'p') {
        event.preventDefault();
        return act(present(true));
      }
      if (event.target instanceof Element && event.target.closest(ownArrows) !== null) return;
      const place = event.key === 'ArrowRight' || event.key === 'PageDown' ? after : null;
      const back = event.key === 'ArrowLeft' || event.key === 'PageUp' ? before : null;
      const wanted = place ?? back;
      if (wanted === null) return;
      event.preventDefault();
      act(goTo(wanted));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [act, goTo, before, after]);
}
