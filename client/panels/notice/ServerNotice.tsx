import { useState, type ReactElement } from 'react';
import type { Say } from '../../../schema/words/say.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useExplorer, useSay, type Explorer } from '../explorer.ts';
import { InEnglish } from '../names/InEnglish.tsx';
import styles from './Notices.module.css';
import { momentIn } from './moment.ts';

/** The server is gone, or its database is, or what that holds cannot be read; said as long as it is so, and again when it happens again. */
export function ServerNotice(): ReactElement | null {
  const say = useSay();
  const explorer = useExplorer();
  const outage = outageOf(explorer);
  const [dismissed, setDismissed] = useState<string | null>(null);
  if (outage === null && dismissed !== null) setDismissed(null);
  if (outage === null || outage === dismissed) return null;
  return (
    <div className={styles['notice']} data-testid="notice" data-grave>
      <Icon name="away" />
      <div>
        <p>{outageText(explorer, say)}</p>
        {explorer.behind === null ? null : (
          <p>
            <InEnglish>{explorer.behind}</InEnglish>
          </p>
        )}
      </div>
      <Button look="quiet" size="small" aria-label={say('page', 'dismiss')} onClick={() => setDismissed(outage)}>
        <Icon name="close" />
      </Button>
    </div>
  );
}

function outageOf({ away, behind, isOffline }: Explorer): string | null {
  if (isOffline) return 'offline';
  if (behind !== null) return `behind ${behind}`;
  return away === null ? null : `away ${away.since}`;
}

function outageText({ index: { revision }, away, behind, isOffline }: Explorer, say: Say): string {
  if (isOffline) return say('states', 'offline', { revision });
  if (behind !== null) return say('states', 'behind', { revision });
  if (away === null || away.since === null) return say('states', 'awayNow', { revision });
  return say('states', 'away', { revision, since: momentIn(new Date(away.since), new Date(), say) });
}
