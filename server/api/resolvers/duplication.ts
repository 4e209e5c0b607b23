import type { DutyHolding } from '../../domain/things.ts';
import type { BoardDuty as BoardRow, OrganisationDuty as OrganisationRow, ProductKind } from '../../analysis/duplication/duties.ts';
import { duplicationIn } from '../../analysis/duplication/duplication.ts';
import { idOf } from '../../domain/id.ts';
import type { Told } from '../../graph/told.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { oneOf } from '../found.ts';
import type {
  BoardDutyResolvers,
  CandidateResolvers,
  ContributorResolvers,
  DuplicationResolvers,
  OrganisationDutyResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { measure } from '../measures.ts';

/** Kinds of product that can be done twice; the others ask for no paper. */
const papers: readonly ProductKind[] = ['plan', 'assessment', 'review', 'report', 'engagement'];

export const duplicationQueries: Pick<QueryResolvers, 'duplication'> = {
  duplication: (_, { area, productKinds, includeGeneral }, { graph }) => {
    if (productKinds?.length === 0) throw badInput('"productKinds" must name at least one kind, or be left out.');
    const place = oneOf(graph, graph.areas.get(idOf('Area', area)), 'Area', area);
    if (place === null) return null;
    const kinds = [...new Set(productKinds ?? papers)];
    return kinds.map(kind => duplicationIn(graph, place.id, kind, { includeGeneral: includeGeneral ?? true }));
  },
};

export const Duplication: DuplicationResolvers = {
  area: ({ area }, _, { graph }) => {
    const found = graph.areas.get(area);
    if (found === undefined) throw new Error(`No area has the id ${area}.`);
    return found;
  },
  ...measure,
};

const held = {
  duty: ({ told }: { readonly told: Told<DutyHolding> }, _: unknown, { graph }: Context) => {
    const found = graph.duties.get(told.statement.to);
    if (found === undefined) throw new Error(`No duty has the id ${told.statement.to}.`);
    return found;
  },
  isGeneral: ({ told }: BoardRow | OrganisationRow) => told.isGeneral,
  holds: ({ told }: BoardRow | OrganisationRow) => told.holds,
  holding: ({ told }: BoardRow | OrganisationRow) => told,
};

export const BoardDuty: BoardDutyResolvers = {
  partnership: ({ partnership }, _, { graph }) => graph.requirePartnership(partnership),
  ...held,
};

export const OrganisationDuty: OrganisationDutyResolvers = {
  organisation: ({ organisation }, _, { graph }) => graph.requireOrganisation(organisation),
  ...held,
};

export const Contributor: ContributorResolvers = {
  organisation: ({ organisation }, _, { graph }) => graph.requireOrganisation(organisation),
  partnerships: ({ seats }, _, { graph }) =>
    [...new Set(seats.map(({ partnership }) => partnership))].sort().map(id => graph.requirePartnership(id)),
};

export const Candidate: CandidateResolvers = {
  organisations: ({ organisations }, _, { graph }) => organisations.map(id => graph.requireOrganisation(id)),
};
