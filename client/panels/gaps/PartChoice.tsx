import type { ReactElement } from 'react';
import { choiceSpecs } from '../../state/choices.ts';
import { choose } from '../../state/producers.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useAct, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';

/** The three ways in: what was found, what is covered, what is to be asked. */
export function PartChoice(): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const part = useSession(session => session.choices.gaps);
  return (
    <Choice
      label={viewSay('gapsView', 'part')}
      value={part}
      // States mean other things of cells than of findings.
      onChange={chosen => act(session => choose('gaps', chosen)(choose('state', [])(session)))}
      options={choiceSpecs.gaps.values.map(value => ({ value, label: viewSay('gapsView', value) }))}
    />
  );
}
