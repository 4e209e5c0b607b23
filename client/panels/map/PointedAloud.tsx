/** Says the body at the cursor of the arrow keys. */
import type { ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import { useChanges, useExplorer, useIndex, useSay, useSession, useSharing } from '../explorer.ts';
import { changeWords } from './changeWords.ts';
import { knownOf } from './knownOf.ts';
import type { Pointed } from './MapTip.tsx';

export function PointedAloud({ pointed }: { readonly pointed: Pointed | null }): ReactElement {
  const index = useIndex();
  const say = useSay();
  const lens = useSession(session => session.lens);
  const sharing = useSharing();
  const { gapLoads, together } = useExplorer();
  const changes = useChanges();
  const by = useSession(session => session.choices.grouping);
  const body = pointed !== null && 'bodyId' in pointed ? index.bodyById.get(pointed.bodyId) : undefined;
  const change = body === undefined ? undefined : changes?.get(body.id);
  return (
    <p className="visually-hidden" aria-live="polite">
      {body === undefined
        ? ''
        : `${nameIn(body, say.language).text}: ${knownOf(index, body, { say, lens, sharing, gapLoads, together, by })}${change === undefined ? '' : ` · ${changeWords(change, say)}`}`}
    </p>
  );
}
