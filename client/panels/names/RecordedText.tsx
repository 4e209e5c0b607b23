/** A title or a citation as researchers recorded it: in Welsh where there are words for it, marked where those are still to be checked; else marked as English. */
import type { ReactElement } from 'react';
import { recordedIn } from '../../../schema/words/recorded.ts';
import { Ranges } from '../../ui/Ranges.tsx';
import { useSay } from '../explorer.ts';
import { InEnglish } from './InEnglish.tsx';
import { Mark } from './Mark.tsx';

interface RecordedTextProps {
  readonly text: string;
  /** One mark for each row is enough: what goes with a marked text bears its language alone. */
  readonly isMarked?: boolean;
}

export function RecordedText({ text: written, isMarked = true }: RecordedTextProps): ReactElement {
  const say = useSay();
  const { text, isEnglish, needsCheck } = recordedIn(written, say.language);
  const whole = <Ranges text={text} />;
  if (!isMarked) return <span lang={isEnglish ? 'en' : undefined}>{whole}</span>;
  if (isEnglish) return <InEnglish>{whole}</InEnglish>;
  return (
    <>
      {whole}
      {needsCheck ? <Mark sign="*" meaning={say('names', 'toCheck')} /> : null}
    </>
  );
}
