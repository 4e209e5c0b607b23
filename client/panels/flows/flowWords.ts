/** What a flow is called, and the few words that go with its name. */
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { Say } from '../../../schema/words/say.ts';
import { viewSayIn } from '../../../schema/words/viewing.ts';
import { poundsIn } from '../body/said/wordsOfValues.ts';
import type { Remark } from './fitText.ts';
import { courseOf, type AnyFlow, type DataFlow, type MoneyFlow } from './flow.ts';

export interface FlowName {
  readonly text: string;
  /** `en` where it is researched text and the page is not in English. */
  readonly lang: 'en' | undefined;
}

export function flowName(flow: AnyFlow, say: Say): FlowName {
  const isWelsh = say.language === 'cy';
  if (flow.__typename === 'FundingFlow') {
    return flow.programme === null
      ? { text: say('panel', 'noProgramme'), lang: undefined }
      : { text: flow.programme, lang: isWelsh ? 'en' : undefined };
  }
  if (isWelsh && flow.datasetCy !== null) return { text: flow.datasetCy, lang: undefined };
  return { text: flow.dataset ?? '', lang: isWelsh ? 'en' : undefined };
}

/** What its source says, unless nobody stands behind it any more. */
export function statusWords(flow: AnyFlow, say: Say): string | null {
  if (courseOf(flow) === 'UNSURE') return viewSayIn[say.language]('flowsView', 'UNSURE');
  if (flow.status === null) return null;
  return labelOf(flow.__typename === 'FundingFlow' ? 'FundingStatus' : 'DataFlowStatus', flow.status, say.language);
}

/** A missing amount of a payment is not recorded; what is no payment has none to miss. */
export function amountWords({ amountGbp, isMoney }: MoneyFlow, say: Say): string {
  if (amountGbp !== null) return poundsIn(amountGbp);
  return say('panel', isMoney ? 'noAmount' : 'noPayment');
}

/** Beside the name: years, amount and mode, or how fine data are; and the status, unless it simply runs or is over. */
export function flowRemarks(flow: AnyFlow, say: Say): readonly Remark[] {
  const course = courseOf(flow);
  const status = course === 'RUNS' || course === 'PAST' ? null : statusWords(flow, say);
  const [plain, drawn] = flow.__typename === 'FundingFlow' ? [flow.years, amountRemark(flow, say)] : [dataRemark(flow, say), null];
  return [
    ...(plain === null ? [] : [{ text: plain, isDrawn: false }]),
    ...[drawn, status].flatMap(text => (text === null ? [] : [{ text, isDrawn: true }])),
  ];
}

function amountRemark(flow: MoneyFlow, say: Say): string | null {
  if (courseOf(flow) === 'NONE') return null;
  if (flow.isMoney) return amountWords(flow, say);
  return flow.mode === null || flow.mode === 'NONE' ? null : labelOf('FundingMode', flow.mode, say.language);
}

/** That only some of the data come is said once. */
function dataRemark({ granularity, status }: DataFlow, say: Say): string | null {
  return granularity === null || granularity === 'NONE' || granularity === status
    ? null
    : labelOf('Granularity', granularity, say.language);
}
