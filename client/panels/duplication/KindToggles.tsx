/** Which kinds of product are shown, each a switch in words. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import { choose } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useSay, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Duplication.module.css';
import { kindsAfter, kindsShown, kindsThatAsk } from './kinds.ts';

export function KindToggles(): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const act = useAct();
  const chosen = useSession(session => session.choices.product);
  const shown = kindsShown(chosen);
  const others = shown.filter(kind => !kindsThatAsk.includes(kind));
  return (
    <fieldset className={styles['kinds']}>
      <legend className="visually-hidden">{viewSay('duplicationView', 'kinds')}</legend>
      {[...kindsThatAsk, ...others].map(kind => (
        <Button key={kind} aria-pressed={shown.includes(kind)} onClick={() => act(choose('product', kindsAfter(chosen, kind)))}>
          <span className={styles['kindName']}>{labelOf('ProductKind', kind, say.language)}</span>
        </Button>
      ))}
    </fieldset>
  );
}
