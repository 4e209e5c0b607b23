/** Of the gaps of a part of Wales, how many are its own and how many hold everywhere: each number opens its rows. */
import type { ReactElement } from 'react';
import { nameIn, type MapArea } from '../../../state/landscape.ts';
import { choose } from '../../../state/producers.ts';
import { ActLink } from '../../frame/ActLink.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { rulesReaching, totalsOf, type Rule } from './rules.ts';

export function ReachLead({ rules, part }: { readonly rules: readonly Rule[]; readonly part: MapArea }): ReactElement {
  const viewSay = useViewSay();
  const where = nameIn(part, viewSay.language).text;
  const [own, everywhere] = (['PART', 'WHOLE'] as const).map(reach => {
    const { yes, general } = totalsOf(rulesReaching(rules, reach));
    return yes + general;
  }) as [number, number];
  return (
    <>
      <ActLink step={choose('reach', ['PART'])}>{viewSay('gapsView', 'leadOwn', { n: own, where })}</ActLink>;{' '}
      <ActLink step={choose('reach', ['WHOLE'])}>{viewSay('gapsView', 'leadEverywhere', { n: everywhere })}</ActLink>.{' '}
    </>
  );
}
