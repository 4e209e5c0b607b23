/** The sentence before the numbers: how many pairs there are, where, in which order, and of how many too little is known. */
import type { ReactElement } from 'react';
import { dateIn } from '../../../schema/words/dates.ts';
import { nameIn } from '../../state/landscape.ts';
import { useIndex, useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { chosenIn } from './chosen.ts';
import { filtersLeftOut, orderOf } from './question.ts';
import styles from './Overlaps.module.css';
import type { Told } from './useTold.ts';

export function Lead({ told }: { readonly told: Told | null }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const index = useIndex();
  if (told === null) return <p>{viewSay('overlapsView', 'leadAsking')}</p>;
  const { page, filters, choices } = told;
  const order = orderOf(choices);
  const area = filters.area === null ? undefined : index.areaById.get(filters.area);
  const isUnlinked = order === 'SHARED_UNLINKED';
  const chosen = chosenIn({ filters, choices }, say.language);
  const holes = { n: page.totalCount, chosen: chosen ?? '' };
  const what = isUnlinked ? 'unlinkedPairs' : chosen === null ? 'pairsFound' : 'pairsChosen';
  const found =
    area === undefined
      ? viewSay('overlapsView', what, holes)
      : viewSay('overlapsView', `${what}In`, { ...holes, area: nameIn(area, say.language).text });
  const isFiltered = filtersLeftOut.some(filter => filters[filter].length > 0);
  return (
    <>
      <p aria-live="polite">
        {found} {isUnlinked && chosen !== null ? viewSay('overlapsView', 'onlyChosen', { chosen }) : ''}{' '}
        {page.totalCount === 0 || choices.pairs === 'MATRIX' ? '' : viewSay('overlapsView', `first${order}`)}{' '}
        {page.unknown === 0 || choices.required === 'NO' ? '' : viewSay('overlapsView', 'unscored', { n: page.unknown })}
      </p>
      {filters.asOf === null ? null : (
        <p className={styles['fine']}>{viewSay('overlapsView', 'asAt', { day: dateIn(filters.asOf, viewSay.language) })}</p>
      )}
      {choices.small === 'YES' ? null : <p className={styles['fine']}>{viewSay('overlapsView', 'smallLeftOut')}</p>}
      {isFiltered ? <p className={styles['fine']}>{viewSay('overlapsView', 'filtersLeftOut')}</p> : null}
    </>
  );
}
