/** What was made of it last, in a row: its shape and its word, and that what was judged has changed since. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { VerdictMark_JudgementFragment } from '../../api/generated/graphql.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Judge.module.css';
import { VerdictGlyph } from './VerdictGlyph.tsx';

export function VerdictMark({ judgement: { verdict, outdated } }: { readonly judgement: VerdictMark_JudgementFragment }): ReactElement {
  const viewSay = useViewSay();
  return (
    <span className={styles['verdict']} data-verdict={verdict}>
      <VerdictGlyph verdict={verdict} />
      {labelOf('Verdict', verdict, viewSay.language)}
      {outdated === true ? <em className={styles['outdated']}>{viewSay('judge', 'outdated')}</em> : null}
    </span>
  );
}
