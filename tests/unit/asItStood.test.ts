/** Saltmarsh as it stood before what was changed, and on both of two days. */
import { describe, expect, test } from 'vitest';
import { asItHeld } from '../../server/analysis/history/asItHeld.ts';
import { asItStoodAfter, asItStoodBefore } from '../../server/analysis/history/asItStood.ts';
import { comparedRevisions } from '../../server/analysis/history/between.ts';
import type { History } from '../../server/analysis/history/walk.ts';
import { hangingOn } from '../../server/change/hanging.ts';
import { recordsIn } from '../../server/change/recorded.ts';
import { recordOf as recordFrom } from '../../server/domain/encode.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { membershipOf } from '../contract/records.ts';
import { ended, historyOf, recordOf, withProperties } from '../world/saltmarshHistory.ts';

const seat = membershipOf('lifeboat', 'watch', { roles: ['member'] });
const watch = recordOf('Partnership', 'watch');
/** All that hangs on the Watch, as a change that removes it names it. */
const onWatch = hangingOn(historyOf().graph, [watch]).map(({ kind, id }) => recordOf(kind, id));

function before(history: History, from: number, to = history.graph.revision): PartnershipGraph {
  return ended(asItStoodBefore(history, ended(comparedRevisions(history, { from, to, about: null }))));
}

function after(history: History, from: number, to = history.graph.revision): PartnershipGraph {
  return ended(asItStoodAfter(history, ended(comparedRevisions(history, { from, to, about: null }))));
}

function recordsOf(graph: PartnershipGraph): readonly unknown[] {
  const records = [...recordsIn(graph)].map(row => recordFrom(row));
  return records.map(record => JSON.stringify(record, Object.keys({ ...record.properties, ...record }).sort())).sort();
}

describe('between two revisions', () => {
  test('all that was put in, taken out and altered stands again as it was', () => {
    const history = historyOf(
      { author: 'A', upsert: [seat, withProperties(recordOf('Organisation', 'lifeboat'), { nameEn: 'The Marsh Lifeboat' })] },
      { author: 'B', remove: [seat, ...onWatch] },
    );
    expect(history.graph.findBody('watch')).toBeUndefined();
    expect(recordsOf(before(history, 1))).toEqual(recordsOf(historyOf().graph));
    const between = before(history, 2);
    expect(between.revision).toBe(2);
    expect(between.memberships.has(seat.id as never)).toBe(true);
    expect(between.findBody('lifeboat')?.nameEn).toBe('The Marsh Lifeboat');
    expect(after(history, 1)).toBe(history.graph);
    expect(recordsOf(after(history, 1, 2))).toEqual(recordsOf(between));
  });

  test('who got a last day is there before and not after, seats and all', () => {
    const history = historyOf({ author: 'A', upsert: [seat] }, { author: 'B', upsert: [withProperties(watch, { ended: '2026-03' })] });
    expect(before(history, 2).findBody('watch')).toBeDefined();
    expect(after(history, 2).findBody('watch')).toBeUndefined();
    expect([...after(history, 2).memberships.values()].filter(({ to }) => String(to) === 'watch')).toEqual([]);
    // Once it was over before, it is neither news nor gone.
    expect(after(history, 3).findBody('watch')).toBeDefined();
  });

  test('what nobody kept stands as it does now', () => {
    const named = withProperties(watch, { nameEn: 'The Day Watch' });
    const history = historyOf({ author: 'A', upsert: [named, seat], keeps: 'keys' });
    expect(before(history, 1).findBody('watch')?.nameEn).toBe('The Day Watch');
    expect(before(history, 1).memberships.has(seat.id as never)).toBe(false);
  });
});

describe('between two days', () => {
  const held = (properties: AnyRecord['properties'], since: string, until: string): readonly boolean[] => {
    const { graph } = historyOf({ author: 'A', upsert: [withProperties(seat, properties)] });
    return (['before', 'after'] as const).map(side => ended(asItHeld(graph, { since, until }, side)).memberships.has(seat.id as never));
  };

  test('what began and what ended is on one side alone, what names no day on both', () => {
    expect(held({ since: '2010-05-01' }, '2010-04-30', '2010-05-01')).toEqual([false, true]);
    expect(held({ until: '2015-12-31' }, '2015-12-31', '2016-01-01')).toEqual([true, false]);
    expect(held({ since: '2010', until: '2012' }, '2014-01-01', '2016-01-01')).toEqual([false, false]);
    expect(held({}, '2001-01-01', '2016-01-01')).toEqual([true, true]);
  });

  test('a month in which one of the days lies lets nobody come or go', () => {
    expect(held({ since: '2010-05' }, '2010-05-10', '2011-01-01')).toEqual([true, true]);
    expect(held({ since: '2010-05' }, '2010-01-01', '2010-05-10')).toEqual([true, true]);
  });

  test('a board that began later is not there on the first day, nor are its seats', () => {
    const { graph } = historyOf();
    const then = ended(asItHeld(graph, { since: '2001-03-31', until: '2016-01-01' }, 'before'));
    expect(then.findBody('csp-saltmarsh')).toBeUndefined();
    expect([...then.memberships.values()].filter(({ to }) => String(to) === 'csp-saltmarsh')).toEqual([]);
    expect(ended(asItHeld(graph, { since: '2001-03-31', until: '2016-01-01' }, 'after')).findBody('csp-saltmarsh')).toBeDefined();
  });
});
