/** The ranking as rows, on screen and in the files. */
import { useMemo } from 'react';
import { useBodyName } from '../../body/said/bodyName.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import type { Column } from '../../table/columns.ts';
import { roleNames, type Ranked } from './ranking.ts';

export function useRankColumns(hasRoles: boolean): readonly Column<Ranked>[] {
  const viewSay = useViewSay();
  const nameOf = useBodyName();
  return useMemo(() => {
    const unknown = viewSay('silosView', 'notRecorded');
    return [
      { id: 'Rank', heading: viewSay('silosBetween', 'rank'), value: ({ rank }) => rank, unknown },
      { id: 'BestRank', heading: viewSay('silosBetween', 'bestRank'), value: ({ bestRank }) => bestRank, unknown },
      { id: 'WorstRank', heading: viewSay('silosBetween', 'worstRank'), value: ({ worstRank }) => worstRank, unknown },
      { id: 'Body', heading: viewSay('silosColumns', 'Body'), value: ({ id }) => nameOf(id), unknown },
      {
        id: 'Wales',
        heading: viewSay('silosColumns', 'Wales'),
        value: ({ isOneForAll }) => viewSay('silosView', isOneForAll ? 'yes' : 'no'),
        unknown,
      },
      { id: 'Value', heading: viewSay('silosBetween', 'value'), value: ({ value }) => (value === null ? null : rounded(value)), unknown },
      ...(hasRoles
        ? roleNames.map((name): Column<Ranked> => ({
            id: name,
            heading: viewSay('silosBetween', name),
            value: ({ roles }) => roles?.[name] ?? null,
            unknown,
          }))
        : []),
      { id: 'Sentence', heading: viewSay('silosColumns', 'Sentence'), value: ({ sentence }) => sentence, unknown, isInFileOnly: true },
      { id: 'Code', heading: viewSay('silosColumns', 'Code'), value: ({ id }) => id, unknown, isInFileOnly: true },
    ] satisfies readonly Column<Ranked>[];
  }, [viewSay, nameOf, hasRoles]);
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
