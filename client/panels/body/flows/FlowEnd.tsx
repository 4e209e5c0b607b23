/** The other end of a flow, read from one body: `from the Home Office`, `to Cardiff CSP`; both ends where it is read from none. */
import type { ReactElement } from 'react';
import { useSay } from '../../explorer.ts';
import { BodyLink } from '../said/BodyLink.tsx';
import styles from '../said/Section.module.css';

interface FlowEndProps {
  readonly flow: { readonly from: { readonly id: string } | null; readonly to: { readonly id: string } };
  readonly of: string | null;
}

export function FlowEnd({ flow: { from, to }, of }: FlowEndProps): ReactElement {
  const say = useSay();
  if (of === null) {
    return (
      <>
        {from === null ? <span className={styles['soft']}>{say('panel', 'fromUnsaid')}</span> : <BodyLink id={from.id} />}
        <span className={styles['soft']} aria-hidden="true">
          {' '}
          →{' '}
        </span>
        <span className="visually-hidden"> {say('panel', 'relation', { label: say('panel', 'to') })} </span>
        <BodyLink id={to.id} />
      </>
    );
  }
  if (to.id !== of) {
    return (
      <>
        <span className={styles['soft']}>→ {say('panel', 'relation', { label: say('panel', 'to') })}</span> <BodyLink id={to.id} />
      </>
    );
  }
  if (from === null) return <span className={styles['soft']}>← {say('panel', 'fromUnsaid')}</span>;
  return (
    <>
      <span className={styles['soft']}>← {say('panel', 'relation', { label: say('panel', 'from') })}</span> <BodyLink id={from.id} />
    </>
  );
}
