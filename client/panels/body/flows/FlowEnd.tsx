/** The other end of a flow, read from one body: `from the Home Office`, `to Cardiff CSP`. */
import type { ReactElement } from 'react';
import { useSay } from '../../explorer.ts';
import { BodyLink } from '../said/BodyLink.tsx';
import styles from '../said/Section.module.css';

interface FlowEndProps {
  readonly flow: { readonly from: { readonly id: string } | null; readonly to: { readonly id: string } };
  readonly of: string;
}

export function FlowEnd({ flow: { from, to }, of }: FlowEndProps): ReactElement {
  const say = useSay();
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
