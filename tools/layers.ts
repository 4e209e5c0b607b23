/** Who may import whom, and behind which wall each library stands: the floors of the house, checked on every import. */
import { posix } from 'node:path';

export interface ImportLine {
  readonly file: string;
  readonly line: number;
  readonly specifier: string;
}

interface Floor {
  /** Folders, from the top of the project, that its files may import besides their own. */
  readonly from: readonly string[];
  /** Walled libraries that its files may use. */
  readonly libraries?: readonly string[];
}

/** Every folder of the product and what lies below it. A file belongs to the longest folder that holds it. */
export const floors: Readonly<Record<string, Floor>> = {
  'schema': { from: [] },
  // Whoever has long work to do does it in steps, and lets others have their turn in between.
  'server/pace': { from: [] },
  'server/domain': { from: ['schema', 'server/pace'] },
  'server/graph': { from: ['schema', 'server/domain', 'server/pace'] },
  'server/analysis': {
    from: ['schema', 'server/domain', 'server/graph', 'server/pace'],
    libraries: ['graphology', 'graphology-communities-louvain'],
  },
  'server/search': { from: ['schema', 'server/domain', 'server/graph'] },
  'server/change': { from: ['schema', 'server/domain', 'server/graph'] },
  'server/store': { from: ['schema', 'server/domain', 'server/pace'], libraries: ['neo4j-driver', 'node-sqlite3-wasm', 'node:sqlite'] },
  'server/intake': { from: ['schema', 'server/domain'], libraries: ['csv-parse'] },
  'server/live': { from: ['schema', 'server/domain', 'server/graph', 'server/store', 'server/pace'] },
  // Where and when long analysis is done: in slices between requests, or in another thread.
  'server/work': { from: ['schema', 'server/domain', 'server/graph', 'server/analysis', 'server/pace'] },
  'server/api': {
    from: ['schema', 'server/domain', 'server/graph', 'server/analysis', 'server/search', 'server/change', 'server/pace'],
    libraries: ['graphql', '@apollo/server'],
  },
  'server/http': {
    from: ['schema', 'server/api', 'server/pace'],
    libraries: ['express', 'compression', 'helmet', 'express-rate-limit', '@as-integrations/express5', 'pino', 'prom-client'],
  },
  // main.ts and the commands beside it know everybody.
  'server': {
    from: ['schema', 'server'],
    libraries: ['express', 'graphql', '@apollo/server', '@as-integrations/express5', 'neo4j-driver', 'vite'],
  },
  // What the page says before anything else: one language first.
  'client/words': { from: ['schema/words'] },
  'client/api': { from: ['schema'], libraries: ['graphql', '@apollo/client', 'rxjs'] },
  'client/state': { from: ['schema/words', 'client/api/generated'], libraries: ['zustand'] },
  'client/address': { from: ['client/state', 'client/api/generated'] },
  'client/layout': { from: ['schema/words', 'client/state', 'client/api/generated'] },
  'client/canvas': { from: ['schema/words', 'client/layout', 'client/state', 'client/api/generated'], libraries: ['cytoscape', 'react'] },
  'client/charts': { from: ['schema/words', 'client/state'], libraries: ['d3-force', 'd3-sankey'] },
  'client/editor': {
    from: [],
    libraries: [
      '@codemirror/autocomplete',
      '@codemirror/commands',
      '@codemirror/language',
      '@codemirror/lint',
      '@codemirror/state',
      '@codemirror/view',
      '@lezer/highlight',
      'cm6-graphql',
      'graphql',
      'react',
    ],
  },
  'client/ui': { from: [], libraries: ['react', 'fflate'] },
  // What stands on the screen as shapes, and shapes as files.
  'client/print': {
    from: ['client/canvas', 'client/layout'],
    libraries: ['@cantoo/pdf-lib', '@cantoo/fontkit', 'react', 'react-dom'],
  },
  'client/panels': {
    from: [
      'schema',
      'client/ui',
      'client/editor',
      'client/api',
      'client/state',
      'client/canvas',
      'client/charts',
      'client/layout',
      'client/print',
      'client/words',
    ],
    // A second window holds a part of the page: a portal leads there.
    libraries: ['react', 'react-dom', '@apollo/client', 'zustand'],
  },
  'client/views': {
    from: [
      'schema',
      'client/panels',
      'client/ui',
      'client/api',
      'client/state',
      'client/canvas',
      'client/charts',
      'client/layout',
      'client/print',
      'client/address',
      'client/words',
    ],
    libraries: ['react', 'react-dom', '@apollo/client', 'zustand'],
  },
  // App and the entry file know everybody on the client.
  'client': { from: ['schema', 'client'], libraries: ['react', 'react-dom', '@apollo/client', 'zustand', 'rxjs'] },
  // The page that is taken home joins both sides, as main.ts does.
  'onefile': {
    from: ['schema', 'server', 'client'],
    libraries: ['graphql', 'react', 'react-dom', '@apollo/client', 'zustand', 'rxjs', 'vite'],
  },
};

/** Libraries that only the folders naming them may use. Others, and Node's own modules but node:sqlite, are free on the server. */
export const walled: ReadonlySet<string> = new Set(Object.values(floors).flatMap(floor => floor.libraries ?? []));

/** Floors where the outside world comes in only from above. */
const pure: readonly string[] = [
  'schema',
  'server/domain',
  'server/graph',
  'server/analysis',
  'server/search',
  'server/change',
  'client/state',
  'client/address',
  'client/layout',
];

export function importsIn(file: string, text: string): readonly ImportLine[] {
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g)].map(match => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    specifier: match[2] ?? '',
  }));
}

/** Complaints about names passed on from another file: the user imports from the file that defines the thing. */
export function reExportsIn(file: string, text: string): readonly string[] {
  return [...text.matchAll(/^export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*from\s/gm)].map(
    match =>
      `${file}:${text.slice(0, match.index).split('\n').length} passes on what another file defines; let its users import from there.`,
  );
}

/** What is wrong with an import, in one sentence; null when it may stand. */
export function complaintAbout({ file, line, specifier }: ImportLine): string | null {
  const home = floorOf(file);
  const floor = home === null ? undefined : floors[home];
  if (home === null || floor === undefined) return null;
  const at = `${file}:${line}`;
  if (!specifier.startsWith('.')) {
    const library = libraryOf(specifier);
    if (walled.has(library) && floor.libraries?.includes(library) !== true) {
      const rooms = Object.keys(floors).filter(folder => floors[folder]?.libraries?.includes(library));
      return `${at} imports ${library}, which stands behind the wall of ${rooms.join(', ')}.`;
    }
    if (library.startsWith('node:') && (pure.includes(home) || home.startsWith('client'))) {
      return `${at} imports ${library}, but ${home} touches no outside world; hand it in from above.`;
    }
    return null;
  }
  const target = posix.normalize(posix.join(posix.dirname(file), specifier));
  const isWithin = (folder: string): boolean => target.startsWith(`${folder}/`);
  const targetFloor = floorOf(target);
  if (targetFloor === home || floor.from.some(isWithin)) return null;
  return `${at} imports ${target}, but ${home} may import only from ${floor.from.join(', ') || 'itself'}.`;
}

function floorOf(file: string): string | null {
  const folders = Object.keys(floors).filter(folder => file.startsWith(`${folder}/`));
  return folders.sort((a, b) => b.length - a.length)[0] ?? null;
}

function libraryOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}
