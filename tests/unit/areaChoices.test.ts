import { describe, expect, it } from 'vitest';
import { areaChoices, type AreaChoice } from '../../client/panels/filters/areaChoices.ts';
import { sayIn, type Language } from '../../schema/words/say.ts';
import { walesIndex } from '../world/walesOnClient.ts';

const { areas } = walesIndex.landscape;

function choicesIn(language: Language, is: 'councilAreas' | 'widerAreas', held: readonly string[] = []): readonly AreaChoice[] {
  return areaChoices(areas, { say: sayIn[language], held }).find(group => group.is === is)?.choices ?? [];
}

describe('areas to choose from', () => {
  it('are the 22 council areas, then 15 wider ones: each footprint once', () => {
    expect(choicesIn('en', 'councilAreas')).toHaveLength(22);
    expect(choicesIn('en', 'widerAreas')).toHaveLength(15);
    for (const language of ['en', 'cy'] as const) {
      const labels = [...choicesIn(language, 'councilAreas'), ...choicesIn(language, 'widerAreas')].map(({ label }) => label);
      expect(new Set(labels).size).toBe(37);
    }
  });

  it('call a council by its name alone, and a wider area by its names with the layers that bear them', () => {
    expect(choicesIn('en', 'councilAreas').slice(0, 3)).toEqual([
      { value: 'la-anglesey', label: 'Isle of Anglesey', lang: undefined },
      { value: 'la-gwynedd', label: 'Gwynedd', lang: undefined },
      { value: 'la-conwy', label: 'Conwy', lang: undefined },
    ]);
    expect(choicesIn('en', 'widerAreas').map(({ label }) => label)).toMatchInlineSnapshot(`
      [
        "Cardiff and Vale of Glamorgan – RPB, safeguarding, APB, VAWDASV; Cardiff and Vale University Health Board area – health",
        "Conwy and Denbighshire – PSB, joint CSP",
        "Cwm Taf (Rhondda Cynon Taf and Merthyr Tydfil) – joint CSP",
        "Cwm Taf Morgannwg – RPB, safeguarding, APB, VAWDASV, PSB; Cwm Taf Morgannwg University Health Board area – health",
        "Dyfed – APB; West Wales – RPB; Hywel Dda University Health Board area – health",
        "Flintshire and Wrexham – PSB",
        "Gwent – police, RPB, safeguarding, APB, VAWDASV, PSB; Aneurin Bevan University Health Board area – health",
        "Gwynedd and Ynys Môn – PSB; Gwynedd and Anglesey – joint CSP",
        "Mid and West Wales – fire",
        "Mid and West Wales – safeguarding, VAWDASV; Dyfed-Powys – police",
        "North Wales – police, fire, RPB, safeguarding, APB, VAWDASV; Betsi Cadwaladr University Health Board area – health",
        "South Wales – fire",
        "South Wales – police",
        "Wales – country",
        "West Glamorgan – RPB, safeguarding, VAWDASV; Swansea Bay University Health Board area – health; Western Bay (Swansea and Neath Port Talbot) – APB",
      ]
    `);
    expect(choicesIn('cy', 'widerAreas').map(({ label }) => label)).toMatchInlineSnapshot(`
      [
        "Caerdydd a Bro Morgannwg – BPRh, diogelu, BCA, VAWDASV; Ardal Bwrdd Iechyd Prifysgol Caerdydd a'r Fro – iechyd",
        "Canolbarth a Gorllewin Cymru – diogelu, VAWDASV; Dyfed-Powys – heddlu",
        "Canolbarth a Gorllewin Cymru – tân",
        "Conwy a Sir Ddinbych – BGC, PDC ar y cyd",
        "Cwm Taf – PDC ar y cyd",
        "Cwm Taf Morgannwg – BPRh, diogelu, BCA, VAWDASV, BGC; Ardal Bwrdd Iechyd Prifysgol Cwm Taf Morgannwg – iechyd",
        "Cymru – gwlad",
        "De Cymru – heddlu",
        "De Cymru – tân",
        "Dyfed – BCA; Gorllewin Cymru – BPRh; Ardal Bwrdd Iechyd Prifysgol Hywel Dda – iechyd",
        "Gogledd Cymru – heddlu, tân, BPRh, diogelu, BCA, VAWDASV; Ardal Bwrdd Iechyd Prifysgol Betsi Cadwaladr – iechyd",
        "Gorllewin Morgannwg – BPRh, diogelu, VAWDASV; Bae'r Gorllewin – BCA; Ardal Bwrdd Iechyd Prifysgol Bae Abertawe – iechyd",
        "Gwent – heddlu, BPRh, diogelu, BCA, VAWDASV, BGC; Ardal Bwrdd Iechyd Prifysgol Aneurin Bevan – iechyd",
        "Gwynedd ac Ynys Môn – BGC, PDC ar y cyd",
        "Sir y Fflint a Wrecsam – BGC",
      ]
    `);
  });

  it('stand at whichever of their layers an address names', () => {
    const gwent = (held: readonly string[]): string | undefined =>
      choicesIn('en', 'widerAreas', held).find(({ label }) => label.startsWith('Gwent –'))?.value;
    expect(gwent([])).toBe('police-area-gwent');
    for (const id of ['rpb-region-gwent', 'health-area-aneurin-bevan', 'psb-area-gwent']) expect(gwent([id])).toBe(id);
    const cardiff = (held: readonly string[]): string | undefined =>
      choicesIn('en', 'councilAreas', held).find(({ label }) => label === 'Cardiff')?.value;
    expect([cardiff([]), cardiff(['psb-area-cardiff'])]).toEqual(['la-cardiff', 'psb-area-cardiff']);
  });

  it('of which no council is known stand alone', () => {
    const name = { text: 'Somewhere', language: 'EN' };
    const nowhere = ['a', 'b'].map(id => ({ id, kind: 'POLICE_AREA', nameEn: { ...name, text: id }, nameCy: name, councils: [] }));
    expect(areaChoices(nowhere, { say: sayIn.en, held: [] })[0]?.choices.map(({ label }) => label)).toEqual(['a – police', 'b – police']);
  });
});
