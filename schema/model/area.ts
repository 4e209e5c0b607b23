import { statementKind, thingKind } from './kind.ts';
import { names, note } from './names.ts';
import { integer, reference, required, term, text } from './property.ts';
import { areaKind, areaRelation } from './terms/area.ts';
import { shortBasis } from './terms/common.ts';

export const area = thingKind('Area', {
  describe: 'A place that a body or board serves: a council area, or a police, health or other area made of them.',
  plain: { file: 'areas.csv' },
  properties: {
    nameEn: names.nameEn,
    nameCy: names.nameCy,
    kind: required(term(areaKind, 'What sort of area it is.')),
    code: text('Code of the Office for National Statistics, where one exists.'),
    order: integer('Place among the columns of the map, west and north first; council areas only.'),
    tileColumn: integer('Column of its tile on the tile map, from the west; council areas only.'),
    tileRow: integer('Row of its tile on the tile map, from the north; council areas only.'),
    regionId: reference(['Area'], 'The region under which the column stands on the map; council areas only.'),
    shortEn: text('Short name in English for a column head.'),
    shortCy: text('Short name in Welsh for a column head.'),
    shortBasis: term(shortBasis, 'Whether the short name is in common use or was made for the map.'),
    note,
  },
});

export const within = statementKind('Within', {
  describe: 'An area lies in another.',
  plain: { file: 'area_within.csv' },
  from: { kinds: ['Area'], column: 'area_id' },
  to: { kinds: ['Area'], column: 'within_id' },
  relationship: { always: 'WITHIN' },
  key: 'ends',
  properties: {
    relation: required(term(areaRelation, 'In which layer of areas the outer one stands.')),
    note,
  },
});

export const coverage = statementKind('Coverage', {
  describe: 'A body or board serves an area. Together they make its footprint.',
  from: { kinds: ['Organisation', 'Partnership'], column: 'body' },
  to: { kinds: ['Area'], column: 'area' },
  relationship: { always: 'COVERS' },
  key: 'ends',
  properties: {},
});
