/** What-ifs: all of them, or the one that is opened. */
import type { ReactElement } from 'react';
import { useSession } from '../explorer.ts';
import { WhatifList } from './WhatifList.tsx';
import { WhatifPage } from './WhatifPage.tsx';

export function WhatifStage(): ReactElement {
  const id = useSession(({ whatif }) => whatif);
  return id === null ? <WhatifList /> : <WhatifPage key={id} id={id} />;
}
