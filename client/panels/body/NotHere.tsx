/** Why there is nothing to show of a body yet: it is being asked for, it is gone, or asking failed. */
import type { ReactElement } from 'react';
import { useSay } from '../explorer.ts';
import { PanelState } from './PanelState.tsx';
import type { Recorded } from './useRecorded.ts';

/** Null where everything is here. */
export function NotHere({ recorded }: { readonly recorded: Recorded<unknown, unknown> }): ReactElement | null {
  const say = useSay();
  switch (recorded.state) {
    case 'loading':
      return <PanelState text={say('panel', 'loading')} />;
    case 'gone':
      return <PanelState text={`${say('panel', 'gone')} ${say('panel', 'goneHow')}`} />;
    case 'failed':
      return (
        <PanelState
          text={recorded.said === null ? `${say('panel', 'error')} ${say('panel', 'errorHow')}` : say('panel', 'error')}
          said={recorded.said}
          onTryAgain={recorded.tryAgain}
        />
      );
    case 'here':
      return null;
  }
}
