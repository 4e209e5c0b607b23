/** A remark of the researcher, in the language it was written in; sources that it names by their ids stand there by their titles. */
import type { ReactElement } from 'react';
import { useSay } from '../../explorer.ts';
import { InEnglish } from '../../names/InEnglish.tsx';
import styles from './Statement.module.css';
import { useTitlesOfSources } from './useTitlesOfSources.ts';

interface RemarkProps {
  readonly text: string | null;
}

export function Remark({ text }: RemarkProps): ReactElement | null {
  const say = useSay();
  const withTitles = useTitlesOfSources();
  if (text === null) return null;
  return (
    <p className={styles['remark']}>
      {say('panel', 'remark')}: <InEnglish>{withTitles(text)}</InEnglish>
    </p>
  );
}
