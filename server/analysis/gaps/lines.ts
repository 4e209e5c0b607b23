/** Boards without a line upwards, and connections that a source calls limited. */
import { interfaceType } from '../../../schema/model/terms/interface.ts';
import { interfacesToldOf, isGeneral, type ToldInterface } from '../../graph/told.ts';
import { namedPartnerships } from '../coverage/bodies.ts';
import { rowsFrom } from '../measure.ts';
import { readsUp } from '../upwardLine.ts';
import type { GapRule } from './gap.ts';

/** Always unknown: that a board stands under nobody is said of none. */
export const noUpwardInterface: GapRule = {
  id: 'no-upward-interface',
  severity: 'medium',
  find: graph =>
    namedPartnerships(graph).flatMap(board => {
      const upwards = interfacesToldOf(graph, board.id, true).filter(isUpward);
      if (board.tier === 'national' || upwards.some(side => !side.isGeneral)) return [];
      const key = upwards.length === 0 ? 'no-upward-interface' : 'no-upward-in-general';
      return [
        {
          subject: board.id,
          state: 'unknown',
          subjects: [board],
          rows: rowsFrom(upwards.map(({ statement }) => statement)),
          tell: ({ say, name }) => say('gapSentences', key, { board: name(board) }),
        },
      ];
    }),
};

export const weakLink: GapRule = {
  id: 'weak-link',
  severity: 'medium',
  find: graph =>
    [...graph.interfaces.values()]
      .filter(({ type, holds }) => type === 'weak_link' && holds !== 'no')
      .map(finding => ({
        subject: finding.from,
        object: finding.to,
        state: isGeneral(graph, finding) ? ('general' as const) : finding.holds,
        subjects: [graph.requirePartnership(finding.from), graph.requirePartnership(finding.to)],
        rows: [finding],
        tell: ({ say, body }) => say('gapSentences', 'weak-link', { from: body(finding.from), to: body(finding.to) }),
      })),
};

/** No board stands above itself. */
function isUpward(side: ToldInterface): boolean {
  const { statement, holds, other, readFrom, from } = side;
  return (
    holds !== 'no' && other !== readFrom && interfaceType.labels[statement.type].nature === 'link' && readsUp(statement, readFrom === from)
  );
}
