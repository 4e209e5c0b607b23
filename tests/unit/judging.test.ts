import { CombinedGraphQLErrors } from '@apollo/client';
import { describe, expect, test } from 'vitest';
import { commitFaultOf } from '../../client/api/commitFault.ts';
import { judgingChange, missingIn, takingBack } from '../../client/panels/judge/judging.ts';
import { newId } from '../../client/panels/commit/newId.ts';

const draft = { verdict: 'USEFUL', author: ' Torfaen council ', reason: ' asked the chair ' } as const;

describe('a judgement', () => {
  test('asks for a verdict first, then for who judges, and never for why', () => {
    expect(missingIn({ verdict: null, author: '', reason: '' })).toBe('verdict');
    expect(missingIn({ ...draft, author: '  ' })).toBe('author');
    expect(missingIn({ ...draft, reason: '' })).toBeNull();
  });

  test('is a change of one record, at the revision at hand, with the day where the person sits', () => {
    const made = {
      id: 'judgement-1',
      about: 'overlap:csp-torfaen:psb-gwent',
      on: new Date(2026, 0, 5, 23, 50),
      revision: 7,
      why: 'judged',
    };
    expect(judgingChange(draft, made)).toEqual({
      expectedRevision: 7,
      author: 'Torfaen council',
      reason: 'judged',
      upsert: [
        {
          kind: 'Judgement',
          id: 'judgement-1',
          properties: {
            about: 'overlap:csp-torfaen:psb-gwent',
            verdict: 'USEFUL',
            author: 'Torfaen council',
            at: '2026-01-05',
            reason: 'asked the chair',
          },
        },
      ],
      remove: [],
    });
    expect(judgingChange({ ...draft, reason: ' ' }, made).upsert[0]?.properties).not.toHaveProperty('reason');
  });

  test('is taken back by its kind and id', () => {
    expect(takingBack({ id: 'judgement-1', author: 'Torfaen council', revision: 8, why: 'taken back' })).toEqual({
      expectedRevision: 8,
      author: 'Torfaen council',
      reason: 'taken back',
      upsert: [],
      remove: ['Judgement:judgement-1'],
    });
  });

  test('has an id of its own', () => {
    const ids = Array.from({ length: 100 }, () => newId('judgement'));
    expect(new Set(ids).size).toBe(100);
    expect(ids.every(id => /^judgement-[0-9a-z]{21}$/.test(id))).toBe(true);
  });
});

describe('a change that was not written', () => {
  const refusal = (extensions: Record<string, unknown>): CombinedGraphQLErrors =>
    new CombinedGraphQLErrors({ errors: [{ message: 'No.', extensions }] });

  test.each([
    [
      { code: 'CONFLICT', expected: 7, actual: 9 },
      { kind: 'conflict', actual: 9 },
    ],
    [{ code: 'STORE_UNAVAILABLE', since: null }, { kind: 'away' }],
    [
      { code: 'INVALID_CHANGE', complaints: ['about should be there.'] },
      { kind: 'refused', said: ['about should be there.'] },
    ],
    [{ code: 'RATE_LIMITED' }, { kind: 'refused', said: ['No.'] }],
  ])('%o', (extensions, fault) => {
    expect(commitFaultOf(refusal(extensions))).toEqual(fault);
  });

  test('because nothing answered', () => {
    expect(commitFaultOf(new TypeError('Failed to fetch'))).toEqual({ kind: 'unreachable' });
  });
});
