/** The files of words must say what the model says: terms, roles and interface types with their labels. */
import { statementKinds, thingKinds } from '../../schema/model/model.ts';
import type { Kind } from '../../schema/model/kind.ts';
import type { Properties } from '../../schema/model/property.ts';
import { aboutKind, certainty, shortBasis, welshBasis } from '../../schema/model/terms/common.ts';
import { interfaceDirection, interfaceNature, interfaceType } from '../../schema/model/terms/interface.ts';
import { law, role, roleClass } from '../../schema/model/terms/membership.ts';
import { memberList, regionScope } from '../../schema/model/terms/partnership.ts';
import { type TermSet, termSet } from '../../schema/model/terms.ts';
import { snakeCase } from './cell.ts';
import type { FileComplaint } from './complaint.ts';
import { columnsFit, readTable, type Row } from './table.ts';

const yesNo = termSet('yes or no', { yes: { en: 'yes', cy: 'ie' }, no: { en: 'no', cy: 'na' } });
const toCheck = termSet('basis of a label', { to_check: { en: 'to check', cy: 'i’w wirio' } });

interface Words {
  readonly terms: TermSet;
  /** Whether the labels are held to those of the model, or only the values. */
  readonly labelsAreOurs: boolean;
}

/** Columns whose words no property of a kind bears. */
const otherColumns: Readonly<Record<string, Words>> = {
  '*.certainty': labelled(certainty),
  '*.yes_no': valuesOnly(yesNo),
  '*.kind': labelled(aboutKind),
  '*.name_cy_basis': labelled(welshBasis),
  '*.label_cy_basis': valuesOnly(toCheck),
  '*.short_basis': labelled(shortBasis),
  'partnerships.member_list': labelled(memberList),
  'partnerships.region': labelled(regionScope),
  'memberships.law': labelled(law),
  'roles.class': labelled(roleClass),
  'interface_types.nature': labelled(interfaceNature),
  'interface_types.direction': labelled(interfaceDirection),
};

/** The set of words behind each column that `terms.csv` speaks of: `partnerships.tier` and every other column of closed words. */
const setsByColumn: Readonly<Record<string, Words>> = { ...otherColumns, ...columnsOfKinds() };

function columnsOfKinds(): Readonly<Record<string, Words>> {
  const files: readonly Kind[] = [...Object.values(thingKinds), ...Object.values(statementKinds)];
  const columns = files.flatMap(({ plain, properties }) =>
    Object.entries(properties as Properties).flatMap(([name, property]) =>
      plain !== undefined && (property.type === 'term' || property.type === 'terms')
        ? [[`${plain.file.replace(/\.csv$/, '')}.${plain.columns?.[name] ?? snakeCase(name)}`, labelled(property.terms)] as const]
        : [],
    ),
  );
  return Object.fromEntries(columns);
}

function labelled(terms: TermSet): Words {
  return { terms, labelsAreOurs: true };
}

function valuesOnly(terms: TermSet): Words {
  return { terms, labelsAreOurs: false };
}

type Complain = (complaint: FileComplaint) => void;

/** Reads the three files of words and answers how many rows each has. */
export function checkWords(folder: string, complain: Complain): Readonly<Record<string, number>> {
  const rowsOf = (file: string, columns: readonly string[], keyColumns: readonly string[]): readonly Row[] =>
    rowsOfWords(folder, { file, columns, keyColumns }, complain);
  const terms = rowsOf('terms.csv', ['column', 'value', 'label_en', 'label_cy', 'label_cy_basis'], ['column', 'value']);
  for (const row of terms) checkTerm(row, complain);
  const roles = rowsOf('roles.csv', [...Object.keys(roleColumns), 'role', 'label_cy_basis'], ['role']);
  for (const row of roles) checkLabels(row, role, { valueColumn: 'role', columns: roleColumns }, complain);
  const types = rowsOf('interface_types.csv', [...Object.keys(typeColumns), 'type', 'label_cy_basis'], ['type']);
  for (const row of types) checkLabels(row, interfaceType, { valueColumn: 'type', columns: typeColumns }, complain);
  return { 'terms.csv': terms.length, 'roles.csv': roles.length, 'interface_types.csv': types.length };
}

const roleColumns = { label_en: 'en', label_cy: 'cy', class: 'class', seat: 'seat', note: 'note' };

const typeColumns = {
  label_en: 'en',
  label_cy: 'cy',
  inverse_label_en: 'inverseEn',
  inverse_label_cy: 'inverseCy',
  nature: 'nature',
  direction: 'direction',
  note: 'note',
};

/** Rows of a file of words, each key once; none where its columns do not fit. */
function rowsOfWords(
  folder: string,
  { file, columns, keyColumns }: { readonly file: string; readonly columns: readonly string[]; readonly keyColumns: readonly string[] },
  complain: Complain,
): readonly Row[] {
  const table = readTable(folder, file, complain);
  if (table === null || !columnsFit(table, { needed: columns, known: columns }, complain)) return [];
  const firstRows = new Map<string, number>();
  for (const row of table.rows) {
    const key = keyColumns.map(column => row.cells[column]).join(' ');
    const firstRow = firstRows.get(key);
    const column = keyColumns.at(-1) ?? null;
    if (firstRow !== undefined) complain({ file, row: row.line, column, problem: { is: 'duplicate', key, firstRow } });
    firstRows.set(key, firstRow ?? row.line);
  }
  return table.rows;
}

function checkTerm(row: Row, complain: Complain): void {
  const column = row.cells['column'] ?? '';
  const set = setsByColumn[column];
  if (set === undefined) {
    const expected = `a column with closed words: ${Object.keys(setsByColumn).join(', ')}`;
    complain({ file: row.file, row: row.line, column: 'column', problem: { is: 'not fitting', expected, found: column } });
    return;
  }
  const columns: Readonly<Record<string, string>> = set.labelsAreOurs ? { label_en: 'en', label_cy: 'cy' } : {};
  checkLabels(row, set.terms, { valueColumn: 'value', columns }, complain);
}

function checkLabels(
  row: Row,
  terms: TermSet,
  { valueColumn, columns }: { readonly valueColumn: string; readonly columns: Readonly<Record<string, string>> },
  complain: Complain,
): void {
  const value = row.cells[valueColumn] ?? '';
  const term = terms.labels[value];
  if (term === undefined) {
    const expected = `one of the words for “${terms.name}”: ${terms.values.join(', ')}`;
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
