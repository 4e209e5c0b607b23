/** The columns of flows: in the table on screen, on paper and in the files. */
import { useMemo } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { Say } from '../../../schema/words/say.ts';
import type { ViewSay } from '../../../schema/words/viewing.ts';
import { useBodyName } from '../body/said/bodyName.ts';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { useSay } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import type { RowColumn } from '../frame/RowsTable.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { giverOf, isMoney, nobodySaid, type AnyFlow, type DataFlow, type MoneyFlow } from './flow.ts';
import { flowName, statusWords } from './flowWords.ts';
import { follow } from './following.ts';
import { finenessWords, frequencyWords, gatewayWords, type Plain } from './plainWords.ts';

type Column = RowColumn<AnyFlow>;

interface Told {
  readonly say: Say;
  readonly viewSay: ViewSay;
  bodyName(id: string): string;
}

export function useFlowColumns(what: 'MONEY' | 'DATA'): readonly Column[] {
  const say = useSay();
  const viewSay = useViewSay();
  const bodyName = useBodyName();
  return useMemo(() => flowColumns(what, { say, viewSay, bodyName }), [what, say, viewSay, bodyName]);
}

function flowColumns(what: 'MONEY' | 'DATA', told: Told): readonly Column[] {
  const { say, viewSay, bodyName } = told;
  const column = columnIn(viewSay);
  return [
    column('From', flow => (giverOf(flow) === nobodySaid ? null : bodyName(giverOf(flow))), {
      unknown: viewSay('flowsView', 'sourceUnsaid'),
      cell: flow => (giverOf(flow) === nobodySaid ? undefined : <BodyLink id={giverOf(flow)} />),
    }),
    column('What', flow => flowName(flow, say).text, {
      cell: flow => (
        <ActLink step={follow(flow.id)}>
          <span lang={flowName(flow, say).lang}>{flowName(flow, say).text}</span>
        </ActLink>
      ),
    }),
    column('To', flow => bodyName(flow.to.id), { cell: flow => <BodyLink id={flow.to.id} /> }),
    ...(what === 'MONEY' ? moneyColumns(told) : []),
    column('Status', flow => statusWords(flow, say)),
    ...(what === 'DATA' ? dataColumns(told) : []),
    column('Certainty', ({ certainty }) => say('certainty', certainty)),
    column('Sources', ({ evidence }) => [...new Set(evidence.map(({ source }) => source.title))].join('; ') || null, {
      isInFileOnly: true,
    }),
    column('Note', ({ note }) => note, { isInFileOnly: true, unknown: '' }),
    column('Code', ({ id }) => id, { isInFileOnly: true }),
  ];
}

function moneyColumns({ say, viewSay }: Told): readonly Column[] {
  const column = columnIn(viewSay);
  const of =
    <Value,>(value: (flow: MoneyFlow) => Value) =>
    (flow: AnyFlow): Value | null =>
      isMoney(flow) ? value(flow) : null;
  return [
    column(
      'Years',
      of(({ years }) => years),
      { unknown: say('panel', 'noYears'), order: of(({ yearFrom }) => yearFrom) },
    ),
    column(
      'Amount',
      of(({ amountGbp, isMoney: isPaid }) => amountGbp ?? (isPaid ? null : say('panel', 'noPayment'))),
      {
        unknown: say('panel', 'noAmount'),
        isFigure: true,
        order: of(({ amountGbp }) => amountGbp),
        cell: flow => (isMoney(flow) && flow.amountGbp !== null ? viewSay('flowsView', 'pounds', { n: flow.amountGbp }) : undefined),
      },
    ),
    column(
      'AmountNote',
      of(({ amountNote }) => amountNote),
      { isInFileOnly: true, unknown: '' },
    ),
    column(
      'PartOf',
      of(({ partOf }) => [partOf?.programme, partOf?.years].filter(Boolean).join(', ') || null),
      { unknown: '·' },
    ),
    column(
      'Mode',
      of(({ mode }) => (mode === null ? null : labelOf('FundingMode', mode, say.language))),
    ),
  ];
}

function dataColumns({ viewSay }: Told): readonly Column[] {
  const column = columnIn(viewSay);
  const of =
    <Value,>(value: (flow: DataFlow) => Value) =>
    (flow: AnyFlow): Value | null =>
      isMoney(flow) ? null : value(flow);
  const known = ({ text, isKnown }: Plain): string | null => (isKnown ? text : null);
  return [
    column(
      'Fineness',
      of(flow => known(finenessWords(flow, viewSay))),
    ),
    column(
      'Often',
      of(flow => known(frequencyWords(flow, viewSay))),
    ),
    column(
      'Gateway',
      of(flow => known(gatewayWords(flow, viewSay))),
    ),
    column(
      'GatewaySaid',
      of(({ legalGateway }) => legalGateway),
      { isInFileOnly: true },
    ),
    column(
      'Geography',
      of(({ geography }) => geography),
      { isInFileOnly: true },
    ),
    column(
      'Method',
      of(({ method }) => method),
      { isInFileOnly: true },
    ),
  ];
}

type ColumnId =
  | 'From'
  | 'What'
  | 'To'
  | 'Years'
  | 'Amount'
  | 'AmountNote'
  | 'PartOf'
  | 'Mode'
  | 'Status'
  | 'Fineness'
  | 'Often'
  | 'Gateway'
  | 'GatewaySaid'
  | 'Geography'
  | 'Method'
  | 'Certainty'
  | 'Sources'
  | 'Note'
  | 'Code';

function columnIn(viewSay: ViewSay) {
  return (id: ColumnId, value: Column['value'], rest: Partial<Column> = {}): Column => ({
    id,
    heading: viewSay('flowsView', `column${id}`),
    value,
    unknown: viewSay('flowsView', 'notRecorded'),
    ...rest,
  });
}
