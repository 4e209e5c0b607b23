/** What researchers wrote in English, in Welsh where there are words for all of it. */
import { describe, expect, test } from 'vitest';
import { recordedIn } from '../../schema/words/recorded.ts';
import { findGap, gapsOf } from '../../server/analysis/gaps/catalogue.ts';
import { saltmarsh } from '../world/saltmarsh.ts';
import { wales } from '../world/wales.ts';

const welsh = (text: string) => recordedIn(text, 'cy');

describe('a title', () => {
  test('is Welsh of ours, still to be checked', () => {
    expect(welsh('Strategic assessment')).toEqual({ text: 'Asesiad strategol', isEnglish: false, needsCheck: true });
    expect(welsh('Local well-being plan').text).toBe('Cynllun llesiant lleol');
  });

  test('stays English where we have none, and is marked as such', () => {
    expect(welsh('A plan for the tide')).toEqual({ text: 'A plan for the tide', isEnglish: true, needsCheck: false });
  });

  test('in English is what was written', () => {
    expect(recordedIn('Strategic assessment', 'en')).toEqual({ text: 'Strategic assessment', isEnglish: false, needsCheck: false });
  });
});

describe('a citation', () => {
  test.each([
    ['WFG Act 2015, s.39', "Deddf Llesiant Cenedlaethau'r Dyfodol (Cymru) 2015, adran 39", false],
    ['Well-being of Future Generations (Wales) Act 2015', "Deddf Llesiant Cenedlaethau'r Dyfodol (Cymru) 2015", false],
    ['CDA 1998 s.5(1)(aa)', 'Deddf Trosedd ac Anhrefn 1998 adran 5(1)(aa)', true],
    ['SSWB Act 2014, s.14A', 'Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014, adran 14A', false],
    [
      'PRSRA 2011, s.28; Schedule 6 para 12',
      "Deddf Diwygio'r Heddlu a Chyfrifoldeb Cymdeithasol 2011, adran 28; Atodlen 6 paragraff 12",
      true,
    ],
    [
      'CDA 1998 (as amended by PCSC Act 2022 s.20), s.6(1)(d)',
      "Deddf Trosedd ac Anhrefn 1998 (fel y'i diwygiwyd gan Deddf yr Heddlu, Troseddu, Dedfrydu a'r Llysoedd 2022 adran 20), adran 6(1)(d)",
      true,
    ],
  ])('%s', (english, text, needsCheck) => {
    expect(welsh(english)).toEqual({ text, isEnglish: false, needsCheck });
  });

  test('is left whole in English where a word of it has no Welsh', () => {
    expect(welsh('CDA 1998 s.39: council sets up the team')).toMatchObject({
      text: 'CDA 1998 s.39: council sets up the team',
      isEnglish: true,
    });
  });
});

describe('Wales', () => {
  test('every duty and product has Welsh, and how often it falls due', () => {
    const left = [...wales.duties.values()].flatMap(({ title, product, frequency }) =>
      [title, product, frequency].filter(text => text !== null && welsh(text).isEnglish),
    );
    expect(left).toEqual([]);
  });

  test('of all Acts, regulations and guidance that duties stand in', () => {
    const left = [...wales.duties.values()].flatMap(({ act }) => (act !== null && welsh(act).isEnglish ? [act] : []));
    expect(left).toEqual([]);
  });

  test('sentences in Welsh name duties and Acts in Welsh', () => {
    expect(findGap(wales, 'duty-nobody-must:d-dhr:-')?.sentence('cy')).toMatch(/^Adolygiad dynladdiad domestig: /);
    const seat = gapsOf(saltmarsh).find(({ rule }) => rule === 'required-seat-empty');
    expect(seat?.sentence('cy')).toContain('(Deddf Trosedd ac Anhrefn 1998 adran 5(1))');
  });
});
