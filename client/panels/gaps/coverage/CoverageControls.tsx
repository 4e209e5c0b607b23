import type { ReactElement } from 'react';
import { choiceSpecs } from '../../../state/choices.ts';
import { choose } from '../../../state/producers.ts';
import { Select } from '../../../ui/Select.tsx';
import { useAct, useSession } from '../../explorer.ts';
import { AreaControl } from '../../filters/AreaControl.tsx';
import { KindControl } from '../../filters/KindControl.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { PartChoice } from '../PartChoice.tsx';
import { ShownChoice } from '../ShownChoice.tsx';
import styles from './Coverage.module.css';
import { matrices } from './matrices.ts';

export function CoverageControls(): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const { coverage, holes } = useSession(session => session.choices);
  return (
    <>
      <PartChoice />
      <ShownChoice picture={viewSay('gapsView', 'matrix')} />
      <Select
        label={viewSay('gapsView', 'whichMatrix')}
        value={coverage}
        // A cell of one matrix is none of another.
        onChange={value => act(session => choose('coverage', value)(choose('cell', [])(choose('state', [])(session))))}
        options={choiceSpecs.coverage.values.map(value => ({ value, label: viewSay('gapsView', value) }))}
      />
      <AreaControl />
      {matrices[coverage].columns === 'PARTNERSHIP' ? <KindControl /> : null}
      <label className={styles['switch']}>
        <input type="checkbox" checked={holes === 'YES'} onChange={event => act(choose('holes', event.target.checked ? 'YES' : 'NO'))} />
        {viewSay('gapsView', 'onlyHoles')}
      </label>
    </>
  );
}
