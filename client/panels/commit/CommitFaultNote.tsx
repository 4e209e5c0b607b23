/** That nothing was saved, why, and what can be done; what was typed stands where it was typed. */
import type { ReactElement } from 'react';
import type { CommitFault } from '../../api/commitFault.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { InEnglish } from '../names/InEnglish.tsx';
import styles from './CommitFaultNote.module.css';

export function CommitFaultNote({ fault }: { readonly fault: CommitFault }): ReactElement {
  const viewSay = useViewSay();
  return (
    <div className={styles['fault']} role="alert" data-fault={fault.kind}>
      <p>{viewSay('commit', fault.kind)}</p>
      {fault.kind === 'refused'
        ? fault.said.map(said => (
            <p key={said}>
              <InEnglish>{said}</InEnglish>
            </p>
          ))
        : null}
    </div>
  );
}
