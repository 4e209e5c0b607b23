/** How fine data are, how often they come and what lets them be shared, in plain words; what a source says in words of its own stays as it is. */
import type { ViewSay } from '../../../schema/words/viewing.ts';
import type { DataFlow } from './flow.ts';

export interface Plain {
  readonly text: string;
  /** The source's own words. */
  readonly lang: 'en' | undefined;
  readonly isKnown: boolean;
}

export function finenessWords({ granularity }: Pick<DataFlow, 'granularity'>, viewSay: ViewSay): Plain {
  return granularity === null ? unknown(viewSay('flowsView', 'finenessUnknown')) : plain(viewSay('flowsView', `fine${granularity}`));
}

const frequencies = {
  'regular': 'oftenRegular',
  'project': 'oftenProject',
  'none': 'oftenNone',
  'only once escalated': 'oftenEscalated',
  'quarterly': 'oftenQuarterly',
  'monthly': 'oftenMonthly',
  'five-yearly': 'oftenFiveYearly',
  'yearly': 'oftenYearly',
  'continuous': 'oftenContinuous',
  'per case': 'oftenPerCase',
} as const;

export function frequencyWords({ frequency }: Pick<DataFlow, 'frequency'>, viewSay: ViewSay): Plain {
  if (frequency === null) return unknown(viewSay('flowsView', 'oftenUnknown'));
  const key = frequencies[frequency as keyof typeof frequencies];
  return key === undefined ? inItsWords(frequency, viewSay) : plain(viewSay('flowsView', key));
}

const acts = {
  'CDA 1998': 'actCDA',
  'WFG Act 2015': 'actWFG',
  'PCSC Act 2022': 'actPCSC',
  'DVCV Act 2004': 'actDVCV',
  'PJA 2006': 'actPJA',
} as const;

const gateways = {
  'WASPI': 'gatewayWASPI',
  'consent': 'gatewayConsent',
  'none needed': 'gatewayNoneNeeded',
  'data protection': 'gatewayDataProtection',
  'data protection (misapplied)': 'gatewayMisapplied',
  'UK policy forbids': 'gatewayForbidden',
  'project agreement': 'gatewayProject',
  'anonymised': 'gatewayAnonymised',
} as const;

export function gatewayWords({ legalGateway }: Pick<DataFlow, 'legalGateway'>, viewSay: ViewSay): Plain {
  if (legalGateway === null) return unknown(viewSay('flowsView', 'gatewayUnknown'));
  const [, act, sign, sections] = /^(.+ \d{4}) (ss?)\.(.+)$/.exec(legalGateway) ?? [];
  const known = acts[act as keyof typeof acts];
  if (known !== undefined && sections !== undefined)
    return plain(viewSay('flowsView', sign === 's' ? 'section' : 'sections', { act: viewSay('flowsView', known), sections }));
  const [, agreement = legalGateway, dated] = /^(.+?) \((\w+ \d{4})\)$/.exec(legalGateway) ?? [];
  const key =
    gateways[legalGateway as keyof typeof gateways] ?? (dated === undefined ? undefined : gateways[agreement as keyof typeof gateways]);
  return key === undefined ? inItsWords(legalGateway, viewSay) : plain(viewSay('flowsView', key));
}

function plain(text: string): Plain {
  return { text, lang: undefined, isKnown: true };
}

function inItsWords(text: string, { language }: ViewSay): Plain {
  return { text, lang: language === 'en' ? undefined : 'en', isKnown: true };
}

function unknown(text: string): Plain {
  return { text, lang: undefined, isKnown: false };
}
