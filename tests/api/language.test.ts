/** The language agrees with the model, and says in words what everything is. */
import { readFileSync, readdirSync } from 'node:fs';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { enums } from '../../schema/model/enums.ts';
import { kinds, statementKinds, thingKinds } from '../../schema/model/model.ts';
import type { Properties } from '../../schema/model/property.ts';
import { enumName } from '../../schema/model/terms.ts';
import { enumMaps } from '../../server/api/enumMaps.ts';
import { executableSchema } from '../../server/api/schema.ts';
import { readSdl } from '../../server/language.ts';
import { project } from './running.ts';

const schema = executableSchema(readSdl(project));
const ownTypes = Object.values(schema.getTypeMap()).filter(type => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

test('everything in the language has a description', () => {
  const silent: string[] = [];
  const note = (name: string, described: { readonly description?: string | null | undefined }): void => {
    if ((described.description ?? '').trim() === '') silent.push(name);
  };
  for (const type of ownTypes) {
    note(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field);
      if ('args' in field) for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  expect(silent).toEqual([]);
});

describe('every enum is its set of terms', () => {
  test.each(Object.entries(enums))('%s', (name, { terms }) => {
    const type = schema.getType(name);
    expect(isEnumType(type)).toBe(true);
    if (!isEnumType(type)) return;
    expect(type.getValues().map(value => [value.name, value.value])).toEqual(terms.values.map(term => [enumName(term), term]));
  });

  test.each(Object.entries(enumMaps))('%s speaks no word that the language does not know', (name, map) => {
    const type = schema.getType(name);
    expect(
      isEnumType(type) &&
        type
          .getValues()
          .map(value => value.name)
          .sort(),
    ).toEqual(Object.keys(map).sort());
  });
});

/** Properties that the language says in other words. */
const saidAs: Readonly<Record<string, string>> = {
  nameEn: 'name',
  nameCy: 'name',
  shortEn: 'shortName',
  shortCy: 'shortName',
  introEn: 'intro',
  introCy: 'intro',
  captionEn: 'caption',
  captionCy: 'caption',
  whyEn: 'why',
  whyCy: 'why',
  notesEn: 'notes',
  notesCy: 'notes',
  regionId: 'region',
  isGroup: 'isGeneral',
  aboutKind: 'about',
  addressedToKind: 'addressedTo',
};

/** Said by the type of what evidence is about. */
const saidByType = new Set(['Evidence.aboutKind']);

test('every property of the model can be asked for, or is marked internal', () => {
  const missing: string[] = [];
  const silent: string[] = [];
  for (const [name, kind] of Object.entries(kinds)) {
    const type = schema.getType(name === 'Within' ? 'AreaWithin' : name);
    if (!isObjectType(type)) silent.push(name);
    else
      for (const [property, { internal }] of Object.entries(kind.properties as Properties)) {
        const isSaid = (saidAs[property] ?? property) in type.getFields() || saidByType.has(`${name}.${property}`);
        if (!internal && !isSaid) missing.push(`${name}.${property}`);
      }
  }
  expect(missing).toEqual([]);
  // Coverage is said as footprint and areas.
  expect(silent).toEqual(['Coverage']);
});

test('evidence leads back to whatever it can be about, but to footprints', () => {
  const subject = schema.getType('Subject');
  const types = isUnionType(subject) ? subject.getTypes().map(({ name }) => name) : [];
  const about = [...Object.keys(thingKinds), ...Object.keys(statementKinds)].map(name => (name === 'Within' ? 'AreaWithin' : name));
  expect([...types].sort()).toEqual(about.filter(name => name !== 'Coverage').sort());
});

test('no default of an argument is a term of the model: defaults are read before enums are', () => {
  const mapped = new Set(Object.keys(enumMaps));
  const defaults = readdirSync(`${project}schema/sdl`)
    .flatMap(file => [...readFileSync(`${project}schema/sdl/${file}`, 'utf8').matchAll(/: \[?(\w+)!?\]?!? = [A-Z[]/g)])
    .flatMap(match => (mapped.has(match[1] ?? '') ? [match[0]] : []));
  expect(defaults).toEqual([]);
});
