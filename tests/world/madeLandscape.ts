/** Landscapes that never were: councils, lanes and bodies as many as a law is to be tried on. */
import fc from 'fast-check';
import {
  indexLandscape,
  type IndexedLandscape,
  type Landscape,
  type MapArea,
  type MapInterface,
  type MapLane,
  type MapOrganisation,
  type MapPartnership,
  type Name,
} from '../../client/state/landscape.ts';

/** Kinds and types, one lane each; those of a general lane have none. */
const kinds = ['NATIONAL_BOARD', 'PSB', 'CSP', 'RPB'] as const;
const types = ['COUNCIL', 'POLICE_FORCE', 'CHARITY'] as const;

interface MadeBody {
  readonly label: string;
  /** Councils by number; null = not recorded. */
  readonly footprint: readonly number[] | null;
  readonly isGeneral: boolean;
}

interface Made {
  readonly councils: number;
  readonly boards: readonly (MadeBody & { readonly kind: (typeof kinds)[number] })[];
  readonly bodies: readonly (MadeBody & { readonly type: (typeof types)[number] })[];
  /** Which board sits under which, by number. */
  readonly under: readonly (readonly [number, number])[];
}

function madeLandscape({ councils, boards, bodies, under }: Made): IndexedLandscape {
  const area = (number: number): string => `la-${String(number).padStart(2, '0')}`;
  const areas = Array.from({ length: councils }, (_, number) => areaOf(area(number), number));
  const footprintOf = ({ footprint }: MadeBody): { id: string }[] | null =>
    footprint?.filter(number => number < councils).map(number => ({ id: area(number) })) ?? null;
  const partnerships = boards.map((board, number): MapPartnership => ({
    ...common(`board-${number}`, board.label),
    kind: board.kind,
    tier: 'LOCAL',
    isGeneral: board.isGeneral,
    groupOf: [],
    statutory: null,
    memberList: null,
    region: null,
    regionScope: null,
    footprint: footprintOf(board),
    themes: [],
  }));
  const organisations = bodies.map((body, number): MapOrganisation => ({
    ...common(`body-${number}`, body.label),
    type: body.type,
    sector: null,
    devolution: null,
    isGeneral: body.isGeneral,
    groupOf: [],
    footprint: footprintOf(body),
  }));
  const interfaces = under.flatMap(([child, parent], number) =>
    child < boards.length && parent < boards.length && child !== parent ? [sitsUnder(`under-${number}`, child, parent)] : [],
  );
  const landscape: Landscape = {
    revision: 1,
    partnerships,
    organisations,
    interfaces,
    memberships: [],
    flows: [],
    areas,
    themes: [],
    stories: [],
    lanes: [
      ...kinds.map((kind, place) =>
        laneOf(kind, { order: place, section: kind === 'NATIONAL_BOARD' ? 'NATIONAL' : 'LOCAL', kinds: [kind] }),
      ),
      ...types.map((type, place) => laneOf(type, { order: 10 + place, section: 'ORGANISATIONS', types: [type] })),
      laneOf('general-boards', { order: 20, section: 'GENERAL' }),
      laneOf('general-bodies', { order: 21, section: 'GENERAL', types: ['GROUP'] }),
    ],
  };
  return indexLandscape(landscape);
}

const label = fc.stringMatching(/^[A-Z][a-z]{0,9}( [A-Z][a-z]{0,9}){0,3}$/);

const footprint = fc.oneof(
  { weight: 6, arbitrary: fc.uniqueArray(fc.nat({ max: 21 }), { minLength: 1, maxLength: 6 }) },
  { weight: 3, arbitrary: fc.tuple(fc.nat({ max: 21 }), fc.nat({ max: 8 })).map(([from, more]) => run(from, more)) },
  { weight: 1, arbitrary: fc.constant(run(0, 21)) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const body = { label, footprint, isGeneral: fc.nat({ max: 9 }).map(chance => chance === 0) };

export const anyLandscape: fc.Arbitrary<IndexedLandscape> = fc
  .record({
    councils: fc.integer({ min: 1, max: 22 }),
    boards: fc.array(fc.record({ ...body, kind: fc.constantFrom(...kinds) }), { maxLength: 30 }),
    bodies: fc.array(fc.record({ ...body, type: fc.constantFrom(...types) }), { maxLength: 20 }),
    under: fc.array(fc.tuple(fc.nat({ max: 29 }), fc.nat({ max: 29 })), { maxLength: 8 }),
  })
  .map(madeLandscape);

function run(from: number, more: number): readonly number[] {
  return Array.from({ length: Math.min(more, 21 - from) + 1 }, (_, place) => from + place);
}

function areaOf(id: string, number: number): MapArea {
  return {
    ...names(id),
    id,
    kind: 'PRINCIPAL_AREA',
    order: number + 1,
    region: { id: `region-${Math.floor(number / 4)}` },
    councils: [{ id }],
  };
}

type LaneOf = Pick<MapLane, 'order' | 'section'> & Partial<Pick<MapLane, 'kinds' | 'types'>>;

function laneOf(id: string, lane: LaneOf): MapLane {
  return { ...names(id), id, kinds: [], types: [], family: 'COMMUNITY_SAFETY', ...lane };
}

function sitsUnder(id: string, child: number, parent: number): MapInterface {
  return {
    id,
    type: 'SITS_UNDER',
    nature: 'LINK',
    direction: 'UP',
    from: { id: `board-${child}` },
    to: { id: `board-${parent}` },
    holds: 'YES',
    certainty: 'STATED',
    isGeneral: false,
  };
}

function common(id: string, text: string): Pick<MapPartnership, 'id' | 'shortBasis' | 'nameCyBasis'> & ReturnType<typeof names> {
  return { ...names(text), id, shortBasis: 'MADE', nameCyBasis: null };
}

function names(text: string): { nameEn: Name; nameCy: Name; shortEn: { text: string }; shortCy: { text: string } } {
  const name = (language: 'EN' | 'CY'): Name => ({ text, language, isFallback: false, needsCheck: false });
  const short = { text: text.split(' ')[0] ?? text };
  return { nameEn: name('EN'), nameCy: name('CY'), shortEn: short, shortCy: short };
}
