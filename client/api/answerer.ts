/** Who answers the page: a server that lives, or, in a file taken home, the landscape that lies in it. */
import { HttpLink, type ApolloLink } from '@apollo/client';
import { watchHealth, type Health } from './health.ts';
import { watchRevisions, type RevisionNews } from './revisions.ts';

export interface Answerer {
  readonly link: ApolloLink;
  /** Tells how it stands, at once and whenever that changes, until the answer is called. */
  watchHealth(onHealth: (health: Health) => void): () => void;
  /** Tells the revision at hand and each one after it, until the answer is called. */
  watchRevisions(onNews: (news: RevisionNews) => void): () => void;
}

export const server: Answerer = { link: new HttpLink({ uri: '/graphql' }), watchHealth, watchRevisions };
