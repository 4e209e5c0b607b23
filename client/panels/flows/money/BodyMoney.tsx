/** Of the body chosen: money in and out, what no part explains, and on how few funders it hangs, as sentences that open their rows. */
import type { ReactElement } from 'react';
import { MoneyOfBodyDocument, type MoneyOfBodyQuery } from '../../../api/generated/graphql.ts';
import { choose } from '../../../state/producers.ts';
import { Tick } from '../../../ui/Tick.tsx';
import { useBodyName } from '../../body/said/bodyName.ts';
import { BodyLink } from '../../body/said/BodyLink.tsx';
import { poundsIn } from '../../body/said/wordsOfValues.ts';
import { useAct, useSay, useSession } from '../../explorer.ts';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { useAnswer } from '../../frame/useAnswer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import styles from '../Flows.module.css';
import { useYear } from '../useFlows.ts';
import { SentenceWithRows } from './SentenceWithRows.tsx';

const sums = ['incoming', 'outgoing', 'unexplained'] as const;

export function BodyMoney({ body }: { readonly body: string | null }): ReactElement {
  const viewSay = useViewSay();
  if (body === null) return <p className={styles['toChoose']}>{viewSay('flowsView', 'chooseBody')}</p>;
  return <MoneyOf key={body} body={body} />;
}

function MoneyOf({ body }: { readonly body: string }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const act = useAct();
  const year = useYear();
  const includeGeneral = useSession(session => session.choices.general === 'YES');
  const bodyName = useBodyName();
  const answer = useAnswer(MoneyOfBodyDocument, { body, year, includeGeneral, language: say.language === 'cy' ? 'CY' : 'EN' });
  const periods = answer.data?.money?.periods ?? [];
  const concentration = answer.data?.fundingConcentration ?? null;
  return (
    <section className={styles['part']} data-testid="body-money">
      <h3 className={styles['partTitle']}>{viewSay('flowsView', 'moneyOf', { body: bodyName(body) })}</h3>
      <p className={styles['fine']}>
        <BodyLink id={body} /> · {viewSay('flowsView', 'moneyNote')}
      </p>
      <Tick isOn={includeGeneral} onChange={isOn => act(choose('general', isOn ? 'YES' : 'NO'))}>
        {viewSay('flowsView', 'general')}
      </Tick>
      <AnswerState answer={answer} />
      {answer.data === null ? null : periods.length === 0 ? (
        <p>{viewSay('flowsView', 'noMoney')}</p>
      ) : (
        <div className={styles['sentences']}>
          {periods.map(period =>
            sums.map(sum =>
              period[sum].rows.length === 0 ? null : (
                <SentenceWithRows
                  key={`${period.years ?? ''} ${sum}`}
                  sentence={period[sum].sentence}
                  rows={period[sum].rows}
                  of={sum === 'unexplained' ? null : body}
                />
              ),
            ),
          )}
        </div>
      )}
      {concentration === null || concentration.rows.length === 0 ? null : <Concentration concentration={concentration} body={body} />}
    </section>
  );
}

interface ConcentrationProps {
  readonly concentration: NonNullable<MoneyOfBodyQuery['fundingConcentration']>;
  readonly body: string;
}

function Concentration({ concentration: { sentence, shares, rows }, body }: ConcentrationProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  return (
    <div className={styles['concentration']}>
      <h4 className={styles['partTitle']}>{viewSay('flowsView', 'concentration')}</h4>
      <SentenceWithRows sentence={sentence} rows={rows} of={body} />
      <ul className={styles['shares']}>
        {shares.map(({ funder, amount, share }) => (
          <li key={funder.id}>
            <BodyLink id={funder.id} />:{' '}
            {amount === null
              ? say('panel', 'noAmount')
              : share === null
                ? poundsIn(amount)
                : viewSay('flowsView', 'shareOf', { amount: poundsIn(amount), share: Math.round(share * 10) / 10 })}
          </li>
        ))}
      </ul>
    </div>
  );
}
