/** What is wrong with a question, in words, with the place where it can be mended. */
import type { ReactElement } from 'react';
import type { AskSay } from '../../../schema/words/asking.ts';
import type { Fault } from '../../api/ask.ts';
import type { DocumentFault } from '../../editor/documents.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Faults.module.css';

type Place = { readonly line: number; readonly column: number };

/** A fault as the page tells it. */
export interface ToldFault {
  readonly text: string;
  readonly place: Place | null;
  /** In the words of GraphQL; null where they say nothing more. */
  readonly said: string | null;
}

interface FaultsProps {
  readonly faults: readonly ToldFault[];
  /** Something came in spite of them. */
  readonly isPartly: boolean;
  readonly ask: AskSay;
  readonly onGoTo: (place: Place) => void;
}

export function Faults({ faults, isPartly, ask, onGoTo }: FaultsProps): ReactElement {
  return (
    <div role="alert" className={styles['faults']} data-testid="faults">
      <p className={styles['title']}>{ask('query', isPartly ? 'partly' : 'faultTitle')}</p>
      <ul className={styles['list']}>
        {faults.map(({ text, place, said }, at) => (
          <li key={at}>
            {place !== null && (
              <>
                <strong>{ask('query', 'at', place)}</strong>{' '}
                <Button size="small" look="quiet" onClick={() => onGoTo(place)}>
                  {ask('query', 'goThere')}
                </Button>
              </>
            )}
            <p>{text}</p>
            {said !== null && (
              <p className={styles['said']}>
                {ask('query', 'said', { message: '' })}
                <span lang="en">{said}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function tellDocumentFault({ kind, message, place }: DocumentFault, ask: AskSay): ToldFault {
  return { text: ask('query', kind), place, said: message };
}

export function tellFault({ message, code, place, price }: Fault, ask: AskSay): ToldFault {
  return { text: textFor(code, price, ask), place, said: message === '' ? null : message };
}

function textFor(code: string | null, price: Fault['price'], ask: AskSay): string {
  switch (code) {
    case 'TOO_COSTLY':
      return price === null ? ask('query', 'failed') : ask('query', code, price);
    case 'BAD_USER_INPUT':
    case 'TOO_DEEP':
    case 'TOO_LARGE':
    case 'DEADLINE':
    case 'RATE_LIMITED':
    case 'STORE_UNAVAILABLE':
      return ask('query', code);
    case 'GRAPHQL_PARSE_FAILED':
      return ask('query', 'syntax');
    case 'GRAPHQL_VALIDATION_FAILED':
      return ask('query', 'schema');
    default:
      return ask('query', 'failed');
  }
}
