/** Networks that the literature measures, as networkx has them: names in its order, ties by name. */
import { inOrder, neighboursOf, topologyOf, type Topology } from '../../server/analysis/silos/topology.ts';

export interface NamedNetwork {
  readonly names: readonly string[];
  readonly topology: Topology;
}

/** Davis, Gardner and Gardner 1941: eighteen women of the South and the fourteen events to which they went. */
export const davisEvents: Readonly<Record<string, readonly string[]>> = {
  'Evelyn': ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E8', 'E9'],
  'Laura': ['E1', 'E2', 'E3', 'E5', 'E6', 'E7', 'E8'],
  'Theresa': ['E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9'],
  'Brenda': ['E1', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8'],
  'Charlotte': ['E3', 'E4', 'E5', 'E7'],
  'Frances': ['E3', 'E5', 'E6', 'E8'],
  'Eleanor': ['E5', 'E6', 'E7', 'E8'],
  'Pearl': ['E6', 'E8', 'E9'],
  'Ruth': ['E5', 'E7', 'E8', 'E9'],
  'Verne': ['E7', 'E8', 'E9', 'E12'],
  'Myra': ['E8', 'E9', 'E10', 'E12'],
  'Katherina': ['E8', 'E9', 'E10', 'E12', 'E13', 'E14'],
  'Sylvia': ['E7', 'E8', 'E9', 'E10', 'E12', 'E13', 'E14'],
  'Nora': ['E6', 'E7', 'E9', 'E10', 'E11', 'E12', 'E13', 'E14'],
  'Helen': ['E7', 'E8', 'E10', 'E11', 'E12'],
  'Dorothy': ['E8', 'E9'],
  'Olivia': ['E9', 'E11'],
  'Flora': ['E9', 'E11'],
};

export const davis: NamedNetwork = twoModeNetwork(davisEvents);

/** Padgett and Ansell 1993: marriages between families of Florence. */
export const florentine: NamedNetwork = networkOf([
  ['Acciaiuoli', 'Medici'],
  ['Medici', 'Barbadori'],
  ['Medici', 'Ridolfi'],
  ['Medici', 'Tornabuoni'],
  ['Medici', 'Albizzi'],
  ['Medici', 'Salviati'],
  ['Castellani', 'Peruzzi'],
  ['Castellani', 'Strozzi'],
  ['Castellani', 'Barbadori'],
  ['Peruzzi', 'Strozzi'],
  ['Peruzzi', 'Bischeri'],
  ['Strozzi', 'Ridolfi'],
  ['Strozzi', 'Bischeri'],
  ['Ridolfi', 'Tornabuoni'],
  ['Tornabuoni', 'Guadagni'],
  ['Albizzi', 'Ginori'],
  ['Albizzi', 'Guadagni'],
  ['Salviati', 'Pazzi'],
  ['Bischeri', 'Guadagni'],
  ['Guadagni', 'Lamberteschi'],
]);

/** Zachary 1977: a karate club that fell in two. */
export const karate: NamedNetwork = networkOf(
  [
    [0, [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31]],
    [1, [2, 3, 7, 13, 17, 19, 21, 30]],
    [2, [3, 7, 8, 9, 13, 27, 28, 32]],
    [3, [7, 12, 13]],
    [4, [6, 10]],
    [5, [6, 10, 16]],
    [6, [16]],
    [8, [30, 32, 33]],
    [9, [33]],
    [13, [33]],
    [14, [32, 33]],
    [15, [32, 33]],
    [18, [32, 33]],
    [19, [33]],
    [20, [32, 33]],
    [22, [32, 33]],
    [23, [25, 27, 29, 32, 33]],
    [24, [25, 27, 31]],
    [25, [31]],
    [26, [29, 33]],
    [27, [33]],
    [28, [31, 33]],
    [29, [32, 33]],
    [30, [32, 33]],
    [31, [32, 33]],
    [32, [33]],
  ].flatMap(([one, others]) => (others as number[]).map((other): Tie => [String(one), String(other)])),
  Array.from({ length: 34 }, (_, member) => String(member)),
);

/** By member 1 for whom went with Mr. Hi. */
export const karateClubs: Int32Array = Int32Array.from([
  1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
]);

/** Burt 1992 as drawn in the books: who stands between G and the others. */
export const burt: NamedNetwork = networkOf(
  'A-B A-F A-G A-E E-G F-G B-G B-D D-G G-C'.split(' ').map((tie): Tie => tie.split('-') as unknown as Tie),
);

/** Four bodies in two groups, and how ties run between them. */
export const directed: NamedNetwork = directedNetwork(
  'A>B A>C B>C B>D C>D D>A'.split(' ').map((tie): Tie => tie.split('>') as unknown as Tie),
);

type Tie = readonly [string, string];

export function networkOf(ties: readonly Tie[], given: readonly string[] = []): NamedNetwork {
  const names = given.length > 0 ? given : [...new Set(ties.flat())];
  const number = (name: string): number => names.indexOf(name);
  const neighbours = names.map(name => inOrder(ties.flatMap(([a, b]) => (a === name ? [number(b)] : b === name ? [number(a)] : []))));
  return { names, topology: topologyOf(neighbours) };
}

/** Those who go first, then whereto. */
function twoModeNetwork(goesTo: Readonly<Record<string, readonly string[]>>): NamedNetwork {
  const [goers, places] = [Object.keys(goesTo), [...new Set(Object.values(goesTo).flat())]];
  const { names, topology } = networkOf(
    Object.entries(goesTo).flatMap(([goer, to]) => to.map((place): Tie => [goer, place])),
    [...goers, ...places],
  );
  return { names, topology: { ...topology, isSecond: Uint8Array.from(names, name => Number(places.includes(name))) } };
}

/** What a measure says of a name. */
export function valueOf({ names }: NamedNetwork, values: ArrayLike<number>, name: string): number {
  return Number((values[names.indexOf(name)] ?? Number.NaN).toFixed(3));
}

function directedNetwork(runs: readonly Tie[]): NamedNetwork {
  const { names, topology } = networkOf(runs);
  const outOf = names.map(name => inOrder(runs.flatMap(([from, to]) => (from === name ? [names.indexOf(to)] : []))));
  return {
    names,
    topology: topologyOf(
      names.map((_, node) => neighboursOf(topology, node)),
      { outOf },
    ),
  };
}
