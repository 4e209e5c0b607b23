/** Values as the text of the answer, by their types: exactly what graphql-js makes of them, written as JSON at once. */
import {
  GraphQLError,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { leafText, plainText } from './leaf.ts';
import { itemPlace, keysTo } from './place.ts';
import type { Plan } from './plan.ts';
import type { Run } from './run.ts';
import { fieldsText, keptText, type SelectionPlan } from './selection.ts';
import { isPromise, Pieces, type Text } from './text.ts';

type Path = GraphQLResolveInfo['path'];

/** The place may be missing where there is nothing below that needs one. */
type Complete = (run: Run, value: unknown, path: Path | null) => Text;

export interface Completion {
  readonly complete: Complete;
  /** What needs no work at all: undefined where it does. Null where all does. */
  readonly ready: ((run: Run, value: unknown) => string | undefined) | null;
}

interface Completing {
  readonly type: GraphQLOutputType;
  readonly nodes: readonly FieldNode[];
  /** The field, in words for errors. */
  readonly of: string;
}

export function completing(plan: Plan, asked: Completing): Completion {
  const { type, nodes, of } = asked;
  if (isNonNullType(type)) {
    const { complete, ready } = completing(plan, { ...asked, type: type.ofType });
    return { ready, complete: (run, value, path) => complete(run, value, path) ?? missing(of) };
  }
  if (isListType(type)) return { ready: null, complete: completingList(plan, { ...asked, type: type.ofType }) };
  if (isLeafType(type)) {
    const [text, plain] = [leafText(type), plainText(type)];
    return { ready: (_run, value) => plain(value), complete: (_run, value) => (isThere(value) ? text(value) : null) };
  }
  return isObjectType(type) ? completingObject(plan, type, nodes) : { ready: null, complete: completingAbstract(plan, type, nodes) };
}

function missing(field: string): never {
  throw new Error(`Cannot return null for non-nullable field ${field}.`);
}

/** Null and undefined are not; an error among values is thrown. */
function isThere(value: unknown): boolean {
  if (value instanceof Error) throw value;
  return value != null;
}

function completingObject(plan: Plan, type: GraphQLObjectType, nodes: readonly FieldNode[]): Completion {
  let selection: SelectionPlan | null = null;
  return {
    ready: (run, value) => (selection === null ? undefined : keptText(run, selection, value)),
    complete: (run, value, path) => {
      if (!isThere(value)) return null;
      selection ??= plan.selectionOf(type, nodes);
      return fieldsText(run, selection, value, path ?? undefined);
    },
  };
}

/** What is only told from the thing itself, and at once: no type of ours asks where it stands. */
const nothing = undefined as unknown as GraphQLResolveInfo;

function completingAbstract(plan: Plan, type: GraphQLAbstractType, nodes: readonly FieldNode[]): Complete {
  const selections = new Map<string, SelectionPlan>();
  const selectionFor = (name: unknown): SelectionPlan => {
    const known = selections.get(name as string);
    if (known !== undefined) return known;
    const found = typeof name === 'string' ? plan.schema.getType(name) : undefined;
    if (!isObjectType(found) || !plan.schema.isSubType(type, found)) {
      throw new GraphQLError(`"${String(name)}" is none of the types that "${type.name}" stands for.`, { nodes });
    }
    const selection = plan.selectionOf(found, nodes);
    selections.set(found.name, selection);
    return selection;
  };
  return (run, value, path) => {
    if (!isThere(value)) return null;
    return fieldsText(run, selectionFor(type.resolveType?.(value, run.context, nothing, type)), value, path ?? undefined);
  };
}

function completingList(plan: Plan, { type, nodes, of }: Completing): Complete {
  const { complete, ready } = completing(plan, { type, nodes, of });
  const isNonNull = isNonNullType(type);
  const hasPlace = !isLeafType(isNonNull ? type.ofType : type);
  const failed = (run: Run, raw: unknown, path: Path): null => {
    const error = locatedError(raw, nodes, keysTo(path));
    if (isNonNull) throw error;
    run.errors.add(error, path);
    return null;
  };
  const itemText = (run: Run, item: unknown, list: Path, index: number): Text => {
    const path = hasPlace ? itemPlace(list, index) : null;
    try {
      const text = isPromise(item) ? item.then(resolved => complete(run, resolved, path)) : complete(run, item, path);
      return isPromise(text) ? text.then(undefined, raw => failed(run, raw, path ?? itemPlace(list, index))) : text;
    } catch (raw) {
      return failed(run, raw, path ?? itemPlace(list, index));
    }
  };
  return (run, value, path) => {
    if (!isThere(value)) return null;
    if (!isIterable(value)) throw new GraphQLError(`Expected Iterable, but did not find one for field "${of}".`);
    // Joined at once: to hang each to those before it leaves a piece of memory for each.
    const texts: string[] = [];
    let pieces: Pieces | null = null;
    let index = 0;
    for (const item of value) {
      const text = ready?.(run, item) ?? itemText(run, item, path as Path, index);
      if (pieces !== null) pieces.add(',', text);
      else if (typeof text === 'string' || text === null) texts.push(text ?? 'null');
      else (pieces = new Pieces(`[${texts.join()}`)).add(index === 0 ? '' : ',', text);
      index += 1;
    }
    return pieces === null ? `[${texts.join()}]` : pieces.closed(']');
  };
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && typeof value[Symbol.iterator] === 'function';
}
