/** Who would lose their only link if one body left: also said where nobody would. */
import { useMemo, type ReactElement } from 'react';
import { choose } from '../../../state/producers.ts';
import { Button } from '../../../ui/Button.tsx';
import { useBodyName } from '../../body/said/bodyName.ts';
import { useAct, useIndex, useSession } from '../../explorer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { BodyPicker } from '../BodyPicker.tsx';
import styles from '../Silos.module.css';
import { HolderItem } from './HolderItem.tsx';
import type { Holder } from './holderRows.ts';

export function IfLeaves({ points }: { readonly points: readonly Holder[] }): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const nameOf = useBodyName();
  const { landscape } = useIndex();
  const { network, about } = useSession(session => session.choices);
  const bodies = useMemo(
    () =>
      [
        ...(network === 'ORGANISATIONS' ? [] : landscape.partnerships),
        ...(network === 'SEATS' || network === 'ORGANISATIONS' ? landscape.organisations : []),
      ].filter(body => !body.isGeneral),
    [landscape, network],
  );
  const chosen = bodies.find(({ id }) => id === about[0]);
  const holder = points.find(({ id }) => id === chosen?.id);
  return (
    <div data-leaves={chosen?.id}>
      <div className={styles['asked']}>
        <BodyPicker
          label={viewSay('silosHolders', 'ifLeaves')}
          testId="leaves"
          bodies={bodies}
          chosen={chosen?.id ?? null}
          onChoose={id => act(choose('about', [id]))}
        />
        {chosen === undefined ? null : (
          <Button size="small" onClick={() => act(choose('about', []))}>
            {viewSay('silosHolders', 'closeRows')}
          </Button>
        )}
      </div>
      <div aria-live="polite">
        {chosen === undefined ? null : holder === undefined ? (
          <p className={styles['sentence']}>{viewSay('silosHolders', 'ifLeavesNone', { body: nameOf(chosen.id) })}</p>
        ) : (
          <ul>
            <HolderItem holder={holder} />
          </ul>
        )}
      </div>
    </div>
  );
}
