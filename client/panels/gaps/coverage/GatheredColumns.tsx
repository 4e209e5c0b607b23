/** More boards than can stand side by side: how many, and by kind those that can. */
import type { ReactElement } from 'react';
import type { PartnershipKind } from '../../../api/generated/graphql.ts';
import { filterKind } from '../../../state/producers.ts';
import { ActLink } from '../../frame/ActLink.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import styles from './Coverage.module.css';
import type { ColumnGroup } from './gridModel.ts';

export function GatheredColumns({ kinds }: { readonly kinds: readonly ColumnGroup[] }): ReactElement {
  const viewSay = useViewSay();
  const all = kinds.reduce((sum, { span }) => sum + span, 0);
  return (
    <nav className={styles['nothing']} aria-labelledby="kinds-of-column" data-testid="gathered">
      <p id="kinds-of-column">{viewSay('gapsView', 'gatheredColumns', { n: all })}</p>
      <ul className={styles['kinds']}>
        {kinds.map(({ id, text, span }) => (
          <li key={id}>
            <ActLink step={filterKind([id as PartnershipKind])}>{text}</ActLink> {span}
          </li>
        ))}
      </ul>
    </nav>
  );
}
