/** The finding in sentences: into what the network falls, how many stand apart from most of their group, how sure that is. */
import type { ReactElement } from 'react';
import type { Together } from '../../../state/together.ts';
import { BodyLink } from '../../body/said/BodyLink.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { useCommunityName, useGroupingWord } from '../../names/groupNames.ts';
import { SentenceText } from '../../names/SentenceText.tsx';
import styles from '../Silos.module.css';
import type { Silos } from './Crossings.tsx';

/** More than these are found with their communities alone. */
const mostNamed = 10;

/** Of more communities than this the sentence is not read. */
const mostShared = 5;

export function Found({ silos, together }: { readonly silos: Silos; readonly together: Together }): ReactElement {
  const viewSay = useViewSay();
  const by = useGroupingWord();
  const communityName = useCommunityName();
  const { communities, apart, known } = together;
  const shared = communities.filter(({ homes }) => homes.length > 1);
  const noHome = communities.filter(({ homes }) => homes.length === 0).length;
  const holes = { all: known, by };
  return (
    <>
      <p>
        {known === 0
          ? viewSay('silosTogether', 'noGroups', { by })
          : apart.size === 0
            ? viewSay('silosTogether', 'noneDiffers', holes)
            : viewSay('silosTogether', 'differ', { ...holes, n: apart.size })}{' '}
        {shared
          .slice(0, mostShared)
          .map(community => viewSay('silosTogether', 'sharedHome', { groups: communityName(community) }))
          .join(' ')}{' '}
        {shared.length <= mostShared ? '' : viewSay('silosTogether', 'moreShared', { n: shared.length - mostShared })}{' '}
        {known === 0 || noHome === 0 ? '' : viewSay('silosTogether', 'noHome', { n: noHome, by })}
      </p>
      {apart.size === 0 || apart.size > mostNamed ? null : (
        <p className={styles['facts']}>
          {viewSay('silosTogether', 'theyAre')}
          {[...apart].map(id => (
            <BodyLink key={id} id={id} />
          ))}
        </p>
      )}
      <p className={styles['fine']}>
        <SentenceText text={known === 0 ? silos.sentence : `${silos.sentence} ${silos.agreement.sentence}`} />{' '}
        {silos.stability === null ? '' : viewSay('silosTogether', 'stability', { value: silos.stability.toFixed(2) })}
      </p>
    </>
  );
}
