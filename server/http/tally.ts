/** Numbers that every request adds to: kept plain, and written in the form of Prometheus only when somebody asks for them. */

interface Told {
  readonly name: string;
  readonly help: string;
}

export interface Tally {
  /** One value for each label; of those who have one label, one. */
  add(value: string, second?: string): void;
  text(): string;
}

/** Counts how often something happened, for each choice of what its labels say. */
export function tally({ name, help, labels }: Told & { readonly labels: readonly string[] }): Tally {
  const counts = new Map<string, { readonly values: readonly string[]; times: number }>();
  return {
    add: (value, second) => {
      const key = second === undefined ? value : `${value} ${second}`;
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { values: second === undefined ? [value] : [value, second], times: 1 });
      else known.times += 1;
    },
    text: () =>
      written(
        { name, help },
        'counter',
        [...counts.values()].map(({ values, times }) => [labelled(name, labels, values), times]),
      ),
  };
}

export interface Durations {
  add(value: string, seconds: number): void;
  text(): string;
}

interface Heap {
  /** How many fell under each bound and over the one before it. */
  readonly under: number[];
  sum: number;
  times: number;
}

/** How long something took, in heaps between `bounds`. */
export function durations({ name, help, label, bounds }: Told & { readonly label: string; readonly bounds: readonly number[] }): Durations {
  const heaps = new Map<string, Heap>();
  const linesFor = ([value, { under, sum, times }]: readonly [string, Heap]): readonly Line[] => {
    let upTo = 0;
    const counted = bounds.map((bound, at): Line => {
      upTo += under[at] as number;
      return [labelled(`${name}_bucket`, ['le', label], [String(bound), value]), upTo];
    });
    return [
      ...counted,
      [labelled(`${name}_bucket`, ['le', label], ['+Inf', value]), times],
      [labelled(`${name}_sum`, [label], [value]), sum],
      [labelled(`${name}_count`, [label], [value]), times],
    ];
  };
  return {
    add: (value, seconds) => {
      let heap = heaps.get(value);
      if (heap === undefined) heaps.set(value, (heap = { under: bounds.map(() => 0), sum: 0, times: 0 }));
      let at = 0;
      while (at < bounds.length && seconds > (bounds[at] as number)) at += 1;
      if (at < bounds.length) heap.under[at] = (heap.under[at] as number) + 1;
      heap.sum += seconds;
      heap.times += 1;
    },
    text: () => written({ name, help }, 'histogram', [...heaps].flatMap(linesFor)),
  };
}

type Line = readonly [name: string, value: number];

function written({ name, help }: Told, type: 'counter' | 'histogram', lines: readonly Line[]): string {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines.map(line => line.join(' ')), ''].join('\n');
}

/** JSON escapes what Prometheus wants escaped, in the same way. */
function labelled(name: string, labels: readonly string[], values: readonly string[]): string {
  return `${name}{${labels.map((label, at) => `${label}=${JSON.stringify(values[at])}`).join(',')}}`;
}
