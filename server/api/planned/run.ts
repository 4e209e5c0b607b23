/** One answer under way. */
import type { Context } from '../context.ts';
import { createErrors, type Errors } from './errors.ts';
import type { Plan } from './plan.ts';

export interface Run {
  readonly plan: Plan;
  readonly context: Context;
  readonly variables: Record<string, unknown>;
  readonly errors: Errors;
  /** Arguments in which variables stand, by the numbers of the plan. */
  readonly arguments: Readonly<Record<string, unknown>>[];
}

export function createRun(plan: Plan, context: Context, variables: Record<string, unknown>): Run {
  return { plan, context, variables, errors: createErrors(), arguments: [] };
}
