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

/** What stands otherwise in a file that stays: that line, and what comes in its place. */
const otherwise: Readonly<Record<string, readonly (readonly [line: string, other: string])[]>> = {
  // Nothing is dragged by itself or chosen by a frame: of its three canvases one has something on it, and each other takes as long to be put on the screen.
  'extensions/renderer/canvas/index.mjs': [
    ['r.data.canvasContainer.appendChild( canvas );', 'if( i === CRp.NODE ){ r.data.canvasContainer.appendChild( canvas ); }'],
  ],
  'extensions/renderer/canvas/drawing-redraw.mjs': [
    ['for( var i = 0; i < r.CANVAS_LAYERS; i++ ){', 'for( var i = r.NODE; i === r.NODE; i++ ){'],
    ['for( var i = 0; i < r.BUFFER_COUNT; i++ ){', 'for( var i = 0; i < 0; i++ ){'],
  ],
  'extensions/renderer/canvas/drawing-nodes.mjs': [
    // Each box took itself, once as it was drawn and once again, for one whose picture is coming or has come, and had its style worked out anew both times.
    ['if( prevBging !== _p.backgrounding ){', 'if( numImages > 0 && prevBging !== _p.backgrounding ){'],
  ],
  'style/apply.mjs': [
    // The rest of its hints are keys of the pictures that are not kept.
    [
      'if( ele.removed() ){ return false; }',
      `if( ele.removed() ){ return false; }
      let names = self.propertyGroupNames.labelDimensions;
      _p.labelDimsKey = util.hashString( names.map( name => ele.pstyle( name ).strValue ).join( ' ' ) );
      return true;`,
    ],
  ],
  'collection/style.mjs': [
    // For each property of each box a collection was made of the lines at it.
    ['ele.connectedEdges().forEach( dirty );', 'ele._private.edges.forEach( dirty );'],
  ],
  'extensions/renderer/base/coord-ele-math/labels.mjs': [
    // A key that nobody ever set: each label was wrapped anew each time it was drawn.
    ["let labelKey = rscratch( 'labelKey' );", "let labelKey = _p.labelDimsKey + ' ' + text;"],
  ],
};

export function cytoscapeParts(): Plugin {
  return {
    name: 'cytoscape-parts',
    enforce: 'pre',
    apply: 'build',
    buildStart() {
      // Another release may have its files elsewhere: then all of it would come again, and nobody would hear of it.
      for (const file of Object.keys(instead)) readFileSync(source + file);
      for (const file of Object.keys(otherwise)) altered(file);
    },
    resolveId: id => (id === 'cytoscape' ? `${source}index.mjs` : null),
    load: id => {
      if (!id.startsWith(source)) return null;
      const file = id.slice(source.length);
      return instead[file] ?? (file in otherwise ? altered(file) : null);
    },
  };
}

function altered(file: string): string {
  return (otherwise[file] ?? []).reduce(
    (text, [line, other]) => {
      if (text.split(line).length !== 2) throw new Error(`Cytoscape's ${file} no longer has, once, the line: ${line}`);
      return text.replace(line, () => other);
    },
    readFileSync(source + file, 'utf8'),
  );
}

/** A file of ours beside this one. */
function ours(file: string, name = file): string {
  const path = fileURLToPath(new URL(`cytoscape/${file}.ts`, import.meta.url));
  return `export { ${name} as default } from ${JSON.stringify(path)};`;
}

function versionOf(of: string): string {
  return (JSON.parse(readFileSync(`${of}package.json`, 'utf8')) as { readonly version: string }).version;
}
