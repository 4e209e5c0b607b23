/** Which revisions are compared, as the address says or as nobody says. */
import { describe, expect, test } from 'vitest';
import { compareRevisions, revisionsCompared, showHistoryOf } from '../../client/state/comparedMoments.ts';
import { firstSession } from '../../client/state/session.ts';

describe('the revisions compared', () => {
  test.each([
    [{ from: [], to: [] }, 7, { from: 1, to: 7 }],
    [{ from: [], to: [] }, 0, { from: 0, to: 0 }],
    [{ from: ['3'], to: [] }, 7, { from: 3, to: 7 }],
    [{ from: ['0'], to: ['2'] }, 7, { from: 0, to: 2 }],
    [{ from: ['5'], to: ['2'] }, 7, { from: 2, to: 2 }],
    [{ from: ['soon'], to: ['99'] }, 7, { from: 1, to: 7 }],
  ])('%o at revision %i are %o', (chosen, present, compared) => {
    expect(revisionsCompared(chosen, present)).toEqual(compared);
  });

  test('the present one stays unsaid, so that a link goes on', () => {
    expect(compareRevisions(3, null)(firstSession)).toMatchObject({
      screen: 'changes',
      choices: { compared: 'REVISIONS', from: ['3'], to: [] },
    });
    expect(compareRevisions(3, 5)(firstSession).choices.to).toEqual(['5']);
  });

  test('the history of a body is all of it', () => {
    expect(showHistoryOf('csp-torfaen')(firstSession)).toMatchObject({
      screen: 'changes',
      choices: { compared: 'REVISIONS', from: ['0'], to: [], about: ['csp-torfaen'] },
    });
  });
});
