/** Money and data to and from the body; what a source says is absent is shown as absent. */
import type { ReactElement } from 'react';
import { choose, showScreen } from '../../../state/producers.ts';
import { useSay } from '../../explorer.ts';
import { onlyOf } from '../../flows/following.ts';
import { ActLink } from '../../frame/ActLink.tsx';
import { DataRow } from './DataRow.tsx';
import type { Data, Money } from './moneyAndData.ts';
import { MoneyRow } from './MoneyRow.tsx';
import { Section, Subsection } from '../said/Section.tsx';
import styles from '../said/Section.module.css';

interface FlowsProps {
  readonly flows: readonly (Money | Data)[];
  /** The body whose panel it is: flows are read from it. */
  readonly of: string;
}

export function Flows({ flows, of }: FlowsProps): ReactElement {
  const say = useSay();
  const money = flows.filter(flow => flow.__typename === 'FundingFlow');
  const data = flows.filter(flow => flow.__typename === 'DataFlow');
  return (
    <Section part="flows" title={say('panel', 'flows')} count={flows.length} empty={say('panel', 'noFlows')}>
      <p className={`${styles['note']} ${styles['onward']}`}>
        <ActLink step={session => showScreen('flows')(choose('flows', money.length > 0 ? 'MONEY' : 'DATA')(onlyOf(of)(session)))}>
          {say('panel', 'flowsDrawn')}
        </ActLink>
      </p>
      {money.length === 0 ? null : (
        <Subsection title={say('panel', 'money')} count={money.length}>
          <ul className={styles['rows']}>
            {money.map(flow => (
              <MoneyRow key={flow.id} flow={flow} of={of} />
            ))}
          </ul>
        </Subsection>
      )}
      {data.length === 0 ? null : (
        <Subsection title={say('panel', 'data')} count={data.length}>
          <ul className={styles['rows']}>
            {data.map(flow => (
              <DataRow key={flow.id} flow={flow} of={of} />
            ))}
          </ul>
        </Subsection>
      )}
    </Section>
  );
}
