/** The steps of ways as rows, on screen and in the files. */
import { useMemo } from 'react';
import { labelOf } from '../../../../schema/words/labelOf.ts';
import type { JoiningRow_StatementFragment as Joining, SilosWaysQuery } from '../../../api/generated/graphql.ts';
import { useBodyName } from '../../body/said/bodyName.ts';
import { useSay } from '../../explorer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import type { Column } from '../../table/columns.ts';

type Ways = NonNullable<SilosWaysQuery['paths']>['nodes'];

export interface WayStep {
  readonly id: string;
  /** From 1: the shortest way, and its first step. */
  readonly way: number;
  readonly step: number;
  readonly from: string;
  readonly to: string;
  readonly lens: Ways[number]['steps'][number]['lens'];
  readonly row: Joining;
}

export function rowsOfWays(ways: Ways): readonly WayStep[] {
  return ways.flatMap(({ steps }, way) =>
    steps.map(({ from, to, lens, statement }, step) => ({
      id: `${way} ${step}`,
      way: way + 1,
      step: step + 1,
      from: from.id,
      to: to.id,
      lens,
      row: statement,
    })),
  );
}

export function useWayColumns(): readonly Column<WayStep>[] {
  const viewSay = useViewSay();
  const say = useSay();
  const nameOf = useBodyName();
  return useMemo(() => {
    const column = (id: ColumnId, value: Column<WayStep>['value'], rest: Partial<Column<WayStep>> = {}) => ({
      id,
      heading: viewSay('silosColumns', id),
      value,
      unknown: viewSay('silosView', 'notRecorded'),
      ...rest,
    });
    return [
      column('Way', ({ way }) => way, { order: ({ way, step }) => way * 100 + step }),
      column('Step', ({ step }) => step),
      column('Body', ({ from }) => nameOf(from)),
      column('OtherEnd', ({ to }) => nameOf(to)),
      column('How', ({ lens, row }) => howIn(lens, row)),
      column('Certainty', ({ row }) => say('certainty', row.certainty)),
      column('Sources', ({ row }) => [...new Set(row.evidence.map(({ source }) => source.title))].join('; ') || null),
      column('Code', ({ row }) => row.id, { isInFileOnly: true }),
    ];
    /** What the link is called, from the board that is named first in it; of what sort anything else is. */
    function howIn(lens: WayStep['lens'], row: Joining): string {
      if (row.__typename === 'Membership') return row.roles.map(role => labelOf('Role', role, viewSay.language)).join(', ');
      if (row.__typename !== 'Interface') return viewSay('silosWays', `along${lens}`);
      const label = viewSay.language === 'cy' ? row.labelCy.text : row.labelEn.text;
      return [nameOf(row.linkFrom.id), label, nameOf(row.linkTo.id)].join(' – ');
    }
  }, [viewSay, say, nameOf]);
}

type ColumnId = 'Way' | 'Step' | 'Body' | 'OtherEnd' | 'How' | 'Certainty' | 'Sources' | 'Code';
