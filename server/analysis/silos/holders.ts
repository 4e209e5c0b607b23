/** Who holds a network together, and who is cut off without them. */
import type { Language } from '../../../schema/words/say.ts';
import type { Body, Statement } from '../../domain/things.ts';
import { tellerIn } from '../teller.ts';
import { nodesIn, type Cuts, type Piece } from './cuts.ts';
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
  readonly rows: readonly Statement[];
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
  return cuts.points
    .map(({ node, fallsOff }): CutPointTold => {
      const body = bodyAt(network, node);
      const falling = fallingOff(network, cuts, fallsOff);
      return {
        ...falling,
        node: body,
        isOneForAll: isOneForAll(network.graph, body),
        rows: network.statementsOf(node),
        sentence: language => {
          const { say } = tellerIn(network.graph, language);
          const names = namesTold(network, falling.fallsOff, language);
          const said = say('silos', falling.areSingle ? 'leaves' : 'leavesApart', {
            body: called(network, body, language),
            n: falling.fallsOff.length,
            names,
          });
          return withDoubt(network, falling, said, language);
        },
      };
    })
    .sort((a, b) => b.fallsOff.length - a.fallsOff.length || (a.node.id < b.node.id ? -1 : 1));
}

/** In order of their ends. */
export async function bridgesIn(networks: Networks, network: Network): Promise<readonly BridgeTold[]> {
  const cuts = await networks.ask(network, { kind: 'cuts' });
  return cuts.bridges.map(({ a, b, fallsOff }): BridgeTold => {
    const [one, other] = [bodyAt(network, a), bodyAt(network, b)];
    const falling = fallingOff(network, cuts, fallsOff);
    return {
      ...falling,
      a: one,
      b: other,
      rows: network.statementsBetween(a, b),
      sentence: language => {
        const { say } = tellerIn(network.graph, language);
        const said = say('silos', 'hangsOn', {
          a: called(network, one, language),
          b: called(network, other, language),
          n: falling.fallsOff.length,
          names: namesTold(network, falling.fallsOff, language),
        });
        return withDoubt(network, falling, said, language);
      },
    };
  });
}

function fallingOff(network: Network, cuts: Cuts, pieces: readonly Piece[]): Pick<Holding, 'fallsOff' | 'onlyOneSeat' | 'areSingle'> {
  const nodes = nodesIn(cuts, pieces);
  const areSingle = pieces.every(({ size }) => size === 1);
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
