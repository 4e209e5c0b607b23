/** Why a what-if is asked, in the language of the page, or marked as the other. */
import type { ReactElement } from 'react';
import type { Whatif_ScenarioFragment as Whatif } from '../../api/generated/graphql.ts';
import { useSay } from '../explorer.ts';
import { NameText } from '../names/NameText.tsx';
import styles from './Whatif.module.css';

export function WhyText({ whatif: { whyEn, whyCy } }: { readonly whatif: Pick<Whatif, 'whyEn' | 'whyCy'> }): ReactElement | null {
  const why = useSay().language === 'cy' ? whyCy : whyEn;
  return why === null ? null : (
    <p className={styles['why']}>
      <NameText name={why} />
    </p>
  );
}
