/** A line of text cut to its room: first goes what the drawing says too, then the name gives way to its years and amount. */

export type Width = (text: string) => number;

export interface Remark {
  readonly text: string;
  /** The look of the ribbon says it as well. */
  readonly isDrawn: boolean;
}

export interface Line {
  readonly name: string;
  readonly remarks: readonly Remark[];
}

interface Fitted {
  readonly name: string;
  readonly remark: string;
}

const leastName = 60;

interface LinesIn {
  readonly room: number;
  readonly lines: number;
}

/** Whether the name stands whole, with all beside it that nothing drawn says. */
export function isWholeIn(line: Line, { room, lines }: LinesIn, width: Width): boolean {
  if (isWholeInOne(line, room, width)) return true;
  const broken = lines === 1 ? null : afterOneLine(line, room, width);
  return broken !== null && isWholeIn(broken.rest, { room, lines: lines - 1 }, width);
}

/** In as few lines as hold it; each holds as many words of the name as it can. */
export function fitLines(line: Line, { room, lines }: LinesIn, width: Width): readonly Fitted[] {
  const broken = lines === 1 || isWholeInOne(line, room, width) ? null : afterOneLine(line, room, width);
  if (broken === null) return [fitLine(line, room, width)];
  return [{ name: broken.first, remark: '' }, ...fitLines(broken.rest, { room, lines: lines - 1 }, width)];
}

function isWholeInOne({ name, remarks }: Line, room: number, width: Width): boolean {
  return width(name) + width(tailsOf(remarks).at(-1) ?? '') <= room;
}

/** Null where not even its first word finds room. */
function afterOneLine({ name, remarks }: Line, room: number, width: Width): { readonly first: string; readonly rest: Line } | null {
  const words = name.split(' ');
  const count = words.findLastIndex((_, at) => at > 0 && width(words.slice(0, at).join(' ')) <= room);
  return count < 1 ? null : { first: words.slice(0, count).join(' '), rest: { name: words.slice(count).join(' '), remarks } };
}

export function fitLine({ name, remarks }: Line, room: number, width: Width): Fitted {
  const tails = tailsOf(remarks);
  const whole = tails.find(tail => width(name) + width(tail) <= room);
  if (whole !== undefined) return { name, remark: whole };
  const tail = tails.at(-1) ?? '';
  const held = width(tail);
  if (room - held >= leastName) return { name: fitText(name, room - held, width), remark: tail };
  return { name: fitText(name, room, width), remark: '' };
}

/** All remarks first, then without what is drawn, the last of it first. */
function tailsOf(remarks: readonly Remark[]): readonly string[] {
  const drawn = remarks.filter(({ isDrawn }) => isDrawn);
  return Array.from({ length: drawn.length + 1 }, (_, without) => {
    const left = new Set(drawn.slice(0, drawn.length - without));
    return remarks
      .filter(remark => !remark.isDrawn || left.has(remark))
      .map(({ text }) => ` · ${text}`)
      .join('');
  });
}

interface Names {
  readonly full: string;
  readonly short: string;
}

/** The whole name, in two lines where they find room; else the short one, else as much as there is room for. */
export function fitName(
  { full, short }: Names,
  { room, lines }: { readonly room: number; readonly lines: 1 | 2 },
  width: Width,
): readonly string[] {
  if (width(full) <= room) return [full];
  const halves = lines === 1 ? null : inTwo(full, room, width);
  return halves ?? [fitText(short, room, width)];
}

/** As much as fits stands in the first line. */
function inTwo(text: string, room: number, width: Width): readonly string[] | null {
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const [first, second] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (width(first) <= room) return width(second) <= room ? [first, second] : null;
  }
  return null;
}

export function fitText(text: string, room: number, width: Width): string {
  if (width(text) <= room) return text;
  let [fits, tooLong] = [0, text.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (width(cut(text, middle)) <= room) fits = middle;
    else tooLong = middle;
  }
  return fits === 0 ? '' : cut(text, fits);
}

function cut(text: string, length: number): string {
  return `${text.slice(0, length).trimEnd()}…`;
}
