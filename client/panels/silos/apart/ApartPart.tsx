/** Who never meets, as far as recorded: who is joined to nobody, and boards that share members without a link. */
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useMemo, type ReactElement } from 'react';
import { SilosAloneDocument } from '../../../api/generated/graphql.ts';
import { nameIn } from '../../../state/landscape.ts';
import { AreaControl } from '../../filters/AreaControl.tsx';
import { useIndex, useSession } from '../../explorer.ts';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { useAnswer } from '../../frame/useAnswer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { useNetwork } from '../network.ts';
import styles from '../Silos.module.css';
import { SilosFrame } from '../SilosFrame.tsx';
import { AloneList } from './AloneList.tsx';
import { aloneIn } from './aloneIn.ts';
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
  const index = useIndex();
  const area = useSession(session => session.filters.area);
  const asked = useMemo(() => ({ includeAssumed, area }), [includeAssumed, area]);
  const unlinked = useUnlinked(asked);
  const silos = answer.data?.silos ?? null;
  const alone = useMemo(() => (silos === null ? null : aloneIn(index, silos.isolates, area)), [index, silos, area]);
  const pairs = unlinked.answer.data?.overlaps ?? null;
  const place = area === null ? undefined : index.areaById.get(area);
  const columns = useApartColumns();
  const ask = useCallback(async () => [...aloneRows(alone?.bodies ?? []), ...(await everyUnlinked(client, asked))], [client, alone, asked]);
  return (
    <SilosFrame
      lead={
        <p>
          {silos === null || alone === null
            ? ''
            : place === undefined
              ? viewSay('silosApart', 'leadApart', { n: silos.isolates.length, all: silos.nodes })
              : viewSay('silosApart', 'leadApartIn', {
                  area: nameIn(place, viewSay.language).text,
                  n: alone.bodies.length - alone.unknown,
                  all: silos.isolates.length,
                })}{' '}
          {alone === null || alone.unknown === 0 ? '' : viewSay('silosApart', 'whereUnknown', { n: alone.unknown })}{' '}
          {pairs === null ? '' : viewSay('silosApart', place === undefined ? 'leadUnlinked' : 'leadUnlinkedIn', { n: pairs.totalCount })}
        </p>
      }
      controls={<AreaControl />}
      columns={columns}
      rows={ask}
    >
      <AnswerState answer={{ ...answer, isAsking: answer.isAsking && silos === null }} />
      {alone === null ? null : isTable ? (
        <ApartTable ask={ask} columns={columns} />
      ) : (
        <div className={styles['lists']}>
          <AloneList isolates={alone.bodies} />
          <UnlinkedList unlinked={unlinked} />
        </div>
      )}
    </SilosFrame>
  );
}
