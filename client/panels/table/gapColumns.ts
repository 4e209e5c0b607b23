/** What the lens of gaps adds to the rows of bodies. */
import { labelOf, valuesOf } from '../../../schema/words/labelOf.ts';
import type { Say } from '../../../schema/words/say.ts';
import { fromGravest, gravestOf, type GapLoads } from '../../state/gapLoads.ts';
import type { BodyRow } from './bodyRows.ts';
import type { Column } from './columns.ts';

export function gapColumns(loads: GapLoads, say: Say): readonly Column<BodyRow>[] {
  const unknown = say('table', 'notRecorded');
  const counted = (count: number | undefined): number | null => (count === undefined || count === 0 ? null : count);
  return [
    {
      id: 'gravestGap',
      heading: say('gapLens', 'gravestGap'),
      value: ({ id }) => {
        const gravest = gravestOf(loads.get(id));
        if (gravest === 'NONE') return null;
        return valuesOf('Severity').includes(gravest) ? labelOf('Severity', gravest, say.language) : say('gapLens', 'ASK');
      },
      order: ({ id }) => {
        const gravest = gravestOf(loads.get(id));
        return gravest === 'NONE' ? null : fromGravest.indexOf(gravest);
      },
      unknown,
    },
    { id: 'gapsFound', heading: say('gapLens', 'gapsFound'), value: ({ id }) => counted(loads.get(id)?.open), unknown },
    { id: 'gapsToAsk', heading: say('gapLens', 'gapsToAsk'), value: ({ id }) => counted(loads.get(id)?.ask), unknown },
  ];
}
