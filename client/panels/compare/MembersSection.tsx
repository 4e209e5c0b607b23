/** Who sits on either board, with the numbers that count them and how far either list is known. */
import type { ReactElement } from 'react';
import { listOf } from '../../../schema/words/listOf.ts';
import { useSession } from '../explorer.ts';
import styles from './Compare.module.css';
import type { Comparison } from './comparison.ts';
import type { Entry, Facet } from './entry.ts';
import { FacetSection } from './FacetSection.tsx';
import { isCounted, narrowed } from './numbers.ts';
import { SeatNumbers } from './SeatNumbers.tsx';
import { SideMark } from './SideMark.tsx';
import type { Column, Side } from './sides.ts';
import { areaNameIn, useSpeech, type Speech } from './speech.ts';
import { sharedWhereOneIsWider } from './strip.ts';

interface MembersSectionProps {
  readonly facet: Facet;
  readonly boards: Readonly<Record<Side, string>>;
  readonly labels: Readonly<Record<Column, string>>;
  readonly share: string | null;
  readonly comparison: Comparison;
}

export function MembersSection({ facet, boards, labels, share, comparison }: MembersSectionProps): ReactElement {
  const speech = useSpeech();
  const { say, viewSay } = speech;
  const counted = useSession(({ choices }) => choices.seats);
  const shared = sharedWhereOneIsWider(comparison);
  const entries = narrowed(facet.entries, counted, comparison.overlap);
  const remarkOn = (entry: Entry): string | null => {
    const remarks = [
      isCounted(entry) ? null : viewSay('compareView', 'notCounted'),
      shared === null ? null : whereFrom(entry, shared, speech),
    ];
    return remarks.filter(remark => remark !== null).join(' · ') || null;
  };
  return (
    <FacetSection facet={facet} entries={entries} boards={boards} labels={labels} share={share} entryRemark={remarkOn}>
      <SeatNumbers
        overlap={comparison.overlap}
        where={
          shared === null
            ? null
            : listOf(
                shared.map(id => areaNameIn(speech, id)),
                say.language,
              )
        }
      />
      <p className={styles['note']} aria-live="polite">
        {counted === 'ALL'
          ? null
          : viewSay('compareView', 'narrowedTo', { what: viewSay('compareView', `rows${counted}`), n: entries.length })}
      </p>
      <ul className={styles['howFar']}>
        {([comparison.a, comparison.b] as const).map(({ id, memberList }, at) =>
          memberList === null ? null : (
            <li key={id} className={styles['note']}>
              <SideMark side={at === 0 ? 'a' : 'b'} /> {say('panel', memberList)}
            </li>
          ),
        )}
      </ul>
    </FacetSection>
  );
}

/** Said of a member that is not known to work where both boards do. */
function whereFrom({ subject }: Entry, shared: readonly string[], { viewSay, index }: Speech): string | null {
  const footprint = subject.is === 'body' ? (index.bodyById.get(subject.id)?.footprint ?? null) : null;
  if (footprint === null) return viewSay('compareView', 'whereNotRecorded');
  return footprint.some(({ id }) => shared.includes(id)) ? null : viewSay('compareView', 'worksElsewhere');
}
