/** Questions about money and data. */
import { counted, inArea, named, sourced, sureness } from './parts.ts';
import type { Question, QuestionColumn } from './question.ts';

const money = `    ${counted}
    nodes {
      id
      from { ${named} }
      to { ${named} }
      programme
      years
      amountGbp
      amountNote
      mode
      status
      isMoney
      partOf { programme }
      certainty
      ${sourced}
    }`;

const ofMoney: readonly QuestionColumn[] = [
  { heading: 'payer', at: 'from.name', as: 'name' },
  { heading: 'receiver', at: 'to.name', as: 'name' },
  { heading: 'programme', at: 'programme', as: 'text' },
  { heading: 'years', at: 'years', as: 'text' },
  { heading: 'amount', at: 'amountGbp', as: 'money' },
  { heading: 'mode', at: 'mode', as: 'term', set: 'FundingMode' },
  { heading: 'status', at: 'status', as: 'term', set: 'FundingStatus' },
  { heading: 'partOf', at: 'partOf.programme', as: 'text', empty: 'noneRecorded' },
  ...sureness,
];

const data = `    ${counted}
    nodes {
      id
      label(language: $language) { text language isFallback needsCheck }
      from { ${named} }
      to { ${named} }
      granularity
      frequency
      legalGateway
      status
      note
      certainty
      ${sourced}
    }`;

const ofData: readonly QuestionColumn[] = [
  { heading: 'dataset', at: 'label', as: 'name' },
  { heading: 'giver', at: 'from.name', as: 'name' },
  { heading: 'receiver', at: 'to.name', as: 'name' },
  { heading: 'status', at: 'status', as: 'term', set: 'DataFlowStatus' },
  { heading: 'granularity', at: 'granularity', as: 'term', set: 'Granularity' },
  { heading: 'frequency', at: 'frequency', as: 'text' },
  { heading: 'legalGateway', at: 'legalGateway', as: 'text' },
  { heading: 'note', at: 'note', as: 'text' },
  ...sureness,
];

export const questionsOnFlows: readonly Question[] = [
  {
    id: 'money-to',
    document: `query MoneyTo($language: Language!, $body: ID) {
  fundingFlows(filter: { to: $body }, first: 200) {
${money}
  }
}`,
    parameters: [{ name: 'body', label: 'receiver', kind: { of: 'body' }, standard: 'csp-all' }],
    rows: ['fundingFlows.nodes'],
    columns: ofMoney,
  },
  {
    id: 'money-from',
    document: `query MoneyFrom($language: Language!, $body: ID) {
  fundingFlows(filter: { from: $body }, first: 200) {
${money}
  }
}`,
    parameters: [{ name: 'body', label: 'payer', kind: { of: 'body' }, standard: 'home-office' }],
    rows: ['fundingFlows.nodes'],
    columns: ofMoney,
  },
  {
    id: 'money-in-year',
    document: `query MoneyInYear($language: Language!, $year: Int, $area: ID) {
  fundingFlows(filter: { year: $year, toArea: $area }, first: 200) {
${money}
  }
}`,
    parameters: [{ name: 'year', label: 'year', kind: { of: 'number', least: 1998, most: 2100 }, standard: '2023' }, inArea('')],
    rows: ['fundingFlows.nodes'],
    columns: ofMoney,
  },
  {
    id: 'money-by-status',
    document: `query MoneyByStatus($language: Language!, $status: [FundingStatus!], $area: ID) {
  fundingFlows(filter: { status: $status, toArea: $area }, first: 200) {
${money}
  }
}`,
    parameters: [
      { name: 'status', label: 'status', kind: { of: 'term', set: 'FundingStatus' }, standard: 'DISCONTINUED', isList: true },
      inArea(''),
    ],
    rows: ['fundingFlows.nodes'],
    columns: ofMoney,
  },
  {
    id: 'data-by-status',
    document: `query DataByStatus($language: Language!, $status: [DataFlowStatus!], $area: ID) {
  dataFlows(filter: { status: $status, toArea: $area }, first: 200) {
${data}
  }
}`,
    parameters: [
      { name: 'status', label: 'status', kind: { of: 'term', set: 'DataFlowStatus' }, standard: 'WITHHELD', isList: true },
      inArea(''),
    ],
    rows: ['dataFlows.nodes'],
    columns: ofData,
  },
  {
    id: 'data-of-body',
    document: `query DataOfBody($language: Language!, $body: ID) {
  dataFlows(filter: { body: $body }, first: 200) {
${data}
  }
}`,
    parameters: [{ name: 'body', label: 'body', kind: { of: 'body' }, standard: 'csp-all' }],
    rows: ['dataFlows.nodes'],
    columns: ofData,
  },
];
