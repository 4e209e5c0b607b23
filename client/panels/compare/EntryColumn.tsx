/** The entries of one column: those of the first board alone, of both, or of the second alone, in groups. */
import type { ReactElement } from 'react';
import { absence } from './absence.ts';
import styles from './Compare.module.css';
import type { Entry, Facet } from './entry.ts';
import { EntryRow } from './EntryRow.tsx';
import { FineLines } from './FineLines.tsx';
import { groupsOf } from './groups.ts';
import { groupWords, type GroupWords } from './groupWords.ts';
import { SideMark } from './SideMark.tsx';
import type { Column, Side } from './sides.ts';
import { useSpeech } from './speech.ts';

interface EntryColumnProps {
  readonly column: Column;
  readonly label: string;
  readonly facet: Pick<Facet, 'name' | 'isRecorded'>;
  readonly entries: readonly Entry[];
  readonly boards: Readonly<Record<Side, string>>;
  /** Said beside the heading of a group. */
  readonly groupRemark?: ((group: string) => string | null) | undefined;
  readonly entryRemark?: ((entry: Entry) => string | null) | undefined;
}

export function EntryColumn({ column, label, facet, entries, boards, groupRemark, entryRemark }: EntryColumnProps): ReactElement {
  const speech = useSpeech();
  return (
    <div className={styles['column']} data-column={column}>
      <h4 className={styles['columnLabel']}>{label}</h4>
      {entries.length === 0 ? <p className={styles['absent']}>{speech.viewSay('compareView', absence(column, facet))}</p> : null}
      {groupsOf(facet.name, entries, speech).map(({ key, entries: rows, shared }) => (
        <div key={key} className={styles['group']}>
          <GroupHead words={groupWords(facet.name, key, speech)} count={rows.length} remark={groupRemark?.(key) ?? null} />
          {shared.a.length + shared.b.length === 0 ? null : (
            <p className={styles['shared']}>
              <FineLines lines={shared} isOnBoth={column === 'both'} />
            </p>
          )}
          <ul className={styles['entries']}>
            {rows.map(entry => (
              <EntryRow key={entry.key} entry={entry} boards={boards} toldAbove={shared} remark={entryRemark?.(entry) ?? null} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

interface GroupHeadProps {
  readonly words: GroupWords | null;
  readonly count: number;
  readonly remark: string | null;
}

function GroupHead({ words, count, remark }: GroupHeadProps): ReactElement | null {
  if (words === null) return null;
  return (
    <h5 className={styles['groupHead']}>
      {words.both ??
        words.each.map(({ side, words: own }) => (
          <span key={side} className={styles['known']}>
            <SideMark side={side} /> {own}
          </span>
        ))}{' '}
      <span className={styles['count']}>{count}</span>
      {remark === null ? null : <span className={styles['chip']}>{remark}</span>}
    </h5>
  );
}
