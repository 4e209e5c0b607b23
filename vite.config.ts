import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Rolldown } from 'vite';
import { cytoscapeParts } from './tools/vite/cytoscapeParts.ts';
import { documentsApart, isDocument } from './tools/vite/documentsApart.ts';

/** Where `npm run dev` finds the server. */
const server = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;

/** What the query page alone needs: the editor, and of GraphQL what the client of the first picture does not import. */
const ofEditor =
  /\/node_modules\/(?:@codemirror|@lezer|@marijn|cm6-graphql|crelt|debounce-promise|graphql-language-service|nullthrows|style-mod|vscode-languageserver-types|w3c-keyname|graphql)\//;

/** What the first picture needs. It is named one by one, so that what one view alone needs, such as what writes PDF, comes with that view. */
const ofFirstPicture =
  /\/node_modules\/(?:react|react-dom|scheduler|zustand|use-sync-external-store|@apollo\/client|@wry|@graphql-typed-document-node|graphql|optimism|rxjs|tslib)\//;

/** Cytoscape is as large as all that is ours, and changes least. */
function libraryOf(id: string): string | null {
  if (/\/node_modules\/(?:cytoscape|lodash)\//.test(id)) return 'cytoscape';
  return ofFirstPicture.test(id) && !ofEditor.test(id) ? 'libraries' : null;
}

/** What views have in common with the first picture comes with it, in one piece: packed together it is smaller. */
function firstOf(id: string, modules: Modules): string | null {
  return firstIn(modules).has(id) && !id.includes('/node_modules/') ? 'first' : null;
}

type Modules = Parameters<Rolldown.CodeSplittingNameFunction>[1];

const main = fileURLToPath(new URL('client/main.tsx', import.meta.url));
let first: ReadonlySet<string> | null = null;

/** What the page imports by itself, and not when it is used; documents go their own ways. */
function firstIn(modules: Modules): ReadonlySet<string> {
  if (first !== null) return first;
  const found = new Set([main]);
  for (const id of found)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) if (!isDocument(imported)) found.add(imported);
  first = found;
  return found;
}

function laterChunkOf(id: string): string | null {
  if (id.includes('/node_modules/fflate/')) return 'sheet';
  return ofEditor.test(id) ? 'editor' : null;
}

export default defineConfig({
  plugins: [react(), cytoscapeParts(), documentsApart()],
  // On the page the words of a language come when it is spoken.
  resolve: { alias: [{ find: /^.*\/rooms\.ts$/, replacement: fileURLToPath(new URL('client/words/rooms.ts', import.meta.url)) }] },
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: true,
    // The policy of the page allows no inline code, and no data addresses for scripts or styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // A group takes with it what its modules import: what the first picture needs is taken first.
            { name: libraryOf, debugName: 'libraries', priority: 3 },
            { name: firstOf, debugName: 'first', priority: 2 },
            { name: laterChunkOf, debugName: 'later', priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: Object.fromEntries(
      ['/graphql', '/schema.graphql', '/healthz', '/readyz', '/metrics', '/events', '/take-home.html'].map(path => [
        path,
        { target: server },
      ]),
    ),
  },
});
