/** Do the ties of a network cross between official groups? */
import type { Measure } from '../measure.ts';
import { tellerIn } from '../teller.ts';
import type { EiIndex } from './eiIndex.ts';
import { groupedBy, type GroupingName } from './groupings.ts';
import { seatsOrLinks, type Network } from './network.ts';
import type { Networks } from './questions.ts';
import { decimal } from './told.ts';

export interface Crossing extends Measure, Pick<EiIndex, 'expected' | 'p' | 'internal' | 'external'> {}

const deals = 999;

export async function crossingIn(networks: Networks, network: Network, by: GroupingName): Promise<Crossing> {
  const { groupOf } = await groupedBy(networks, network, by);
  const found = await networks.ask(network, { kind: 'eiIndex', named: by, groupOf, deals });
  return {
    ...seatsOrLinks(network),
    ...found,
    get rows() {
      return network.rows();
    },
    method: `Krackhardt–Stern E-I index; p by ${deals} deals of the groups from a fixed seed, both ways from what is expected`,
    parameters: { ...network.options, by },
    sentence: language => {
      const { say } = tellerIn(network.graph, language);
      const { value, expected, p, internal, external } = found;
      const grouping = say('silos', by);
      if (value === null || expected === null || p === null) return say('silos', 'eiUnknown', { by: grouping });
      return say('silos', p >= 0.05 ? 'eiAlike' : value < expected ? 'eiFewer' : 'eiMore', {
        by: grouping,
        all: internal + external,
        internal,
        external,
        value: decimal(value),
        expected: decimal(expected),
        p: decimal(p, 3),
      });
    },
  };
}
