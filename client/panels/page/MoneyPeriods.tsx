/** Money in and out, period by period: what is recorded, what is at least, what no part explains; each number opens its flows. */
import { useId, useState, type ReactElement } from 'react';
import type { Data, Money } from '../body/flows/moneyAndData.ts';
import { MoneyRow } from '../body/flows/MoneyRow.tsx';
import { Section } from '../body/said/Section.tsx';
import { poundsIn } from '../body/said/wordsOfValues.ts';
import { Ranges } from '../../ui/Ranges.tsx';
import { useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { SentenceText } from '../names/SentenceText.tsx';
import styles from './Page.module.css';
import type { About } from './useAbout.ts';

type Period = NonNullable<NonNullable<About['data']>['money']>['periods'][number];
type Sum = Period['incoming'];

interface MoneyPeriodsProps {
  readonly about: About;
  readonly flows: readonly (Money | Data)[];
  readonly of: string;
}

const sums = ['incoming', 'outgoing', 'unexplained'] as const;

export function MoneyPeriods({ about, flows, of }: MoneyPeriodsProps): ReactElement | null {
  const viewSay = useViewSay();
  const periods = about.data?.money?.periods;
  // The same answer brings the gaps, which say how asking stands.
  if (periods === undefined) return null;
  return (
    <Section part="periods" title={viewSay('pageView', 'periods')} count={periods.length} empty={viewSay('pageView', 'noPeriods')}>
      <p className={styles['note']}>{viewSay('pageView', 'periodsAre')}</p>
      <table className={styles['periods']}>
        <thead>
          <tr>
            <th scope="col">{viewSay('pageView', 'years')}</th>
            {sums.map(sum => (
              <th key={sum} scope="col">
                {viewSay('pageView', sum)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map(period => (
            <PeriodRows key={period.years ?? ''} period={period} flows={flows} of={of} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function PeriodRows({ period, flows, of }: { readonly period: Period } & Omit<MoneyPeriodsProps, 'about'>): ReactElement {
  const say = useSay();
  const behind = useId();
  const [open, setOpen] = useState<(typeof sums)[number] | null>(null);
  const ids = new Set(open === null ? [] : period[open].rows.map(({ id }) => id));
  const shown = flows.flatMap(flow => (flow.__typename === 'FundingFlow' && ids.has(flow.id) ? [flow] : []));
  return (
    <>
      <tr>
        <th scope="row" lang={period.years === null ? undefined : 'en'}>
          <Ranges text={period.years ?? say('panel', 'noYears')} />
        </th>
        {sums.map(sum => (
          <td key={sum}>
            <SumCell sum={period[sum]} isOpen={open === sum} behind={behind} onToggle={() => setOpen(open === sum ? null : sum)} />
          </td>
        ))}
      </tr>
      {open === null ? null : (
        <tr>
          <td colSpan={sums.length + 1} id={behind}>
            <p className={styles['note']}>
              <SentenceText text={period[open].sentence} />
            </p>
            <ul className={styles['rows']}>
              {shown.map(flow => (
                <MoneyRow key={flow.id} flow={flow} of={of} />
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  );
}

interface SumCellProps {
  readonly sum: Sum;
  readonly isOpen: boolean;
  readonly behind: string;
  readonly onToggle: () => void;
}

function SumCell({ sum, isOpen, behind, onToggle }: SumCellProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  if (sum.value === null && !sum.isAtLeast) {
    return (
      <>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{say('table', 'notRecorded')}</span>
      </>
    );
  }
  const amount = sum.value === null ? say('panel', 'noAmount') : poundsIn(sum.value);
  return (
    <button
      type="button"
      className={styles['sum']}
      aria-expanded={isOpen}
      aria-controls={isOpen ? behind : undefined}
      title={sum.sentence}
      onClick={onToggle}
    >
      {sum.value !== null && sum.isAtLeast ? viewSay('pageView', 'atLeast', { amount }) : amount}
    </button>
  );
}
