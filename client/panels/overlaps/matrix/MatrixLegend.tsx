import type { ReactElement } from 'react';
import { labelOf } from '../../../../schema/words/labelOf.ts';
import type { LinkState } from '../../../api/generated/graphql.ts';
import { useSay } from '../../explorer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { depths } from './cells.ts';
import styles from './Matrix.module.css';

const marked = ['DIRECT', 'GENERAL_ONLY', 'DIRECT_FINDING_ONLY', 'GENERAL_FINDING_ONLY'] as const satisfies readonly LinkState[];

const shapes: Readonly<Record<(typeof marked)[number], ReactElement>> = {
  DIRECT: <circle cx="6" cy="6" r="4" fill="currentColor" />,
  GENERAL_ONLY: <circle cx="6" cy="6" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  DIRECT_FINDING_ONLY: <path d="M6 2l4.4 8H1.6z" fill="currentColor" />,
  GENERAL_FINDING_ONLY: <path d="M6 2.5l3.8 7H2.2z" fill="none" stroke="currentColor" strokeWidth="1.4" />,
};

/** What depth and marks mean. */
export function MatrixLegend({ isNet }: { readonly isNet: boolean }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  return (
    <ul className={styles['legend']} aria-label={say('legend', 'key')}>
      <li>{viewSay('overlapsView', isNet ? 'depthNet' : 'depth')}</li>
      {depths.map(({ upTo, fill }, at) => (
        <li key={upTo}>
          <span className={styles['swatch']} style={{ background: fill }} />
          {at === 0 ? '0' : viewSay('overlapsView', 'upTo', { most: String(upTo) })}
        </li>
      ))}
      <li>
        <span className={`${styles['swatch']} ${styles['hatched']}`} />
        {viewSay('overlapsView', 'notKnown')}
      </li>
      <li>
        <span className={`${styles['swatch']} ${styles['blank']}`} />
        {viewSay('overlapsView', 'blank')}
      </li>
      {marked.map(link => (
        <li key={link}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            {shapes[link]}
          </svg>
          {labelOf('LinkState', link, say.language)}
        </li>
      ))}
      <li>{viewSay('overlapsView', 'noMark')}</li>
    </ul>
  );
}
