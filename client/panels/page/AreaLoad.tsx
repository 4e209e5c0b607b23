/** How many boards serve the area of the body, by tier, each of them one click away. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import { PageAreaDocument } from '../../api/generated/graphql.ts';
import { isPartnership } from '../../state/landscape.ts';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { useBodyName } from '../body/said/bodyName.ts';
import { byName } from '../body/said/inOrder.ts';
import { Section } from '../body/said/Section.tsx';
import { useIndex, useSay } from '../explorer.ts';
import { AnswerState } from '../frame/AnswerState.tsx';
import { useAnswer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Page.module.css';

interface AreaLoadProps {
  readonly area: string;
  /** The body of the page: boards on which it has a seat are marked. */
  readonly of: string;
}

export function AreaLoad({ area, of }: AreaLoadProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const nameOf = useBodyName();
  const { bodyById, seatsByBody } = useIndex();
  const answer = useAnswer(PageAreaDocument, { area, language: say.language === 'cy' ? 'CY' : 'EN' });
  const load = answer.data?.boardsPerArea[0];
  if (load === undefined) return <AnswerState answer={answer} />;
  const own = new Set((seatsByBody.get(of) ?? []).map(({ partnership }) => partnership.id));
  const tierOf = (id: string): string => {
    const board = bodyById.get(id);
    return board !== undefined && isPartnership(board) ? board.tier : '';
  };
  return (
    <Section part="load" title={viewSay('pageView', 'load')} count={load.boards.length} empty={load.sentence}>
      <p className={styles['note']}>
        {load.sentence} {viewSay('pageView', 'loadOwn', { n: load.boards.filter(({ id }) => own.has(id)).length })}
        {load.unknown === 0 ? '' : ` ${viewSay('pageView', 'loadUnknown', { n: load.unknown })}`}
      </p>
      {load.byTier.map(({ tier, count }) => (
        <details key={tier} className={styles['folded']}>
          <summary>
            <span className={styles['capital']}>{labelOf('Tier', tier, say.language)}</span> {count}
          </summary>
          <ul className={styles['names']}>
            {byName(
              load.boards.filter(({ id }) => tierOf(id) === tier),
              ({ id }) => nameOf(id),
              say.language,
            ).map(({ id }) => (
              <li key={id}>
                <BodyLink id={id} />
                {own.has(id) ? <span className={styles['fine']}> · {viewSay('pageView', 'hasSeat')}</span> : null}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}
