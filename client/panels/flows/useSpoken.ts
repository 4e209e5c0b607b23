import { useCallback } from 'react';
import { useBodyName } from '../body/said/bodyName.ts';
import { useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { giverOf, nobodySaid, type AnyFlow } from './flow.ts';
import { flowName, flowRemarks } from './flowWords.ts';

/** All of a flow in one line: for who hears it, and for who points at it. */
export function useSpoken(): (flow: AnyFlow) => string {
  const say = useSay();
  const viewSay = useViewSay();
  const bodyName = useBodyName();
  return useCallback(
    flow => {
      const giver = giverOf(flow);
      const what = [flowName(flow, say).text, ...flowRemarks(flow, say).map(({ text }) => text)].join(' · ');
      const from = giver === nobodySaid ? viewSay('flowsView', 'sourceUnsaid') : bodyName(giver);
      return viewSay('flowsView', 'fromTo', { what, from, to: bodyName(flow.to.id) });
    },
    [say, viewSay, bodyName],
  );
}
