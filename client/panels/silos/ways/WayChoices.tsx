import type { ReactElement } from 'react';
import { choiceSpecs } from '../../../state/choices.ts';
import { choose } from '../../../state/producers.ts';
import { Select } from '../../../ui/Select.tsx';
import { Tick } from '../../../ui/Tick.tsx';
import { useAct, useSession } from '../../explorer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import styles from '../Silos.module.css';

const sorts = choiceSpecs.along.values;

/** What makes a step of a way, and which way it may lead. At least one sort makes steps. */
export function WayChoices(): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const { along, headed } = useSession(session => session.choices);
  const held = along.length === 0 ? sorts : along;
  return (
    <>
      <Select
        label={viewSay('silosWays', 'headed')}
        value={headed}
        onChange={chosen => act(choose('headed', chosen))}
        options={choiceSpecs.headed.values.map(value => ({ value, label: viewSay('silosWays', `headed${value}`) }))}
      />
      <div className={styles['ticks']}>
        {sorts.map(sort => (
          <Tick
            key={sort}
            isOn={held.includes(sort)}
            onChange={isOn => {
              const wanted = sorts.filter(other => (other === sort ? isOn : held.includes(other)));
              act(choose('along', wanted.length === sorts.length ? [] : wanted));
            }}
          >
            {viewSay('silosWays', `along${sort}`)}
          </Tick>
        ))}
      </div>
    </>
  );
}
