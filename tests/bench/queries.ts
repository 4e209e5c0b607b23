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

export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** In the order in which they are asked after a change; each begins on a graph of which nothing is known. */
export const firstQuestions: readonly Question[] = [
  { name: 'landscape: the whole map, as the page asks for it', query: readFileSync(`${project}client/api/landscape.graphql`, 'utf8') },
  { name: `gaps: the first ${pageSize}`, query: gapsQuery },
  { name: `overlaps: the best ${pageSize}`, query: overlapsQuery },
  { name: 'search: two words', query: searchQuery },
];
