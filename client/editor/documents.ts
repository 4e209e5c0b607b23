/** What can be told of a document before it is sent: its faults, with their places, and the variables that it declares. */
import {
  buildSchema,
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type TypeNode,
} from 'graphql';
import type { Place } from './documentEditor.ts';

export interface DocumentFault {
  /** Of GraphQL, which speaks English; null where the page says it in its own words. */
  readonly message: string | null;
  readonly kind: 'syntax' | 'schema' | 'noOperation' | 'changes';
  readonly place: Place | null;
}

export interface Declared {
  readonly name: string;
  /** The type without its list and its marks: ID, Int, Tier. */
  readonly type: string;
  readonly isList: boolean;
  /** Must be given: the type says so, and there is no default. */
  readonly isRequired: boolean;
}

export function readSchema(sdl: string): GraphQLSchema {
  return buildSchema(sdl, { assumeValid: true });
}

/** Nothing is sent that cannot be answered, and nothing that would change the landscape. */
export function faultsIn(text: string, schema: GraphQLSchema | null): readonly DocumentFault[] {
  const document = read(text);
  if (document instanceof GraphQLError) return [{ kind: 'syntax', message: document.message, place: placeOf(document) }];
  const operations = document.definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1) return [{ kind: 'noOperation', message: null, place: null }];
  if (operations.some(({ operation }) => operation !== OperationTypeNode.QUERY)) return [{ kind: 'changes', message: null, place: null }];
  if (schema === null) return [];
  return validate(schema, document).map(fault => ({ kind: 'schema', message: fault.message, place: placeOf(fault) }));
}

/** Null where the document cannot be read. */
export function declaredIn(text: string): readonly Declared[] | null {
  const document = read(text);
  if (document instanceof GraphQLError) return null;
  const operation = getOperationAST(document, null);
  return (operation?.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    type: namedType(type),
    isList: isList(type),
    isRequired: type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
  }));
}

function read(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function placeOf({ locations }: GraphQLError): Place | null {
  return locations?.[0] ?? null;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}
