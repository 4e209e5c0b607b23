/** What has to be committed to make a scenario real: bodies and statements end on a day and stay in the history, new ones begin on it. */
import { kinds } from '../../../schema/model/model.ts';
import { recordOf } from '../../domain/encode.ts';
import type { AnyRecord } from '../../domain/record.ts';
import type { Evidence, Statement, Thing } from '../../domain/things.ts';
import { each } from '../../pace/each.ts';
import type { AsIf } from './asIf.ts';

/** `on`: the day for steps that name none. Nothing is removed. A step for every few records. */
export function* accepting({ before, after, steps }: AsIf, on: string): Generator<void, readonly AnyRecord[]> {
  const day = steps.find(({ step }) => step.on !== null)?.step.on ?? on;
  const isNew = ({ is, id }: Thing | Statement): boolean =>
    before.findThing(is, id) === undefined && before.findStatement(id) === undefined;
  const things: Thing[] = [];
  yield* each(after.things, thing => void (isNew(thing) && things.push(thing)));
  const statements: Statement[] = [];
  const evidence: Evidence[] = [];
  yield* each(after.statements, statement => {
    if (isNew(statement)) statements.push(begunOn(statement, day));
    const [all, known] = [after.evidenceOf(statement), before.evidenceOf(statement)];
    const already = new Set(known.map(({ id }) => id));
    evidence.push(...all.filter(({ id }) => !already.has(id)));
  });
  const ended: (Thing | Statement)[] = [];
  yield* each(before.things, thing => void (after.findThing(thing.is, thing.id) === undefined && ended.push(...endedOn(thing, day))));
  yield* each(
    before.statements,
    statement => void (after.findStatement(statement.id) === undefined && ended.push(...endedOn(statement, day))),
  );
  return [...things, ...statements, ...ended, ...evidence].map(recordOf);
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
