import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { onePage } from './onefile/build/onePage.ts';
import { sdlWithoutProse } from './onefile/build/sdl.ts';
import { cytoscapeParts } from './tools/vite/cytoscapeParts.ts';

const text = (path: string): string => readFileSync(at(path), 'utf8');
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The page that people take home: one file, with its program, its look and its letters in it. The server adds the landscape. */
export default defineConfig({
  plugins: [
    react(),
    cytoscapeParts(),
    sdlWithoutProse(at('schema/sdl')),
    onePage({ unpack: text('onefile/unpack.js'), words: text('onefile/words.html'), look: text('client/ui/first.css') }),
  ],
  resolve: {
    alias: [
      { find: /^.*\/rooms\.ts$/, replacement: at('client/words/rooms.ts') },
      { find: '@fontsource-variable/inter/wght.css', replacement: at('onefile/fonts.css') },
      { find: 'node:timers/promises', replacement: at('onefile/likeNode/timersPromises.ts') },
      { find: 'node:timers', replacement: at('onefile/likeNode/timers.ts') },
      { find: 'node:process', replacement: at('onefile/likeNode/process.ts') },
      { find: /^.*\/forceWorker\.ts$/, replacement: at('onefile/forceWorker.ts') },
      { find: /^.*\/QueryView\.tsx$/, replacement: at('onefile/QueryView.tsx') },
      { find: /^.*\/HandoutPart\.tsx$/, replacement: at('onefile/HandoutPart.tsx') },
      { find: /^.*\/PaperStage\.tsx$/, replacement: at('onefile/PaperStage.tsx') },
      { find: /^.*\/ViewPrint\.tsx$/, replacement: at('onefile/ViewPrint.tsx') },
      // One copy of the language for the client and the schema.
      { find: /^graphql$/, replacement: at('node_modules/graphql/index.mjs') },
    ],
  },
  build: {
    outDir: 'dist/onefile',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 10_000_000,
    modulePreload: false,
    cssCodeSplit: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: at('onefile/main.tsx'),
      output: { codeSplitting: false, entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
    },
  },
});
