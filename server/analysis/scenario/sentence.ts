/** What a scenario supposes and changes, as a person would say it. */
import type { Language } from '../../../schema/words/say.ts';
import { idOf } from '../../domain/id.ts';
import type { ScenarioStep } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { tellerIn } from '../teller.ts';
import type { AsIf } from './asIf.ts';
import type { Comparison } from './compare.ts';
import type { StepFault } from './steps.ts';

export function stepTold(graph: PartnershipGraph, step: ScenarioStep, language: Language): string {
  return tellerIn(graph, language).say('scenario', step.action, namesIn(graph, step, language));
}

export function faultTold(graph: PartnershipGraph, step: ScenarioStep, fault: StepFault, language: Language): string {
  return tellerIn(graph, language).say('scenario', fault, namesIn(graph, step, language));
}

/** So many names are said aloud; more are counted. */
const namesSaid = 6;

export function comparisonTold({ before }: AsIf, comparison: Comparison, language: Language): string {
  const { say, body, list } = tellerIn(before, language);
  const gone = comparison.vanishes.flatMap(id => before.findBody(id)?.id ?? []);
  const boardsOf = (rows: readonly { readonly to: string }[]): number => new Set(rows.map(({ to }) => to)).size;
  const counted = [
    ['seatsLost', comparison.seats.length],
    ['chairsLost', boardsOf(comparison.chairs)],
    ['panelsLost', comparison.panelsWithNobody.length],
    ['dutiesLost', comparison.dutiesWithoutHolder.length],
    ['flowsLost', comparison.currentFlows.length],
    ['unknownNow', comparison.unknownHolder.length],
  ] as const;
  const names = list([...gone.slice(0, namesSaid).map(body), ...(gone.length > namesSaid ? ['…'] : [])]);
  const said = [
    ...(gone.length === 0 ? [] : [say('scenario', 'vanish', { n: gone.length, names })]),
    ...counted.flatMap(([key, n]) => (n === 0 ? [] : [say('scenario', key, { n })])),
  ];
  return said.length === 0 ? say('scenario', 'nothing') : said.join(' ');
}

interface Names {
  readonly about: string;
  readonly other: string;
  readonly duty: string;
}

/** Who is gone is called by the id. */
function namesIn(graph: PartnershipGraph, { about, other, duty }: ScenarioStep, language: Language): Names {
  const { body, name } = tellerIn(graph, language);
  const handed = duty === null ? undefined : graph.duties.get(idOf('Duty', duty));
  return { about: body(about), other: body(other), duty: handed === undefined ? (duty ?? '…') : name(handed) };
}
