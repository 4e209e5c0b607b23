/** The tables of the embedded store, and how a file shows that it is ours. */

/** "Tirl" in ASCII: a file with another mark belongs to another program. */
export const applicationId = 0x5469726c;

/** Raised when the tables change. There was no other format yet, so nothing brings an older file up to date. */
export const formatVersion = 1;

/** What is older is refused: whoever raises the format writes what brings files from here on up to date, or raises this too. */
export const oldestFormat = 1;

/** Before WAL: no shared memory, and no second process. */
export const exclusive = 'PRAGMA locking_mode = EXCLUSIVE';

export const settings = ['PRAGMA journal_mode = WAL', 'PRAGMA synchronous = FULL'] as const;

export const tables = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE thing (kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE TABLE statement (id TEXT PRIMARY KEY, kind TEXT NOT NULL, from_id TEXT, to_id TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE evidence (id TEXT PRIMARY KEY, about TEXT NOT NULL, source_id TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE judgement (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE change (revision INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, author TEXT NOT NULL, reason TEXT NOT NULL, body TEXT NOT NULL);
INSERT INTO meta VALUES ('revision', '0');
PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${formatVersion};
`;
