/** A sentence that the server speaks: what stands in English within Welsh is said so to who hears the page. */
import type { ReactElement } from 'react';
import { piecesOf } from '../../../schema/words/quoted.ts';
import { Ranges } from '../../ui/Ranges.tsx';
import { useSay } from '../explorer.ts';

interface SentenceTextProps {
  readonly text: string;
}

export function SentenceText({ text }: SentenceTextProps): ReactElement {
  const say = useSay();
  if (say.language === 'en') return <Ranges text={text} />;
  return (
    <>
      {piecesOf(text).map((piece, index) =>
        piece.isEnglish ? (
          <span key={index} lang="en">
            <Ranges text={piece.text} />
          </span>
        ) : (
          <Ranges key={index} text={piece.text} />
        ),
      )}
    </>
  );
}
