import type { ReactElement } from 'react';
import { lookThrough } from '../../state/producers.ts';
import { lenses, type Lens } from '../../state/session.ts';
import { Select } from '../../ui/Select.tsx';
import { useAct, useSay, useSession } from '../explorer.ts';

/** What the map shows of the landscape; nothing moves when it changes. */
export function LensChoice(): ReactElement {
  const say = useSay();
  const act = useAct();
  const lens = useSession(session => session.lens);
  return (
    <Select<Lens>
      label={say('topbar', 'lens')}
      hint={say('topbar', `${lens}Hint`)}
      value={lens}
      onChange={chosen => act(lookThrough(chosen))}
      options={lenses.map(value => ({ value, label: say('topbar', value) }))}
    />
  );
}
