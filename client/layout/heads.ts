/** The names above the columns: regions over their stretch, councils in two lines by turns, so that each has room for two columns. */
import type { Box, Measure } from './box.ts';
import { wrap } from './labels.ts';

export interface HeadWording {
  readonly id: string;
  /** From the longest to the shortest. */
  readonly names: readonly string[];
  readonly x: number;
  readonly width: number;
}

export interface Head {
  readonly id: string;
  readonly label: string;
  /** The label as it stands, a region's in up to two lines. */
  readonly textLines: readonly string[];
  readonly box: Box;
  /** On which of the lines it stands by turns. */
  readonly line: number;
}

interface HeadRoom {
  readonly fontPx: number;
  readonly weight: number;
  readonly measure: Measure;
  readonly width: number;
}

const between = 6;

/** Each over its own stretch, in two lines where one is too short. */
export function placeRegions(wordings: readonly HeadWording[], room: HeadRoom): readonly Head[] {
  return wordings.map(wording => headIn(wording, { left: wording.x, right: wording.x + wording.width, most: 2, line: 0 }, room));
}

/** On two lines by turns, so that names have room for two columns; of two that would meet the longer takes its next shorter form. */
export function placeCouncils(wordings: readonly HeadWording[], room: HeadRoom): readonly Head[] {
  const line = (turn: number): readonly Head[] => {
    const own = wordings.filter((_, place) => place % 2 === turn);
    return withoutMeeting(
      own,
      own.map(() => 0),
      room,
    ).map(head => ({ ...head, line: turn }));
  };
  const byId = new Map([...line(0), ...line(1)].map(head => [head.id, head]));
  return wordings.flatMap(({ id }) => byId.get(id) ?? []);
}

/** `forms` says which of its names each takes. Every round takes a shorter one somewhere, so it ends. */
function withoutMeeting(wordings: readonly HeadWording[], forms: readonly number[], room: HeadRoom): readonly Head[] {
  const heads = wordings.map((wording, place) => {
    const names = wording.names.slice(forms[place] ?? 0, (forms[place] ?? 0) + 1);
    return headIn({ ...wording, names }, { left: 0, right: room.width, most: 1, line: 0 }, room);
  });
  const meets = (place: number): boolean => {
    const [head, next] = [heads[place], heads[place + 1]];
    return head !== undefined && next !== undefined && head.box.x + head.box.width + between > next.box.x;
  };
  const hasShorter = (place: number): boolean => (wordings[place]?.names.length ?? 0) > (forms[place] ?? 0) + 1;
  // Two that meet as short as they can be must not keep others from making way.
  const meeting = heads.findIndex((_, place) => meets(place) && (hasShorter(place) || hasShorter(place + 1)));
  const shortened = [meeting, meeting + 1]
    .filter(place => meeting >= 0 && hasShorter(place))
    .toSorted((a, b) => (heads[b]?.box.width ?? 0) - (heads[a]?.box.width ?? 0))[0];
  if (shortened === undefined) return heads;
  return withoutMeeting(
    wordings,
    forms.map((form, place) => (place === shortened ? form + 1 : form)),
    room,
  );
}

interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly most: number;
  readonly line: number;
}

/** The longest name that fits, in the middle of its column and never out of its stretch; the shortest where none does. */
function headIn(wording: HeadWording, { left, right, most, line }: Stretch, { fontPx, weight, measure }: HeadRoom): Head {
  const measured: Measure = (text, px) => measure(text, px, weight);
  const free = right - left - between;
  const fitting = wording.names
    .map(name => wrap(name, free, { fontPx, measure: measured }))
    .find(lines => lines !== null && lines.length <= most);
  const textLines = fitting ?? wording.names.slice(-1);
  const width = Math.max(...textLines.map(text => measured(text, fontPx)));
  const x = Math.min(Math.max(middle(wording) - width / 2, left + between / 2), right - between / 2 - width);
  return { id: wording.id, label: textLines.join(' '), textLines, line, box: { x, y: 0, width, height: fontPx * textLines.length } };
}

function middle({ x, width }: HeadWording): number {
  return x + width / 2;
}
