/** What the ribbons mean, each sort with its number. */
import type { ReactElement } from 'react';
import { lineColours } from '../../canvas/style.ts';
import { breadthOf, breadthsOf, partsByTotal } from '../../charts/sankey/breadths.ts';
import { feedbackIn } from '../../charts/sankey/feedback.ts';
import { choiceSpecs, type FlowCourse } from '../../state/choices.ts';
import { choose } from '../../state/producers.ts';
import { poundsIn } from '../body/said/wordsOfValues.ts';
import { useSession } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { amountOf, courseOf, type AnyFlow } from './flow.ts';
import styles from './FlowKey.module.css';
import { Swatch } from './Swatch.tsx';
import { roughly, scaleAmount, streamOf } from './streams.ts';

interface FlowKeyProps {
  /** Before they are narrowed by what they mean. */
  readonly flows: readonly AnyFlow[];
  readonly shown: readonly AnyFlow[];
  /** Choosing a sort narrows the picture to it. */
  readonly isFilter?: boolean;
}

export function FlowKey({ flows, shown, isFilter = false }: FlowKeyProps): ReactElement {
  const viewSay = useViewSay();
  const { course: chosen, breadth } = useSession(session => session.choices);
  const isMoney = flows[0]?.__typename !== 'DataFlow';
  const counted = choiceSpecs.course.values.map(course => ({ course, n: flows.filter(flow => courseOf(flow) === course).length }));
  const streams = shown.map(streamOf);
  const hasBack = feedbackIn(streams).size > 0;
  const hasParts = partsByTotal(streams, new Map(streams.map(stream => [stream.id, stream]))).size > 0;
  const has = (known: ReturnType<typeof amountOf>): boolean =>
    isMoney && shown.some(flow => amountOf(flow) === known && courseOf(flow) !== 'NONE');
  return (
    <ul
      className={styles['key']}
      aria-label={viewSay('flowsView', 'key')}
      style={{ '--flow': isMoney ? lineColours.money : lineColours.data } as React.CSSProperties}
    >
      {counted.map(({ course, n }) =>
        n === 0 ? null : (
          <li key={course}>
            <Swatch course={course} amount="RECORDED" />
            {isFilter ? (
              <ActLink step={choose('course', toggled(chosen, course))} className={styles['choice']} isCurrent={chosen.includes(course)}>
                {viewSay('flowsView', course)} <span className={styles['count']}>{n}</span>
              </ActLink>
            ) : (
              viewSay('flowsView', course)
            )}
          </li>
        ),
      )}
      {has('UNKNOWN') ? (
        <li>
          <Swatch course="RUNS" amount="UNKNOWN" height={breadth === 'ALIKE' ? breadthOf.alike : breadthOf.unknown} />
          {viewSay('flowsView', 'keyUnknown')}
        </li>
      ) : null}
      {has('NO_PAYMENT') ? (
        <li>
          <Swatch course="RUNS" amount="NO_PAYMENT" />
          {viewSay('flowsView', 'keyNoPayment')}
        </li>
      ) : null}
      {hasBack ? (
        <li>
          <Swatch course="RUNS" amount="RECORDED" isBack />
          {viewSay('flowsView', 'keyBack')}
        </li>
      ) : null}
      <Scale isMoney={isMoney} streams={streams} alike={breadth === 'ALIKE'} />
      {hasParts ? <li>{viewSay('flowsView', 'keyPart')}</li> : null}
    </ul>
  );
}

function Scale({
  isMoney,
  streams,
  alike,
}: {
  readonly isMoney: boolean;
  readonly streams: readonly ReturnType<typeof streamOf>[];
  readonly alike: boolean;
}): ReactElement | null {
  const viewSay = useViewSay();
  if (!isMoney) return <li>{viewSay('flowsView', 'keyData')}</li>;
  if (alike) return <li>{viewSay('flowsView', 'keyAlike')}</li>;
  const { perPixel } = breadthsOf(streams);
  if (perPixel === null) return null;
  const amount = scaleAmount(perPixel);
  return (
    <li>
      <Swatch course="RUNS" amount="RECORDED" height={amount / perPixel} />
      {viewSay('flowsView', 'keyScale', { amount: poundsIn(amount), least: poundsIn(roughly(perPixel * breadthOf.least)) })}
    </li>
  );
}

function toggled(chosen: readonly FlowCourse[], course: FlowCourse): readonly FlowCourse[] {
  return chosen.includes(course) ? chosen.filter(other => other !== course) : [...chosen, course].toSorted();
}
