/** The rings in words: who is reached in how many steps, lane by lane. */
import type { ReactElement } from 'react';
import { nameIn } from '../../../state/landscape.ts';
import { BodyLink } from '../../body/said/BodyLink.tsx';
import { grouped } from '../../body/said/inOrder.ts';
import { useIndex, useSay } from '../../explorer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import styles from './Around.module.css';

interface AroundNamesProps {
  readonly rings: readonly (readonly string[])[];
  readonly hangOnIt: ReadonlySet<string>;
}

export function AroundNames({ rings, hangOnIt }: AroundNamesProps): ReactElement {
  const viewSay = useViewSay();
  return (
    <div className={styles['names']}>
      {rings.map((ids, at) => (
        <details key={at} className={styles['step']}>
          <summary>{viewSay('around', at === 0 ? 'inOne' : at === 1 ? 'inTwo' : 'inThree', { n: ids.length })}</summary>
          <Lanes ids={ids} hangOnIt={hangOnIt} />
        </details>
      ))}
    </div>
  );
}

function Lanes({ ids, hangOnIt }: { readonly ids: readonly string[]; readonly hangOnIt: ReadonlySet<string> }): ReactElement {
  const viewSay = useViewSay();
  const { laneByBody, lanes } = useIndex();
  const { language } = useSay();
  const byLane = grouped(
    ids,
    id => laneByBody.get(id)?.id ?? '',
    lanes.map(({ id }) => id),
  );
  return (
    <dl className={styles['lanes']}>
      {byLane.map(({ key, rows }) => {
        const lane = lanes.find(({ id }) => id === key);
        return (
          <div key={key}>
            <dt>{lane === undefined ? '' : nameIn(lane, language).text}</dt>
            {rows.map(id => (
              <dd key={id}>
                <BodyLink id={id} />
                {hangOnIt.has(id) ? <span className={styles['mark']}> {viewSay('around', 'onlyLink')}</span> : null}
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
