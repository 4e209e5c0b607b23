import type { ReactElement } from 'react';
import { choiceSpecs } from '../../state/choices.ts';
import { choose } from '../../state/producers.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useAct, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';

/** The picture, or the table that says the same. */
export function FormChoice(): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const form = useSession(session => session.choices.form);
  return (
    <Choice
      label={viewSay('flowsView', 'shown')}
      value={form}
      onChange={chosen => act(choose('form', chosen))}
      options={choiceSpecs.form.values.map(value => ({ value, label: viewSay('flowsView', value) }))}
    />
  );
}
