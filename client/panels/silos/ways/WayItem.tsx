import { Fragment, type ReactElement } from 'react';
import type { JoiningRow_StatementFragment as Joining, SilosWaysQuery } from '../../../api/generated/graphql.ts';
import { lightWay } from '../../../state/producers.ts';
import { wayOf } from '../../../state/way.ts';
import { JoiningRow } from '../../body/joining/JoiningRow.tsx';
import { BodyLink } from '../../body/said/BodyLink.tsx';
import { useIndex } from '../../explorer.ts';
import { ActLink } from '../../frame/ActLink.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { SentenceText } from '../../names/SentenceText.tsx';
import silos from '../Silos.module.css';
import styles from './Ways.module.css';

type Way = NonNullable<SilosWaysQuery['paths']>['nodes'][number];

/** One way: the bodies on it, then what joins each to the next, with who says so; and where it runs on the map. */
export function WayItem({ way, place }: { readonly way: Way; readonly place: number }): ReactElement {
  return (
    <li className={styles['way']} data-way={place + 1}>
      <p className={styles['bodies']}>
        {way.bodies.map(({ id }, at) => (
          <Fragment key={id}>
            {at === 0 ? null : <span aria-hidden="true">›</span>}
            <BodyLink id={id} />
          </Fragment>
        ))}
      </p>
      <Steps steps={way.steps.map(({ statement, others }) => ({ row: statement, others }))} sentence={way.sentence} />
    </li>
  );
}

interface StepsProps {
  readonly steps: readonly { readonly row: Joining; readonly others: readonly Joining[] }[];
  readonly sentence: string;
}

/** What joins each to the next; further statements of the same sort stand below it. */
export function Steps({ steps, sentence }: StepsProps): ReactElement {
  const viewSay = useViewSay();
  const index = useIndex();
  const ids = steps.map(({ row }) => row.id);
  return (
    <>
      <ul className={styles['steps']}>
        {steps.map(({ row, others }) => (
          <Fragment key={row.id}>
            <JoiningRow row={row} />
            {others.map(other => (
              <JoiningRow key={other.id} row={other} />
            ))}
          </Fragment>
        ))}
      </ul>
      {wayOf(index, ids) === null ? null : (
        <ActLink className={silos['offPaper']} step={lightWay(ids)}>
          {viewSay('silosWays', 'onMap')}
          <span className="visually-hidden">
            : <SentenceText text={sentence} />
          </span>
        </ActLink>
      )}
    </>
  );
}
