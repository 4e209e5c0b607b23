/** Whom it gets to and where it stops, by name; members of groups apart, for of them it is only told in general. */
import type { ReactElement } from 'react';
import type { FlowFollowedQuery } from '../../../api/generated/graphql.ts';
import { BodyLink } from '../../body/said/BodyLink.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import styles from '../Flows.module.css';

type Reach = NonNullable<FlowFollowedQuery['reach']>;

export function Reached({ reach: { reached, reachedInGeneral, stopsAt } }: { readonly reach: Reach }): ReactElement {
  const viewSay = useViewSay();
  const stops = new Set(stopsAt.map(({ id }) => id));
  const bodies = [...reached, ...stopsAt.filter(({ id }) => !reached.some(other => other.id === id))];
  return (
    <section className={styles['part']} data-testid="flow-reach">
      <h3 className={styles['partTitle']}>{viewSay('flowsView', 'reachOf')}</h3>
      {bodies.length === 0 ? <p className={styles['fine']}>{viewSay('flowsView', 'reachesNobody')}</p> : null}
      <ul className={styles['links']}>
        {bodies.map(({ id }) => (
          <li key={id}>
            <BodyLink id={id} />
            {stops.has(id) ? <span className={styles['fine']}> · {viewSay('flowsView', 'stopsHere')}</span> : null}
          </li>
        ))}
      </ul>
      {reachedInGeneral.length === 0 ? null : (
        <details className={styles['members']}>
          <summary>{viewSay('flowsView', 'generalReach', { n: reachedInGeneral.length })}</summary>
          <ul>
            {reachedInGeneral.map(({ id }) => (
              <li key={id}>
                <BodyLink id={id} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
