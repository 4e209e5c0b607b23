/** Who changed the landscape, when and why: the newest first, each the way to what it alone did. */
import { useId, type ReactElement } from 'react';
import type { Change_ChangeFragment } from '../../api/generated/graphql.ts';
import { compareRevisions } from '../../state/comparedMoments.ts';
import { useSession } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Changes.module.css';
import { momentOf } from './when.ts';

interface ChangeListProps {
  readonly changes: readonly Change_ChangeFragment[];
  readonly all: number;
}

export function ChangeList({ changes, all }: ChangeListProps): ReactElement {
  const viewSay = useViewSay();
  const id = useId();
  return (
    <section className={styles['changes']} aria-labelledby={id}>
      <h3 id={id} className={styles['heading']}>
        {viewSay('changesView', 'who')} <span className={styles['count']}>{all}</span>
      </h3>
      {changes.length < all ? <p className={styles['fine']}>{viewSay('changesView', 'outOf', { n: changes.length, all })}</p> : null}
      <ol>
        {changes.toReversed().map(change => (
          <ChangeItem key={change.revision} change={change} />
        ))}
      </ol>
    </section>
  );
}

function ChangeItem({
  change: { revision, at, upserted, removed, isKept, told },
}: {
  readonly change: Change_ChangeFragment;
}): ReactElement {
  const viewSay = useViewSay();
  const { from, to } = useSession(({ choices }) => choices);
  const isAlone = from[0] === String(revision - 1) && to[0] === String(revision);
  return (
    <li className={styles['change']} data-revision={revision}>
      <span className={styles['number']}>{revision}</span>
      <div>
        <p className={styles['reason']}>{told.reason}</p>
        <p className={styles['fine']}>
          {told.author} · {momentOf(at, viewSay.language)} · {viewSay('changesView', 'touched', { n: upserted + removed })}
        </p>
        {isKept ? null : <p className={styles['fine']}>{viewSay('changesView', 'notKept')}</p>}
        {isAlone ? null : (
          <ActLink step={compareRevisions(revision - 1, revision)} label={`${viewSay('changesView', 'only')}: ${told.reason}`}>
            {viewSay('changesView', 'only')}
          </ActLink>
        )}
      </div>
    </li>
  );
}
