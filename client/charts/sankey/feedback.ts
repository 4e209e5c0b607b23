/** Which flows close a circle: the others all run one way, so that columns can be made of them. */

interface End {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Taken one by one in order of id, a flow goes back where its giver can already be reached from its receiver. */
export function feedbackIn(flows: readonly End[]): ReadonlySet<string> {
  const onward = new Map<string, Set<string>>();
  const back = new Set<string>();
  for (const { id, from, to } of flows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (canReach(onward, to, from)) {
      back.add(id);
      continue;
    }
    const next = onward.get(from) ?? new Set();
    onward.set(from, next.add(to));
  }
  return back;
}

function canReach(onward: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const body of seen) {
    if (body === to) return true;
    for (const next of onward.get(body) ?? []) seen.add(next);
  }
  return false;
}
