/** Who comes back is told once how often the landscape was changed meanwhile, with the way to what changed. Nobody is told on a first visit. */
import { useQuery } from '@apollo/client/react';
import { useEffect, useState, type ReactElement } from 'react';
import { SinceLookedDocument } from '../../api/generated/graphql.ts';
import { compareRevisions } from '../../state/comparedMoments.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAct, useExplorer, useSay, useSession } from '../explorer.ts';
import { lastLooked, rememberLooked } from './lastLooked.ts';
import styles from './Notices.module.css';

export function SinceLooked(): ReactElement | null {
  const say = useSay();
  const act = useAct();
  const { index, takenHome } = useExplorer();
  const isBusy = useSession(({ screen, story }) => screen === 'changes' || story !== null);
  const [looked] = useState(lastLooked);
  const [isOver, setOver] = useState(false);
  const { revision } = index;
  const since = takenHome !== null || looked === null || looked.revision >= revision ? null : looked.revision;
  const { data } = useQuery(SinceLookedDocument, { variables: { from: since ?? 0 }, skip: since === null });
  const loaded = data?.loaded[0]?.at ?? null;
  useEffect(() => {
    if (takenHome === null) rememberLooked({ revision, loaded: loaded ?? looked?.loaded ?? null });
  }, [takenHome, revision, loaded, looked]);
  const isAnother = looked?.loaded != null && loaded !== null && looked.loaded !== loaded;
  const n = data?.changesBetween.changeCount ?? 0;
  if (since === null || n === 0 || isAnother || isOver || isBusy) return null;
  return (
    <div className={styles['notice']} data-testid="since-looked">
      <p>{say('page', 'sinceLooked', { n })}</p>
      <Button
        size="small"
        onClick={() => {
          setOver(true);
          act(compareRevisions(since, null));
        }}
      >
        {say('page', 'sinceLookedShow')}
      </Button>
      <Button look="quiet" size="small" aria-label={say('page', 'dismiss')} onClick={() => setOver(true)}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
