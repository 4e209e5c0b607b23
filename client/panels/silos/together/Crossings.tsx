/** Whether ties keep within each official grouping: what was found beside what chance would give; the ties themselves behind each number. */
import type { ReactElement } from 'react';
import type { CrossingRow_EiIndexFragment as Crossing, SilosGrouping, SilosTogetherQuery } from '../../../api/generated/graphql.ts';
import { choose, type Producer } from '../../../state/producers.ts';
import { useSay, useSession } from '../../explorer.ts';
import { ActLink } from '../../frame/ActLink.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { groupingWord } from '../../names/groupNames.ts';
import { SentenceText } from '../../names/SentenceText.tsx';
import styles from './Crossings.module.css';
import { CrossingAxis } from './CrossingAxis.tsx';
import { TieRows } from './TieRows.tsx';

export type Silos = SilosTogetherQuery['silos'];

const order = [
  ['REGION', 'region'],
  ['SECTOR', 'sector'],
  ['DEVOLUTION', 'devolution'],
  ['TIER', 'tier'],
] as const satisfies readonly (readonly [SilosGrouping, keyof Silos])[];

export function Crossings({ silos }: { readonly silos: Silos }): ReactElement {
  const viewSay = useViewSay();
  return (
    <section aria-labelledby="crossings" className={styles['crossings']}>
      <h3 id="crossings" className={styles['heading']}>
        {viewSay('silosTogether', 'crossing')}
      </h3>
      <p className={styles['fine']}>{viewSay('silosTogether', 'crossingHow')}</p>
      <ul>
        {order.map(([by, field]) => (
          <CrossingItem key={by} by={by} crossing={silos[field]} />
        ))}
      </ul>
    </section>
  );
}

function CrossingItem({ by, crossing }: { readonly by: SilosGrouping; readonly crossing: Crossing }): ReactElement {
  const viewSay = useViewSay();
  const { grouping, ties } = useSession(session => session.choices);
  const open = grouping === by && ties !== 'NONE' ? ties : null;
  const { value, expected, p, internal, external, unknown, sentence } = crossing;
  const word = groupingWord(by, useSay());
  return (
    <li className={styles['crossing']} data-grouping={by}>
      <h4 className={styles['name']}>{word}</h4>
      {value === null || expected === null ? <span /> : <CrossingAxis value={value} expected={expected} />}
      <div>
        <p>
          <SentenceText text={sentence} /> {p === null ? '' : viewSay('silosTogether', 'inDeals', { n: Math.round(p * 1000) })}
        </p>
        <p className={styles['deeds']}>
          {external === 0 ? null : (
            <ActLink step={opening(by, 'CROSSING')} isCurrent={open === 'CROSSING'}>
              {viewSay('silosTogether', 'tiesCROSSING', { n: external })}
            </ActLink>
          )}
          {internal === 0 ? null : (
            <ActLink step={opening(by, 'WITHIN')} isCurrent={open === 'WITHIN'}>
              {viewSay('silosTogether', 'tiesWITHIN', { n: internal })}
            </ActLink>
          )}
          {unknown === 0 || value === null ? null : (
            <span className={styles['fine']}>{viewSay('silosTogether', 'tiesUnknown', { n: unknown, by: word })}</span>
          )}
        </p>
        {open === null ? null : <TieRows by={by} crosses={open === 'CROSSING'} />}
      </div>
    </li>
  );
}

/** A second click closes them. */
function opening(by: SilosGrouping, ties: 'CROSSING' | 'WITHIN'): Producer {
  return session => {
    const { choices } = session;
    const isOpen = choices.grouping === by && choices.ties === ties;
    return choose('ties', isOpen ? 'NONE' : ties)(choose('grouping', by)(session));
  };
}
