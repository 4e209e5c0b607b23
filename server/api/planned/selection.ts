/** What is asked of a thing of one type, and the text of what it answers. */
import { locatedError } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { FieldPlan } from './fieldPlan.ts';
import { keysTo, Place } from './place.ts';
import type { Run } from './run.ts';
import { isPromise, Pieces, type Text } from './text.ts';

type Path = GraphQLResolveInfo['path'];

export type SelectionPlan = readonly FieldPlan[];

const none: Readonly<Record<string, unknown>> = Object.freeze({});

export function fieldsText(run: Run, selection: SelectionPlan, source: unknown, path: Path | undefined): string | Promise<string> {
  if (selection.length === 0) return '{}';
  // Nearly always everything is there at once: then it is one text, without anything that keeps its pieces.
  let written = '';
  let pieces: Pieces | null = null;
  try {
    for (const field of selection) {
      const text = field.constant ?? plainText(field, source) ?? fieldText(run, field, source, path);
      if (pieces === null && (typeof text === 'string' || text === null)) written = `${written}${field.lead}${text}`;
      else (pieces ??= new Pieces(written)).add(field.lead, text);
    }
  } catch (error) {
    if (pieces !== null) return pieces.failed(error);
    throw error;
  }
  return pieces === null ? `${written}}` : pieces.closed('}');
}

/** A property that is told as it stands; undefined where it takes more than a look. */
function plainText(field: FieldPlan, source: unknown): string | undefined {
  return field.plain === null || typeof source !== 'object' || source === null
    ? undefined
    : field.plain((source as Readonly<Record<string, unknown>>)[field.name]);
}

function fieldText(run: Run, field: FieldPlan, source: unknown, path: Path | undefined): Text {
  const place = field.hasPlace ? new Place(path, field, run) : null;
  try {
    const value = valueOf(run, field, source, place);
    const text = isPromise(value) ? value.then(resolved => field.complete(run, resolved, place)) : field.complete(run, value, place);
    return isPromise(text) ? text.then(undefined, raw => failed(run, field, raw, place ?? new Place(path, field, run))) : text;
  } catch (raw) {
    return failed(run, field, raw, place ?? new Place(path, field, run));
  }
}

function valueOf(run: Run, field: FieldPlan, source: unknown, place: Place | null): unknown {
  const given = field.argumentsIn === null ? none : field.argumentsIn(run);
  if (field.resolve !== null) return field.resolve(source, given, run.context, place as Place);
  if ((typeof source !== 'object' || source === null) && typeof source !== 'function') return undefined;
  const value = (source as Readonly<Record<string, unknown>>)[field.name];
  return typeof value === 'function' ? value.call(source, given, run.context, place) : value;
}

function failed(run: Run, field: FieldPlan, raw: unknown, place: Place): null {
  const error = locatedError(raw, field.nodes, keysTo(place));
  if (field.isNonNull) throw error;
  run.errors.add(error, place);
  return null;
}
