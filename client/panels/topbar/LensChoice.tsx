import type { ReactElement } from 'react';
import { lookThrough } from '../../state/producers.ts';
import { lenses } from '../../state/session.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useAct, useSay, useSession } from '../explorer.ts';

/** What the map shows of the landscape; nothing moves when it changes. */
export function LensChoice(): ReactElement {
  const say = useSay();
  const act = useAct();
  const lens = useSession(session => session.lens);
  return (
    <Choice
      label={say('topbar', 'lens')}
      value={lens}
      onChange={chosen => act(lookThrough(chosen))}
      options={lenses.map(value => ({ value, label: say('topbar', value), hint: say('topbar', `${value}Hint`) }))}
    />
  );
}
