/** Beside the matrix or below it: the pair at hand in a sentence. */
import type { ReactElement } from 'react';
import { holdBeside } from '../../../state/producers.ts';
import { Button } from '../../../ui/Button.tsx';
import { BodyLink } from '../../body/said/BodyLink.tsx';
import { useAct, useSay, useSession } from '../../explorer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { VerdictMark } from '../../judge/VerdictMark.tsx';
import { pairKey } from '../pairKey.ts';
import { PairLinks } from '../PairLinks.tsx';
import type { MatrixCell } from './cells.ts';
import styles from './Matrix.module.css';

interface MatrixPairProps {
  readonly a: string;
  readonly b: string;
  readonly cell: MatrixCell;
  readonly words: string;
}

export function MatrixPair({ a, b, cell, words }: MatrixPairProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const act = useAct();
  const held = useSession(session => session.pair);
  const isOpen = held.length === 2 && pairKey(held) === pairKey([a, b]);
  const pair = cell.is === 'known' || cell.is === 'unknown' ? cell.pair : null;
  return (
    <section
      className={styles['pair']}
      data-open={isOpen ? '' : undefined}
      aria-label={viewSay('overlapsView', 'cellAtHand')}
      data-testid="matrix-pair"
    >
      <p className={styles['boards']}>
        <BodyLink id={a} />
        {a === b ? null : (
          <>
            {' '}
            <span aria-hidden="true">·</span> <BodyLink id={b} />
          </>
        )}
        <span className={styles['words']}>{words}</span>
        {pair?.judgement == null ? null : <VerdictMark judgement={pair.judgement} />}
      </p>
      {pair === null ? null : (
        <p className={styles['sentence']} aria-live="polite">
          {say.language === 'cy' ? pair.sentenceCy : pair.sentenceEn}
        </p>
      )}
      {pair === null ? null : (
        <p className={styles['actions']}>
          <Button size="small" aria-expanded={isOpen} onClick={() => act(holdBeside(isOpen ? [] : [a, b]))}>
            {viewSay('overlapsView', 'open')}
          </Button>
          <PairLinks a={a} b={b} />
        </p>
      )}
    </section>
  );
}
