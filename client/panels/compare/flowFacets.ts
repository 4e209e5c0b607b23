/** Money and data of two boards: by who is at the other end, or by data set; what does not flow now stands apart. */
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { FlowStatus } from '../../api/generated/graphql.ts';
import type { Data, Money } from '../body/flows/moneyAndData.ts';
import { poundsIn } from '../body/said/wordsOfValues.ts';
import { ours, researched, type Entry, type Facet, type Fine, type Line, type Part, type Subject } from './entry.ts';
import { heldBy, type Side } from './sides.ts';
import { subjectText } from './subjectText.ts';
import type { Speech } from './speech.ts';

type Flow = Money | Data;
type Pair = Readonly<Record<Side, string>>;

const goesOn: readonly FlowStatus[] = ['CURRENT', 'CURRENT_EFFECT', 'FLOWING', 'LIMITED'];

export function moneyFacet(a: readonly Flow[], b: readonly Flow[], pair: Pair, speech: Speech): Facet {
  return facetOf('money', { a: a.filter(isMoney), b: b.filter(isMoney) }, pair, {
    keyOf: (flow, side) => `${wayOf(flow, pair[side])} ${endOf(flow, pair[side]) ?? ''}`,
    subjectOf: (flow, side) => ({ is: 'end', way: wayOf(flow, pair[side]), id: endOf(flow, pair[side]) }),
    linesOf: flow => moneyLines(flow, speech),
  });
}

export function dataFacet(a: readonly Flow[], b: readonly Flow[], pair: Pair, speech: Speech): Facet {
  return facetOf('data', { a: a.filter(isData), b: b.filter(isData) }, pair, {
    keyOf: flow => flow.datasetId ?? flow.dataset ?? flow.id,
    subjectOf: flow => datasetOf(flow, speech),
    linesOf: (flow, side) => dataLines(flow, pair[side], speech),
  });
}

interface Reading<F> {
  keyOf(flow: F, side: Side): string;
  subjectOf(flow: F, side: Side): Subject;
  linesOf(flow: F, side: Side): readonly Line[];
}

function facetOf<F extends Flow>(
  name: 'money' | 'data',
  flows: Readonly<Record<Side, readonly F[]>>,
  pair: Pair,
  reading: Reading<F>,
): Facet {
  const isBetween = ({ from, to }: F): boolean => (from?.id === pair.a && to.id === pair.b) || (from?.id === pair.b && to.id === pair.a);
  const keyOf = (flow: F, side: Side): string =>
    isBetween(flow) ? `between ${flow.id}` : `${standingOf(flow)} ${reading.keyOf(flow, side)}`;
  const entries = heldBy(flows.a, flows.b, keyOf).map((held): Entry => {
    const part =
      (side: Side) =>
      (flow: F): Part =>
        partOf(flow, reading.linesOf(flow, side));
    const side: Side = held.a.length > 0 ? 'a' : 'b';
    const [first] = held[side] as [F];
    const subject: Subject =
      isBetween(first) && name === 'money'
        ? { is: 'between', from: first.from?.id ?? '', to: first.to.id }
        : reading.subjectOf(first, side);
    return { key: held.key, a: held.a.map(part('a')), b: held.b.map(part('b')), subject, group: standingOf(first) };
  });
  return { name, entries, isRecorded: { a: flows.a.length > 0, b: flows.b.length > 0 } };
}

function standingOf({ status, holds }: Flow): 'now' | 'notNow' {
  return holds !== 'NO' && status !== null && goesOn.includes(status) ? 'now' : 'notNow';
}

function partOf(flow: Flow, fine: readonly Line[]): Part {
  return { id: flow.id, said: flow, isGeneral: flow.isGeneral, law: null, fine };
}

function moneyLines(flow: Money, { say }: Speech): readonly Line[] {
  const amount = flow.amountGbp === null ? say('panel', flow.isMoney ? 'noAmount' : 'noPayment') : poundsIn(flow.amountGbp);
  const words: readonly (Fine | null)[] = [
    ours(amount),
    flow.years === null ? ours(say('panel', 'noYears')) : { text: flow.years, isEnglish: true },
    flow.mode === null ? null : ours(labelOf('FundingMode', flow.mode, say.language)),
    flow.status === null ? null : ours(labelOf('FundingStatus', flow.status, say.language)),
  ];
  return [flow.programme === null ? [ours(say('panel', 'noProgramme'))] : researched(flow.programme), words.filter(word => word !== null)];
}

function dataLines(flow: Data, of: string, speech: Speech): readonly Line[] {
  const { say } = speech;
  const end: Subject = { is: 'end', way: wayOf(flow, of), id: endOf(flow, of) };
  const words: readonly (Fine | null)[] = [
    flow.status === null ? null : ours(labelOf('DataFlowStatus', flow.status, say.language)),
    flow.granularity === null ? null : ours(labelOf('Granularity', flow.granularity, say.language)),
    ...researched(flow.frequency),
  ];
  return [[ours(subjectText(end, speech))], words.filter(word => word !== null)].filter(line => line.length > 0);
}

function datasetOf({ dataset, datasetCy }: Data, { say }: Speech): Subject {
  if (say.language === 'cy' && datasetCy !== null) return { is: 'text', text: datasetCy, isEnglish: false };
  return { is: 'text', text: dataset ?? '', isEnglish: true };
}

function wayOf({ to }: Flow, of: string): 'from' | 'to' {
  return to.id === of ? 'from' : 'to';
}

function endOf({ from, to }: Flow, of: string): string | null {
  return to.id === of ? (from?.id ?? null) : to.id;
}

function isMoney(flow: Flow): flow is Money {
  return flow.__typename === 'FundingFlow';
}

function isData(flow: Flow): flow is Data {
  return flow.__typename === 'DataFlow';
}
