import type { ReactElement } from 'react';
import { useViewSay } from '../frame/useViewSay.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';

export function GapsStage(): ReactElement {
  const viewSay = useViewSay();
  return (
    <ViewFrame name="gaps" title={viewSay('gapsView', 'title')} lead={null}>
      {null}
    </ViewFrame>
  );
}
