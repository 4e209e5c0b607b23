/** The rings in words: who is reached in how many steps, lane by lane. */
import { memo, type ReactElement } from 'react';
import { nameIn } from '../../../state/landscape.ts';
import { joiningsOf } from '../../../state/rings.ts';
import { BodyLink } from '../../body/said/BodyLink.tsx';
import { CertaintyGlyph } from '../../body/said/CertaintyGlyph.tsx';
import { grouped } from '../../body/said/inOrder.ts';
import { useIndex, useSay } from '../../explorer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import styles from './Around.module.css';

interface AroundNamesProps {
  readonly middle: string;
  readonly rings: readonly (readonly string[])[];
  readonly hangOnIt: ReadonlySet<string>;
}

export const AroundNames = memo(function AroundNames({ middle, rings, hangOnIt }: AroundNamesProps): ReactElement {
  const viewSay = useViewSay();
  return (
    <div className={styles['names']}>
      {rings.map((ids, at) => (
        <details key={at} className={styles['step']}>
          <summary>{viewSay('around', at === 0 ? 'inOne' : at === 1 ? 'inTwo' : 'inThree', { n: ids.length })}</summary>
          <Lanes ids={ids} hangOnIt={hangOnIt} middle={at === 0 ? middle : null} />
        </details>
      ))}
    </div>
  );
});

interface LanesProps {
  readonly ids: readonly string[];
  readonly hangOnIt: ReadonlySet<string>;
  /** Where these are joined to the body itself: then how is said. */
  readonly middle: string | null;
}

function Lanes({ ids, hangOnIt, middle }: LanesProps): ReactElement {
  const viewSay = useViewSay();
  const { laneByBody, lanes } = useIndex();
  const { language } = useSay();
  const byLane = grouped(
    ids,
    id => laneByBody.get(id)?.id ?? '',
    lanes.map(({ id }) => id),
  );
  return (
    <dl className={styles['lanes']}>
      {byLane.map(({ key, rows }) => {
        const lane = lanes.find(({ id }) => id === key);
        return (
          <div key={key}>
            <dt>{lane === undefined ? '' : nameIn(lane, language).text}</dt>
            {rows.map(id => (
              <dd key={id}>
                <BodyLink id={id} />
                {middle === null ? null : <JoinedBy middle={middle} other={id} />}
                {hangOnIt.has(id) ? <span className={styles['mark']}> {viewSay('around', 'onlyLink')}</span> : null}
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

/** By seats and links of the body: its lists above have the evidence of each. */
function JoinedBy({ middle, other }: { readonly middle: string; readonly other: string }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const joinings = joiningsOf(useIndex(), middle).filter(joining => joining.other === other);
  return (
    <>
      {joinings.map(({ by, certainty }, at) => (
        <span key={at} className={styles['by']}>
          {' '}
          <CertaintyGlyph certainty={certainty} /> {viewSay('around', by)}, {say('certainty', certainty)}
        </span>
      ))}
    </>
  );
}
