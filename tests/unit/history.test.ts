/** The history of Saltmarsh: what changes did is told in both languages, also of who is gone, and what nobody kept is told as that. */
import { describe, expect, test } from 'vitest';
import { kinds } from '../../schema/model/model.ts';
import type { Properties } from '../../schema/model/property.ts';
import { changedProperties, changedTitles } from '../../schema/words/en/changed.ts';
import { changesWithin, comparedRevisions, type RevisionsCompared } from '../../server/analysis/history/between.ts';
import { comparedDays, type DaysCompared } from '../../server/analysis/history/inTime.ts';
import { daysTold, turnTold } from '../../server/analysis/history/inTimeTold.ts';
import { kindsInOrder } from '../../server/analysis/history/kindTold.ts';
import { differenceTold, madeBy, revisionsTold } from '../../server/analysis/history/told.ts';
import { walkedBack, type History } from '../../server/analysis/history/walk.ts';
import { decodeDataset } from '../../server/domain/decode.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { buildGraph } from '../../server/graph/build.ts';
import { membershipOf } from '../contract/records.ts';
import { saltmarshRecords } from '../world/saltmarsh.ts';
import { ended, historyOf, recordOf, withProperties } from '../world/saltmarshHistory.ts';

function between(history: History, from: number, about: string | null = null): RevisionsCompared {
  return ended(comparedRevisions(history, { from, to: history.graph.revision, about }));
}

function told(history: History, from: number): readonly string[] {
  return between(history, from).differences.map(one => differenceTold(history, one, 'en'));
}

const seat = membershipOf('lifeboat', 'watch', { roles: ['member'] });
const evidence: AnyRecord = {
  kind: 'Evidence',
  id: 'e-new',
  properties: { about: seat.id, source: 'minutes', stance: 'supports', certainty: 'stated' },
};
const watch = recordOf('Partnership', 'watch');

