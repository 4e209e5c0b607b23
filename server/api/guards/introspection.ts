/** What is asked of the schema itself: as much as two of the usual whole introspections, however it is spread over fields and aliases. */
import {
  getIntrospectionQuery,
  GraphQLError,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Operation } from './depth.ts';
import { walkOperation } from './selections.ts';

export function refuseTooMuchIntrospection(operation: Operation): void {
  const price = introspectionPriceOf(operation);
  if (price === 0) return;
  const allowance = allowanceOf(operation.schema);
  if (price <= allowance) return;
  throw new GraphQLError('This asks the schema for more than twice all there is. Ask once, or read /schema.graphql.', {
    extensions: { code: 'TOO_COSTLY', price, allowance, http: { status: 400 } },
  });
}

function introspectionPriceOf({ schema, fragments, operation }: Operation): number {
  const lengths = lengthsIn(schema);
  const price = walkOperation<boolean>(
    {
      schema,
      fragments,
      valueOf: ({ node: { name }, parent, inherited }, below) => {
        const isWithin = inherited || name.value === '__schema' || name.value === '__type';
        return (isWithin ? 1 : 0) + (lengths.get(`${parent.name}.${name.value}`) ?? 1) * below(isWithin);
      },
      join: values => values.reduce((sum, value) => sum + value, 0),
      keyOf: String,
    },
    operation,
    false,
  );
  return Math.min(Math.ceil(price), Number.MAX_SAFE_INTEGER);
}

const measured = new WeakMap<GraphQLSchema, ReadonlyMap<string, number>>();

/** How long the lists are that a schema answers of itself, on the average. */
function lengthsIn(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const known = measured.get(schema) ?? new Map(lengthsOf(Object.values(schema.getTypeMap()), schema));
  measured.set(schema, known);
  return known;
}

function lengthsOf(types: readonly GraphQLNamedType[], schema: GraphQLSchema): readonly (readonly [field: string, length: number])[] {
  const directives = schema.getDirectives();
  const withFields = types.filter(type => isObjectType(type) || isInterfaceType(type));
  const fields = withFields.flatMap(type => Object.values(type.getFields()));
  const of = (all: readonly unknown[], among: readonly unknown[]): number => all.length / Math.max(1, among.length);
  return [
    ['__Schema.types', types.length],
    ['__Schema.directives', directives.length],
    [
      '__Directive.args',
      of(
        directives.flatMap(({ args }) => args),
        directives,
      ),
    ],
    ['__Type.fields', of(fields, types)],
    [
      '__Field.args',
      of(
        fields.flatMap(({ args }) => args),
        fields,
      ),
    ],
    [
      '__Type.interfaces',
      of(
        withFields.flatMap(type => type.getInterfaces()),
        types,
      ),
    ],
    [
      '__Type.possibleTypes',
      of(
        types.filter(isAbstractType).flatMap(type => schema.getPossibleTypes(type)),
        types,
      ),
    ],
    [
      '__Type.enumValues',
      of(
        types.filter(isEnumType).flatMap(type => type.getValues()),
        types,
      ),
    ],
    [
      '__Type.inputFields',
      of(
        types.filter(isInputObjectType).flatMap(type => Object.values(type.getFields())),
        types,
      ),
    ],
  ];
}

const allowances = new WeakMap<GraphQLSchema, number>();

function allowanceOf(schema: GraphQLSchema): number {
  const known = allowances.get(schema) ?? 2 * introspectionPriceOf(wholeOf(schema));
  allowances.set(schema, known);
  return known;
}

function wholeOf(schema: GraphQLSchema): Operation {
  const { definitions } = parse(
    getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  );
  const operation = definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('The usual introspection has no operation.');
  const fragments = definitions.flatMap(definition =>
    definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
  );
  return { schema, operation, fragments: Object.fromEntries(fragments) };
}
