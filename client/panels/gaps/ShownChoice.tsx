import type { ReactElement } from 'react';
import { choose } from '../../state/producers.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useAct, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';

/** The picture, or the table that says the same. */
export function ShownChoice({ picture }: { readonly picture: string }): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const shown = useSession(session => session.choices.shown);
  return (
    <Choice
      label={viewSay('gapsView', 'shown')}
      value={shown}
      onChange={chosen => act(choose('shown', chosen))}
      options={[
        { value: 'PICTURE', label: picture },
        { value: 'TABLE', label: viewSay('gapsView', 'table') },
      ]}
    />
  );
}
