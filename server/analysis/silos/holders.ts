/** Who holds a network together, and who is cut off without them. */
import type { Language } from '../../../schema/words/say.ts';
import type { Body, Statement } from '../../domain/things.ts';
import { tellerIn } from '../teller.ts';
import { nodesIn, type Cuts, type Pieces } from './cuts.ts';
import { isOneForAll } from './groupings.ts';
import type { Network } from './network.ts';
import type { Networks } from './questions.ts';
import { called, namesTold } from './told.ts';

interface Holding {
  /** Who falls off, by id. */
  readonly fallsOff: readonly Body[];
  /** All that falls off is single bodies of which one statement is recorded. */
  readonly onlyOneSeat: boolean;
  /** All that falls off is single bodies. */
  readonly areSingle: boolean;
  rows(): readonly Statement[];
  sentence(language: Language): string;
}

export interface CutPointTold extends Holding {
  readonly node: Body;
  readonly isOneForAll: boolean;
}

export interface BridgeTold extends Holding {
  readonly a: Body;
  readonly b: Body;
}

/** Those first on whom most hang, then by id. */
export async function cutPointsIn(networks: Networks, network: Network): Promise<readonly CutPointTold[]> {
  const cuts = await networks.ask(network, { kind: 'cuts' });
  return networks.once(network, 'cut points', () => tellingCutPoints(network, cuts));
}

/** A step for each. */
function* tellingCutPoints(network: Network, cuts: Cuts): Generator<void, readonly CutPointTold[]> {
  const points: CutPointTold[] = [];
  for (const { node, fallsOff } of cuts.points) {
    points.push(cutPointTold(network, node, fallingOff(network, cuts, fallsOff)));
    yield;
  }
  return points.sort((a, b) => b.fallsOff.length - a.fallsOff.length || (a.node.id < b.node.id ? -1 : 1));
}

function cutPointTold(network: Network, node: number, falling: FallingOff): CutPointTold {
  const body = bodyAt(network, node);
  return {
    ...falling,
    node: body,
    isOneForAll: isOneForAll(network.graph, body),
    rows: () => network.statementsOf(node),
    sentence: language => {
      const { say } = tellerIn(network.graph, language);
      const names = namesTold(network, falling.fallsOff, language);
      const n = falling.fallsOff.length;
      const said = say('silos', falling.areSingle ? 'leaves' : 'leavesApart', { body: called(network, body, language), n, names });
      return withDoubt(network, falling, said, language);
    },
  };
}

/** In order of their ends. */
export async function bridgesIn(networks: Networks, network: Network): Promise<readonly BridgeTold[]> {
  const cuts = await networks.ask(network, { kind: 'cuts' });
  return networks.once(network, 'bridges', () => tellingBridges(network, cuts));
}

/** A step for each. */
function* tellingBridges(network: Network, cuts: Cuts): Generator<void, readonly BridgeTold[]> {
  const bridges: BridgeTold[] = [];
  for (const { a, b, fallsOff } of cuts.bridges) {
    bridges.push(bridgeTold(network, [a, b], fallingOff(network, cuts, fallsOff)));
    yield;
  }
  return bridges;
}

function bridgeTold(network: Network, [a, b]: readonly [number, number], falling: FallingOff): BridgeTold {
  const [one, other] = [bodyAt(network, a), bodyAt(network, b)];
  return {
    ...falling,
    a: one,
    b: other,
    rows: () => network.statementsBetween(a, b),
    sentence: language => {
      const { say } = tellerIn(network.graph, language);
      const names = namesTold(network, falling.fallsOff, language);
      const ends = { a: called(network, one, language), b: called(network, other, language) };
      return withDoubt(network, falling, say('silos', 'hangsOn', { ...ends, n: falling.fallsOff.length, names }), language);
    },
  };
}

type FallingOff = Pick<Holding, 'fallsOff' | 'onlyOneSeat' | 'areSingle'>;

function fallingOff(network: Network, cuts: Cuts, pieces: Pieces): FallingOff {
  const nodes = nodesIn(cuts, pieces);
  const { areSingle } = pieces;
  return {
    fallsOff: nodes.map(node => bodyAt(network, node)),
    areSingle,
    onlyOneSeat: areSingle && nodes.every(node => network.statementsOf(node).length === 1),
  };
}

function withDoubt(
  { graph, options }: Network,
  { onlyOneSeat, fallsOff }: Pick<Holding, 'onlyOneSeat' | 'fallsOff'>,
  said: string,
  language: Language,
): string {
  if (!onlyOneSeat) return said;
  const doubt = tellerIn(graph, language).say('silos', options.network === 'INTERFACES' ? 'onlyOneLink' : 'onlyOneSeat', {
    n: fallsOff.length,
  });
  return `${said} ${doubt}`;
}

function bodyAt({ nodes }: Network, node: number): Body {
  const body = nodes[node];
  if (body === undefined) throw new Error(`No body of the network has the number ${node}.`);
  return body;
}
