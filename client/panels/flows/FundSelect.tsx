/** Every flow at hand by its fund or data set, to be followed from where it comes. */
import { useMemo, type ReactElement } from 'react';
import { compareIn } from '../../../schema/words/collate.ts';
import { Select } from '../../ui/Select.tsx';
import { useBodyName } from '../body/said/bodyName.ts';
import { useAct, useSay, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { giverOf, isMoney, nobodySaid, type AnyFlow } from './flow.ts';
import styles from './Flows.module.css';
import { flowName } from './flowWords.ts';
import { follow, followNothing } from './following.ts';

export function FundSelect({ flows }: { readonly flows: readonly AnyFlow[] }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const act = useAct();
  const bodyName = useBodyName();
  const chosen = useSession(session => session.choices.flow[0] ?? '');
  const options = useMemo(() => {
    const compare = compareIn(say.language);
    const label = (flow: AnyFlow): string =>
      [flowName(flow, say).text, isMoney(flow) ? flow.years : null, giverOf(flow) === nobodySaid ? null : bodyName(giverOf(flow))]
        .filter(part => part !== null)
        .join(' · ');
    return flows.map(flow => ({ value: flow.id, label: label(flow) })).toSorted((a, b) => compare(a.label, b.label));
  }, [flows, say, bodyName]);
  return (
    <span className={styles['follow']} data-follow>
      <Select
        label={viewSay('flowsView', 'follow')}
        value={options.some(({ value }) => value === chosen) ? chosen : ''}
        onChange={id => act(id === '' ? followNothing : follow(id))}
        options={[{ value: '', label: viewSay('flowsView', 'followNone') }, ...options]}
      />
    </span>
  );
}
