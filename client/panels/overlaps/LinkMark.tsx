import type { ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { LinkState } from '../../api/generated/graphql.ts';
import { useSay } from '../explorer.ts';
import { LinkGlyph } from './LinkGlyph.tsx';
import styles from './PairRow.module.css';

/** How two boards are linked: a shape and its words. */
export function LinkMark({ link }: { readonly link: LinkState }): ReactElement {
  const say = useSay();
  return (
    <span className={styles['link']} data-link={link}>
      <LinkGlyph link={link} />
      <span>{labelOf('LinkState', link, say.language)}</span>
    </span>
  );
}
