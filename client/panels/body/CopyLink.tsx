/** Copies the address of a body; where the browser forbids that, shows it to be copied by hand. */
import { useState, type ReactElement } from 'react';
import { selectionOf, type MapBody } from '../../state/landscape.ts';
import { Button } from '../../ui/Button.tsx';
import { useExplorer, useSay } from '../explorer.ts';
import { addressOf } from './addressOf.ts';
import styles from './PanelHeader.module.css';

interface CopyLinkProps {
  readonly body: MapBody;
}

type Outcome = { readonly is: 'copied' } | { readonly is: 'refused'; readonly link: string };

export function CopyLink({ body }: CopyLinkProps): ReactElement {
  const say = useSay();
  const { origin } = useExplorer();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async (): Promise<void> => {
    const link = addressOf(selectionOf(body), { language: say.language, origin });
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
        {say('panel', 'copyLink')}
      </Button>
      <span className={styles['copied']} aria-live="polite">
        {outcome?.is === 'copied' ? say('panel', 'copied') : null}
        {outcome?.is === 'refused' ? say('panel', 'notCopied', { link: outcome.link }) : null}
      </span>
    </>
  );
}
