import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { cytoscapeParts } from './tools/vite/cytoscapeParts.ts';
import { documentsApart } from './tools/vite/documentsApart.ts';

/** Where `npm run dev` finds the server. */
const server = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;

/** What the query page alone needs: the editor, and of GraphQL what the client of the first picture does not import. */
const ofEditor =
  /\/node_modules\/(?:@codemirror|@lezer|@marijn|cm6-graphql|crelt|debounce-promise|graphql-language-service|nullthrows|style-mod|vscode-languageserver-types|w3c-keyname|graphql)\//;

/** What the first picture needs. It is named one by one, so that what one view alone needs, such as what writes PDF, comes with that view. */
const ofFirstPicture =
  /\/node_modules\/(?:react|react-dom|scheduler|zustand|use-sync-external-store|@apollo\/client|@wry|@graphql-typed-document-node|graphql|optimism|rxjs|tslib)\//;

/** Cytoscape is as large as everything else together, and changes least. */
function chunkOf(id: string): string | null {
  if (/\/node_modules\/(?:cytoscape|heap|lodash)\//.test(id)) return 'cytoscape';
  return ofFirstPicture.test(id) && !ofEditor.test(id) ? 'libraries' : null;
}

function laterChunkOf(id: string): string | null {
  if (id.includes('/node_modules/fflate/')) return 'sheet';
  return ofEditor.test(id) ? 'editor' : null;
}

export default defineConfig({
  plugins: [react(), cytoscapeParts(), documentsApart()],
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
            { name: chunkOf, debugName: 'libraries', priority: 2 },
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
