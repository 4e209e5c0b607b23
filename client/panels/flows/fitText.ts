/** A line of text cut to its room: the name gives way, the remark beside it stays whole as long as it can. */

export type Width = (text: string) => number;

interface Fitted {
  readonly name: string;
  readonly remark: string;
}

const leastName = 60;

export function fitLine({ name, remark }: Fitted, room: number, width: Width): Fitted {
  const tail = remark === '' ? '' : ` · ${remark}`;
  const held = width(tail);
  if (width(name) + held <= room) return { name, remark: tail };
  if (room - held >= leastName) return { name: fitText(name, room - held, width), remark: tail };
  return { name: fitText(name, room, width), remark: '' };
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
