import type { ReactElement } from 'react';
import { useViewSay } from '../frame/useViewSay.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';

export function OverlapsStage(): ReactElement {
  const viewSay = useViewSay();
  return (
    <ViewFrame name="overlaps" title={viewSay('overlapsView', 'title')} lead={null}>
      {null}
    </ViewFrame>
  );
}
