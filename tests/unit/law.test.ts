import { describe, expect, test } from 'vitest';
import { labelOf } from '../../schema/words/labelOf.ts';
import { sayIn } from '../../schema/words/say.ts';

/** What stands in an Act may only allow or invite: it must not be told as what law requires. */
describe('stating and requiring are told in two words', () => {
  test.each([
    ['en', 'in legislation', 'law requires the seat'],
    ['cy', 'mewn deddfwriaeth', "mae'r gyfraith yn mynnu'r sedd"],
  ] as const)('%s', (language, short, requires) => {
    const say = sayIn[language];
    expect([say('certainty', 'STATUTE'), labelOf('Law', 'REQUIRES', language)]).toEqual([short, requires]);
    expect(say('certaintySentence', 'STATUTE')).toMatch(language === 'en' ? /require, allow or only invite/ : /fynnu, caniatáu neu wahodd/);
  });

  test('a list of seats that law requires or invites is not said to be one of seats required', () => {
    expect(labelOf('MemberList', 'LAW_ONLY', 'en')).toBe('only seats that law requires or invites');
    expect(labelOf('HoldsAs', 'CONTRIBUTES', 'en')).toBe('contributes');
  });
});
