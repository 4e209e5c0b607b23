/** Two boards on one page; or one such card for each council area. */
import type { ReactElement } from 'react';
import { useSession } from '../explorer.ts';
import { AreaCards } from './AreaCards.tsx';
import { ComparedPair } from './ComparedPair.tsx';

export function CompareStage(): ReactElement {
  const showsCards = useSession(({ choices }) => choices.cards === 'YES');
  return showsCards ? <AreaCards /> : <ComparedPair />;
}
