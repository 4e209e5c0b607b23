/** How a lens colours each body: by family, by seats, or by the money or data that reach it and leave it. */
import { isPartnership, seatCountOf, type IndexedLandscape, type MapBody } from '../state/landscape.ts';
import type { Lens } from '../state/session.ts';
import type { Sharing, Standing } from '../state/sharing.ts';
import { flowCountsOf } from '../state/stopped.ts';
import { coloursOf, type FamilyColours } from './families.ts';

export interface Tint extends FamilyColours {
  /** What stands at the right end of the box: seats, or arrows with flows; null for nothing. */
  readonly mark: string | null;
  /** The frame says what the colour says, to those who do not tell colours. */
  readonly frame: 'plain' | 'unknown' | 'gives' | 'both' | 'stopped' | 'asked' | 'grave';
}

/** One step of a lens's colours, for the legend. */
export interface TintStep {
  readonly name: 'unknown' | 'few' | 'some' | 'many' | 'most' | 'gives' | 'receives' | 'both' | 'stopped';
  readonly colours: FamilyColours;
}

const nothing: FamilyColours = { fill: '#ffffff', line: '#a3adbb', ink: '#4a5768' };

/** Up to 3, 6, 12 and more: one blue, deeper with each step, and never so deep that its letters must be white: faded they could not be read. */
export const seatSteps: readonly (TintStep & { readonly upTo: number })[] = [
  { name: 'unknown', upTo: 0, colours: nothing },
  { name: 'few', upTo: 3, colours: { fill: '#e9f2fc', line: '#5b91c9', ink: '#12355f' } },
  { name: 'some', upTo: 6, colours: { fill: '#c8def5', line: '#3a78b9', ink: '#0d2d54' } },
  { name: 'many', upTo: 12, colours: { fill: '#98c2ec', line: '#245f9f', ink: '#08213f' } },
  { name: 'most', upTo: Infinity, colours: { fill: '#62a0dd', line: '#174a82', ink: '#041629' } },
];

export const flowSteps: readonly TintStep[] = [
  { name: 'unknown', colours: nothing },
  { name: 'stopped', colours: { fill: '#f1f3f6', line: '#76849a', ink: '#3d4a5e' } },
  { name: 'receives', colours: { fill: '#cfe9e4', line: '#0f7f73', ink: '#08403a' } },
  { name: 'gives', colours: { fill: '#fbe3c3', line: '#a85c09', ink: '#512c03' } },
  { name: 'both', colours: { fill: '#e2d6f0', line: '#6b3d99', ink: '#351a52' } },
];

/** The first board, the second, and what both share; where only one is chosen, boards by how many members they share with it. */
export const sharingColours = {
  first: { fill: '#d9f0eb', line: '#0f7f73', ink: '#08403a' },
  second: { fill: '#fdebd3', line: '#a85c09', ink: '#512c03' },
  both: { fill: '#bfa3e3', line: '#4d2480', ink: '#1c0b33' },
} as const satisfies Readonly<Record<string, FamilyColours>>;

/** Up to 2, 4, 7 and more members shared: one violet, deeper with each step. */
export const sharingSteps: readonly (TintStep & { readonly upTo: number })[] = [
  { name: 'few', upTo: 2, colours: { fill: '#f0eaf9', line: '#8a6bb8', ink: '#351a52' } },
  { name: 'some', upTo: 4, colours: { fill: '#ddcef2', line: '#7450a6', ink: '#2c1347' } },
  { name: 'many', upTo: 7, colours: { fill: '#c4a9e6', line: '#5d3590', ink: '#200d38' } },
  { name: 'most', upTo: Infinity, colours: { fill: '#aa88d8', line: '#46207a', ink: '#15062a' } },
];

/** What stands for the first and the second board on what is theirs alone. */
export const sideMarks = ['A', 'B'] as const;

export function tintOf(index: IndexedLandscape, body: MapBody, lens: Lens, sharing: Sharing | null = null): Tint {
  switch (lens) {
    case 'structure':
    // While the server has not said what these show, nothing is said of it.
    case 'silos':
    case 'gaps':
      return { ...familyTint(index, body), mark: seatMark(index, body), frame: 'plain' };
    case 'seats':
      return seatTint(index, body);
    case 'money':
      return flowTint(index, body, 'FUNDING');
    case 'data':
      return flowTint(index, body, 'DATA');
    case 'overlap':
      return sharing === null ? tintOf(index, body, 'structure') : sharingTint(index, body, sharing.standings.get(body.id));
  }
}

/** Boards are filled, organisations are not: so the two are told apart in every family. */
function familyTint(index: IndexedLandscape, body: MapBody): FamilyColours {
  const colours = coloursOf(index.laneByBody.get(body.id)?.family);
  return isPartnership(body) ? colours : { ...colours, fill: '#ffffff' };
}

function seatTint(index: IndexedLandscape, body: MapBody): Tint {
  if (body.isGeneral) return { ...nothing, mark: null, frame: 'plain' };
  const seats = seatCountOf(index, body.id) ?? 0;
  const step = seatSteps.find(({ upTo }) => seats <= upTo);
  return { ...(step?.colours ?? nothing), mark: seats === 0 ? '?' : String(seats), frame: seats === 0 ? 'unknown' : 'plain' };
}

function flowTint(index: IndexedLandscape, body: MapBody, kind: 'FUNDING' | 'DATA'): Tint {
  const { into, out, stopped } = flowCountsOf(index, body.id, kind);
  const none = stopped > 0 ? 'stopped' : 'unknown';
  const name = into > 0 && out > 0 ? 'both' : into > 0 ? 'receives' : out > 0 ? 'gives' : none;
  const mark = [into > 0 ? `↓${into}` : '', out > 0 ? `↑${out}` : ''].filter(part => part !== '').join(' ');
  return {
    ...(flowSteps.find(step => step.name === name)?.colours ?? nothing),
    mark: mark === '' ? null : mark,
    frame: name === 'receives' ? 'plain' : name,
  };
}

/** What has nothing to do with the boards chosen is left plain: it is faded too. */
function sharingTint(index: IndexedLandscape, body: MapBody, standing: Standing | undefined): Tint {
  if (standing === undefined) return { ...nothing, mark: seatMark(index, body) === '?' ? '?' : null, frame: 'plain' };
  switch (standing.is) {
    case 'chosen':
      return { ...(standing.place === 0 ? sharingColours.first : sharingColours.second), mark: sideMarks[standing.place], frame: 'plain' };
    case 'one':
      return {
        ...(standing.place === 0 ? sharingColours.first : sharingColours.second),
        mark: sideMarks[standing.place],
        frame: standing.place === 0 ? 'plain' : 'gives',
      };
    case 'both':
      return { ...sharingColours.both, mark: sideMarks.join('+'), frame: 'both' };
    case 'sharing': {
      const step = sharingSteps.find(({ upTo }) => standing.shared <= upTo);
      return { ...(step?.colours ?? nothing), mark: String(standing.shared), frame: 'plain' };
    }
  }
}

/** At rest a board says how many seats are recorded, and "?" where its members are not known. */
function seatMark(index: IndexedLandscape, body: MapBody): string | null {
  if (!isPartnership(body) || body.isGeneral) return null;
  return String(seatCountOf(index, body.id) ?? '?');
}
