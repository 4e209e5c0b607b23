/** What counts: seats that are only assumed, and what is said of such boards in general. */
import type { ReactElement } from 'react';
import { choose } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';

export function Switches(): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const leavesOutAssumed = useSession(({ choices }) => choices.assumed === 'NO');
  const includesGeneral = useSession(({ choices }) => choices.general === 'YES');
  return (
    <>
      <Button aria-pressed={leavesOutAssumed} onClick={() => act(choose('assumed', leavesOutAssumed ? 'YES' : 'NO'))}>
        {viewSay('compareView', 'leaveOutAssumed')}
      </Button>
      <Button aria-pressed={includesGeneral} onClick={() => act(choose('general', includesGeneral ? 'NO' : 'YES'))}>
        {viewSay('compareView', 'withGeneral')}
      </Button>
    </>
  );
}
