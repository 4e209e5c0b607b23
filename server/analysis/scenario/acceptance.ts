/** What has to be committed to make a scenario real: bodies and statements end on a day and stay in the history, new ones begin on it. */
import { kinds } from '../../../schema/model/model.ts';
import { recordOf } from '../../domain/encode.ts';
import type { AnyRecord } from '../../domain/record.ts';
import type { Statement, Thing } from '../../domain/things.ts';
import type { AsIf } from './asIf.ts';

/** `on`: the day for steps that name none. Nothing is removed. */
export function acceptanceOf({ before, after, steps }: AsIf, on: string): readonly AnyRecord[] {
  const day = steps.find(({ step }) => step.on !== null)?.step.on ?? on;
  const isNew = ({ is, id }: Thing | Statement): boolean =>
    before.findThing(is, id) === undefined && before.findStatement(id) === undefined;
  const things = after.things.filter(isNew);
  const statements = after.statements.filter(isNew);
  const ended = [
    ...before.things.filter(({ is, id }) => after.findThing(is, id) === undefined),
    ...before.statements.filter(({ id }) => after.findStatement(id) === undefined),
  ].flatMap(row => endedOn(row, day));
  const evidence = after.statements.flatMap(statement => {
    const already = new Set(before.evidenceOf(statement).map(({ id }) => id));
    return after.evidenceOf(statement).filter(({ id }) => !already.has(id));
  });
  return [...things, ...statements.map(statement => begunOn(statement, day)), ...ended, ...evidence].map(recordOf);
}

/** Rows that keep no end are left as they are: where a body worked stays true of the time when it did. */
function endedOn<Row extends Thing | Statement>(row: Row, day: string): readonly Row[] {
  const name = 'ended' in kinds[row.is].properties ? 'ended' : 'until' in kinds[row.is].properties ? 'until' : null;
  if (name === null) return [];
  const already = (row as unknown as Readonly<Record<string, string | null>>)[name] ?? null;
  return already === null ? [{ ...row, [name]: day }] : [];
}

function begunOn(statement: Statement, day: string): Statement {
  return 'since' in statement ? { ...statement, since: day } : statement;
}
