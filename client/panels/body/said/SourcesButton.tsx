/** How many sources a sentence has: the button that shows them and hides them again. */
import type { ReactElement } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useSay } from '../../explorer.ts';
import { SentenceText } from '../../names/SentenceText.tsx';

interface SourcesButtonProps {
  readonly count: number;
  readonly sentence: string;
  /** The `SourceCards` that it opens. */
  readonly cards: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function SourcesButton({ count, sentence, cards, isOpen, onToggle }: SourcesButtonProps): ReactElement {
  const say = useSay();
  return (
    <Button size="small" look="quiet" aria-expanded={isOpen} aria-controls={cards} onClick={onToggle}>
      {say('evidence', 'sources', { n: count })}
      <span className="visually-hidden">
        : <SentenceText text={sentence} />
      </span>
    </Button>
  );
}
