/** All that stands for a statement: the researcher's note, and every piece of evidence. */
import type { ReactElement } from 'react';
import { useSay } from '../../explorer.ts';
import { EvidenceCard } from './EvidenceCard.tsx';
import { Remark } from './Remark.tsx';
import styles from './Statement.module.css';
import type { Said } from './said.ts';

export function WhatStandsBehind({ said }: { readonly said: Said }): ReactElement {
  const say = useSay();
  return (
    <>
      <Remark text={said.note ?? null} />
      {said.evidence.length === 0 ? <p className={styles['unsourced']}>{say('certaintySentence', 'UNSOURCED')}</p> : null}
      <ul className={styles['cards']}>
        {said.evidence.map(evidence => (
          <EvidenceCard key={evidence.id} evidence={evidence} />
        ))}
      </ul>
    </>
  );
}
