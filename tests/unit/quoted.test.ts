/** English within a sentence in Welsh: between marks that mean nothing else, in sentences about Wales. */
import { describe, expect, test } from 'vitest';
import { compareIn } from '../../schema/words/collate.ts';
import { listOf } from '../../schema/words/listOf.ts';
import { piecesOf, quotedEnglish } from '../../schema/words/quoted.ts';
import { sentences } from '../../schema/words/sentences.ts';
import { findGap } from '../../server/analysis/gaps/catalogue.ts';
import { tellerIn } from '../../server/analysis/teller.ts';
import { wales } from '../world/wales.ts';

function gapSaid(id: string): readonly string[] {
  const gap = findGap(wales, id);
  if (gap === undefined) throw new Error(`Wales has no gap ${id}.`);
  return [gap.sentence('en'), gap.sentence('cy')];
}

test('no Welsh word of a sentence uses the marks for anything else', () => {
  expect(JSON.stringify(sentences.cy)).not.toMatch(/[“”]/);
});

describe('a sentence in Welsh', () => {
  test('names a data set without a Welsh name between marks, and the sentence in English names it as it is', () => {
    const withheld = [...wales.dataFlows.values()].find(({ status, datasetCy }) => status === 'withheld' && datasetCy === null);
    const [english, welsh] = gapSaid(`data-withheld:${withheld?.id}:${withheld?.to}`);
    expect(english).toContain(`${withheld?.dataset}`);
    expect(english).not.toMatch(/[“”]/);
    expect(welsh).toContain(`“${withheld?.dataset}”`);
  });

  test('names a body without a Welsh name between marks, and one with a Welsh name without', () => {
    const [, welsh] = gapSaid('welsh-name-missing:cvc-c3sc:organisation');
    expect(welsh).toBe("“Cardiff Third Sector Council (C3SC)”: nid oes enw Cymraeg wedi'i gofnodi.");
    const { name, nameAlone } = tellerIn(wales, 'cy');
    const [nameless, named] = ['cvc-c3sc', 'council-cardiff'].map(id => wales.requireBody(id as Parameters<typeof wales.requireBody>[0]));
    expect([nameless, named].map(body => (body === undefined ? '' : nameAlone(body)))).toEqual([
      'Cardiff Third Sector Council (C3SC)',
      'Cyngor Caerdydd',
    ]);
    expect(named === undefined ? '' : name(named)).toBe('Cyngor Caerdydd');
  });

  test('falls into its pieces, the marks with the Welsh', () => {
    expect(piecesOf('O: “Youth Justice”. I: PDC “Torfaen”.')).toEqual([
      { text: 'O: “', isEnglish: false },
      { text: 'Youth Justice', isEnglish: true },
      { text: '”. I: PDC “', isEnglish: false },
      { text: 'Torfaen', isEnglish: true },
      { text: '”.', isEnglish: false },
    ]);
    expect(piecesOf('Dim Saesneg.')).toEqual([{ text: 'Dim Saesneg.', isEnglish: false }]);
  });
});

test('marks within a name become single ones', () => {
  expect(quotedEnglish('the “front door” list')).toBe('“the ‘front door’ list”');
});

test('an English name in a Welsh list takes ac before a vowel, keeps its first letter, and is sorted without its marks', () => {
  expect(listOf(['Powys', '“Association of Services”'], 'cy')).toBe('Powys ac “Association of Services”');
  expect(listOf(['Powys', '“Torfaen Alliance”'], 'cy')).toBe('Powys a “Torfaen Alliance”');
  expect(['Torfaen', '“Powys Services”', 'Conwy'].toSorted(compareIn('cy'))).toEqual(['Conwy', '“Powys Services”', 'Torfaen']);
});
