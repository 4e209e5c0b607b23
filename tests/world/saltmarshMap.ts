/**
 * Saltmarsh as the client's map holds it: three columns (Heron Sands | Saltmarsh, Samphire) and a lane for each kind of board and body.
 * Beside what Saltmarsh tells everybody: the Lantern Pilots work at both ends of the marsh and not between, so they stand in two pieces;
 * the Moot, of the CSPs' kind, serves all three councils; Samphire's CSP sits under the Estuary's board as well, as people assume.
 */
import type { AnyRecord } from '../../server/domain/record.ts';
import type { Measure } from '../../client/layout/box.ts';
import { indexLandscape, type IndexedLandscape, type Landscape } from '../../client/state/landscape.ts';
import { onClient } from './onClient.ts';
import { saltmarshWith } from './saltmarsh.ts';

interface LaneOf {
  readonly section: 'national' | 'regional' | 'local' | 'organisations' | 'general';
  readonly name: string;
  readonly family: string;
  readonly kinds?: readonly string[];
  readonly types?: readonly string[];
}

const lanes: Readonly<Record<string, LaneOf>> = {
  national_boards: { section: 'national', name: 'National boards', family: 'national', kinds: ['national_board'] },
  boards: { section: 'local', name: 'Public services', family: 'wellbeing', kinds: ['psb'] },
  local_boards: { section: 'local', name: 'Community safety', family: 'community_safety', kinds: ['csp'] },
  pilots: { section: 'local', name: 'Pilots', family: 'community_safety', kinds: ['young_futures'] },
  networks: { section: 'local', name: 'Networks', family: 'network', kinds: ['network'] },
  police: { section: 'organisations', name: 'Police', family: 'police', types: ['police_force'] },
  bodies: { section: 'organisations', name: 'Councils', family: 'council', types: ['council', 'health_board', 'charity'] },
  homes: { section: 'organisations', name: 'Homes', family: 'housing_education', types: ['rsl'] },
  general_boards: { section: 'general', name: 'Said of boards', family: 'general' },
  general_bodies: { section: 'general', name: 'Said of bodies', family: 'general', types: ['group'] },
};

const laneRecords = Object.entries(lanes).map(
  ([id, { section, name, family, kinds, types }], place) =>
    ({
      kind: 'Lane',
      id,
      properties: {
        order: place + 1,
        section,
        nameEn: name,
        family,
        ...(kinds === undefined ? {} : { kinds }),
        ...(types === undefined ? {} : { types }),
      },
    }) as AnyRecord,
);

const boardRecords = [
  boardRecord('pilots-lantern', { nameEn: 'Lantern Pilots', shortEn: 'Pilots', kind: 'young_futures' }, ['la-heron', 'la-samphire']),
  boardRecord('csp-moot', { nameEn: 'The Moot', shortEn: 'Moot', kind: 'csp' }, ['la-heron', 'la-saltmarsh', 'la-samphire']),
].flat();

const links = [
  link('i5', 'csp-samphire', 'psb-estuary', 'sits_under', 'assumed'),
  link('i6', 'pilots-lantern', 'csp-heron', 'works_with', 'stated'),
].flat();

export const saltmarshMap: IndexedLandscape = await onClient(saltmarshWith(...laneRecords, ...boardRecords, ...links));

/** Saltmarsh, had it been told otherwise. */
export function saltmarshIf(change: (landscape: Landscape) => Partial<Landscape>): IndexedLandscape {
  return indexLandscape({ ...saltmarshMap.landscape, ...change(saltmarshMap.landscape) });
}

/** A typeface that is easy to reckon with: each letter is half as wide as it is high. */
export const halfWide: Measure = (text, fontPx) => text.length * fontPx * 0.5;

function boardRecord(id: string, properties: Readonly<Record<string, string>>, areas: readonly string[]): readonly AnyRecord[] {
  return [
    {
      kind: 'Partnership',
      id,
      properties: { tier: 'local', statutory: 'no', isGroup: false, shortBasis: 'made', ...properties },
    } as AnyRecord,
    ...areas.map(area => ({ kind: 'Coverage', id: `coverage~${id}~${area}`, from: id, to: area, properties: {} }) as AnyRecord),
  ];
}

function link(id: string, from: string, to: string, type: string, certainty: string): readonly AnyRecord[] {
  return [
    { kind: 'Interface', id, from, to, properties: { type, holds: 'yes' } } as AnyRecord,
    { kind: 'Evidence', id: `said~${id}`, properties: { about: id, source: 'minutes', stance: 'supports', certainty } } as AnyRecord,
  ];
}
