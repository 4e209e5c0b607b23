import type { ReactElement } from 'react';
import { labelOf } from '../../../../schema/words/labelOf.ts';
import { Ranges } from '../../../ui/Ranges.tsx';
import { useSay } from '../../explorer.ts';
import { InEnglish } from '../../names/InEnglish.tsx';
import { FlowEnd } from './FlowEnd.tsx';
import type { Money } from './moneyAndData.ts';
import styles from '../said/Section.module.css';
import { Statement } from '../said/Statement.tsx';
import { poundsIn } from '../said/wordsOfValues.ts';
import { RecordedText } from '../../names/RecordedText.tsx';

interface MoneyRowProps {
  readonly flow: Money;
  /** The body from which it is read; null shows both ends. */
  readonly of: string | null;
  readonly isGeneral?: boolean;
}

/** One flow of money or help in kind: programme, other end, amount and years, mode and status, the total that holds it. */
export function MoneyRow({ flow, of, isGeneral = false }: MoneyRowProps): ReactElement {
  const say = useSay();
  const status = flow.status === null ? null : labelOf('FundingStatus', flow.status, say.language);
  return (
    <Statement
      said={flow}
      subject={flow.programme === null ? say('panel', 'noProgramme') : <RecordedText text={flow.programme} isMarked={false} />}
      isGeneral={isGeneral}
      denial={[say('panel', 'absent'), status].filter(word => word !== null).join(': ')}
    >
      {flow.programme === null ? say('panel', 'noProgramme') : <InEnglish>{flow.programme}</InEnglish>}
      <span className={styles['fine']}>
        <FlowEnd flow={flow} of={of} />
      </span>
      <span className={styles['fine']}>
        <Amount flow={flow} /> ·{' '}
        {flow.years === null ? (
          say('panel', 'noYears')
        ) : (
          <span lang="en">
            <Ranges text={flow.years} />
          </span>
        )}
        {flow.mode === null ? null : ` · ${labelOf('FundingMode', flow.mode, say.language)}`}
      </span>
      {status === null || flow.holds === 'NO' ? null : <span className={styles['fine']}>{status}</span>}
      {flow.partOf === null ? null : (
        <span className={styles['fine']}>
          {say('panel', 'relation', { label: say('panel', 'partOf') })}{' '}
          <span lang="en">{[flow.partOf.programme, flow.partOf.years].filter(part => part !== null).join(', ')}</span>
        </span>
      )}
    </Statement>
  );
}

/** A missing amount of a payment is not recorded; what is no payment has none to miss. */
function Amount({ flow: { amountGbp, amountNote, isMoney } }: Pick<MoneyRowProps, 'flow'>): ReactElement {
  const say = useSay();
  const amount = isMoney ? say('panel', 'noAmount') : say('panel', 'noPayment');
  return (
    <>
      {amountGbp === null ? amount : <strong>{poundsIn(amountGbp)}</strong>}
      {amountNote === null ? null : (
        <>
          {' '}
          (<span lang="en">{amountNote}</span>)
        </>
      )}
    </>
  );
}
