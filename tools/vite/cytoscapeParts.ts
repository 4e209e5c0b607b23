/** Cytoscape from its source, without what the map does not use: its package is built in one piece, of which a quarter is that. */
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

// Files are told by where they really lie.
const folder = `${realpathSync(fileURLToPath(new URL('../../node_modules/cytoscape', import.meta.url)))}/`;
const source = `${folder}src/`;

const nothing = 'export default {};';

/** What stands in the place of a file of its source. Places of boxes are our own: of its layouts the one that only takes them stays, and the one of a graph that nobody sees. */
const instead: Readonly<Record<string, string>> = {
  'collection/algorithms/index.mjs': nothing,
  'extensions/layout/index.mjs':
    "import preset from './preset.mjs'; import none from './null.mjs'; export default [{ name: 'preset', impl: preset }, { name: 'null', impl: none }];",
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs': nothing,
  // We draw into a canvas of our own where there is to be a picture, and give it styles and elements as objects.
  'extensions/renderer/canvas/export-image.mjs': nothing,
  'core/export.mjs': nothing,
  'style/string-sheet.mjs': nothing,
  'extensions/renderer/canvas/drawing-elements.mjs': ours('drawingElements'),
  'extensions/renderer/canvas/ele-texture-cache.mjs': ours('noCache', 'NoCache'),
  'extensions/renderer/canvas/layered-texture-cache.mjs': ours('noCache', 'NoCache'),
  // No box is drawn over by a picture.
  'extensions/renderer/canvas/drawing-images.mjs': nothing,
  'extensions/renderer/base/images.mjs': nothing,
  'version.mjs': `export default ${JSON.stringify(versionOf(folder))};`,
};

export function cytoscapeParts(): Plugin {
  return {
    name: 'cytoscape-parts',
    enforce: 'pre',
    apply: 'build',
    buildStart() {
      // Another release may have its files elsewhere: then all of it would come again, and nobody would hear of it.
      for (const file of Object.keys(instead)) readFileSync(source + file);
    },
    resolveId: id => (id === 'cytoscape' ? `${source}index.mjs` : null),
    load: id => (id.startsWith(source) ? (instead[id.slice(source.length)] ?? null) : null),
  };
}

/** A file of ours beside this one. */
function ours(file: string, name = file): string {
  const path = fileURLToPath(new URL(`cytoscape/${file}.ts`, import.meta.url));
  return `export { ${name} as default } from ${JSON.stringify(path)};`;
}

function versionOf(of: string): string {
  return (JSON.parse(readFileSync(`${of}package.json`, 'utf8')) as { readonly version: string }).version;
}
