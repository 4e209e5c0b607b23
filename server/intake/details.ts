/** What the model cannot say of a column: codes of the Office for National Statistics, and columns that follow from others. */
import { role } from '../../schema/model/terms/membership.ts';
import { memberList } from '../../schema/model/terms/partnership.ts';
import type { FileComplaint, Problem } from './complaint.ts';
import type { Row } from './table.ts';

type Cells = Readonly<Record<string, string>>;

/** What is wrong with a row, column by column. */
type Check = (cells: Cells) => readonly (readonly [column: string, problem: Problem])[];

const checks: Readonly<Record<string, readonly Check[]>> = {
  Area: [codeOfWales],
  Membership: [seatFollowsRole],
  Partnership: [knownMemberList],
};

export function checkDetails(kind: string, rows: readonly Row[], complain: (complaint: FileComplaint) => void): void {
  for (const { file, line, cells } of rows) {
    for (const check of checks[kind] ?? []) {
      for (const [column, problem] of check(cells)) complain({ file, row: line, column, problem });
    }
  }
}

function codeOfWales({ code = '' }: Cells): ReturnType<Check> {
  if (code === '' || /^W\d{8}$/.test(code)) return [];
  return [['code', { is: 'not fitting', expected: 'an ONS code of Wales: W and eight digits, such as W06000001', found: code }]];
}

function seatFollowsRole(cells: Cells): ReturnType<Check> {
  const { seat, role: named = '' } = cells;
  if (seat === undefined) return [];
  const term = (role.labels as Readonly<Record<string, { readonly seat: boolean }>>)[named];
  const expected = term?.seat === true ? 'yes' : 'no';
  if (seat === expected) return [];
  return [['seat', { is: 'contradiction', expected: `“${expected}”, which follows from the role “${named}”`, found: seat }]];
}

function knownMemberList({ member_list: found = '' }: Cells): ReturnType<Check> {
  if (found === '' || (memberList.values as readonly string[]).includes(found)) return [];
  return [['member_list', { is: 'not fitting', expected: `one of ${memberList.values.join(', ')}`, found }]];
}
