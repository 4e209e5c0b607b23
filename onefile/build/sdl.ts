/** Hands the page the server's schema without its descriptions: nobody reads them there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, stripIgnoredCharacters, visit } from 'graphql';
import type { Plugin } from 'vite';

const name = 'virtual:sdl';

export function sdlWithoutProse(folder: string): Plugin {
  return {
    name: 'sdl-without-prose',
    resolveId: id => (id === name ? `\0${name}` : null),
    load: id => (id === `\0${name}` ? `export default ${JSON.stringify(bare(sdlIn(folder)))};` : null),
  };
}

function sdlIn(folder: string): string {
  return readdirSync(folder)
    .filter(file => file.endsWith('.graphql'))
    .sort()
    .map(file => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

function bare(sdl: string): string {
  const withoutProse = visit(parse(sdl), {
    enter: node => ('description' in node && node.description !== undefined ? { ...node, description: undefined } : undefined),
  });
  return stripIgnoredCharacters(print(withoutProse));
}
