/** Cytoscape from its source, without what the map does not use: its package is built in one piece, of which a quarter is that. */
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
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
  // No box is drawn over by a picture.
  'extensions/renderer/canvas/drawing-images.mjs': nothing,
  'extensions/renderer/base/images.mjs': nothing,
  'version.mjs': `export default ${JSON.stringify(versionOf(folder))};`,
};

/** Files of ours that stand in the place of its own. */
const ours: Readonly<Record<string, string>> = {
  'extensions/renderer/canvas/drawing-elements.mjs': 'drawingElements.ts',
  'extensions/renderer/canvas/ele-texture-cache.mjs': 'noCache.ts',
  'extensions/renderer/canvas/layered-texture-cache.mjs': 'noCache.ts',
};

export function cytoscapeParts(): Plugin {
  return {
    name: 'cytoscape-parts',
    enforce: 'pre',
    apply: 'build',
    buildStart() {
      // Another release may have its files elsewhere: then all of it would come again, and nobody would hear of it.
      for (const file of [...Object.keys(instead), ...Object.keys(ours)]) readFileSync(source + file);
    },
    resolveId: (id, importer) => {
      if (id === 'cytoscape') return `${source}index.mjs`;
      const file = importer?.startsWith(source) === true ? ours[relative(source, resolve(dirname(importer), id))] : undefined;
      return file === undefined ? null : fileURLToPath(new URL(`cytoscape/${file}`, import.meta.url));
    },
    load: id => (id.startsWith(source) ? (instead[id.slice(source.length)] ?? null) : null),
  };
}

function versionOf(of: string): string {
  return (JSON.parse(readFileSync(`${of}package.json`, 'utf8')) as { readonly version: string }).version;
}
