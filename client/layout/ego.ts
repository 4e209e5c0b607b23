/** Rings around one body: where each body stands, and beside the first ring names in two columns that never touch. Pure. */

export interface EgoAsked {
  readonly middle: string;
  readonly rings: readonly (readonly string[])[];
  readonly ties: readonly (readonly [inner: string, outer: string])[];
}

export interface EgoNode {
  readonly id: string;
  /** 0 for the body in the middle. */
  readonly step: number;
  readonly x: number;
  readonly y: number;
}

export interface EgoLabel {
  readonly id: string;
  readonly side: 'left' | 'right';
  /** Where the name begins, or on the left ends. */
  readonly x: number;
  readonly y: number;
  /** The line from the body to its name. */
  readonly leader: readonly (readonly [x: number, y: number])[];
}

export interface EgoPicture {
  readonly width: number;
  readonly height: number;
  readonly radii: readonly number[];
  /** The room for a name. */
  readonly names: number;
  readonly nodes: readonly EgoNode[];
  readonly labels: readonly EgoLabel[];
}

interface Sizes {
  /** How far each ring is from the one within it. */
  readonly ring: number;
  /** Room for names on either side; none for a small picture. */
  readonly names: number;
  /** From one name to the next. */
  readonly line: number;
}

const margin = 12;

/** So large that letters need not shrink to the width at hand: rings and the room for names do, as far as they can. */
export function sizesWithin(width: number, rings: number): Sizes {
  const names = within(width * 0.33, 200, 330);
  return { ring: within((width / 2 - margin - names) / Math.max(1, rings), 32, 92), names, line: 17 };
}

function within(size: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, size));
}

export function egoPicture({ middle, rings, ties }: EgoAsked, { ring, names, line }: Sizes): EgoPicture {
  const radii = rings.map((_, at) => ring * (at + 1));
  const outermost = radii.at(-1) ?? ring;
  const inColumn = Math.ceil((rings[0]?.length ?? 0) / 2);
  const height = Math.max(2 * (outermost + margin), names === 0 ? 0 : inColumn * line + 2 * margin);
  const width = 2 * (outermost + margin + names);
  const [centreX, centreY] = [width / 2, height / 2];
  const angles = new Map<string, number>();
  const nodes: EgoNode[] = [{ id: middle, step: 0, x: centreX, y: centreY }];
  rings.forEach((ids, at) => {
    const inOrder = at === 0 ? ids : byAngleOfInner(ids, ties, angles);
    inOrder.forEach((id, place) => {
      // From the top, clockwise.
      const angle = ((place + 0.5) / inOrder.length) * 2 * Math.PI - Math.PI / 2;
      angles.set(id, angle);
      const radius = radii[at] ?? 0;
      nodes.push({ id, step: at + 1, x: centreX + radius * Math.cos(angle), y: centreY + radius * Math.sin(angle) });
    });
  });
  const labels =
    names === 0
      ? []
      : labelsFor(
          nodes.filter(({ step }) => step === 1),
          { centreX, centreY, outermost, line },
        );
  return { width, height, radii, names, nodes, labels };
}

/** A body stands where those are by way of whom it is reached, so that lines are short. */
function byAngleOfInner(ids: readonly string[], ties: EgoAsked['ties'], angles: ReadonlyMap<string, number>): readonly string[] {
  const sums = new Map<string, readonly [x: number, y: number]>();
  for (const [inner, outer] of ties) {
    const angle = angles.get(inner);
    if (angle === undefined) continue;
    const [x, y] = sums.get(outer) ?? [0, 0];
    sums.set(outer, [x + Math.cos(angle), y + Math.sin(angle)]);
  }
  const place = (id: string): number => {
    const [x, y] = sums.get(id) ?? [0, -1];
    // The top is both the beginning and the end of the ring.
    const angle = Math.atan2(y, x) + Math.PI / 2;
    return angle < 0 ? angle + 2 * Math.PI : angle;
  };
  return ids.toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

function labelsFor(
  first: readonly EgoNode[],
  {
    centreX,
    centreY,
    outermost,
    line,
  }: { readonly centreX: number; readonly centreY: number; readonly outermost: number; readonly line: number },
): readonly EgoLabel[] {
  // The first half goes down the right side, the second up the left.
  const right = first.slice(0, Math.ceil(first.length / 2));
  const left = first.slice(right.length).toReversed();
  const column = (nodes: readonly EgoNode[], side: 'left' | 'right'): readonly EgoLabel[] =>
    nodes.map(({ id, x, y }, at) => {
      const labelY = centreY + (at - (nodes.length - 1) / 2) * line;
      const direction = side === 'right' ? 1 : -1;
      const labelX = centreX + direction * (outermost + margin);
      return {
        id,
        side,
        x: labelX,
        y: labelY,
        leader: [
          [x, y],
          [labelX - direction * 4, labelY],
        ],
      };
    });
  return [...column(right, 'right'), ...column(left, 'left')];
}