describe('between two revisions', () => {
  test('what came, went, ended and was altered is told by names, in both languages', () => {
    const renamed = withProperties(recordOf('Organisation', 'lifeboat'), { nameEn: 'The Marsh Lifeboat' });
    const over = withProperties(recordOf('Membership', 'membership~police-marsh~csp-saltmarsh'), { until: '2026-03' });
    const history = historyOf(
      { author: 'Network office', upsert: [seat, evidence, renamed] },
      { author: 'Saltmarsh Council', upsert: [over], remove: [recordOf('FundingFlow', 'f3')] },
    );
    expect(told(history, 1)).toEqual([
      'Altered: organisation, The Marsh Lifeboat; name in English: “The Lifeboat”, now “The Marsh Lifeboat”.',
      'Added: seat of The Marsh Lifeboat on The Night Watch.',
      'Ended (March 2026): seat of Marsh Police on Saltmarsh Community Safety Partnership.',
      'Taken out: money or help from Marsh Police to Saltmarsh Community Safety Partnership.',
      'Added: evidence on this in Minutes of Saltmarsh CSP: seat of The Marsh Lifeboat on The Night Watch.',
    ]);
    const compared = between(history, 1);
    expect(revisionsTold(history, compared, 'en')).toBe(
      'Between revision 1 and revision 3 the landscape was changed 2 times, by Network office and Saltmarsh Council. Added: 1 seat and 1 piece of evidence. Ended: 1 seat. Altered: 1 organisation. Taken out: 1 flow of money.',
    );
    expect(revisionsTold(history, compared, 'cy')).toBe(
      'Rhwng fersiwn 1 a fersiwn 3 o’r data newidiwyd y dirwedd ddwywaith, gan: Network office a Saltmarsh Council. Ychwanegwyd: 1 sedd a 1 darn o dystiolaeth. Daeth i ben: 1 sedd. Newidiwyd: 1 sefydliad. Tynnwyd: 1 llif arian.',
    );
    expect(compared.differences.map(one => differenceTold(history, one, 'cy'))[1]).toBe(
      'Ychwanegwyd: sedd, “The Marsh Lifeboat” ar: “The Night Watch”.',
    );
  });

  test('a record that was changed twice is told once, as it was first and became last', () => {
    const history = historyOf(
      { author: 'A', upsert: [withProperties(watch, { nameEn: 'The Watch' })] },
      { author: 'B', upsert: [withProperties(watch, { nameEn: 'The Day Watch' })] },
    );
    expect(told(history, 1)).toEqual(['Altered: board, The Day Watch; name in English: “The Night Watch”, now “The Day Watch”.']);
    expect(between(history, 1).differences[0]?.revisions).toEqual([2, 3]);
    expect(told(history, 2)).toEqual(['Altered: board, The Day Watch; name in English: “The Watch”, now “The Day Watch”.']);
  });

  test('what was changed and changed back is no difference, and is counted', () => {
    const history = historyOf({ author: 'A', upsert: [withProperties(watch, { tier: 'national' })] }, { author: 'B', upsert: [watch] });
    expect(between(history, 1)).toMatchObject({ differences: [], undone: 1 });
    expect(revisionsTold(history, between(history, 1), 'en')).toBe(
      'Between revision 1 and revision 3 the landscape was changed 2 times, by A and B. In the end nothing is different. 1 record was changed and is as it was again.',
    );
  });

  test('what a room said in Welsh is no English in a sentence, and its full stop is that of the sentence', () => {
    const meeting: AnyRecord = { kind: 'Scenario', id: 'meeting', properties: { nameEn: 'A meeting' } };
    const remark: AnyRecord = {
      kind: 'Remark',
      id: 'remark',
      properties: { scenario: 'meeting', on: '2026-11-26', sort: 'idea', said: 'Un asesiad i bawb.', isWelsh: true },
    };
    const history = historyOf({ author: 'A', upsert: [meeting, remark] });
    const inWelsh = between(history, 1).differences.map(one => differenceTold(history, one, 'cy'));
    expect(told(history, 1)).toContain('Added: remark of a meeting, Un asesiad i bawb.');
    expect(inWelsh).toContain('Ychwanegwyd: sylw mewn cyfarfod, Un asesiad i bawb.');
  });

  test('who is gone keeps the name, and the seat of somebody who is gone stays a seat', () => {
    const harbour: AnyRecord = {
      kind: 'Organisation',
      id: 'harbour',
      properties: { nameEn: 'The Harbour', type: 'council', isGroup: false },
    };
    const itsSeat = membershipOf('harbour', 'psb-estuary');
    const history = historyOf({ author: 'A', upsert: [harbour, itsSeat] }, { author: 'B', remove: [itsSeat, harbour] });
    expect(told(history, 2)).toEqual([
      'Taken out: organisation, The Harbour.',
      'Taken out: seat of The Harbour on Estuary Public Services Board.',
    ]);
    expect(told(history, 1)).toEqual([]);
  });

  test('what an older Tirlun did not keep is told as not kept; what no change touched before came with it', () => {
    const history = historyOf({ author: 'A', upsert: [seat, withProperties(watch, { tier: 'national' })], keeps: 'keys' });
    expect(told(history, 1)).toEqual([
      'Changed: board, The Night Watch; what it was before is not kept.',
      'Added: seat of The Lifeboat on The Night Watch.',
    ]);
    expect(history.changes.map(({ isKept }) => isKept)).toEqual([true, false]);
  });

  test('where somebody edited unseen before, nothing is sure of what was not kept', () => {
    const history = historyOf({ author: 'outside Tirlun', keeps: 'nothing' }, { author: 'A', upsert: [seat], keeps: 'keys' });
    expect(told(history, 2)).toEqual(['Changed: seat of The Lifeboat on The Night Watch; what it was before is not kept.']);
  });

  test('an edit that nobody saw is told as one of which nobody knows what it touched', () => {
    const history = historyOf({ author: 'outside Tirlun', upsert: [seat], keeps: 'nothing' });
    expect(revisionsTold(history, between(history, 1), 'en')).toBe(
      'Between revision 1 and revision 2 the landscape was changed once, by somebody outside Tirlun. Of 1 change it is not kept what it touched.',
    );
    expect(history.changes.map(({ change }) => madeBy(change, 'cy').author)).toEqual(['Tirlun', 'rhywun y tu allan i Tirlun']);
  });

  test('a history that does not have the changes says so, and never that nothing was changed', () => {
    const graph = buildGraph(decodeDataset({ revision: 3, records: saltmarshRecords }));
    const history = ended(walkedBack(graph, []));
    expect(revisionsTold(history, between(history, 1), 'en')).toBe(
      'Between revision 1 and revision 3 the landscape was changed 2 times; by whom, and what, is not kept here.',
    );
  });

  test('what Tirlun itself gives as a reason is told in the language asked for', () => {
    const [loaded] = historyOf().changes;
    const change = { ...(loaded as NonNullable<typeof loaded>).change, reason: 'Loaded from a landscape folder' };
    expect(madeBy(change, 'cy')).toEqual({ author: 'Tirlun', reason: 'Llwythwyd o ffolder tirwedd' });
    expect(madeBy({ ...change, reason: 'A board was renamed' }, 'cy').reason).toBe('A board was renamed');
  });

  test('of a body what speaks of it is told: its own record, its seats, and evidence for them', () => {
    const history = historyOf(
      { author: 'A', upsert: [seat, evidence] },
      { author: 'B', upsert: [withProperties(watch, { tier: 'national' })] },
    );
    expect(between(history, 1, 'lifeboat').differences.map(({ id }) => id)).toEqual([`Membership ${seat.id}`, 'Evidence e-new']);
    expect(ended(changesWithin(history, { from: 1, to: 3, about: 'watch' })).map(({ change }) => change.author)).toEqual(['A', 'B']);
    expect(ended(changesWithin(history, { from: 1, to: 3, about: 'lifeboat' })).map(({ change }) => change.author)).toEqual(['A']);
    expect(revisionsTold(history, between(history, 1, 'board-marsh'), 'en')).toBe(
      'Between revision 1 and revision 3 nothing was changed that speaks of The Marsh Board.',
    );
  });
});

