/** Things recorded, each with how it is known, the numbers of its sources and three boxes to tick: right, wrong, not known. */
import { useId, type ReactElement } from 'react';
import type { Certainty } from '../../../api/generated/graphql.ts';
import { CertaintyGlyph } from '../../body/said/CertaintyGlyph.tsx';
import { sharesOf } from '../../body/said/certainties.ts';
import { useSay } from '../../explorer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import styles from './BoardSheet.module.css';
import type { SheetLine } from './sheetModel.ts';

interface SheetLinesProps {
  readonly title: string;
  readonly lines: readonly SheetLine[];
  /** Said where there are none. */
  readonly none?: string;
  /** It stands under a heading of its own. */
  readonly isWithin?: boolean;
  /** Short lines stand in two columns. */
  readonly isInTwo?: boolean;
}

export function SheetLines({ title, lines, none, isWithin = false, isInTwo = false }: SheetLinesProps): ReactElement {
  const viewSay = useViewSay();
  const say = useSay();
  const heading = useId();
  const certainties = lines.flatMap(({ certainty }) => (certainty === undefined ? [] : [{ certainty }]));
  const Heading = isWithin ? 'h5' : 'h4';
  return (
    <section className={styles['lines']} aria-labelledby={heading}>
      <div className={styles['linesHead']} data-two={isInTwo || undefined}>
        <div className={styles['half']}>
          <Heading id={heading} className={styles['kind']}>
            {title}
            {isInTwo && lines.length > 1 ? null : <Glyphs certainties={certainties} />}
          </Heading>
          {lines.length === 0 ? null : <BoxHeads />}
        </div>
        {isInTwo && lines.length > 1 ? (
          <div className={styles['half']}>
            <Glyphs certainties={certainties} />
            <BoxHeads />
          </div>
        ) : null}
      </div>
      {lines.length === 0 ? (
        <p className={styles['none']}>{none}</p>
      ) : (
        <ul className={styles['list']} data-two={isInTwo || undefined}>
          {lines.map(({ id, label, text, lang, sources, certainty }) => (
            <li key={id} className={styles['line']}>
              <span className={styles['text']}>
                {certainty === undefined ? null : (
                  <>
                    <CertaintyGlyph certainty={certainty} /> <span className="visually-hidden">{say('certainty', certainty)}: </span>
                  </>
                )}
                {label === null ? null : <span className={styles['label']}>{label} </span>}
                <span lang={lang}>{text}</span>
                {sources.length === 0 ? null : (
                  <sup className={styles['cited']}>
                    <span className="visually-hidden">{viewSay('gapsView', 'sourceNumbers')} </span>
                    {sources.join(', ')}
                  </sup>
                )}
              </span>
              <span className={styles['boxes']} aria-hidden="true">
                <i />
                <i />
                <i />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What the shapes before the lines mean: those that stand there. */
function Glyphs({ certainties }: { readonly certainties: readonly { readonly certainty: Certainty }[] }): ReactElement {
  const say = useSay();
  return (
    <span className={styles['glyphs']} aria-hidden="true">
      {sharesOf(certainties).map(({ certainty }) => (
        <span key={certainty}>
          <CertaintyGlyph certainty={certainty} /> {say('certainty', certainty)}
        </span>
      ))}
    </span>
  );
}

function BoxHeads(): ReactElement {
  const viewSay = useViewSay();
  return (
    <span className={styles['boxHeads']} aria-hidden="true">
      <b>{viewSay('gapsView', 'right')}</b>
      <b>{viewSay('gapsView', 'wrong')}</b>
      <b>{viewSay('gapsView', 'dontKnow')}</b>
    </span>
  );
}
