/** What is asked of the running server, as the page and scripts ask it. */
import { readFileSync } from 'node:fs';
import { project } from '../api/running.ts';
import { pageSize } from './pairQuestion.ts';

export const overlapsQuery = `query ($minScore: Float) {
  overlaps(first: ${pageSize}, includeSmall: true, minScore: $minScore) {
    totalCount
    nodes { a { id } b { id } score link sentence(language: EN) members { whole { jaccard shared { id } } } }
    pageInfo { endCursor hasNextPage }
  }
}`;

const gapsQuery = `{
  gaps(first: ${pageSize}) { totalCount nodes { id rule severity state subjects { id } sentence(language: EN) } pageInfo { endCursor hasNextPage } }
}`;

const searchQuery = '{ search(text: "cardiff safety", first: 20) { totalCount hits { match thing { __typename id } } } }';

/** What each part of the view of silos asks of a network. */
export const silosQueries: readonly string[] = [
  `nodes edges modularity stability unknown assumedSeats sentence(language: EN)
   communities { size members { id } } agreement(by: REGION) { value }`,
  'groups(by: REGION) { id members { id } }',
  `sector: eiIndex(by: SECTOR) { value p } devolution: eiIndex(by: DEVOLUTION) { value p }
   tier: eiIndex(by: TIER) { value p } region: eiIndex(by: REGION) { value p }`,
  'ties(by: REGION, crosses: true, first: 25) { totalCount nodes { a { id } b { id } } }',
  'cutPoints { node { id } losesOnlyLink { id } onlyOneSeat sentence(language: EN) }',
  'bridges { a { id } b { id } fallsOff { id } sentence(language: EN) }',
  'isolates { id }',
  'betweenness(first: 200) { node { id } value rank bestRank worstRank sentence(language: EN) }',
  'constraint(first: 200) { node { id } value rank bestRank worstRank sentence(language: EN) }',
  'effectiveSize(first: 200) { node { id } value rank bestRank worstRank sentence(language: EN) }',
  'brokerage(by: REGION, first: 200) { node { id } value rank bestRank worstRank sentence(language: EN) }',
].map(fields => `query ($network: SilosNetwork!) { silos(network: $network) { ${fields} } }`);

export const silosNetworks = ['SEATS', 'ORGANISATIONS', 'BOARDS', 'INTERFACES'] as const;

export interface Question {
  readonly name: string;
  readonly query: string;
}

/** In the order in which they are asked after a change; each begins on a graph of which nothing is known. */
export const firstQuestions: readonly Question[] = [
  { name: 'landscape: the whole map, as the page asks for it', query: readFileSync(`${project}client/api/landscape.graphql`, 'utf8') },
  { name: `gaps: the first ${pageSize}`, query: gapsQuery },
  { name: `overlaps: the best ${pageSize}`, query: overlapsQuery },
  { name: 'search: two words', query: searchQuery },
];
