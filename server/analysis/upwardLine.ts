/** How far does the recorded line upwards from a board go, and where does it stop? */
import { interfaceType } from '../../schema/model/terms/interface.ts';
import type { Language } from '../../schema/words/say.ts';
import type { PartnershipId } from '../domain/id.ts';
import type { Interface } from '../domain/things.ts';
import { certaintyOf } from '../graph/certainty.ts';
import { byId } from '../graph/order.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { tellerIn } from './teller.ts';

export interface UpwardStep {
  /** The board that the step arrives at. */
  readonly partnership: PartnershipId;
  readonly interface: Interface;
  /** Other links upwards from the same board, not followed. */
  readonly others: readonly Interface[];
}

export interface UpwardLine {
  readonly partnership: PartnershipId;
  readonly steps: readonly UpwardStep[];
  readonly stopsAt: PartnershipId;
  sentence(language: Language): string;
}

/** Of several links the surest is followed, of these the first by type (sits under, reports to, …), then by id; no board twice. */
export function upwardLineOf(graph: PartnershipGraph, partnership: PartnershipId): UpwardLine {
  const seen = new Set<PartnershipId>([partnership]);
  const steps: UpwardStep[] = [];
  let here = partnership;
  for (;;) {
    const [link, ...others] = upwardLinksOf(graph, here).filter(one => !seen.has(otherEnd(one, here)));
    if (link === undefined) break;
    here = otherEnd(link, here);
    seen.add(here);
    steps.push({ partnership: here, interface: link, others });
  }
  return {
    partnership,
    steps,
    stopsAt: here,
    sentence: language => {
      const { say, body, list } = tellerIn(graph, language);
      if (steps.length === 0) return say('flowsAndLoad', 'lineStops', { board: body(partnership) });
      return say('flowsAndLoad', 'lineGoes', { board: body(partnership), boards: list(steps.map(step => body(step.partnership))) });
    },
  };
}

/** Whether an interface leads upwards when it is read from its first end, or from its second. */
export function readsUp({ type }: Interface, fromFirst: boolean): boolean {
  return interfaceType.labels[type].direction === (fromFirst ? 'up' : 'down');
}

const surest = ['statute', 'stated', 'known', 'disputed', 'assumed', 'unsourced'] as const;

function upwardLinksOf(graph: PartnershipGraph, board: PartnershipId): readonly Interface[] {
  const place = (one: Interface): number => surest.indexOf(certaintyOf(graph.evidenceOf(one)));
  const typePlace = (one: Interface): number => interfaceType.values.indexOf(one.type);
  return graph
    .interfacesOf(board)
    .filter(
      one =>
        one.holds !== 'no' &&
        one.from !== one.to &&
        interfaceType.labels[one.type].nature === 'link' &&
        readsUp(one, one.from === board) &&
        (graph.requirePartnership(board).isGroup || !graph.requirePartnership(otherEnd(one, board)).isGroup),
    )
    .sort((a, b) => place(a) - place(b) || typePlace(a) - typePlace(b) || byId(a, b));
}

function otherEnd(one: Interface, board: PartnershipId): PartnershipId {
  return one.from === board ? one.to : one.from;
}
