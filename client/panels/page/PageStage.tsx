import type { ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import { useIndex, useSay, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';

export function PageStage(): ReactElement | null {
  const viewSay = useViewSay();
  const say = useSay();
  const { bodyById } = useIndex();
  const body = useSession(session => bodyById.get(session.selected?.id ?? ''));
  if (body === undefined) return null;
  return (
    <ViewFrame name="page" title={viewSay('pageView', 'title', { name: nameIn(body, say.language).text })} lead={null}>
      {null}
    </ViewFrame>
  );
}
