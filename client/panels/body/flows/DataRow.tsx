import type { ReactElement } from 'react';
import { labelOf } from '../../../../schema/words/labelOf.ts';
import { useSay } from '../../explorer.ts';
import { InEnglish } from '../../names/InEnglish.tsx';
import { FlowEnd } from './FlowEnd.tsx';
import type { Data } from './moneyAndData.ts';
import styles from '../said/Section.module.css';
import { Statement } from '../said/Statement.tsx';

interface DataRowProps {
  readonly flow: Data;
  /** The body from which it is read; null shows both ends. */
  readonly of: string | null;
  readonly isGeneral?: boolean;
}

/** One flow of data: the data set, the other end, where it stands, how fine and how often, and what lets it be shared. */
export function DataRow({ flow, of, isGeneral = false }: DataRowProps): ReactElement {
  const say = useSay();
  const dataset = say.language === 'cy' && flow.datasetCy !== null ? flow.datasetCy : (flow.dataset ?? '');
  const details = [
    [say('panel', 'often'), flow.frequency],
    [say('panel', 'geography'), flow.geography],
    [say('panel', 'method'), flow.method],
    [say('panel', 'gateway'), flow.legalGateway],
  ] as const;
  return (
    <Statement
      said={flow}
      subject={<span lang={say.language === 'en' || dataset === flow.datasetCy ? undefined : 'en'}>{dataset}</span>}
      isGeneral={isGeneral}
      denial={say('panel', 'absent')}
    >
      {dataset === flow.datasetCy ? dataset : <InEnglish>{dataset}</InEnglish>}
      <span className={styles['fine']}>
        <FlowEnd flow={flow} of={of} />
      </span>
      <span className={styles['fine']}>
        {flow.status === null ? null : <strong>{labelOf('DataFlowStatus', flow.status, say.language)}</strong>}
        {flow.granularity === null ? null : ` · ${say('panel', 'granularity')}: ${labelOf('Granularity', flow.granularity, say.language)}`}
      </span>
      {details.map(([label, text]) =>
        text === null ? null : (
          <span key={label} className={styles['fine']}>
            {label}: <span lang="en">{text}</span>
          </span>
        ),
      )}
      {flow.legalGateway === null ? <span className={styles['fine']}>{say('panel', 'noGateway')}</span> : null}
    </Statement>
  );
}
