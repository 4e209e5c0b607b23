/** Copies the address of a story; where the browser forbids that, shows it to be copied by hand. */
import { useState, type ReactElement } from 'react';
import { beginningOf, type MapStory } from '../../state/story.ts';
import { Button } from '../../ui/Button.tsx';
import { useExplorer } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';

type Outcome = { readonly is: 'copied' } | { readonly is: 'refused'; readonly link: string };

export function CopyAddress({ story }: { readonly story: MapStory }): ReactElement {
  const viewSay = useViewSay();
  const { store, addressOf, origin } = useExplorer();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async (): Promise<void> => {
    const link = origin + addressOf({ ...store.getState(), story: beginningOf(story) });
    try {
      await navigator.clipboard.writeText(link);
      setOutcome({ is: 'copied' });
    } catch {
      setOutcome({ is: 'refused', link });
    }
  };
  return (
    <>
      <Button size="small" look="quiet" onClick={() => void copy()}>
        {viewSay('stories', 'copyLink')}
      </Button>
      <span aria-live="polite">
        {outcome?.is === 'copied' ? viewSay('stories', 'copied') : null}
        {outcome?.is === 'refused' ? viewSay('stories', 'notCopied', { link: outcome.link }) : null}
      </span>
    </>
  );
}
