/** What is asked of a thing of one type, and the text of what it answers. */
import { locatedError } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { asksElsewhere } from '../asIf.ts';
import type { FieldPlan } from './fieldPlan.ts';
import type { ShelfIn } from './keeping.ts';
import { keysTo, Place } from './place.ts';
import type { Run } from './run.ts';
import { isPromise, Pieces, type Text } from './text.ts';

type Path = GraphQLResolveInfo['path'];

export interface SelectionPlan {
  readonly fields: readonly FieldPlan[];
  /** Null where no text of it is kept. */
  readonly shelfIn: ShelfIn | null;
}

const none: Readonly<Record<string, unknown>> = Object.freeze({});

/** What was told of a thing before, and would be told of it again. */
export function keptText(run: Run, { shelfIn }: SelectionPlan, source: unknown): string | undefined {
  if (shelfIn === null || typeof source !== 'object' || source === null) return undefined;
  return shelfIn(run)?.find(source);
}

export function fieldsText(run: Run, selection: SelectionPlan, source: unknown, path: Path | undefined): string | Promise<string> {
  const shelf = typeof source === 'object' && source !== null ? (selection.shelfIn?.(run) ?? null) : null;
  if (shelf === null) return textOfFields(run, selection, source, path);
  const known = shelf.find(source as object);
  if (known !== undefined) return known;
  const errors = run.errors.all.length;
  const text = textOfFields(run, selection, source, path);
  // What had to be waited for, or went wrong, may come otherwise the next time.
  if (typeof text === 'string' && run.errors.all.length === errors) shelf.keep(source as object, text);
  return text;
}

function textOfFields(run: Run, { fields }: SelectionPlan, source: unknown, path: Path | undefined): string | Promise<string> {
  if (fields.length === 0) return '{}';
  // Nearly always everything is there at once: then it is one text, without anything that keeps its pieces.
  let written = '';
  let pieces: Pieces | null = null;
  try {
    for (const field of fields) {
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
    const text = isPromise(value)
      ? value.then(resolved => field.complete(stillHere(run), resolved, place))
      : field.complete(run, value, place);
    return isPromise(text) ? text.then(undefined, raw => failed(run, field, raw, place ?? new Place(path, field, run))) : text;
  } catch (raw) {
    return failed(run, field, raw, place ?? new Place(path, field, run));
  }
}

/** Who asks another landscape had to wait for it: from then on nothing is told as it was told before. */
function stillHere(run: Run): Run {
  if (run.texts !== null && asksElsewhere(run.context)) run.texts = null;
  return run;
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
