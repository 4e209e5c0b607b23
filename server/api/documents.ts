/** Documents that were asked before: read, found valid and planned once, and kept while there is room. */
import {
  getOperationAST,
  Kind,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { aliasLimit, directiveLimit } from './guards/counts.ts';
import { fragmentsIn } from './guards/guard.ts';
import { limits } from './guards/limits.ts';
import { knownOperationTypes } from './guards/operationTypes.ts';
import { keptTexts, type KeptTexts } from './planned/keptTexts.ts';
import { planOf, type Plan } from './planned/plan.ts';

/** Rules beside graphql's own. */
export const ownRules = [aliasLimit, directiveLimit, knownOperationTypes];

/** A question that may be planned: one query of a valid document. */
export interface ValidQuestion {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  planFor(variables: Readonly<Record<string, unknown>>): Plan;
}

export interface Documents {
  /** Null where the document is not valid, or asks for something other than one query of that name. */
  find(text: string, operationName: string | null): ValidQuestion | null;
}

export function createDocuments(schema: GraphQLSchema): Documents {
  const held = new Map<string, { readonly question: Held; readonly bytes: number }>();
  const texts = keptTexts(limits.textBytes);
  let total = 0;
  /** What was asked last stands last; plans grow while they are asked. */
  const keep = (key: string, question: Held): void => {
    total -= held.get(key)?.bytes ?? 0;
    held.delete(key);
    const bytes = key.length * letterBytes + question.size() * fieldBytes;
    held.set(key, { question, bytes });
    total += bytes;
    for (const [oldest, one] of held) {
      if (total <= limits.documentBytes || oldest === key) return;
      held.delete(oldest);
      total -= one.bytes;
    }
  };
  return {
    find: (text, operationName) => {
      const key = `${operationName ?? ''}\n${text}`;
      const question = held.get(key)?.question ?? questionIn({ schema, texts }, text, operationName);
      if (question !== null) keep(key, question);
      return question;
    },
  };
}

interface Held extends ValidQuestion {
  size(): number;
}

/** A document takes about so many bytes for each of its letters, and for each field that was planned. */
const [letterBytes, fieldBytes] = [50, 600];

interface Asking {
  readonly schema: GraphQLSchema;
  readonly texts: KeptTexts;
}

function questionIn({ schema, texts }: Asking, text: string, operationName: string | null): Held | null {
  const document = validIn(schema, text);
  const operation = document === null ? null : getOperationAST(document, operationName);
  if (document === null || operation?.operation !== OperationTypeNode.QUERY) return null;
  const asked = { schema, texts, fragments: fragmentsIn(document), operation };
  const deciding = conditionsIn(document);
  const plans = new Map<string, Plan>();
  return {
    document,
    operation,
    planFor: variables => {
      const conditions = Object.fromEntries(deciding.flatMap(name => (name in variables ? [[name, variables[name]]] : [])));
      const key = JSON.stringify(conditions);
      const plan = plans.get(key) ?? planOf(asked, conditions);
      if (plans.size >= limits.plansOfOne && !plans.has(key)) plans.clear();
      plans.set(key, plan);
      return plan;
    },
    size: () => [...plans.values()].reduce((sum, plan) => sum + plan.size(), 0),
  };
}

function validIn(schema: GraphQLSchema, text: string): DocumentNode | null {
  try {
    const document = parse(text, { maxTokens: limits.tokens });
    return validate(schema, document, [...specifiedRules, ...ownRules], { maxErrors: 1, hideSuggestions: true }).length === 0
      ? document
      : null;
  } catch {
    // Whoever tells why reads it again.
    return null;
  }
}

/** The variables that decide what is skipped and what is included. */
function conditionsIn(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
