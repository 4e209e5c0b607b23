/** Who holds a network together, as rows: bodies without whom others fall off, and single ties. */
import { useMemo } from 'react';
import type { SilosHoldersQuery } from '../../../api/generated/graphql.ts';
import { useBodyName } from '../../body/said/bodyName.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import type { Column } from '../../table/columns.ts';

export interface Holder {
  readonly id: string;
  /** The body alone, or both ends of a tie. */
  readonly ends: readonly [string, string?];
  readonly fallsOff: readonly string[];
  readonly sentence: string;
  /** All that falls off has one recorded seat or link: perhaps only one was written down. */
  readonly isDoubtful: boolean;
  readonly isOneForAll: boolean;
}

type Silos = SilosHoldersQuery['silos'];

export function cutPointRows({ cutPoints }: Silos): readonly Holder[] {
  return cutPoints.map(({ node, losesOnlyLink, onlyOneSeat, isOneForAll, sentence }) => ({
    id: node.id,
    ends: [node.id],
    fallsOff: losesOnlyLink.map(({ id }) => id),
    sentence,
    isDoubtful: onlyOneSeat,
    isOneForAll,
  }));
}

export function bridgeRows({ bridges }: Silos): readonly Holder[] {
  return bridges.map(({ a, b, fallsOff, onlyOneSeat, sentence }) => ({
    id: `${a.id} ${b.id}`,
    ends: [a.id, b.id],
    fallsOff: fallsOff.map(({ id }) => id),
    sentence,
    isDoubtful: onlyOneSeat,
    isOneForAll: false,
  }));
}

export function useHolderColumns(): readonly Column<Holder>[] {
  const viewSay = useViewSay();
  const nameOf = useBodyName();
  return useMemo(() => {
    const column = (id: ColumnId, value: Column<Holder>['value'], rest: Partial<Column<Holder>> = {}) => ({
      id,
      heading: viewSay('silosColumns', id),
      value,
      unknown: '',
      ...rest,
    });
    const yesOrNo = (is: boolean): string => viewSay('silosView', is ? 'yes' : 'no');
    return [
      column('Body', ({ ends: [body] }) => nameOf(body)),
      column('OtherEnd', ({ ends: [, other] }) => (other === undefined ? null : nameOf(other))),
      column('FallsOff', ({ fallsOff }) => fallsOff.map(nameOf).join('; '), { order: ({ fallsOff }) => fallsOff.length }),
      column('Doubt', ({ isDoubtful }) => yesOrNo(isDoubtful)),
      column('Wales', ({ isOneForAll }) => yesOrNo(isOneForAll)),
      column('Sentence', ({ sentence }) => sentence, { isInFileOnly: true }),
      column('Code', ({ id }) => id, { isInFileOnly: true }),
    ];
  }, [viewSay, nameOf]);
}

type ColumnId = 'Body' | 'OtherEnd' | 'FallsOff' | 'Doubt' | 'Wales' | 'Sentence' | 'Code';
