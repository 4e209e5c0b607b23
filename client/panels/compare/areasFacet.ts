/** The council areas that two boards serve, in the order of the map's columns. */
import { nameIn } from '../../state/landscape.ts';
import type { Said } from '../body/said/said.ts';
import type { Entry, Facet, Part } from './entry.ts';
import { columns, heldBy, inColumns, type Side } from './sides.ts';
import type { Speech } from './speech.ts';

interface Serving extends Said {
  readonly id: string;
  readonly footprint: readonly { readonly id: string }[] | null;
}

/** A footprint rests on what the board itself rests on. */
export function areasFacet(a: Serving, b: Serving, { say, index }: Speech): Facet {
  const served = (board: Serving): readonly string[] => (board.footprint ?? []).map(({ id }) => id);
  const places = new Map(index.councils.map(({ id }, place) => [id, place]));
  const part = (side: Side): Part => {
    const { id, evidence } = side === 'a' ? a : b;
    return { id, said: { evidence }, isGeneral: false, law: null, fine: [] };
  };
  const entries = heldBy(served(a), served(b), id => id)
    .toSorted((one, other) => (places.get(one.key) ?? 0) - (places.get(other.key) ?? 0))
    .map(({ key, ...held }) => {
      const area = index.areaById.get(key);
      const subject =
        area === undefined
          ? ({ is: 'text', text: key, isEnglish: true } as const)
          : ({ is: 'name', name: nameIn(area, say.language) } as const);
      return { key, a: held.a.map(() => part('a')), b: held.b.map(() => part('b')), subject, group: '' };
    });
  return { name: 'areas', entries, isRecorded: { a: a.footprint !== null, b: b.footprint !== null } };
}

/** The areas of a column rest on the same evidence: they stand in one row. */
export function areasInRows(entries: readonly Entry[]): readonly Entry[] {
  const inThree = inColumns(entries);
  return columns.flatMap(column => {
    const [first] = inThree[column];
    const names = inThree[column].flatMap(({ subject }) => (subject.is === 'name' ? [subject.name] : []));
    return first === undefined ? [] : [{ ...first, key: `areas ${column}`, subject: { is: 'names', names } as const }];
  });
}
