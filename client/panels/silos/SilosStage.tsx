/** Silos: who holds together, who is the only link, who never meets, who stands between, how one reaches another. */
import type { ReactElement } from 'react';
import { useSession } from '../explorer.ts';
import { ApartPart } from './apart/ApartPart.tsx';
import { BetweenPart } from './between/BetweenPart.tsx';
import { HoldersPart } from './holders/HoldersPart.tsx';
import { TogetherPart } from './together/TogetherPart.tsx';
import { WaysPart } from './ways/WaysPart.tsx';

export function SilosStage(): ReactElement {
  const part = useSession(session => session.choices.silos);
  switch (part) {
    case 'TOGETHER':
      return <TogetherPart />;
    case 'HOLDERS':
      return <HoldersPart />;
    case 'APART':
      return <ApartPart />;
    case 'BETWEEN':
      return <BetweenPart />;
    case 'WAYS':
      return <WaysPart />;
  }
}
