import { acceptanceOfRemark, remarkTold, statementOf, withdrawalOf } from '../../analysis/scenario/remarks.ts';
import { idOf } from '../../domain/id.ts';
import type { Body } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import type { RemarkResolvers } from '../generated/resolvers.ts';
import { rowsTold } from '../measures.ts';
import { localised } from '../names.ts';
import { scenarioIn } from './scenarios.ts';

export const Remark: RemarkResolvers = {
  name: (remark, { language }, { graph }) =>
    localised(language, remarkTold(graph, remark, 'en'), remarkTold(graph, remark, 'cy'), 'to_check'),
  scenario: ({ scenario }, _, { graph }) => scenarioIn(graph, scenario),
  about: ({ about }, _, { graph }) => bodyNamed(graph, about),
  aboutId: ({ about }) => about,
  statement: (remark, _, { graph }) => {
    const statement = statementOf(graph, remark);
    return statement === undefined ? null : (rowsTold(graph, [statement])[0] ?? null);
  },
  statementId: ({ statement }) => statement,
  other: ({ other }, _, { graph }) => bodyNamed(graph, other),
  otherId: ({ other }) => other,
  isWelsh: ({ isWelsh }) => isWelsh === true,
  scene: ({ scene }, _, { graph }) => (scene === null ? null : (graph.scenes.get(idOf('Scene', scene)) ?? null)),
  acceptance: (remark, _, { graph }) => acceptanceOfRemark(graph, remark)?.map(record => ({ from: null, to: null, ...record })) ?? null,
  withdrawal: (remark, _, { graph }) => withdrawalOf(graph, remark),
  evidence: (remark, _, { graph }) => graph.evidenceOf(remark),
};

function bodyNamed(graph: PartnershipGraph, id: string | null): Body | null {
  return id === null ? null : (graph.findBody(id) ?? null);
}
