/** The page of a body that is gone, or gone in a what-if: its address stays, and says so. */
import type { ReactElement, Ref } from 'react';
import { GoneState } from '../body/GoneState.tsx';
import { useGone } from '../body/useGone.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';

interface GonePageProps {
  readonly id: string;
  /** Of the title. */
  readonly heading: Ref<HTMLHeadingElement>;
}

export function GonePage({ id, heading }: GonePageProps): ReactElement {
  const gone = useGone(id);
  return (
    <ViewFrame name="page" paper="portrait" heading={heading} title={gone.what} lead={null}>
      <GoneState gone={gone} isTitled />
    </ViewFrame>
  );
}
