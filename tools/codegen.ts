/** Writes what follows from the model and the SDL beside its users; with --check says whether they are up to date, and writes nothing. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { statementKinds, thingKinds } from '../schema/model/model.ts';
import { asIfQueries } from './asIfQueries.ts';
import { dataDictionary } from './dataDictionary.ts';
import { rowsOfKinds } from './rowsOfKinds.ts';
import { enumTypeLocations, enumTypes, termEnums } from './termEnums.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sdlFolder = join(root, 'schema/sdl');

const outputs = new Map<string, string>();
outputs.set('schema/sdl/terms.graphql', termEnums());
outputs.set('docs/data-dictionary.md', dataDictionary());
outputs.set('server/domain/generated/rows.ts', rowsOfKinds());

const written = readdirSync(sdlFolder)
  .filter(file => file.endsWith('.graphql') && file !== 'asIf.graphql')
  .map(file => (file === 'terms.graphql' ? termEnums() : readFileSync(join(sdlFolder, file), 'utf8')))
  .join('\n');
const asIf = asIfQueries(written);
outputs.set('schema/sdl/asIf.graphql', asIf);
const schema = parse(`${written}\n${asIf}`);

outputs.set('server/api/generated/enums.ts', enumTypes());
outputs.set('server/api/generated/models.ts', modelTypes());
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

/** Each GraphQL object type and what its resolvers are handed: a record of its kind, unless mappers.json says something else. */
function serverMappers(): Record<string, string> {
  const exceptions = JSON.parse(readFileSync(join(root, 'server/api/mappers.json'), 'utf8')) as Record<string, string>;
  const ofKinds = modelNames().map(name => [name, `./models.ts#${name}Model`] as const);
  return { ...Object.fromEntries(ofKinds), ...exceptions };
}

/** The types of records that resolvers are handed, by the kinds of the model that the language shows under their own name. */
function modelTypes(): string {
  const lines = modelNames().map(name => `export type ${name}Model = ${name in thingKinds ? 'Thing' : 'Statement'}Named<'${name}'>;`);
  return `/* Written by tools/codegen.ts; do not edit. */\nimport type { StatementNamed, ThingNamed } from '../../domain/things.ts';\n\n${lines.join('\n')}\n`;
}

function modelNames(): readonly string[] {
  const shown = new Set(schema.definitions.map(definition => ('name' in definition ? definition.name?.value : undefined)));
  return [...Object.keys(thingKinds), ...Object.keys(statementKinds)].filter(name => shown.has(name));
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
