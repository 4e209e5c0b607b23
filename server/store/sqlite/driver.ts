/** One small face for the two SQLite drivers: the running Node's own where it has one, else WebAssembly. */

type Value = string | number | null;

export interface Driver {
  readonly name: 'node:sqlite' | 'node-sqlite3-wasm';
  execute(sql: string): void;
  run(sql: string, values: readonly Value[]): void;
  all(sql: string, values?: readonly Value[]): readonly Readonly<Record<string, unknown>>[];
  close(): void;
}

/** Named by a variable: the types of Node 20 do not know it. */
const builtInModule = 'node:sqlite';

export async function openDriver(path: string, wanted?: Driver['name']): Promise<Driver> {
  if (wanted !== 'node-sqlite3-wasm') {
    const builtIn: BuiltIn | null = await import(builtInModule).catch(() => null);
    if (builtIn !== null) return openBuiltIn(builtIn, path);
  }
  return openWasm(path);
}

interface BuiltInStatement {
  run(...values: readonly Value[]): unknown;
  all(...values: readonly Value[]): unknown[];
}

interface BuiltIn {
  readonly DatabaseSync: new (path: string) => {
    exec(sql: string): void;
    prepare(sql: string): BuiltInStatement;
    close(): void;
  };
}

function openBuiltIn({ DatabaseSync }: BuiltIn, path: string): Driver {
  const database = new DatabaseSync(path);
  const prepared = new Map<string, BuiltInStatement>();
  const statement = (sql: string): BuiltInStatement => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  return {
    name: 'node:sqlite',
    execute: sql => database.exec(sql),
    run: (sql, values) => void statement(sql).run(...values),
    all: (sql, values = []) => statement(sql).all(...values) as Readonly<Record<string, unknown>>[],
    close: () => database.close(),
  };
}

async function openWasm(path: string): Promise<Driver> {
  const wasm = await import('node-sqlite3-wasm');
  const { Database } = wasm.default;
  const database = new Database(path);
  const prepared = new Map<string, ReturnType<typeof database.prepare>>();
  const statement = (sql: string): ReturnType<typeof database.prepare> => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  return {
    name: 'node-sqlite3-wasm',
    execute: sql => database.exec(sql),
    run: (sql, values) => void statement(sql).run([...values]),
    all: (sql, values = []) => statement(sql).all([...values]) as Readonly<Record<string, unknown>>[],
    close: () => {
      // The WebAssembly driver wants every statement finalised before it closes.
      for (const one of prepared.values()) {
        try {
          one.finalize();
        } catch {
          // It tells again how the statement failed; it is finalised all the same.
        }
      }
      prepared.clear();
      database.close();
    },
  };
}
