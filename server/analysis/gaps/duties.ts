/** Duties that nobody is recorded as bound to do, at all or in one council area. */
import { bindsNobody, dutyCells } from '../coverage/duties.ts';
import { holdersOf } from '../whoMust.ts';
import type { GapRule } from './gap.ts';

export const dutyNobodyMust: GapRule = {
  id: 'duty-nobody-must',
  severity: 'high',
  find: graph =>
    [...graph.duties.values()].flatMap(duty => {
      const holdings = graph.holdersOf(duty.id);
      const { must, carries } = holdersOf(graph, duty);
      if (must.length > 0) return [];
      const isNone = bindsNobody(duty);
      return [
        {
          subject: duty.id,
          state: isNone ? 'not applicable' : 'unknown',
          subjects: [duty],
          rows: holdings.length === 0 ? [duty] : holdings,
          where: graph.councils,
          tell: ({ say, name, body, list }) =>
            isNone || carries.length === 0
              ? say('gapSentences', isNone ? 'duty-is-none' : 'duty-nobody-must', { duty: name(duty) })
              : say('gapSentences', 'duty-only-carried', { duty: name(duty), carriers: list(carries.map(({ from }) => body(from))) }),
        },
      ];
    }),
};

export const dutyWithoutHolderHere: GapRule = {
  id: 'duty-without-holder-here',
  severity: 'high',
  find: graph => {
    const cellAt = dutyCells(graph);
    return [...graph.duties.values()].flatMap(duty =>
      graph.councils.flatMap(council => {
        const cell = cellAt(duty, council);
        const area = graph.areas.get(council);
        if (area === undefined || (cell.state !== 'unknown' && cell.state !== 'no')) return [];
        return [
          {
            subject: duty.id,
            object: council,
            // That a source says no is a sure gap; that nobody is recorded is none.
            state: cell.state === 'no' ? ('yes' as const) : ('unknown' as const),
            subjects: [duty, area],
            rows: cell.rows,
            where: [council],
            tell: ({ say, name }) => say('gapSentences', 'duty-without-holder-here', { duty: name(duty), area: name(area) }),
          },
        ];
      }),
    );
  },
};
