/** Writes the GraphQL types beside their users; with --check says whether they are up to date, and writes nothing. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { dataDictionary } from './dataDictionary.ts';
import { enumTypeLocations, enumTypes, termEnums } from './termEnums.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sdlFolder = join(root, 'schema/sdl');

const outputs = new Map<string, string>();
outputs.set('schema/sdl/terms.graphql', termEnums());
outputs.set('docs/data-dictionary.md', dataDictionary());

const sdl = readdirSync(sdlFolder)
  .filter(file => file.endsWith('.graphql'))
  .map(file => (file === 'terms.graphql' ? termEnums() : readFileSync(join(sdlFolder, file), 'utf8')))
  .join('\n');
const schema = parse(sdl);

outputs.set('server/api/generated/enums.ts', enumTypes());
// The generator re-exports the enums as values; they are types.
outputs.set('server/api/generated/resolvers.ts', (await serverTypes()).replaceAll(/^export \{ /gm, 'export type { '));
for (const [file, content] of await clientTypes()) outputs.set(file, content);

if (process.argv.includes('--check')) check();
else write();

async function serverTypes(): Promise<string> {
  return codegen({
    filename: 'server/api/generated/resolvers.ts',
    schema,
    documents: [],
    config: {
      enumsAsTypes: true,
      enumValues: {
        ...enumTypeLocations(),
        Certainty: '../../graph/certainty.ts#Certainty',
        Stance: '../enumMaps.ts#Stance',
        Holds: '../enumMaps.ts#Holds',
        WelshBasis: '../enumMaps.ts#WelshBasis',
        FlowStatus: '../enumMaps.ts#FlowStatus',
      },
      useTypeImports: true,
      importExtension: '.ts',
      scalars: { Date: 'string', JSON: 'unknown' },
      contextType: '../context.ts#Context',
      mappers: serverMappers(),
      immutableTypes: true,
      avoidOptionals: { field: true },
      resolversNonOptionalTypename: false,
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
  });
}

/** Each GraphQL object type and the domain or graph type that its resolvers are handed. */
function serverMappers(): Record<string, string> {
  const file = join(root, 'server/api/mappers.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

async function clientTypes(): Promise<Map<string, string>> {
  const folder = 'client/api/generated/';
  const documents = filesUnder(join(root, 'client'))
    .filter(file => file.endsWith('.graphql'))
    .map(file => ({ location: relative(root, file), rawSDL: readFileSync(file, 'utf8') }))
    .map(source => ({ ...source, document: parse(source.rawSDL) }));
  const config = { useTypeImports: true, enumsAsTypes: true, importExtension: '.ts', scalars: { Date: 'string', JSON: 'unknown' } };
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: folder,
    schema,
    documents,
    config,
    presetConfig: { fragmentMasking: false },
    plugins: [],
    pluginMap: {},
    pluginContext: {},
    documentTransforms: [],
  } as unknown as Parameters<typeof preset.buildGeneratesSection>[0]);
  const files = new Map<string, string>();
  for (const section of sections) {
    if (section.filename.endsWith('graphql.ts')) files.set(section.filename, await codegen(section));
  }
  return files;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap(entry => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function write(): void {
  for (const [file, content] of outputs) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
}

function check(): void {
  const stale = [...outputs].filter(
    ([file, content]) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== content,
  );
  if (stale.length === 0) return;
  console.error(`Generated code is not up to date: ${stale.map(([file]) => file).join(', ')}. Run: npm run codegen`);
  process.exitCode = 1;
}
