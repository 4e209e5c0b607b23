/** The versions of Neo4j that Tirlun is tried on, and what each needs. */
export interface Neo4jVersion {
  readonly version: string;
  /** The lines of Java it runs on. */
  readonly javas: readonly number[];
  readonly mainClass: string;
  readonly javaOptions: readonly string[];
}

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(name => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/** Looked after for years. */
export const longSupported: Neo4jVersion = {
  version: '5.26.30',
  javas: [17, 21],
  mainClass: 'org.neo4j.server.CommunityEntryPoint',
  javaOptions: opened,
};

export const newest: Neo4jVersion = {
  version: '2026.08.1',
  javas: [21, 25],
  mainClass: 'org.neo4j.server.Neo4jCommunity',
  javaOptions: [...opened, '--enable-native-access=ALL-UNNAMED'],
};
