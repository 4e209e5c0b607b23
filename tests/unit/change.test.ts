/** What becomes of a change to Saltmarsh before any store hears of it. */
import { describe, expect, test } from 'vitest';
import { completeChange, type RequestedChange } from '../../server/change/completeChange.ts';
import { InvalidRequest } from '../../server/change/invalidRequest.ts';
import type { ChangeSet } from '../../server/domain/change.ts';
import { saltmarsh } from '../world/saltmarsh.ts';

const stamp = { id: 'change-1', at: '2026-11-24T10:00:00.000Z' };

function completed(requested: Partial<RequestedChange>): ChangeSet {
  const usual = { expectedRevision: 1, author: ' Saltmarsh Council ', reason: ' the tide turned ', upsert: [], remove: [] };
  return completeChange(saltmarsh, { ...usual, ...requested }, stamp);
}

function complaintsOn(requested: Partial<RequestedChange>): readonly string[] {
  try {
    completed(requested);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidRequest)) throw error;
    return error.complaints;
  }
}

const removed = (requested: Partial<RequestedChange>): readonly string[] =>
  completed(requested)
    .remove.map(({ kind, id }) => `${kind} ${id}`)
    .sort();

describe('a change is completed', () => {
  test('a seat of Heron Sands Council needs no id: it derives from the ends; words may be written as the page writes them', () => {
    expect(
      completed({
        upsert: [{ kind: 'Membership', from: 'council-heron', to: 'csp-heron', properties: { holds: 'UNKNOWN', since: null } }],
      }),
    ).toEqual({
      id: 'change-1',
      at: '2026-11-24T10:00:00.000Z',
      expectedRevision: 1,
      author: 'Saltmarsh Council',
      reason: 'the tide turned',
      upsert: [
        {
          kind: 'Membership',
          id: 'membership~council-heron~csp-heron',
          from: 'council-heron',
          to: 'csp-heron',
          properties: { holds: 'unknown' },
        },
      ],
      remove: [],
    });
  });

  test('evidence says of which kind it is about, also of what comes in the same change, unless it is said', () => {
    const about = (id: string, kind?: string): RequestedChange['upsert'][number] => ({
      kind: 'Evidence',
      id: `evidence-${id}`,
      properties: { about: id, aboutKind: kind, source: 'act', stance: 'supports', certainty: 'stated' },
    });
    const theme = { kind: 'Theme', id: 'new-theme', properties: { nameEn: 'What is new' } };
    const written = completed({ upsert: [about('council-heron'), about('new-theme'), theme, about('csp-heron', 'Partnership')] }).upsert;
    const told = written.flatMap(({ kind, properties }) => (kind === 'Evidence' ? [[properties['about'], properties['aboutKind']]] : []));
    expect(told).toEqual([
      ['council-heron', 'Organisation'],
      ['new-theme', 'Theme'],
      ['csp-heron', 'Partnership'],
    ]);
  });

  test('with a seat goes the evidence for it', () => {
    expect(removed({ remove: ['membership~council-saltmarsh~csp-saltmarsh'] })).toEqual([
      'Evidence evidence~Membership~membership~council-saltmarsh~csp-saltmarsh~act~responsible authority',
      'Evidence evidence~Membership~membership~council-saltmarsh~csp-saltmarsh~minutes~chair',
      'Membership membership~council-saltmarsh~csp-saltmarsh',
    ]);
  });

  test('with Tern Homes goes its footprint, and the evidence for both', () => {
    expect(removed({ remove: ['landlord-tern'] })).toEqual([
      'Coverage coverage~landlord-tern~la-heron',
      'Evidence evidence~Coverage~coverage~landlord-tern~la-heron~own',
      'Evidence evidence~Organisation~landlord-tern~own',
      'Organisation landlord-tern',
    ]);
  });

  test('with the Public Services Board go its seats and what sits under it, if nobody claims anything of those', () => {
    const disagreement = {
      kind: 'Disagreement',
      id: 'x1',
      properties: { whatDiffers: 'How many herons', claims: ['fact-seven', 'fact-eight'] },
    };
    expect(removed({ upsert: [disagreement], remove: ['psb-estuary'] }).filter(key => !key.startsWith('Evidence'))).toEqual([
      'Coverage coverage~psb-estuary~region-estuary',
      'Interface i1',
      'Membership membership~council-saltmarsh~psb-estuary',
      'Membership membership~council-samphire~psb-estuary',
      'Membership membership~lifeboat~psb-estuary',
      'Partnership psb-estuary',
    ]);
  });

  test('a board may take another id: the old one goes, what is written for the new one stays', () => {
    const board = {
      kind: 'Partnership',
      id: 'night-watch',
      properties: { nameEn: 'The Night Watch', kind: 'network', tier: 'local', isGroup: false },
    };
    const moved = { kind: 'Interface', id: 'i4', from: 'csp-all', to: 'night-watch', properties: { type: 'works_with', holds: 'yes' } };
    expect(removed({ upsert: [board, moved], remove: ['watch'] }).filter(key => !key.startsWith('Evidence'))).toEqual([
      'Membership membership~grp-volunteers~watch',
      'Partnership watch',
    ]);
  });
});

