/** The words of a mention where a button or a list names it: in their language, without a mark of their own. */
import type { ReactElement } from 'react';
import { Ranges } from '../../../ui/Ranges.tsx';

interface WordsProps {
  readonly text: string;
  readonly isWelsh: boolean;
}

export function Words({ text, isWelsh }: WordsProps): ReactElement {
  return (
    <span lang={isWelsh ? 'cy' : 'en'}>
      <Ranges text={text} />
    </span>
  );
}
