/** All cards as rows of one sheet: the area and its two boards before what stands on either. */
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { Cell } from '../../ui/csv.ts';
import { textIn } from '../table/columns.ts';
import type { AreaPair } from './areaPairs.ts';
import type { Comparison } from './comparison.ts';
import { columnsFor, rowsOf } from './comparisonRows.ts';
import { areaNameIn, bodyNameIn, type Speech } from './speech.ts';

export function cardCells(
  pairs: readonly AreaPair[],
  comparisonByArea: ReadonlyMap<string, Comparison | null>,
  speech: Speech,
): readonly (readonly Cell[])[] {
  const { say, viewSay } = speech;
  const kinds = [labelOf('PartnershipKind', 'CSP', say.language), labelOf('PartnershipKind', 'PSB', say.language)] as const;
  const cards = pairs.flatMap(({ area }) => {
    const comparison = comparisonByArea.get(area.id) ?? null;
    return comparison === null ? [] : [{ area, comparison }];
  });
  const headings = [
    viewSay('compareView', 'area'),
    ...kinds,
    viewSay('compareView', 'facet'),
    viewSay('compareView', 'item'),
    viewSay('compareView', 'groupOf'),
    ...kinds.map((name, at) => viewSay('compareView', 'onBoard', { mark: at === 0 ? 'A' : 'B', name })),
    say('table', 'law'),
    say('table', 'certainty'),
    viewSay('compareView', 'sources'),
  ];
  return [
    headings,
    ...cards.flatMap(({ area, comparison }) => {
      const columns = columnsFor(comparison, speech);
      const start = [areaNameIn(speech, area.id), bodyNameIn(speech, comparison.a.id), bodyNameIn(speech, comparison.b.id)];
      return rowsOf(comparison, speech).map(row => [...start, ...columns.map(column => textIn(column, row))]);
    }),
  ];
}
