/** The client's own operations: known documents, which the limits let through whatever they cost. */
import { Kind, parse, print, separateOperations, visit, type DocumentNode } from 'graphql';

export type KnownOperations = ReadonlySet<string>;

/** From the texts of the client's operations and fragments, in whatever files they stand. */
export function knownOperations(texts: readonly string[]): KnownOperations {
  if (texts.length === 0) return new Set();
  const documents = separateOperations(parse(texts.join('\n')));
  return new Set(Object.values(documents).map(canonical));
}

export function isKnown(known: KnownOperations, document: DocumentNode, operationName: string | null): boolean {
  const byName = answers.get(document) ?? new Map<string | null, boolean>();
  answers.set(document, byName);
  const before = byName.get(operationName);
  if (before !== undefined) return before;
  const one = separateOperations(document)[operationName ?? ''];
  const answer = one !== undefined && known.has(canonical(one));
  byName.set(operationName, answer);
  return answer;
}

/** The same documents come again and again, read once. */
const answers = new WeakMap<DocumentNode, Map<string | null, boolean>>();

/** The same text whatever the order of definitions and the layout, without the __typename that a client's cache adds. */
function canonical(document: DocumentNode): string {
  const bare = visit(document, {
    Field: node => (node.name.value === '__typename' && node.alias === undefined ? null : undefined),
  });
  return bare.definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION || kind === Kind.FRAGMENT_DEFINITION)
    .map(definition => print(definition))
    .sort()
    .join('\n');
}
