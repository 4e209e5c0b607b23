/** Where each body, each ribbon and each label of a picture of flows stands. Pure: the same flows give the same picture. */
import { rowsBy } from '../../state/rowsBy.ts';
import { arrange, type Arranged } from './arrange.ts';
import { breadthsOf, partsByTotal, type Breadths } from './breadths.ts';
import { feedbackIn } from './feedback.ts';
import { labelled, type Unlabelled } from './labels.ts';
import type { Bar, SankeyPicture } from './picture.ts';
import { holdersOf, type Stream } from './stream.ts';

export const measures = {
  bar: 10,
  /** A line of text, and what each further one adds. */
  line: 17,
  further: 14,
  /** Two lines of a name find room in a line and a gap, and do not touch those of the next. */
  gap: 16,
  /** Between two ribbons that arrive. */
  between: 3,
  /** Kept for names beside the last column, as a share of the picture and in pixels. */
  names: { share: 0.22, least: 150, most: 340 },
} as const;

interface PictureOptions {
  readonly width: number;
  readonly alike?: boolean;
  /** How many lines the label of a stream takes, where it is not one. */
  readonly tall?: ReadonlyMap<string, number>;
}

const none: ReadonlyMap<string, number> = new Map();

export function sankeyPicture(streams: readonly Stream[], { width, alike = false, tall = none }: PictureOptions): SankeyPicture {
  const back = feedbackIn(streams);
  const inOrder = streams.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const parted = inOrder.map(stream => (standsApart(stream, back) ? { ...stream, within: null } : stream));
  const breadths = breadthsOf(parted, { alike });
  const made = new Making(parted, { back, breadths, tall });
  const placed = arrange(
    made.bodies.map(id => ({ id, height: made.heightOf(id) })),
    made.onward.map(({ id, from, to }) => ({ source: from, target: to, value: breadths.byId.get(id) ?? 0 })),
    measures.gap,
  );
  return { width, height: placed.height, ...made.at(placed, width), breadths };
}

/** What runs against the others is inside nothing, and nothing inside it. */
function standsApart({ id, within }: Stream, back: ReadonlySet<string>): boolean {
  return within !== null && (back.has(id) || back.has(within));
}

interface Known {
  readonly back: ReadonlySet<string>;
  readonly breadths: Breadths;
  readonly tall: ReadonlyMap<string, number>;
}

/** The flows at each end of each body, and how much height they need there. */
class Making {
  readonly bodies: readonly string[];
  readonly onward: readonly Stream[];
  private readonly byId: ReadonlyMap<string, Stream>;
  private readonly back: ReadonlySet<string>;
  private readonly partsOf: ReadonlyMap<string, readonly Stream[]>;
  private readonly streams: readonly Stream[];
  private readonly breadths: Breadths;
  private readonly tall: ReadonlyMap<string, number>;
  private readonly depthById: ReadonlyMap<string, number>;
  private readonly rightOf: ReadonlyMap<string, readonly Stream[]>;
  private readonly leftOf: ReadonlyMap<string, readonly Stream[]>;

  constructor(streams: readonly Stream[], { back, breadths, tall }: Known) {
    this.streams = streams;
    this.back = back;
    this.breadths = breadths;
    this.tall = tall;
    this.byId = new Map(streams.map(stream => [stream.id, stream]));
    this.onward = streams.filter(({ id }) => !this.back.has(id));
    this.partsOf = partsByTotal(streams, this.byId);
    this.bodies = [...new Set(streams.flatMap(({ from, to }) => [from, to]))].toSorted();
    this.depthById = new Map(streams.map(stream => [stream.id, holdersOf(stream, this.byId).length]));
    const whole = streams.filter(stream => this.depthOf(stream) === 0);
    this.rightOf = rowsBy(whole, ({ id, from, to }) => (back.has(id) ? to : from));
    this.leftOf = rowsBy(
      streams.filter(({ from, to }) => from !== to),
      ({ id, from, to }) => (back.has(id) ? from : to),
    );
  }

  heightOf(body: string): number {
    const right = this.atRight(body);
    const left = this.atLeft(body);
    const out = right.reduce((sum, stream) => sum + this.slotOf(stream), 0);
    const into = left.reduce((sum, stream) => sum + this.arrival(stream), 0);
    return Math.max(measures.line, headOf(right) + out, headOf(right) + into);
  }