describe('a change is refused, with everything that is wrong', () => {
  test('a claim that others differ from cannot go unseen', () => {
    expect(complaintsOn({ remove: ['fact-seven'] })).toEqual([
      'Disagreement x1: claims still speaks of fact-seven, which is removed. Change or remove it too.',
    ]);
  });

  test('nor the total that holds an amount, nor the region of a column', () => {
    expect(complaintsOn({ remove: ['f1'] })).toEqual([
      'FundingFlow f2: partOf still speaks of f1, which is removed. Change or remove it too.',
    ]);
    expect(complaintsOn({ remove: ['region-sands'] })).toEqual([
      'Area la-heron: regionId still speaks of region-sands, which is removed. Change or remove it too.',
    ]);
  });

  test('a seat of somebody who goes in the same change', () => {
    const seat = { kind: 'Membership', from: 'landlord-tern', to: 'csp-heron', properties: { holds: 'YES' } };
    expect(complaintsOn({ upsert: [seat], remove: ['landlord-tern'] })).toEqual([
      'Membership membership~landlord-tern~csp-heron: from should be the id of an Organisation that is recorded; it is "landlord-tern". Correct the id, or write that record in the same change.',
    ]);
  });

  test('three mistakes are told at once', () => {
    expect(
      complaintsOn({
        author: '',
        upsert: [{ kind: 'Theme', id: 'fog', properties: { name: 'Fog' } }],
        remove: ['the tide'],
      }),
    ).toEqual([
      'author is empty; it should be a role or an organisation, such as Network office. Add it.',
      'Theme fog: nameEn is missing; it should be a text that is not empty. Add it.',
      'Theme fog: a Theme has no name; it has nameEn, nameCy, nameCyBasis. Correct its name or leave it out.',
      'remove: nobody bears the id "the tide". Correct it or leave it out.',
    ]);
  });

  test('properties that are a list, and a kind that everybody inherits', () => {
    expect(
      complaintsOn({
        upsert: [
          { kind: 'Theme', id: 'fog', properties: [] },
          { kind: 'toString', id: 'x', properties: {} },
        ],
      }),
    ).toEqual([
      'Theme fog: properties should be named values, such as {"title": "Minutes"}; it is []. Correct it.',
      expect.stringMatching(/^Record 2 of upsert: kind should be one of Source, .*; it is "toString"\. Correct it\.$/),
    ]);
  });

  test('what was expected, what came, of which record, and how to mend it, in words for people', () => {
    const told = (record: RequestedChange['upsert'][number]): readonly string[] => complaintsOn({ upsert: [record] });
    const seat = { kind: 'Membership', from: 'landlord-tern', to: 'csp-heron' };
    expect(told({ ...seat, properties: { holds: 'PERHAPS' } })).toEqual([
      'Membership membership~landlord-tern~csp-heron: holds should be one of yes, no, unknown; it is "PERHAPS". Correct it.',
    ]);
    expect(told({ kind: 'Membership', properties: { holds: 'YES' } })).toEqual([
      'Record 1 of upsert, Membership: to is missing; it should be the id of a Partnership. Add it.',
      'Record 1 of upsert, Membership: from is missing; it should be the id of an Organisation. Add it.',
    ]);
    expect(told({ kind: 'Theme', id: ' ', properties: { nameEn: 'Fog' } })).toEqual([
      'Record 1 of upsert, Theme: id is missing; it should be a text that is not empty. Add it.',
    ]);
    expect(
      told({
        kind: 'Disagreement',
        id: 'x2',
        properties: { whatDiffers: 7, claims: 'fact-seven' },
      }),
    ).toEqual([
      'Disagreement x2: claims should be a list, each the id of a Fact or Interface; it is "fact-seven". Correct it.',
      'Disagreement x2: whatDiffers should be a text that is not empty; it is 7. Correct it.',
    ]);
    expect(
      told({ kind: 'Organisation', id: 'gull', properties: { nameEn: 'Gull', type: 'charity', isGroup: false, colour: 'white' } }),
    ).toEqual([
      expect.stringMatching(/^Organisation gull: an Organisation has no colour; it has nameEn, .*\. Correct its name or leave it out\.$/),
    ]);
    expect(told({ kind: 'Theme', id: 'fog', properties: null })).toEqual([
      'Theme fog: properties should be named values, such as {"title": "Minutes"}; it is null. Correct it.',
    ]);
  });
});

test('Saltmarsh is as it was', () => {
  expect([saltmarsh.findBody('watch')?.nameEn, saltmarsh.statements.length, saltmarsh.revision]).toEqual(['The Night Watch', 55, 1]);
});
