/** What an Act asks of the body, and the product it makes people write; what it must do stands first. */
import type { ReactElement } from 'react';
import { labelOf, valuesOf } from '../../../../schema/words/labelOf.ts';
import { recordedIn } from '../../../../schema/words/recorded.ts';
import type { Duties_HoldingFragment as Holding } from '../../../api/generated/graphql.ts';
import { useSay } from '../../explorer.ts';
import { DutyRow } from './DutyRow.tsx';
import { byName, grouped } from '../said/inOrder.ts';
import { Section, Subsection } from '../said/Section.tsx';
import styles from '../said/Section.module.css';

interface DutiesProps {
  readonly duties: readonly Holding[];
}

export function Duties({ duties }: DutiesProps): ReactElement {
  const say = useSay();
  return (
    <Section part="duties" title={say('panel', 'duties')} count={duties.length} empty={say('panel', 'noDuties')}>
      {grouped(duties, ({ holdsAs }) => holdsAs, valuesOf('HoldsAs')).map(({ key, rows }) => (
        <Subsection key={key} title={labelOf('HoldsAs', key, say.language)} count={rows.length}>
          <ul className={styles['rows']}>
            {byName(rows, ({ duty }) => recordedIn(duty.title, say.language).text, say.language).map(holding => (
              <DutyRow key={holding.id} holding={holding} />
            ))}
          </ul>
        </Subsection>
      ))}
    </Section>
  );
}
