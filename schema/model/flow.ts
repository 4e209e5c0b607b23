import { statementKind } from './kind.ts';
import { note } from './names.ts';
import { date, flag, integer, reference, required, term, text } from './property.ts';
import { holds } from './terms/common.ts';
import { dataFlowStatus, fundingMode, fundingStatus, granularity } from './terms/flow.ts';

const body = ['Organisation', 'Partnership'] as const;

export const fundingFlow = statementKind('FundingFlow', {
  describe: 'Money or help in kind from one body to another.',
  plain: { file: 'funding_flows.csv', columns: { isMoney: 'money' } },
  from: { kinds: body, column: 'from_id', kindColumn: 'from_kind' },
  to: { kinds: body, column: 'to_id', kindColumn: 'to_kind' },
  relationship: { always: 'FUNDS' },
  key: 'given',
  properties: {
    programme: text('The fund or programme by its name.'),
    years: text('The years, in the words of the source.'),
    yearFrom: integer('First year; a financial year 2011-12 is 2011 to 2012.'),
    yearTo: integer('Last year.'),
    amountGbp: integer('Amount in whole pounds sterling, for the years named; empty where no amount is recorded.'),
    amountNote: text('What the source adds to the amount, or says in place of one.'),
    mode: term(fundingMode, 'How it is paid or given.'),
    status: term(fundingStatus, 'Whether it goes on, is over, was ended, or never was.'),
    isMoney: required(flag('A payment of money; not help in kind, an absence, or a view about money.')),
    partOf: reference(['FundingFlow'], 'The total that already holds this amount: sums never cross it.'),
    holds: required(term(holds, 'Whether the statement says that it is so, that it is not, or that it is not known.')),
    since: date('When it began.'),
    until: date('When it ended.'),
    note,
  },
});

export const dataFlow = statementKind('DataFlow', {
  describe: 'Data from one body to another, or data that should flow.',
  plain: { file: 'data_flows.csv' },
  from: { kinds: body, column: 'from_id', kindColumn: 'from_kind', mayBeUnknown: true },
  to: { kinds: body, column: 'to_id', kindColumn: 'to_kind' },
  relationship: { always: 'SHARES_DATA_WITH' },
  key: 'given',
  properties: {
    datasetId: text('The same for every flow of the same data set.'),
    dataset: text('The data set, in English.'),
    datasetCy: text('The data set, in Welsh; empty until a Welsh reader fills it.'),
    granularity: term(granularity, 'How fine the data are: analysis only, aggregate, personal records.'),
    geography: text('For which areas the data are broken down.'),
    frequency: text('How often the data come.'),
    method: text('How the data are passed on.'),
    legalGateway: text('The law or agreement that lets the data be shared.'),
    status: term(dataFlowStatus, 'Flowing, limited, withheld, wanted, ceased or in development.'),
    holds: required(term(holds, 'Whether the statement says that it is so, that it is not, or that it is not known.')),
    since: date('When it began.'),
    until: date('When it ended.'),
    note,
  },
});
