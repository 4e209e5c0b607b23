/** A record that was changed, or that began or ended, as one row of the view. */
import type { Change_ChangeFragment, Difference_ChangeFragment, Turn_TurnFragment } from '../../api/generated/graphql.ts';

export interface ChangedRow extends Omit<Difference_ChangeFragment, '__typename' | 'sort'> {
  readonly sort: Difference_ChangeFragment['sort'] | Turn_TurnFragment['turned'];
  /** The day in the world; null where the row tells of what was written down. */
  readonly day: string | null;
}

export function rowOfDifference(difference: Difference_ChangeFragment): ChangedRow {
  return { ...difference, day: null };
}

export function rowOfTurn({ turned, ...turn }: Turn_TurnFragment): ChangedRow {
  return { ...turn, sort: turned, revisions: [], alterations: [] };
}

/** The changes that touched a row, oldest first. */
export function changesOf({ revisions }: ChangedRow, changes: readonly Change_ChangeFragment[]): readonly Change_ChangeFragment[] {
  return changes.filter(({ revision }) => revisions.includes(revision));
}

/** Rows by the kind of their record, in the order in which they come. */
export function byKind(rows: readonly ChangedRow[]): readonly (readonly [title: string, rows: readonly ChangedRow[]])[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return kinds.map(kind => {
    const own = rows.filter(row => row.kind === kind);
    return [own[0]?.kindTitle ?? kind, own];
  });
}

/** Whether it stands, and is of a kind that states something: of the others nobody asks who says so. */
export function restsOnEvidence({ sort, kind }: ChangedRow): boolean {
  return sort !== 'REMOVED' && !stateNothing.has(kind);
}

/** Kinds that say how to read the landscape, or who says what, and state no fact themselves. */
const stateNothing: ReadonlySet<string> = new Set([
  'Source',
  'Evidence',
  'Judgement',
  'GlossaryTerm',
  'Lane',
  'Remark',
  'Story',
  'Scene',
  'Scenario',
  'ScenarioStep',
  'Area',
  'Within',
  'Coverage',
]);
