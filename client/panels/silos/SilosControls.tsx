/** What can be chosen of a network, in words; ways go through all that is recorded, and choose for themselves. */
import type { ReactElement, ReactNode } from 'react';
import { choiceSpecs } from '../../state/choices.ts';
import { choose } from '../../state/producers.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Select } from '../../ui/Select.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { useAct, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Silos.module.css';

/** `children` are what only one part asks. */
export function SilosControls({ children }: { readonly children?: ReactNode }): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const { silos, network, national, assumed, shown } = useSession(session => session.choices);
  return (
    <>
      <Choice
        label={viewSay('silosView', 'part')}
        value={silos}
        // Rows stand in another order in each part.
        onChange={part => act(session => ({ ...choose('silos', part)(session), sorting: null }))}
        options={choiceSpecs.silos.values.map(value => ({ value, label: viewSay('silosView', value) }))}
      />
      <Choice
        label={viewSay('silosView', 'shown')}
        value={shown}
        onChange={chosen => act(choose('shown', chosen))}
        options={[
          { value: 'PICTURE', label: viewSay('silosView', 'sentences') },
          { value: 'TABLE', label: viewSay('silosView', 'table') },
        ]}
      />
      {silos === 'WAYS' ? null : (
        <Select
          label={viewSay('silosView', 'network')}
          value={network}
          onChange={chosen => act(session => choose('network', chosen)(choose('ties', 'NONE')(session)))}
          options={choiceSpecs.network.values.map(value => ({ value, label: viewSay('silosView', `network${value}`) }))}
        />
      )}
      {children}
      {silos === 'WAYS' ? null : (
        <div className={styles['ticks']}>
          <Tick isOn={national === 'NO'} onChange={isOn => act(choose('national', isOn ? 'NO' : 'YES'))}>
            {viewSay('silosView', 'withoutNational')}
          </Tick>
          <Tick isOn={assumed === 'NO'} onChange={isOn => act(choose('assumed', isOn ? 'NO' : 'YES'))}>
            {viewSay('silosView', 'withoutAssumed')}
          </Tick>
        </div>
      )}
    </>
  );
}
