/** Gaps: what was found, what is covered by what, and what is to be asked. */
import type { ReactElement } from 'react';
import { useSession } from '../explorer.ts';
import { AskPart } from './ask/AskPart.tsx';
import { CoveragePart } from './coverage/CoveragePart.tsx';
import { FindingsPart } from './findings/FindingsPart.tsx';

export function GapsStage(): ReactElement {
  const part = useSession(session => session.choices.gaps);
  switch (part) {
    case 'FINDINGS':
      return <FindingsPart />;
    case 'COVERAGE':
      return <CoveragePart />;
    case 'ASK':
      return <AskPart />;
  }
}
