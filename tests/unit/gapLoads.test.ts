/** How the client holds the load of gaps: what a body is shown as, what the legend counts, what a choice in it leaves. */
import { expect, test } from 'vitest';
import { countByGravest, gapLoadsIn, gravestOf, withGravest } from '../../client/state/gapLoads.ts';
import { clearFilters, isNarrowed, lookThrough, toggleGravest } from '../../client/state/producers.ts';
import { firstSession } from '../../client/state/session.ts';

const loads = gapLoadsIn({
  gapLoad: [
    { body: { id: 'a' }, severity: 'HIGH', open: 2, ask: 1 },
    { body: { id: 'b' }, severity: null, open: 0, ask: 3 },
  ],
});

test('a body is shown by its gravest gap, by its questions where no gap is there, and as none where nothing is recorded', () => {
  expect(['a', 'b', 'c'].map(id => gravestOf(loads.get(id)))).toEqual(['HIGH', 'ASK', 'NONE']);
});

test('the legend counts every body once', () => {
  expect(countByGravest(['a', 'b', 'c', 'd'], loads)).toEqual({ HIGH: 1, MEDIUM: 0, LOW: 0, ASK: 1, NONE: 2 });
});

test('a choice leaves those bodies, and no choice all of them', () => {
  const ids = new Set(['a', 'b', 'c']);
  expect([...withGravest(ids, loads, ['ASK', 'NONE'])]).toEqual(['b', 'c']);
  expect(withGravest(ids, loads, [])).toBe(ids);
});

test('what the legend leaves out is cleared with the filters, and narrows only under its lens', () => {
  const chosen = toggleGravest('ASK')(lookThrough('gaps')(firstSession));
  expect(chosen.choices.gravest).toEqual(['ASK']);
  expect([isNarrowed(chosen), isNarrowed(lookThrough('seats')(chosen))]).toEqual([true, false]);
  expect(clearFilters(chosen).choices.gravest).toEqual([]);
  expect(toggleGravest('ASK')(chosen).choices.gravest).toEqual([]);
});
