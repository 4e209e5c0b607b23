/** Why there is nothing to show of a body yet: it is being asked for, it is gone, or asking failed. */
import type { ReactElement } from 'react';
import { useSay, useSession } from '../explorer.ts';
import { GoneState } from './GoneState.tsx';
import { PanelState } from './PanelState.tsx';
import { useGone } from './useGone.ts';
import type { Recorded } from './useRecorded.ts';

/** Null where everything is here. */
export function NotHere({ recorded }: { readonly recorded: Recorded<unknown, unknown> }): ReactElement | null {
  const say = useSay();
  const gone = useGone(useSession(session => session.selected?.id ?? null));
  switch (recorded.state) {
    case 'loading':
      return <PanelState text={say('panel', 'loading')} />;
    case 'gone':
      return <GoneState gone={gone} isTitled={false} />;
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
