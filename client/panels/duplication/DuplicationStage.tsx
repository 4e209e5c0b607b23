import type { ReactElement } from 'react';
import { useViewSay } from '../frame/useViewSay.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';

export function DuplicationStage(): ReactElement {
  const viewSay = useViewSay();
  return (
    <ViewFrame name="duplication" title={viewSay('duplicationView', 'title')} lead={null}>
      {null}
    </ViewFrame>
  );
}
