/** Gaps and coverage say the same of who must do a duty and who carries it. */
import { describe, expect, test } from 'vitest';
import { findCell } from '../../server/analysis/coverage/matrix.ts';
import { findGap } from '../../server/analysis/gaps/catalogue.ts';
import { wales } from '../world/wales.ts';

const cardiff = (duty: string) => findCell(wales, 'DUTY', [duty, 'la-cardiff']);

describe('domestic homicide reviews: safeguarding boards carry them, and nobody is recorded who must', () => {
  test('so it is said among the questions', () => {
    const gap = findGap(wales, 'duty-nobody-must:d-dhr:-');
    expect([gap?.sentence('en'), gap?.sentence('cy')]).toEqual([
      'Domestic homicide review: nobody is recorded who must do it. Recorded as carrying it: Regional Safeguarding Boards (all).',
      expect.stringContaining('Cofnodwyd bod y rhain yn ymgymryd â hi: Byrddau Diogelu Rhanbarthol (pob un).'),
    ]);
  });

  test('and so in the matrix', () => {
    const cell = cardiff('d-dhr');
    expect(cell?.state).toBe('general');
    expect(cell?.rows.map(({ id }) => id)).toEqual(['dutyHolding~rsb-all~d-dhr']);
    expect(cell?.whatWouldCloseIt('en')).toMatch(
      /^It is carried; nobody is recorded who must do “Domestic homicide review”, in Cardiff or elsewhere/,
    );
    expect(cell?.whatWouldCloseIt('cy')).toContain("nid oes neb wedi'i gofnodi y mae'n rhaid iddo gyflawni");
  });

  test('the safeguarding review that the boards must do is told otherwise', () => {
    expect(findGap(wales, 'duty-nobody-must:d-susr:-')).toBeUndefined();
    expect(cardiff('d-susr')).toMatchObject({ state: 'yes' });
    expect(cardiff('d-susr')?.whatWouldCloseIt('en')).toBeNull();
  });
});

test('of every duty of Wales the two agree', () => {
  const disagreeing = [...wales.duties.values()].flatMap(({ id }) => {
    const isAsked = findGap(wales, `duty-nobody-must:${id}:-`)?.sentence('en').includes('Recorded as carrying it') ?? false;
    const cells = wales.councils.map(
      council => findCell(wales, 'DUTY', [id, council])?.whatWouldCloseIt('en')?.startsWith('It is carried') ?? false,
    );
    return isAsked === cells.some(Boolean) ? [] : [id];
  });
  expect(disagreeing).toEqual([]);
});
