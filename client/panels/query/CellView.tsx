/** A cell of the answer to look at: names with their marks, evidence that opens, and what is not recorded said so. */
import type { ReactElement } from 'react';
import { certaintyIn, type Cell, type Piece, type RecordedName, type Speech } from './cells.ts';
import styles from './AnswerTable.module.css';

interface CellViewProps {
  readonly cell: Cell;
  readonly speech: Speech;
}

export function CellView({ cell, speech }: CellViewProps): ReactElement {
  const english = speech.ask.language === 'en' ? undefined : 'en';
  switch (cell.kind) {
    case 'names':
      return <Names names={cell.names} speech={speech} />;
    case 'evidence':
      return <Evidence pieces={cell.pieces} speech={speech} />;
    case 'link':
      return (
        <a href={cell.url} rel="noreferrer" target="_blank">
          {cell.url}
        </a>
      );
    case 'researched':
      return (
        <>
          <span lang={english}>{cell.text}</span>
          {english !== undefined && <Mark sign="EN" meaning={speech.say('names', 'inEnglish')} />}
        </>
      );
    case 'words':
    case 'number':
    case 'nothing':
      return <>{cell.text}</>;
  }
}

function Names({ names, speech: { ask, say } }: { readonly names: readonly RecordedName[]; readonly speech: Speech }): ReactElement {
  return (
    <>
      {names.map((name, at) => {
        const language = name.language.toLowerCase();
        return (
          <span key={at}>
            {at > 0 && ', '}
            <span lang={language === ask.language ? undefined : language}>{name.text}</span>
            {name.isFallback && <Mark sign={name.language} meaning={say('names', name.language === 'EN' ? 'noWelsh' : 'noEnglish')} />}
            {name.needsCheck && <Mark sign="*" meaning={say('names', 'toCheck')} />}
          </span>
        );
      })}
    </>
  );
}

function Mark({ sign, meaning }: { readonly sign: string; readonly meaning: string }): ReactElement {
  return (
    <span className={styles['mark']} title={meaning}>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden"> ({meaning})</span>
    </span>
  );
}

function Evidence({ pieces, speech }: { readonly pieces: readonly Piece[]; readonly speech: Speech }): ReactElement {
  const { ask, say } = speech;
  return (
    <details className={styles['evidence']}>
      <summary>{ask('query', 'sources', { n: pieces.length })}</summary>
      <ul>
        {pieces.map((piece, at) => (
          <li key={at}>
            <span lang={ask.language === 'en' ? undefined : 'en'}>
              {piece.url === null ? (
                piece.title
              ) : (
                <a href={piece.url} rel="noreferrer" target="_blank">
                  {piece.title}
                </a>
              )}
              {piece.locator === null ? '' : `, ${piece.locator}`}
              {piece.quote === null ? '' : `: ${ask('query', 'quoted', { quote: piece.quote })}`}
            </span>{' '}
            ({certaintyIn(piece.certainty, say)}
            {piece.disputes ? `, ${say('evidence', 'DISPUTES')}` : ''}
            {piece.quote === null ? `, ${say('evidence', 'noQuote')}` : ''})
          </li>
        ))}
      </ul>
    </details>
  );
}
