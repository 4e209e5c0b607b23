/** Members of a pair in numbers: on both of those on either, in all, required by law, and others; beside them those where both work. */
import type { ReactElement } from 'react';
import { useViewSay } from '../frame/useViewSay.ts';
import type { Count, MemberCounts } from './counts.ts';
import styles from './PairRow.module.css';
import { scoreText } from './scoreText.ts';

interface MemberCountsTableProps {
  readonly whole: MemberCounts;
  /** Null where one board is not wider than the other. */
  readonly local: MemberCounts | null;
  /** What law requires is left out. */
  readonly isNet: boolean;
}

export function MemberCountsTable({ whole, local, isNet }: MemberCountsTableProps): ReactElement {
  const viewSay = useViewSay();
  if (whole.all === null) return <span className={styles['unknown']}>{viewSay('overlapsView', 'membersUnknown')}</span>;
  const rows = isNet ? (['others'] as const) : (['all', 'required', 'others'] as const);
  return (
    <table className={styles['counts']}>
      {local === null ? null : (
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{viewSay('overlapsView', 'membersFacet')}</span>
            </th>
            <th scope="col">{viewSay('overlapsView', 'whole')}</th>
            <th scope="col">{viewSay('overlapsView', 'local')}</th>
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(row => (
          <tr key={row}>
            <th scope="row">{viewSay('overlapsView', row)}</th>
            <CountCell count={whole[row]} />
            {local === null ? null : <CountCell count={local[row]} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CountCell({ count }: { readonly count: Count | null }): ReactElement {
  const viewSay = useViewSay();
  if (count === null) return <td className={styles['unknown']}>{viewSay('overlapsView', 'noneToCompare')}</td>;
  return (
    <td>
      {viewSay('overlapsView', 'ofEither', { n: count.shared, all: count.either })}{' '}
      <span className={styles['fine']}>{scoreText(count.jaccard)}</span>
    </td>
  );
}
