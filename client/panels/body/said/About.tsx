/** For who hears a button: what it is evidence for, which may stand in another language than the words around it. */
import type { ReactElement, ReactNode } from 'react';
import { useSay } from '../../explorer.ts';

interface AboutProps {
  readonly children: ReactNode;
}

/** No word has this sign. */
const place = '|';

export function About({ children }: AboutProps): ReactElement {
  const say = useSay();
  const [before, after] = say('evidence', 'about', { what: place }).split(place);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
