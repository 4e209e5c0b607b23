/** The landscape as a user would serve it from Neo4j: @neo4j/graphql as its documents set it up. Says its address, ends with its parent. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const typeDefs = `#graphql
  type Partnership @node {
    id: ID!
    nameEn: String!
    kind: String!
    tier: String
    members: [Organisation!]! @relationship(type: "MEMBER_OF", direction: IN)
  }
  type Organisation @node {
    id: ID!
    nameEn: String!
    type: String
    boards: [Partnership!]! @relationship(type: "MEMBER_OF", direction: OUT)
  }
`;

const { uri, username, password } = JSON.parse(process.argv[2]);
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' }, context: async () => ({}) });
process.once('disconnect', () => process.exit(0));
process.send(url);
