/** One card for each council area, to be handed out: asked for a few at a time, printed one a sheet. */
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { choose } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useIndex } from '../explorer.ts';
import { Files } from '../frame/Files.tsx';
import { useUntilWhole } from '../frame/useUntilWhole.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import { AreaCard } from './AreaCard.tsx';
import styles from './AreaCards.module.css';
import { areaPairs, jointBoards } from './areaPairs.ts';
import { cardCells } from './cardCells.ts';
import type { Comparison } from './comparison.ts';
import { useSpeech } from './speech.ts';

/** How many are asked for at once: each is a question to the server that others wait behind. */
const together = 3;

export function AreaCards(): ReactElement {
  const speech = useSpeech();
  const { viewSay } = speech;
  const act = useAct();
  const index = useIndex();
  const pairs = useMemo(() => areaPairs(index), [index]);
  const [settled, setSettled] = useState<ReadonlyMap<string, Comparison | null>>(new Map());
  const onSettled = useCallback(
    (area: string, comparison: Comparison | null) =>
      setSettled(before => (before.has(area) && before.get(area) === comparison ? before : new Map(before).set(area, comparison))),
    [],
  );
  const done = pairs.filter(({ area }) => settled.has(area.id)).length;
  const isWhole = done === pairs.length;
  const missing = pairs.filter(({ area, csp, psb }) => csp !== null && psb !== null && settled.get(area.id) === null).length;
  const untilWhole = useUntilWhole(isWhole ? (missing === 0 ? 'whole' : 'failed') : 'coming');
  const latest = useRef(settled);
  useEffect(() => {
    latest.current = settled;
  }, [settled]);
  const print = useCallback(async () => {
    await untilWhole();
    window.print();
  }, [untilWhole]);
  const cells = async (): Promise<ReturnType<typeof cardCells>> => {
    await untilWhole();
    return cardCells(pairs, latest.current, speech);
  };
  const joint = pairs.filter(pair => jointBoards(pair).length > 0).length;
  return (
    <ViewFrame
      name="compare"
      title={viewSay('compareView', 'allCards', { n: pairs.length })}
      lead={`${viewSay('compareView', 'allCardsLead')} ${viewSay('compareView', 'jointLead', { n: joint })}`}
      paper="own"
      controls={
        <>
          <Button onClick={() => act(choose('cards', 'NO'))}>{viewSay('compareView', 'backToPair')}</Button>
          {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- People look for the role by its name. */}
          <p role="status" className={styles['progress']} data-testid="cards-progress" data-done={done}>
            {viewSay('compareView', isWhole && missing === 0 ? 'cardsHere' : 'cardsComing', { n: done - missing, all: pairs.length })}
            {missing === 0 ? null : ` ${viewSay('compareView', 'cardsMissing', { n: missing })}`}
          </p>
          {isWhole ? null : (
            <progress value={done} max={pairs.length} aria-label={viewSay('compareView', 'allCards', { n: pairs.length })} />
          )}
        </>
      }
      files={
        <Files
          what={viewSay('compareView', 'fileCards')}
          cells={cells}
          onPrint={print}
          progress={viewSay('compareView', 'cardsComing', { n: done - missing, all: pairs.length })}
        />
      }
    >
      <div className={styles['cards']}>
        {pairs.map((pair, place) => (
          <AreaCard key={pair.area.id} pair={pair} mayAsk={place < done + together} onSettled={onSettled} />
        ))}
      </div>
    </ViewFrame>
  );
}