describe('between two days', () => {
  const days = (history: History, since: string, until: string, about: string | null = null): DaysCompared =>
    ended(comparedDays(history, { since, until, about }));

  test('what began and ended between them is told; what names no day is counted and never called unchanged', () => {
    const history = historyOf({
      author: 'A',
      upsert: [{ ...seat, properties: { ...seat.properties, since: '2010-05', until: '2015-12-31' } }],
    });
    const compared = days(history, '2001-01-01', '2016-01-01');
    expect(compared.turns.map(turn => turnTold(history, turn, 'en'))).toEqual([
      'Began (1 April 2001): board, Saltmarsh Community Safety Partnership.',
      'Began (May 2010): seat of The Lifeboat on The Night Watch.',
      'Ended (31 December 2015): seat of The Lifeboat on The Night Watch.',
    ]);
    expect(compared.undated).toHaveLength(compared.datable - 2);
    expect(daysTold(history, days(history, '2001-01-01', '2016-01-01', 'lifeboat'), 'en')).toBe(
      'From 1 January 2001 to 1 January 2016, by what is recorded now. What of it speaks of The Lifeboat: Began: 1 seat. Ended: 1 seat. Of 6 records 5 name no first day: when they began is not known.',
    );
  });

  test('the last day is the last on which it holds, and the first the first', () => {
    const history = historyOf();
    const board = (since: string, until: string): readonly string[] =>
      days(history, since, until, 'csp-saltmarsh').turns.map(({ sort }) => sort);
    expect(board('2001-03-31', '2001-04-01')).toEqual(['BEGAN']);
    expect(board('2001-04-01', '2001-04-02')).toEqual([]);
    expect(board('2001-03-30', '2001-03-31')).toEqual([]);
    const over = historyOf({ author: 'A', upsert: [{ ...seat, properties: { ...seat.properties, until: '2015-12-31' } }] });
    const ends = (since: string, until: string): readonly string[] => days(over, since, until, 'lifeboat').turns.map(({ sort }) => sort);
    expect(ends('2015-12-30', '2015-12-31')).toEqual([]);
    expect(ends('2015-12-31', '2016-01-01')).toEqual(['ENDED']);
    expect(ends('2016-01-01', '2016-01-02')).toEqual([]);
  });

  test('a month in which one of the days lies may go either way', () => {
    const history = historyOf({ author: 'A', upsert: [{ ...seat, properties: { ...seat.properties, since: '2010-05' } }] });
    expect(days(history, '2010-05-10', '2011-01-01').turns.map(({ sort }) => sort)).toEqual(['MAY_HAVE_BEGUN']);
    expect(days(history, '2010-01-01', '2010-05-10').turns.map(({ sort }) => sort)).toEqual(['MAY_HAVE_BEGUN']);
    expect(days(history, '2010-05-31', '2011-01-01').turns).toEqual([]);
  });

  test('the years of an amount that is paid now say neither beginning nor end', () => {
    expect(days(historyOf(), '2019-01-01', '2023-01-01', 'csp-saltmarsh').turns).toEqual([]);
    const past = withProperties(recordOf('FundingFlow', 'f1'), { status: 'past' });
    const history = historyOf({ author: 'A', upsert: [past] });
    expect(days(history, '2019-01-01', '2023-01-01', 'csp-saltmarsh').turns.map(({ sort, day }) => [sort, day])).toEqual([
      ['BEGAN', '2020'],
      ['ENDED', '2021'],
    ]);
  });
});

test('every kind and every property has a name', () => {
  expect(new Set(kindsInOrder)).toEqual(new Set(Object.keys(changedTitles)));
  const shown = Object.values(kinds).flatMap(({ properties }) => Object.entries(properties as Properties));
  const names = shown.filter(([, { internal }]) => !internal).map(([name]) => name);
  expect(names.filter(name => !(name in changedProperties))).toEqual([]);
});
