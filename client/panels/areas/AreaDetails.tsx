/** What the chosen area carries, in sentences, then the views that say more and every board behind the numbers. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import { AreasDocument, type Tier } from '../../api/generated/graphql.ts';
import { isPartnership, nameIn, type MapArea } from '../../state/landscape.ts';
import { choose, filterArea, showScreen, type Producer } from '../../state/producers.ts';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { useBodyName } from '../body/said/bodyName.ts';
import { byName } from '../body/said/inOrder.ts';
import { useIndex, useSession } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { AnswerState } from '../frame/AnswerState.tsx';
import { useAnswer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { SentenceText } from '../names/SentenceText.tsx';
import styles from './AreaDetails.module.css';
import texts from './Texts.module.css';
import type { AreaLoad, Carried } from './carried.ts';
import { Ranked } from './Ranked.tsx';

interface AreaDetailsProps {
  readonly area: MapArea | null;
  /** Of all council areas. */
  readonly loads: readonly AreaLoad[];
  readonly carried: Carried;
}

export function AreaDetails({ area, loads, carried }: AreaDetailsProps): ReactElement {
  const own = loads.find(load => load.area.id === area?.id);
  return (
    <section className={styles['details']} aria-live="polite">
      {area === null ? (
        <Ranked loads={loads} carried={carried} />
      ) : own === undefined ? (
        <Wider area={area} />
      ) : (
        <Carries area={area} load={own} />
      )}
    </section>
  );
}

/** An area that is more than one council: each board, seat and gap once. */
function Wider({ area }: { readonly area: MapArea }): ReactElement {
  const viewSay = useViewSay();
  const national = useSession(session => session.choices.national);
  const answer = useAnswer(AreasDocument, {
    area: area.id,
    includeNational: national === 'YES',
    language: viewSay.language === 'cy' ? 'CY' : 'EN',
  });
  const load = answer.data?.areaLoads[0];
  return (
    <>
      <AnswerState answer={answer} />
      {load === undefined ? null : <Carries area={area} load={load} />}
    </>
  );
}

function Carries({ area, load: { boards, seats, gaps } }: { readonly area: MapArea; readonly load: AreaLoad }): ReactElement {
  const viewSay = useViewSay();
  const { bodyById } = useIndex();
  const nameOf = useBodyName();
  const tierOf = (id: string): Tier | null => {
    const board = bodyById.get(id);
    return board !== undefined && isPartnership(board) ? board.tier : null;
  };
  return (
    <>
      <h3 className={texts['heading']}>{viewSay('areasView', 'carriesTitle', { area: nameIn(area, viewSay.language).text })}</h3>
      <p>
        <SentenceText text={boards.sentence} />
      </p>
      <p>
        <SentenceText text={seats.sentence} />
      </p>
      <p>
        <SentenceText text={gaps.sentence} />
      </p>
      <ul className={styles['ways']}>
        <Way step={showScreen('map')}>{viewSay('areasView', 'seeMap')}</Way>
        <Way step={showScreen('overlaps')}>{viewSay('areasView', 'seeOverlaps')}</Way>
        <Way step={showScreen('duplication')}>{viewSay('areasView', 'seeDuplication')}</Way>
        <Way step={ownGaps(['YES', 'GENERAL'])}>{viewSay('areasView', 'seeGaps', { n: gaps.value ?? 0 })}</Way>
        <Way step={ownGaps(['UNKNOWN'])}>{viewSay('areasView', 'seeAsk', { n: gaps.ask })}</Way>
        <Way step={filterArea(null)}>{viewSay('areasView', 'chooseNone')}</Way>
      </ul>
      {nearestFirst.map(tier => {
        const ofTier = byName(
          boards.boards.filter(({ id }) => tierOf(id) === tier),
          ({ id }) => nameOf(id),
          viewSay.language,
        );
        return ofTier.length === 0 ? null : (
          <details key={tier} className={styles['folded']} open={tier === nearestFirst[0] && ofTier.length <= inSight}>
            <summary className={texts['tier']}>
              <span className={texts['tierName']}>{labelOf('Tier', tier, viewSay.language)}</span>{' '}
              <span className={texts['count']}>{ofTier.length}</span>
            </summary>
            <ul className={styles['boards']}>
              {ofTier.map(({ id }) => (
                <li key={id}>
                  <BodyLink id={id} /> <SeatsOf board={id} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

const nearestFirst: readonly Tier[] = ['LOCAL', 'REGIONAL', 'NATIONAL'];

/** The boards of one council stand beside the tiles; those of a whole region would reach far below them. */
const inSight = 10;

function ownGaps(state: readonly ('YES' | 'GENERAL' | 'UNKNOWN')[]): Producer {
  return session =>
    showScreen('gaps')(
      choose('gaps', 'FINDINGS')(choose('reach', ['PART'])(choose('state', state)(choose('rule', [])(choose('severity', [])(session))))),
    );
}

function Way({ step, children }: { readonly step: Producer; readonly children: string }): ReactElement {
  return (
    <li>
      <ActLink step={step}>{children}</ActLink>
    </li>
  );
}

function SeatsOf({ board }: { readonly board: string }): ReactElement {
  const viewSay = useViewSay();
  const seats = useIndex().seatsByBody.get(board) ?? [];
  const assumed = seats.filter(({ isAssumed }) => isAssumed).length;
  if (seats.length === 0) return <span className={styles['seats']}>{viewSay('areasView', 'membersNotKnown')}</span>;
  return (
    <span className={styles['seats']}>
      {viewSay('areasView', 'boardSeats', { n: seats.length })}
      {assumed === 0 ? '' : `, ${viewSay('areasView', 'boardAssumed', { n: assumed })}`}
    </span>
  );
}
