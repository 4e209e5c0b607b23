/** Members of a pair in numbers: on both of those on either, in all and by how law requires them; beside them those where both work. */
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
  const counted = [whole, ...(local === null ? [] : [local])];
  const isOneShown = !isNet && counted.some(({ requiredOnOne }) => requiredOnOne > 0);
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
        {isNet ? null : <CountRow name="all" counts={counted.map(({ all }) => all)} />}
        {isNet ? null : <CountRow name="requiredOnBoth" counts={counted.map(({ required }) => required)} />}
        {isOneShown ? (
          <tr>
            <th scope="row">{viewSay('overlapsView', 'requiredOnOne')}</th>
            {counted.map(({ requiredOnOne }, place) => (
              <td key={places[place]}>{requiredOnOne}</td>
            ))}
          </tr>
        ) : null}
        <CountRow name="requiredOnNeither" counts={counted.map(({ others }) => others)} />
      </tbody>
    </table>
  );
}

/** In the order of the columns. */
const places = ['whole', 'local'] as const;

interface CountRowProps {
  readonly name: 'all' | 'requiredOnBoth' | 'requiredOnNeither';
  readonly counts: readonly (Count | null)[];
}

function CountRow({ name, counts }: CountRowProps): ReactElement {
  const viewSay = useViewSay();
  return (
    <tr>
      <th scope="row">{viewSay('overlapsView', name)}</th>
      {counts.map((count, place) => (
        <CountCell key={places[place]} count={count} />
      ))}
    </tr>
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
