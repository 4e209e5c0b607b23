/** Which revisions are compared, as the address says or as nobody says. */
import { describe, expect, test } from 'vitest';
import {
  compareRevisions,
  daysCompared,
  isHistoryShown,
  listChanges,
  revisionsCompared,
  showChangesOnMap,
  showHistoryOf,
} from '../../client/state/comparedMoments.ts';
import { lookThroughWhatif, showScreen } from '../../client/state/producers.ts';
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

test('the last ten years until two days are chosen, and only two in their order can be asked for', () => {
  const now = new Date(2026, 10, 26);
  expect(daysCompared({ since: [], until: [] }, now)).toEqual({ since: '2016-01-01', until: '2026-11-26', isSound: true });
  expect(daysCompared({ since: ['2020'], until: ['2019-05'] }, now).isSound).toBe(false);
});

test('what is compared is shown on the map by its own moments, in place of a what-if, and listed again', () => {
  const through = lookThroughWhatif('pccs-end-2028')({ ...firstSession, screen: 'changes' });
  const shown = showChangesOnMap({ from: ['3'], to: ['5'] })(through);
  expect(shown).toMatchObject({ screen: 'map', choices: { changesOnMap: 'YES', from: ['3'], to: ['5'], scenario: [] } });
  expect(isHistoryShown(shown)).toBe(true);
  expect(isHistoryShown(showScreen('gaps')(shown))).toBe(false);
  expect(listChanges(shown)).toMatchObject({ screen: 'changes', choices: { changesOnMap: 'NO', from: ['3'], to: ['5'] } });
  expect(isHistoryShown(lookThroughWhatif('pccs-end-2028')(shown))).toBe(false);
});
