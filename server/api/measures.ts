/** What every measure answers alike. */
import { assumedSeatsOf, type Measure } from '../analysis/measure.ts';
import type { Statement } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { statementAsRecorded } from '../graph/told.ts';
import type { Context } from './context.ts';
import type { Language, ResolversInterfaceTypes } from './generated/resolvers.ts';
import { spoken } from './words.ts';

type StatementTold = ResolversInterfaceTypes<Record<string, unknown>>['Statement'];

interface MeasureResolvers {
  rows(measure: Measure, none: unknown, context: Context): readonly StatementTold[];
  assumedSeats(measure: Pick<Measure, 'seats'>): string | null;
  sentence(measure: Measure, asked: { readonly language: Language }): string;
}

export const measure: MeasureResolvers = {
  rows: ({ rows }, _, { graph }) => rowsTold(graph, rows),
  assumedSeats: one => assumedSeatsOf(one),
  sentence: (one, { language }) => one.sentence(spoken(language)),
};

/** Statements as the language tells them: those that can spread from groups with their ends. */
export function rowsTold(graph: PartnershipGraph, rows: readonly Statement[]): readonly StatementTold[] {
  return rows.map(row => statementAsRecorded(graph, row) as StatementTold);
}
