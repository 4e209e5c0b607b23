/** One record that is different: in a sentence, by whom and why; what in it is another, and what stands behind it, one click away. */
import { useId, useState, type ReactElement } from 'react';
import type { Change_ChangeFragment } from '../../api/generated/graphql.ts';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { SourceCards } from '../body/said/SourceCards.tsx';
import { SourcesButton } from '../body/said/SourcesButton.tsx';
import { useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { SentenceText } from '../names/SentenceText.tsx';
import { Alterations } from './Alterations.tsx';
import styles from './Changes.module.css';
import { changesOf, restsOnEvidence, type ChangedRow } from './row.ts';
import { SortGlyph } from './SortGlyph.tsx';
import { dayOf } from './when.ts';

interface RecordItemProps {
  readonly row: ChangedRow;
  /** Null where two days are compared. */
  readonly changes: readonly Change_ChangeFragment[] | null;
}

export function RecordItem({ row, changes }: RecordItemProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const cards = useId();
  const [isOpen, setOpen] = useState(false);
  const { sentence, sort, bodies, evidence, alterations } = row;
  return (
    <li className={styles['record']} data-change={row.id} data-sort={sort}>
      <p className={styles['sentence']}>
        <SortGlyph sort={sort} />
        <span>
          <SentenceText text={sentence} />
        </span>
      </p>
      <div className={styles['facts']}>
        <span className={styles['said']}>
          {changesOf(row, changes ?? []).map(({ revision, at, told }) => (
            <span key={revision}>
              {viewSay('changesView', 'inRevision', { day: dayOf(at, say.language), author: told.author, reason: told.reason })}
            </span>
          ))}
          {bodies.map(body => (
            <BodyLink key={body.id} id={body.id} />
          ))}
        </span>
        {evidence.length === 0 ? (
          restsOnEvidence(row) && <span className={styles['unrecorded']}>{viewSay('changesView', 'nowNothing')}</span>
        ) : (
          <SourcesButton count={evidence.length} sentence={sentence} cards={cards} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        )}
      </div>
      {alterations.length === 0 ? null : <Alterations alterations={alterations} />}
      <div className={styles['behind']}>
        <SourceCards id={cards} evidence={evidence} isOpen={isOpen} />
      </div>
    </li>
  );
}
