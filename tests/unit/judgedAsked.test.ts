import { describe, expect, it } from 'vitest';
import { firstChoices } from '../../client/state/choices.ts';
import { judgedAsked, withVerdict } from '../../client/state/judged.ts';

const nothing = { verdict: null, judged: null, outdated: null };

describe('what is asked of judgements', () => {
  it.each([
    ['ANY', [], nothing],
    ['YES', [], { ...nothing, judged: true }],
    ['NO', [], { ...nothing, judged: false }],
    ['CHANGED', [], { ...nothing, outdated: true }],
    ['CHANGED', ['OPEN'], { ...nothing, verdict: ['OPEN'], outdated: true }],
  ] as const)('%s with verdicts %j', (judged, verdict, asked) => {
    expect(judgedAsked({ judged, verdict })).toEqual(asked);
  });

  it('is never a verdict of what nobody judged, which the server refuses', () => {
    expect(judgedAsked({ judged: 'NO', verdict: ['OPEN'] })).toEqual({ ...nothing, judged: false });
    expect(withVerdict({ ...firstChoices, judged: 'NO' }, ['OPEN'])).toMatchObject({ judged: 'ANY', verdict: ['OPEN'] });
    expect(withVerdict({ ...firstChoices, judged: 'CHANGED' }, ['OPEN'])).toMatchObject({ judged: 'CHANGED', verdict: ['OPEN'] });
  });
});
