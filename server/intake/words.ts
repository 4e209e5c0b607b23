/** The files of words must say what the model says: terms, roles and interface types with their labels. */
import { areaKind, areaRelation } from '../../schema/model/terms/area.ts';
import { aboutKind, certainty, shortBasis, welshBasis } from '../../schema/model/terms/common.ts';
import { holdingRole, holdsAs, productKind } from '../../schema/model/terms/duty.ts';
import { answerKind, factTopic, recommendationStatus, surveyMeasure, surveyTopic } from '../../schema/model/terms/finding.ts';
import { dataFlowStatus, fundingMode, fundingStatus, granularity } from '../../schema/model/terms/flow.ts';
import { interfaceDirection, interfaceNature, interfaceType } from '../../schema/model/terms/interface.ts';
import { family, section } from '../../schema/model/terms/lane.ts';
import { law, role, roleClass } from '../../schema/model/terms/membership.ts';
import { devolution, organisationType, sector } from '../../schema/model/terms/organisation.ts';
import { memberList, partnershipKind, regionScope, statutory, tier } from '../../schema/model/terms/partnership.ts';
import { remitRole } from '../../schema/model/terms/remit.ts';
import { sourceRead } from '../../schema/model/terms/source.ts';
import { type TermSet, termSet } from '../../schema/model/terms.ts';
import type { FileComplaint } from './complaint.ts';
import { readTable, type Row } from './table.ts';

const yesNo = termSet('yes or no', { yes: { en: 'yes', cy: 'ie' }, no: { en: 'no', cy: 'na' } });
const toCheck = termSet('basis of a label', { to_check: { en: 'to check', cy: 'i’w wirio' } });

/** The set of words behind each column that `terms.csv` speaks of; null where only its values are ours. */
const setsByColumn: Readonly<Record<string, { readonly terms: TermSet; readonly labelsAreOurs: boolean }>> = {
  '*.certainty': labelled(certainty),
  '*.yes_no': valuesOnly(yesNo),
  '*.kind': labelled(aboutKind),
  '*.name_cy_basis': labelled(welshBasis),
  '*.label_cy_basis': valuesOnly(toCheck),
  '*.short_basis': labelled(shortBasis),
  'areas.kind': labelled(areaKind),
  'area_within.relation': labelled(areaRelation),
  'partnerships.tier': labelled(tier),
  'partnerships.kind': labelled(partnershipKind),
  'partnerships.is_statutory': labelled(statutory),
  'partnerships.member_list': labelled(memberList),
  'partnerships.region': labelled(regionScope),
  'organisations.type': labelled(organisationType),
  'organisations.sector': labelled(sector),
  'organisations.devolution': labelled(devolution),
  'memberships.law': labelled(law),
  'roles.class': labelled(roleClass),
  'interface_types.nature': labelled(interfaceNature),
  'interface_types.direction': labelled(interfaceDirection),
  'duties.product_kind': labelled(productKind),
  'duty_holders.holds_as': labelled(holdsAs),
  'duty_holders.role': labelled(holdingRole),
  'partnership_themes.role': labelled(remitRole),
  'funding_flows.mode': labelled(fundingMode),
  'funding_flows.status': labelled(fundingStatus),
  'data_flows.status': labelled(dataFlowStatus),
  'data_flows.granularity': labelled(granularity),
  'survey_results.measure': labelled(surveyMeasure),
  'survey_results.answer_kind': labelled(answerKind),
  'survey_results.topic': labelled(surveyTopic),
  'facts.topic': labelled(factTopic),
  'recommendations.status': labelled(recommendationStatus),
  'sources.read': labelled(sourceRead),
  'lanes.section': labelled(section),
  'lanes.family': labelled(family),
};

function labelled(terms: TermSet): { readonly terms: TermSet; readonly labelsAreOurs: true } {
  return { terms, labelsAreOurs: true };
}

function valuesOnly(terms: TermSet): { readonly terms: TermSet; readonly labelsAreOurs: false } {
  return { terms, labelsAreOurs: false };
}

type Complain = (complaint: FileComplaint) => void;

/** Reads the three files of words and answers how many rows each has. */
export function checkWords(folder: string, complain: Complain): Readonly<Record<string, number>> {
  const terms = readTable(folder, 'terms.csv', complain);
  for (const row of terms?.rows ?? []) checkTerm(row, complain);
  const roles = readTable(folder, 'roles.csv', complain);
  for (const row of roles?.rows ?? []) {
    checkLabels(row, role, row.cells['role'] ?? '', 'role', { label_en: 'en', label_cy: 'cy', class: 'class', seat: 'seat' }, complain);
  }
  const types = readTable(folder, 'interface_types.csv', complain);
  for (const row of types?.rows ?? []) {
    const columns = {
      label_en: 'en',
      label_cy: 'cy',
      inverse_label_en: 'inverseEn',
      inverse_label_cy: 'inverseCy',
      nature: 'nature',
      direction: 'direction',
    };
    checkLabels(row, interfaceType, row.cells['type'] ?? '', 'type', columns, complain);
  }
  return { 'terms.csv': terms?.rows.length ?? 0, 'roles.csv': roles?.rows.length ?? 0, 'interface_types.csv': types?.rows.length ?? 0 };
}

function checkTerm(row: Row, complain: Complain): void {
  const column = row.cells['column'] ?? '';
  const set = setsByColumn[column];
  if (set === undefined) {
    const expected = `a column with closed words: ${Object.keys(setsByColumn).join(', ')}`;
    complain({ file: row.file, row: row.line, column: 'column', problem: { is: 'not fitting', expected, found: column } });
    return;
  }
  checkLabels(row, set.terms, row.cells['value'] ?? '', 'value', set.labelsAreOurs ? { label_en: 'en', label_cy: 'cy' } : {}, complain);
}

function checkLabels(
  row: Row,
  terms: TermSet,
  value: string,
  valueColumn: string,
  columns: Readonly<Record<string, string>>,
  complain: Complain,
): void {
  const term = terms.labels[value];
  if (term === undefined) {
    const expected = `a ${terms.name} of the model: ${terms.values.join(', ')}`;
    complain({ file: row.file, row: row.line, column: valueColumn, problem: { is: 'not fitting', expected, found: value } });
    return;
  }
  for (const [column, attribute] of Object.entries(columns)) {
    const said = term[attribute];
    const expected = typeof said === 'boolean' ? (said ? 'yes' : 'no') : (said ?? '');
    const found = row.cells[column] ?? '';
    if (found !== expected) {
      complain({
        file: row.file,
        row: row.line,
        column,
        problem: { is: 'contradiction', expected: `“${expected}”, as in schema/model/terms`, found },
      });
    }
  }
}
