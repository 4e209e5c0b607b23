import type { ReactElement } from 'react';
import { useViewSay } from '../frame/useViewSay.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';

export function CompareStage(): ReactElement {
  const viewSay = useViewSay();
  return (
    <ViewFrame name="compare" title={viewSay('compareView', 'title')} lead={null}>
      {null}
    </ViewFrame>
  );
}
