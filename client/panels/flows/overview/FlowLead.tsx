/** What the flows say before any picture; each number narrows to its rows. */
import { Fragment, type ReactElement } from 'react';
import type { AmountKnown, FlowCourse } from '../../../state/choices.ts';
import { nameIn } from '../../../state/landscape.ts';
import { choose, type Producer } from '../../../state/producers.ts';
import { useIndex, useSession } from '../../explorer.ts';
import { ActLink } from '../../frame/ActLink.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { amountOf, courseOf, isMoney } from '../flow.ts';
import styles from '../Flows.module.css';
import { showEvery } from '../following.ts';
import { useYear, type Narrowed } from '../useFlows.ts';

const courses = [
  ['UNSURE', 'unsure'],
  ['HELD', 'held'],
  ['ENDED', 'ended'],
  ['NONE', 'none'],
] as const satisfies readonly (readonly [FlowCourse, string])[];

/** A piece of the sentence with the step that opens its rows. */
interface Part {
  readonly step: Producer;
  readonly words: string;
}

const unknown: readonly AmountKnown[] = ['UNKNOWN'];

export function FlowLead({ narrowed: { ofYear, undated, shown } }: { readonly narrowed: Narrowed }): ReactElement {
  const viewSay = useViewSay();
  const { areaById, bodyById } = useIndex();
  const isOfMoney = useSession(session => session.choices.flows === 'MONEY');
  const area = areaById.get(useSession(session => session.filters.area) ?? '');
  const year = useYear();
  const body = bodyById.get(useSession(session => session.choices.about[0] ?? ''));
  const places = [body, area].flatMap(place => (place === undefined ? [] : [nameIn(place, viewSay.language).text]));
  const where = places.length === 0 ? viewSay('flowsView', 'allWales') : places.join(', ');
  const n = ofYear.length;
  const amounts = isOfMoney ? ofYear.filter(flow => amountOf(flow) === 'UNKNOWN').length : 0;
  const noGateway = ofYear.filter(flow => !isMoney(flow) && flow.legalGateway === null).length;
  const parts: readonly Part[] = [
    ...(amounts === 0 ? [] : [{ step: choose('amount', unknown), words: viewSay('flowsView', 'unknownAmounts', { n: amounts }) }]),
    ...courses.flatMap(([course, word]) => {
      const count = ofYear.filter(flow => courseOf(flow) === course).length;
      return count === 0 ? [] : [{ step: choose('course', [course]), words: viewSay('flowsView', word, { n: count }) }];
    }),
  ];
  return (
    <>
      <p aria-live="polite" data-testid="flows-lead">
        {!isOfMoney
          ? viewSay('flowsView', 'leadData', { where, n })
          : year === null
            ? viewSay('flowsView', 'leadMoney', { where, n })
            : viewSay('flowsView', 'leadYear', { where, year: String(year), n })}{' '}
        {parts.map(({ step, words }, at) => (
          <Fragment key={words}>
            <ActLink step={step}>{words}</ActLink>
            {at === parts.length - 1 ? '. ' : '; '}
          </Fragment>
        ))}
        {noGateway === 0 ? null : (
          <>
            <ActLink step={choose('gateway', 'UNKNOWN')}>{viewSay('flowsView', 'noGateway', { n: noGateway })}</ActLink>.
          </>
        )}
      </p>
      <p className={styles['fine']}>
        {isOfMoney ? viewSay('flowsView', 'notAdded') : viewSay('flowsView', 'noYearsOfData')}{' '}
        {undated === 0 ? null : (
          <>
            {viewSay('flowsView', 'undated', { n: undated })}{' '}
            <ActLink step={choose('year', [])}>{viewSay('flowsView', 'showThem')}</ActLink>.
          </>
        )}
        {shown.length === ofYear.length ? null : (
          <>
            {' '}
            {viewSay('flowsView', 'narrowed', { n: shown.length, all: ofYear.length })}:{' '}
            <ActLink step={showEvery}>{viewSay('flowsView', 'showAll')}</ActLink>.
          </>
        )}
      </p>
    </>
  );
}
