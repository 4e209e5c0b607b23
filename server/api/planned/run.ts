/** One answer under way. */
import type { Context } from '../context.ts';
import { createErrors, type Errors } from './errors.ts';
import type { KeptTexts, Shelf } from './keptTexts.ts';
import type { Plan } from './plan.ts';

export interface Run {
  readonly plan: Plan;
  readonly context: Context;
  readonly variables: Record<string, unknown>;
  readonly errors: Errors;
  /** Arguments in which variables stand, by the numbers of the plan. */
  readonly arguments: Readonly<Record<string, unknown>>[];
  /** Texts of things of the landscape that is asked; null once another is asked too. */
  texts: KeptTexts | null;
  /** Shelves that were looked up, by the numbers of the plan. */
  readonly shelves: Shelf[];
}

export function createRun(plan: Plan, context: Context, variables: Record<string, unknown>): Run {
  return { plan, context, variables, errors: createErrors(), arguments: [], texts: plan.texts, shelves: [] };
}
