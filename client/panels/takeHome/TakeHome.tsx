/** What of the landscape can be taken home, over the page, which stays as it is. */
import type { ReactElement } from 'react';
import { useExplorer, useSession } from '../explorer.ts';
import { Dialogue } from '../frame/Dialogue.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { OneFile } from './OneFile.tsx';
import { StoryFiles } from './StoryFiles.tsx';

interface TakeHomeProps {
  /** The story that is wanted; the one that is told, or the first, where none is named. */
  readonly story?: string;
  readonly onClose: () => void;
}

export function TakeHome({ story, onClose }: TakeHomeProps): ReactElement {
  const viewSay = useViewSay();
  const { index, takenHome } = useExplorer();
  const told = useSession(session => session.story?.id);
  const first = story ?? told ?? index.landscape.stories[0]?.id;
  return (
    <Dialogue title={viewSay('takeHome', 'title')} width={576} testId="take-home" onClose={onClose}>
      {takenHome === null && story === undefined ? <OneFile /> : null}
      {first === undefined ? null : <StoryFiles first={first} />}
    </Dialogue>
  );
}
