/** The lines that the map draws for the focus, as rows: from, how it stands, to, how sure. */
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { Say } from '../../../schema/words/say.ts';
import { nameIn, type IndexedLandscape } from '../../state/landscape.ts';
import { isStopped } from '../../state/stopped.ts';
import type { Line, Surroundings } from '../../state/surroundings.ts';
import { certaintyIn, lawIn, relationIn } from '../lines/lineWords.ts';
import type { Column } from './columns.ts';

export interface LineRow {
  readonly id: string;
  readonly line: Line;
  /** At which step from the focus it was walked. */
  readonly step: number;
}

/** By step, then by the ends. */
export function lineRowsFor({ lines, steps }: Surroundings): readonly LineRow[] {
  return lines.map(line => ({ id: line.id, line, step: (steps.get(line.from) ?? 0) + 1 }));
}

export function lineColumnsFor(index: IndexedLandscape, say: Say): readonly Column<LineRow>[] {
  const nameOf = (id: string): string => {
    const body = index.bodyById.get(id);
    return body === undefined ? id : nameIn(body, say.language).text;
  };
  const unknown = say('table', 'notKnown');
  return [
    { id: 'step', heading: say('table', 'steps'), value: ({ step }) => step, unknown },
    { id: 'from', heading: say('table', 'from'), value: ({ line }) => nameOf(line.from), unknown },
    { id: 'relation', heading: say('table', 'relation'), value: ({ line }) => relationIn(line, say), unknown },
    { id: 'to', heading: say('table', 'to'), value: ({ line }) => nameOf(line.to), unknown },
    {
      id: 'law',
      heading: say('table', 'law'),
      // Law speaks of seats alone.
      value: ({ line }) => lawIn(line, say.language) || (line.is === 'seat' ? labelOf('Law', 'NONE', say.language) : '–'),
      unknown,
    },
    { id: 'runs', heading: say('table', 'runs'), value: ({ line }) => runsIn(line, say), unknown },
    { id: 'certainty', heading: say('table', 'certainty'), value: ({ line }) => certaintyIn(line, say), unknown },
    { id: 'fromId', heading: say('table', 'fromId'), value: ({ line }) => line.from, unknown, isInFileOnly: true },
    { id: 'toId', heading: say('table', 'toId'), value: ({ line }) => line.to, unknown, isInFileOnly: true },
    { id: 'id', heading: say('table', 'id'), value: ({ line }) => line.statement.id, unknown, isInFileOnly: true },
  ];
}

/** Whether a flow runs now; of seats and links it is not asked. Of years that are over nobody says whether it goes on. */
function runsIn(line: Line, say: Say): string | null {
  if (line.is !== 'flow') return '–';
  if (line.statement.status === null || line.statement.status === 'PAST') return null;
  return say('table', isStopped(line.statement) ? 'runsNot' : 'runsNow');
}