  at(placed: Arranged, width: number): Pick<SankeyPicture, 'bars' | 'ribbons'> {
    const { columns, placeById } = placed;
    const names = Math.min(measures.names.most, Math.max(measures.names.least, width * measures.names.share));
    const step = columns < 2 ? width : (width - names - measures.bar) / (columns - 1);
    const xOf = (body: string): number => (placeById.get(body)?.column ?? 0) * step;
    const topOf = (body: string): number => placeById.get(body)?.top ?? 0;
    const [leaves, arrives] = this.ends(topOf);
    const bars = this.bodies.map(id =>
      this.barOf(id, { placed, x: xOf(id), room: (columns < 2 ? width : step) - measures.bar - 14, names }),
    );
    const drawn = [...this.streams]
      .toSorted((a, b) => this.depthOf(a) - this.depthOf(b))
      .map((stream): Unlabelled => {
        const { id, from, to } = stream;
        const leaving = { y: leaves.get(id) ?? 0 };
        const arriving = { y: arrives.get(id) ?? 0 };
        const drawnAs = {
          id,
          breadth: this.breadth(stream),
          isPart: this.depthOf(stream) > 0,
          hasParts: this.partsOf.has(id),
          lines: this.tall.get(id) ?? 1,
        };
        if (from === to) {
          const end = { ...leaving, x: xOf(from) + measures.bar };
          return { ...drawnAs, course: 'loop', from: end, to: end };
        }
        if (this.back.has(id))
          return { ...drawnAs, course: 'back', from: { ...leaving, x: xOf(from) }, to: { ...arriving, x: xOf(to) + measures.bar } };
        return { ...drawnAs, course: 'onward', from: { ...leaving, x: xOf(from) + measures.bar }, to: { ...arriving, x: xOf(to) } };
      });
    return { bars, ribbons: labelled(drawn, bars, width) };
  }

  private barOf(id: string, at: { readonly placed: Arranged; readonly x: number; readonly room: number; readonly names: number }): Bar {
    const { column = 0, top = 0 } = at.placed.placeById.get(id) ?? {};
    const height = this.heightOf(id);
    const isLast = column === at.placed.columns - 1 && this.atRight(id).length === 0;
    const x = at.x + measures.bar + 6;
    const label: Bar['label'] = isLast
      ? { x, y: top + height / 2, room: at.names - 12, anchor: 'start', isFree: true }
      : { x, y: top + measures.line / 2, room: column === at.placed.columns - 1 ? at.names - 12 : at.room, anchor: 'start', isFree: false };
    return { id, column, x: at.x, y: top, width: measures.bar, height, label };
  }

  /** The middle of each stream where it leaves and where it arrives; what goes back leaves at the left and arrives at the right. */
  private ends(topOf: (body: string) => number): readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>] {
    const [leaves, arrives] = [new Map<string, number>(), new Map<string, number>()];
    for (const body of this.bodies) {
      const right = this.atRight(body).toSorted(byTop(stream => topOf(this.back.has(stream.id) ? stream.from : stream.to)));
      let y = topOf(body) + headOf(right);
      for (const stream of right) {
        const slot = this.slotOf(stream);
        const isArrival = this.back.has(stream.id) && stream.from !== stream.to;
        (isArrival ? arrives : leaves).set(stream.id, y + slot / 2);
        if (!isArrival) this.setParts(stream, { middle: y + slot / 2, leaves, topOf });
        y += slot;
      }
      const left = this.atLeft(body).toSorted(byTop(stream => topOf(this.back.has(stream.id) ? stream.to : stream.from)));
      y = topOf(body) + headOf(right);
      for (const stream of left) {
        const arrival = this.arrival(stream);
        (this.back.has(stream.id) ? leaves : arrives).set(stream.id, y + arrival / 2);
        y += arrival;
      }
    }
    return [leaves, arrives];
  }

  /** Parts lie side by side within their total, in the order in which they arrive. */
  private setParts(
    total: Stream,
    { middle, leaves, topOf }: { readonly middle: number; readonly leaves: Map<string, number>; readonly topOf: (body: string) => number },
  ): void {
    const parts = (this.partsOf.get(total.id) ?? []).toSorted(byTop(part => topOf(part.to)));
    const inside = parts.reduce((sum, part) => sum + this.breadth(part), 0);
    const isBelow = parts.every(part => topOf(part.to) >= topOf(total.to));
    let y = isBelow ? middle + this.breadth(total) / 2 - inside : middle - this.breadth(total) / 2;
    for (const part of parts) {
      leaves.set(part.id, y + this.breadth(part) / 2);
      this.setParts(part, { middle: y + this.breadth(part) / 2, leaves, topOf });
      y += this.breadth(part);
    }
  }

  /** What leaves a body, and what goes back to it; parts leave within their total. */
  private atRight(body: string): readonly Stream[] {
    return this.rightOf.get(body) ?? [];
  }

  private atLeft(body: string): readonly Stream[] {
    return this.leftOf.get(body) ?? [];
  }

  private slotOf(stream: Stream): number {
    return Math.max(this.textOf(stream), this.breadth(stream) + measures.between);
  }

  /** A part bears its label where it arrives. */
  private arrival(stream: Stream): number {
    return Math.max(this.depthOf(stream) > 0 ? this.textOf(stream) : 0, this.breadth(stream) + measures.between);
  }

  private textOf({ id }: Stream): number {
    return measures.line + ((this.tall.get(id) ?? 1) - 1) * measures.further;
  }

  private breadth({ id }: Stream): number {
    return this.breadths.byId.get(id) ?? 0;
  }

  private depthOf(stream: Stream): number {
    return this.depthById.get(stream.id) ?? 0;
  }
}

/** The name of a body that gives stands above what it gives. */
function headOf(right: readonly Stream[]): number {
  return right.length === 0 ? 0 : measures.line + 2;
}

function byTop(topOf: (stream: Stream) => number): (a: Stream, b: Stream) => number {
  return (a, b) => topOf(a) - topOf(b) || (a.id < b.id ? -1 : 1);
}
