/** The ties behind an E-I index, a page at a time, what each rests on one click away. */
import { useState, type ReactElement } from 'react';
import { SilosTiesDocument, type SilosGrouping } from '../../../api/generated/graphql.ts';
import { useSay } from '../../explorer.ts';
import { BodyLink } from '../../body/said/BodyLink.tsx';
import { useBodyName } from '../../body/said/bodyName.ts';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { Pager } from '../../frame/Pager.tsx';
import { useAnswer } from '../../frame/useAnswer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { groupingWord } from '../../names/groupNames.ts';
import { useNetwork } from '../network.ts';
import { RowsBehind } from '../RowsBehind.tsx';
import styles from './Crossings.module.css';

interface TieRowsProps {
  readonly by: SilosGrouping;
  readonly crosses: boolean;
}

const pageSize = 25;

export function TieRows({ by, crosses }: TieRowsProps): ReactElement {
  const viewSay = useViewSay();
  const nameOf = useBodyName();
  const network = useNetwork();
  const key = JSON.stringify([network, by, crosses]);
  const [held, setHeld] = useState<{ readonly key: string; readonly cursors: readonly string[] }>({ key, cursors: [] });
  const cursors = held.key === key ? held.cursors : [];
  const answer = useAnswer(SilosTiesDocument, { ...network, by, crosses, first: pageSize, after: cursors.at(-1) ?? null });
  const page = answer.data?.silos.ties ?? null;
  const next = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
  const word = groupingWord(by, useSay());
  return (
    <div className={styles['ties']} data-testid="ties" aria-busy={answer.isAsking}>
      <AnswerState answer={{ ...answer, isAsking: answer.isAsking && page === null }} />
      {page === null ? null : (
        <>
          <h5 className={styles['tiesTitle']}>
            {viewSay('silosTogether', crosses ? 'titleCROSSING' : 'titleWITHIN', { n: page.totalCount, by: word })}
          </h5>
          <ul>
            {page.nodes.map(({ a, b }) => (
              <li key={`${a.id} ${b.id}`} className={styles['tie']} data-tie={`${a.id} ${b.id}`}>
                <span>
                  <BodyLink id={a.id} /> <span aria-hidden="true">–</span> <BodyLink id={b.id} />
                </span>
                <RowsBehind of={[a.id, b.id]} subject={`${nameOf(a.id)}, ${nameOf(b.id)}`} />
              </li>
            ))}
          </ul>
          <Pager
            from={cursors.length * pageSize}
            shown={page.nodes.length}
            all={page.totalCount}
            onBefore={cursors.length === 0 ? null : () => setHeld({ key, cursors: cursors.slice(0, -1) })}
            onAfter={next == null ? null : () => setHeld({ key, cursors: [...cursors, next] })}
          />
        </>
      )}
    </div>
  );
}
