/** A judgement holds as long as the rows it judged say the same. */
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../server/analysis/fingerprint.ts';
import { aboutOf, isOutdated, judgementsOn, overlapId, pairJudged, rowsJudged } from '../../server/analysis/judgements.ts';
import { withRowsJudged } from '../../server/api/judged.ts';
import type { AnyRecord, RecordProperties } from '../../server/domain/record.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { board, saltmarsh, saltmarshWith } from '../world/saltmarsh.ts';

const wanted = 'data-wanted:d2:csp-saltmarsh';
const pair = 'overlap:csp-saltmarsh:psb-estuary';

/** As it is committed on Saltmarsh: with the rows of the day. */
function judged(about: string, properties: RecordProperties = {}): AnyRecord {
  const input = {
    kind: 'Judgement',
    id: 'j1',
    properties: { about, verdict: 'useful', author: 'Saltmarsh Council', at: '2026-11-25', ...properties },
  };
  const { upsert } = withRowsJudged(saltmarsh, { expectedRevision: 1, author: 'x', reason: 'y', upsert: [input], remove: [] });
  return upsert[0] as unknown as AnyRecord;
}

function outdatedIn(graph: PartnershipGraph): boolean | null | undefined {
  const judgement = graph.judgements.values().next().value;
  return judgement === undefined ? undefined : isOutdated(graph, judgement);
}

const note = (id: string, text: string): AnyRecord => ({
  kind: 'DataFlow',
  id,
  from: null,
  to: 'csp-saltmarsh',
  properties: { dataset: 'Wrecks', datasetId: 'wrecks', status: 'wanted', holds: 'yes', note: text },
});

const evidence = (id: string, about: string): AnyRecord => ({
  kind: 'Evidence',
  id,
  properties: { about, source: 'letter', stance: 'supports', certainty: 'stated' },
});

describe('a judgement on a gap', () => {
  test('takes the rows of the day when it is committed, and is read with the gap', () => {
    const record = judged(wanted);
    expect(record.properties).toMatchObject({ about: wanted, rows: ['d2'], fingerprint: fingerprintOf(saltmarsh, ['d2']) });
    const graph = saltmarshWith(record);
    expect(judgementsOn(graph, wanted).map(({ id }) => id)).toEqual(['j1']);
    expect(outdatedIn(graph)).toBe(false);
  });

  test('is outdated when a row says something else, gets other evidence, or the gap is gone', () => {
    expect(outdatedIn(saltmarshWith(judged(wanted), note('d2', 'asked again')))).toBe(true);
    expect(outdatedIn(saltmarshWith(judged(wanted), evidence('e9', 'd2')))).toBe(true);
    const comes = { ...note('d2', ''), properties: { dataset: 'Wrecks', status: 'flowing', holds: 'yes' } } as AnyRecord;
    expect(outdatedIn(saltmarshWith(judged(wanted), comes))).toBe(true);
  });

  test('is not outdated by what happens elsewhere', () => {
    expect(outdatedIn(saltmarshWith(judged(wanted), evidence('e9', 'd1'), evidence('e10', 'i1')))).toBe(false);
  });

  test('cannot be told to be outdated where somebody put it in by hand, without rows', () => {
    const byHand: AnyRecord = {
      kind: 'Judgement',
      id: 'j1',
      properties: { about: wanted, verdict: 'open', author: 'Saltmarsh Council', at: '2026' },
    };
    expect(outdatedIn(saltmarshWith(byHand))).toBeNull();
  });
});

describe('a judgement on an overlap', () => {
  test('knows the pair in either order', () => {
    expect(overlapId(board('psb-estuary'), board('csp-saltmarsh'))).toBe(pair);
    expect(aboutOf(saltmarsh, 'overlap:psb-estuary:csp-saltmarsh')).toBe(pair);
    expect(pairJudged(saltmarsh, 'overlap:psb-estuary:nobody')).toBeNull();
    expect(pairJudged(saltmarsh, 'overlap:psb-estuary:psb-estuary')).toBeNull();
    expect(pairJudged(saltmarsh, wanted)).toBeNull();
    expect(judged('overlap:psb-estuary:csp-saltmarsh').properties).toMatchObject({ about: pair });
  });

  test('is outdated by a member more on either board', () => {
    expect(rowsJudged(saltmarsh, pair)).toContain('membership~council-saltmarsh~psb-estuary');
    expect(outdatedIn(saltmarshWith(judged(pair)))).toBe(false);
    const more: AnyRecord = {
      kind: 'Membership',
      id: 'membership~police-marsh~psb-estuary',
      from: 'police-marsh',
      to: 'psb-estuary',
      properties: { holds: 'yes', roles: ['member'] },
    };
    expect(outdatedIn(saltmarshWith(judged(pair), more))).toBe(true);
  });
});

test('nobody judges what is not there', () => {
  expect(() => judged('data-wanted:nothing:nobody')).toThrow(
    'Judgement j1: about should be the id of a gap at this revision, or overlap:board:board with the ids of two boards; it is "data-wanted:nothing:nobody". Correct it.',
  );
});

test('the newest judgement comes first', () => {
  const on = (id: string, at: string): AnyRecord => ({
    kind: 'Judgement',
    id,
    properties: { about: wanted, verdict: 'open', author: 'x', at },
  });
  const graph = saltmarshWith(on('j1', '2026-11-01'), on('j3', '2026-11-20'), on('j2', '2026-11-20'));
  expect(judgementsOn(graph, wanted).map(({ id }) => id)).toEqual(['j3', 'j2', 'j1']);
});
