import type { ReactElement } from 'react';
import { useSay, useSession } from '../explorer.ts';
import { LensSteps } from './LensSteps.tsx';
import styles from './Legend.module.css';

/** What colours and marks mean under the lens at hand; in full when pointed at, and to screen readers. */
export function Marks(): ReactElement {
  const say = useSay();
  const lens = useSession(session => session.lens);
  const more = say('legend', `${lens}Marks`);
  return (
    <div className={styles['marks']} title={more}>
      {lens === 'structure' ? <FamilyMarks /> : <LensSteps lens={lens} />}
      <p className="visually-hidden">{more}</p>
    </div>
  );
}

function FamilyMarks(): ReactElement {
  const say = useSay();
  return (
    <>
      <span className={styles['mark']}>
        <svg width="20" height="10" aria-hidden="true">
          <path d="M1 5h18" stroke="currentColor" strokeWidth="1.5" strokeDasharray="4 3" />
        </svg>
        {say('legend', 'assumed')}
      </span>
      <span className={styles['mark']}>
        <svg width="14" height="12" aria-hidden="true">
          <path d="M0 12 12 0M-3 7 5-1M4 14 16 2" stroke="currentColor" />
          <path d="M.5.5h13v11H.5Z" fill="none" stroke="currentColor" />
        </svg>
        {say('legend', 'general')}
      </span>
      <span className={styles['mark']}>
        <b aria-hidden="true">?</b>
        {say('legend', 'membersNotKnown')}
      </span>
    </>
  );
}
