/** A remark of the researcher, in the language it was written in. */
import type { ReactElement } from 'react';
import { useSay } from '../../explorer.ts';
import styles from './Statement.module.css';

interface RemarkProps {
  readonly text: string | null;
}

export function Remark({ text }: RemarkProps): ReactElement | null {
  const say = useSay();
  if (text === null) return null;
  return (
    <p className={styles['remark']}>
      {say('panel', 'remark')}: <span lang="en">{text}</span>
    </p>
  );
}
