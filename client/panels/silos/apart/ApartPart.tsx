/** Who never meets, as far as recorded: who is joined to nobody, and boards that share members without a link. */
import { useApolloClient } from '@apollo/client/react';
import { useCallback, type ReactElement } from 'react';
import { SilosAloneDocument } from '../../../api/generated/graphql.ts';
import { useSession } from '../../explorer.ts';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { useAnswer } from '../../frame/useAnswer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { useNetwork } from '../network.ts';
import styles from '../Silos.module.css';
import { SilosFrame } from '../SilosFrame.tsx';
import { AloneList } from './AloneList.tsx';
import { aloneRows, everyUnlinked, useApartColumns } from './apartRows.ts';
import { ApartTable } from './ApartTable.tsx';
import { UnlinkedList } from './UnlinkedList.tsx';
import { useUnlinked } from './useUnlinked.ts';

export function ApartPart(): ReactElement {
  const viewSay = useViewSay();
  const client = useApolloClient();
  const isTable = useSession(session => session.choices.shown === 'TABLE');
  const network = useNetwork();
  const { includeAssumed } = network;
  const answer = useAnswer(SilosAloneDocument, network);
  const unlinked = useUnlinked(includeAssumed);
  const silos = answer.data?.silos ?? null;
  const pairs = unlinked.answer.data?.overlaps ?? null;
  const columns = useApartColumns();
  const ask = useCallback(
    async () => [...aloneRows(silos?.isolates ?? []), ...(await everyUnlinked(client, includeAssumed))],
    [client, silos, includeAssumed],
  );
  return (
    <SilosFrame
      lead={
        <p>
          {silos === null ? '' : viewSay('silosView', 'leadApart', { n: silos.isolates.length, all: silos.nodes })}{' '}
          {pairs === null ? '' : viewSay('silosView', 'leadUnlinked', { n: pairs.totalCount })}
        </p>
      }
      columns={columns}
      rows={ask}
    >
      <AnswerState answer={{ ...answer, isAsking: answer.isAsking && silos === null }} />
      {silos === null ? null : isTable ? (
        <ApartTable ask={ask} columns={columns} />
      ) : (
        <div className={styles['lists']}>
          <AloneList isolates={silos.isolates} />
          <UnlinkedList unlinked={unlinked} />
        </div>
      )}
    </SilosFrame>
  );
}
