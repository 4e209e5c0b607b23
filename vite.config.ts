import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run dev` finds the server. */
const server = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;

/** Cytoscape is as large as everything else together, and changes least. */
function chunkOf(id: string): string | null {
  if (id.includes('/node_modules/cytoscape/')) return 'cytoscape';
  return id.includes('/node_modules/') ? 'libraries' : null;
}

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: true,
    // The policy of the page allows no inline code, and no data addresses for scripts or styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: chunkOf, debugName: 'libraries' }] } } },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: Object.fromEntries(['/graphql', '/schema.graphql', '/healthz', '/readyz', '/events'].map(path => [path, { target: server }])),
  },
});
