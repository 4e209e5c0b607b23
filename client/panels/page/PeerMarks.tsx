/** The marks of the strips: a bar of what is known, filled by how it is known, and a dot for each kind at the other end. */
import type { ReactElement } from 'react';
import { useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { BarParts } from '../knowledge/BarParts.tsx';
import known from '../knowledge/KnowledgeBar.module.css';
import styles from './Peers.module.css';
import type { Peer } from './peers.ts';

export function PeerBar({ seats, most }: Pick<Peer, 'seats'> & { readonly most: number }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  if (seats === null) {
    return (
      <span className={styles['unknown']}>
        <span className={styles['unknownBar']} aria-hidden="true" />
        {say('table', 'notKnown')}
      </span>
    );
  }
  const said = seats.shares.map(({ certainty, count: n }) => say('table', 'knownBy', { label: say('certainty', certainty), n })).join(', ');
  return (
    <span className={styles['bar']} title={`${said}; ${viewSay('pageView', 'requiredByLaw', { n: seats.required })}`}>
      <span className={styles['track']} aria-hidden="true">
        <BarParts
          className={styles['filled']}
          width={`${(100 * seats.count) / most}%`}
          parts={seats.shares.map(({ certainty, count }) => ({ name: certainty, count, className: known[certainty] }))}
        />
      </span>
      <span className={styles['count']}>{seats.count}</span>
      <span className="visually-hidden"> {said}</span>
    </span>
  );
}

type Other = Peer['others'] extends ReadonlyMap<string, infer Value> ? Value : never;

export function PeerDot({ other }: { readonly other: Other | null }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  if (other === null) {
    return (
      <>
        <span className={styles['none']} aria-hidden="true">
          ·
        </span>
        <span className="visually-hidden">{say('table', 'notRecorded')}</span>
      </>
    );
  }
  const said = other.isAssumed ? viewSay('pageView', 'allAssumed', { n: other.count }) : String(other.count);
  return (
    <>
      <svg className={styles['dot']} viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" focusable="false">
        {other.isAssumed ? (
          <circle
            cx="9"
            cy="9"
            r={other.count > 1 ? 7.5 : 4.5}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeDasharray="2.4 1.8"
          />
        ) : (
          <circle cx="9" cy="9" r={other.count > 1 ? 8 : 4.5} fill="currentColor" />
        )}
        {other.count > 1 ? (
          <text x="9" y="13" textAnchor="middle" className={other.isAssumed ? styles['dark'] : styles['light']}>
            {other.count}
          </text>
        ) : null}
      </svg>
      <span className="visually-hidden">{said}</span>
    </>
  );
}
