import type { ReactElement } from 'react';
import { labelOf, valuesOf } from '../../../schema/words/labelOf.ts';
import { filterKind } from '../../state/producers.ts';
import { Select } from '../../ui/Select.tsx';
import { useAct, useIndex, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';

const several = 'several';

/** One kind of board, or all; several that were chosen beside the map stand as they are until one is chosen here. */
export function KindControl(): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const { landscape } = useIndex();
  const held = useSession(session => session.filters.kind);
  const kinds = valuesOf('PartnershipKind').filter(kind => landscape.partnerships.some(board => board.kind === kind && !board.isGeneral));
  return (
    <Select
      label={viewSay('frame', 'kind')}
      value={held.length > 1 ? several : (held[0] ?? '')}
      onChange={value => (value === several ? undefined : act(filterKind(value === '' ? [] : [value])))}
      options={[
        { value: '', label: viewSay('frame', 'anyKind') },
        ...(held.length > 1 ? [{ value: several, label: viewSay('frame', 'severalKinds', { n: held.length }) }] : []),
        ...kinds.map(kind => ({ value: kind, label: labelOf('PartnershipKind', kind, viewSay.language) })),
      ]}
    />
  );
}
