/** The two bodies between which ways are asked for, and a way to turn them round. */
import { useMemo, type ReactElement } from 'react';
import { choose } from '../../../state/producers.ts';
import { Button } from '../../../ui/Button.tsx';
import { useAct, useIndex, useSession } from '../../explorer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { BodyPicker } from '../BodyPicker.tsx';
import styles from './Ways.module.css';

export function EndPickers(): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const [from = null, to = null] = useSession(session => session.choices.ends);
  const give = (...ends: readonly (string | null)[]): void =>
    act(
      choose(
        'ends',
        ends.filter(id => id !== null),
      ),
    );
  return (
    <div className={styles['ends']}>
      <EndPicker name="from" chosen={from} other={to} onChoose={id => give(id, to)} />
      <EndPicker name="to" chosen={to} other={from} onChoose={id => give(from, id)} />
      {from === null || to === null ? null : (
        <Button size="small" onClick={() => give(to, from)}>
          {viewSay('silosWays', 'turnRound')}
        </Button>
      )}
    </div>
  );
}

interface EndPickerProps {
  readonly name: 'from' | 'to';
  readonly chosen: string | null;
  readonly other: string | null;
  readonly onChoose: (id: string) => void;
}

function EndPicker({ name, chosen, other, onChoose }: EndPickerProps): ReactElement {
  const viewSay = useViewSay();
  const { landscape } = useIndex();
  const bodies = useMemo(
    () => [...landscape.partnerships, ...landscape.organisations].filter(body => !body.isGeneral && body.id !== other),
    [landscape, other],
  );
  return <BodyPicker label={viewSay('silosWays', name)} testId={`end-${name}`} bodies={bodies} chosen={chosen} onChoose={onChoose} />;
}
