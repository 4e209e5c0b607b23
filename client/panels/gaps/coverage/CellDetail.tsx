/** What stands behind a cell: its rows with their evidence, or, for a hole, who could fill it and what to ask. */
import { useEffect, useId, useRef, type ReactElement } from 'react';
import { CoverageCellDocument } from '../../../api/generated/graphql.ts';
import { choose } from '../../../state/producers.ts';
import { Button } from '../../../ui/Button.tsx';
import { BodyLink } from '../../body/said/BodyLink.tsx';
import { useAct, useSay, useSession } from '../../explorer.ts';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { useAnswer } from '../../frame/useAnswer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { StandingGlyph } from '../../knowledge/StandingGlyph.tsx';
import { SentenceText } from '../../names/SentenceText.tsx';
import { CellRow } from './CellRow.tsx';
import styles from './Coverage.module.css';
import type { GridRow, Heading } from './gridModel.ts';
import { matrices } from './matrices.ts';

interface CellDetailProps {
  readonly row: GridRow['head'];
  readonly column: Heading;
  readonly onClosed: () => void;
}

export function CellDetail({ row, column, onClosed }: CellDetailProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const act = useAct();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const matrix = useSession(session => session.choices.coverage);
  const language = viewSay.language === 'cy' ? 'CY' : 'EN';
  const answer = useAnswer(CoverageCellDocument, { ...matrices[matrix], row: row.id, column: column.id, language });
  const cell = answer.data?.coverageCell ?? null;
  // Whoever opens a cell by the keys reads on in it.
  useEffect(() => title.current?.focus({ preventScroll: true }), [row.id, column.id]);
  const close = (): void => {
    act(choose('cell', []));
    onClosed();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes what stands open, wherever in it one is.
    <section
      className={styles['detail']}
      aria-labelledby={heading}
      data-testid="coverage-cell"
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <header className={styles['detailHead']}>
        <h3 id={heading} ref={title} tabIndex={-1} className={styles['detailTitle']}>
          <Head head={row} />
          <span aria-hidden="true"> × </span>
          <span className="visually-hidden">, </span>
          <Head head={column} />
        </h3>
        <Button size="small" onClick={close}>
          {say('common', 'close')}
        </Button>
      </header>
      <AnswerState answer={answer} />
      {cell === null ? null : (
        <>
          <p className={styles['detailState']}>
            <StandingGlyph state={cell.state} /> <strong>{viewSay('gapsView', `cell${cell.state}`)}</strong>
            {cell.state === 'NOT_APPLICABLE' ? <> · {viewSay('gapsView', `why${matrix}`)}</> : null}
          </p>
          {cell.rows.length === 0 ? null : (
            <>
              <h4 className={styles['detailPart']}>{viewSay('gapsView', 'rowsBehind', { n: cell.rows.length })}</h4>
              <ul>{cell.rows.map(behind => ('id' in behind ? <CellRow key={behind.id} row={behind} /> : null))}</ul>
            </>
          )}
          {cell.couldFill.length === 0 ? null : (
            <>
              <h4 className={styles['detailPart']}>{viewSay('gapsView', 'couldFill')}</h4>
              <ul className={styles['fillers']}>
                {cell.couldFill.map(({ id }) => (
                  <li key={id}>
                    <BodyLink id={id} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {cell.whatWouldCloseIt === null ? null : (
            <>
              <h4 className={styles['detailPart']}>{viewSay('gapsView', 'whatToAsk')}</h4>
              <p>
                <SentenceText text={cell.whatWouldCloseIt} />
              </p>
            </>
          )}
        </>
      )}
    </section>
  );
}

function Head({ head: { id, text, lang, isBody } }: { readonly head: Heading }): ReactElement {
  return isBody ? <BodyLink id={id} /> : <span lang={lang ?? undefined}>{text}</span>;
}
