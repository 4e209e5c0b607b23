/** The card of one council area: its community safety partnership with its public services board, joint ones named as such. */
import { memo, useEffect, type ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import { listOf } from '../../../schema/words/listOf.ts';
import { choose, compare } from '../../state/producers.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { AnswerState } from '../frame/AnswerState.tsx';
import styles from './AreaCards.module.css';
import { areasOf, jointBoards, type AreaPair } from './areaPairs.ts';
import type { Comparison } from './comparison.ts';
import { PlainName } from './PlainName.tsx';
import { Sheet, SheetFrame } from './Sheet.tsx';
import { areaNameIn, boardCalledIn, useSpeech, type Speech } from './speech.ts';
import { useComparison } from './useComparison.ts';

interface AreaCardProps {
  readonly pair: AreaPair;
  readonly mayAsk: boolean;
  /** Called once the card stands, or could not be had. */
  readonly onSettled: (area: string, comparison: Comparison | null) => void;
}

/** Drawn anew for itself alone: each that comes would otherwise draw all that stand there. */
export const AreaCard = memo(function AreaCard({ pair, mayAsk, onSettled }: AreaCardProps): ReactElement {
  const speech = useSpeech();
  const { viewSay } = speech;
  const { area, csp, psb } = pair;
  const compared = useComparison(csp === null || psb === null ? null : [csp.id, psb.id], { mayAsk, isByItself: true });
  const { comparison, failure, isGone } = compared;
  const isSettled = csp === null || psb === null || comparison !== null || failure !== null || isGone;
  useEffect(() => {
    if (isSettled) onSettled(area.id, comparison);
  }, [isSettled, area.id, comparison, onSettled]);

  const title = areaNameIn(speech, area.id);
  return (
    <section className={styles['card']} aria-label={title} data-area={area.id}>
      {csp === null || psb === null ? null : (
        <ActLink className={styles['open']} step={session => choose('cards', 'NO')(compare(csp.id, psb.id)(session))}>
          {viewSay('compareView', 'openCard', { area: title })}
        </ActLink>
      )}
      {comparison === null ? null : <Sheet comparison={comparison} title={title} notes={notesOn(pair, speech)} />}
      {comparison === null || failure !== null ? (
        <SheetFrame pair={null} title={title}>
          <h3 className={styles['title']}>{title}</h3>
          {[csp, psb].map((board, place) => (
            <p key={place === 0 ? 'CSP' : 'PSB'}>
              {labelOf('PartnershipKind', place === 0 ? 'CSP' : 'PSB', speech.say.language)}:{' '}
              {board === null ? <strong>{viewSay('compareView', 'notRecordedHere')}</strong> : <PlainName id={board.id} />}
            </p>
          ))}
          {isSettled && failure === null ? null : mayAsk ? <AnswerState answer={compared} /> : <p>{viewSay('compareView', 'waiting')}</p>}
        </SheetFrame>
      ) : null}
    </section>
  );
});

/** `Cwm Taf CSP serves Rhondda Cynon Taf and Merthyr Tydfil.` */
function notesOn(pair: AreaPair, speech: Speech): readonly string[] {
  const { viewSay } = speech;
  return [
    ...jointBoards(pair).map(board =>
      viewSay('compareView', 'serves', {
        name: boardCalledIn(speech, board.id),
        areas: listOf(
          areasOf(board).map(id => areaNameIn(speech, id)),
          speech.say.language,
        ),
      }),
    ),
    ...pair.others.map(board => viewSay('compareView', 'alsoHere', { name: boardCalledIn(speech, board.id) })),
  ];
}
