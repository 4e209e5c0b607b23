/** The families of lanes in this landscape, boards and bodies apart, each with how many of it are lit. */
import { labelOf, valuesOf } from '../../../schema/words/labelOf.ts';
import type { Say } from '../../../schema/words/say.ts';
import { isPartnership, type IndexedLandscape } from '../../state/landscape.ts';

export interface FamilyChip {
  readonly family: string;
  readonly label: string;
  readonly count: number;
}

export interface FamiliesOf {
  readonly boards: readonly FamilyChip[];
  readonly bodies: readonly FamilyChip[];
}

export function familiesIn(index: IndexedLandscape, lit: ReadonlySet<string>, say: Say): FamiliesOf {
  const chips = (section: 'boards' | 'bodies'): readonly FamilyChip[] => {
    const counts = countsIn(index, lit, section);
    return valuesOf('Family').flatMap(family => {
      const count = counts.get(family);
      return count === undefined ? [] : [{ family, label: labelIn(family, say), count }];
    });
  };
  return { boards: chips('boards'), bodies: chips('bodies') };
}

/** A family in which nothing is lit still has its chip, at 0. Groups are never counted: their family stands with the bodies. */
function countsIn(index: IndexedLandscape, lit: ReadonlySet<string>, section: 'boards' | 'bodies'): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const body of index.bodyById.values()) {
    const family = index.laneByBody.get(body.id)?.family;
    if (family === undefined || body.isGeneral || isPartnership(body) !== (section === 'boards')) continue;
    counts.set(family, (counts.get(family) ?? 0) + (lit.has(body.id) ? 1 : 0));
  }
  return counts;
}

/** The longest name is cut to what fits a line: a government is a public body. */
function labelIn(family: string, say: Say): string {
  return family === 'GOVERNMENT' ? say('legend', 'publicBodies') : labelOf('Family', family, say.language);
}
