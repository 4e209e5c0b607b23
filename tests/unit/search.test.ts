import { describe, expect, test } from 'vitest';
import { search } from '../../server/search/search.ts';
import { slipsBetween, unmutated } from '../../server/search/normal.ts';
import { wales } from '../world/wales.ts';

/** What people type, and what must come first. */
const queries: readonly (readonly [text: string, first: string, match: 'EXACT' | 'PREFIX' | 'FUZZY'])[] = [
  ['Gwent PSB', 'psb-gwent', 'EXACT'],
  ['BGC Gwent', 'psb-gwent', 'EXACT'],
  ['Torfaen CSP', 'csp-torfaen', 'EXACT'],
  ['PDC Torfaen', 'csp-torfaen', 'EXACT'],
  ['Torfaen Community Safety Partnership', 'csp-torfaen', 'EXACT'],
  ['PSB Caerdydd', 'psb-cardiff', 'EXACT'],
  ['RPB Gwent', 'rpb-gwent', 'EXACT'],
  ['Gwynedd Council', 'council-gwynedd', 'EXACT'],
  ['cyngor ynys mon', 'council-anglesey', 'EXACT'],
  ['Heddlu De Cymru', 'police-south-wales', 'EXACT'],
  ['heddlu dyfed powys', 'police-dyfed-powys', 'EXACT'],
  ['Cyfoeth Naturiol Cymru', 'nrw', 'EXACT'],
  ['NRW', 'nrw', 'EXACT'],
  ['Hywel Dda', 'lhb-hywel-dda', 'EXACT'],
  ['trais difrifol', 'serious-violence', 'EXACT'],
  ['Nghaerdydd', 'la-cardiff', 'EXACT'],
  ['Ben-y-bont ar Ogwr', 'la-bridgend', 'EXACT'],
  ['Fro Morgannwg', 'la-vale-of-glamorgan', 'EXACT'],
  ['North Wales Fire', 'frs-north', 'PREFIX'],
  ['Tân ac Achub Gogledd Cymru', 'frs-north', 'PREFIX'],
  ['Went Regional Partnership Board', 'rpb-gwent', 'EXACT'],
  ['Monmouthsire County Council', 'council-monmouthshire', 'FUZZY'],
  ['Aneurin Beven', 'lhb-aneurin-bevan', 'FUZZY'],
  ['Betsi Cadwalader', 'lhb-bcu', 'FUZZY'],
  ['Safer Gwent', 'safer-gwent', 'EXACT'],
  ['Gwent Mwy Diogel', 'safer-gwent', 'EXACT'],
  ['Cwm Taf CSP', 'csp-cwm-taf', 'EXACT'],
  ['CTM RPB', 'rpb-ctm', 'EXACT'],
  ['Bwrdd Partneriaeth Rhanbarthol Gwent', 'rpb-gwent', 'EXACT'],
  ['bwrdd diogelu gwent', 'rsb-gwent', 'EXACT'],
  ['APB Gwent', 'apb-gwent', 'EXACT'],
  ['Dyfed APB', 'apb-dyfed', 'EXACT'],
  ['VAWDASV Gwent', 'vawdasv-gwent', 'EXACT'],
  ['Gwent Police', 'police-gwent', 'EXACT'],
  ['Police Gwent', 'police-gwent', 'EXACT'],
  ['Gwent Heddlu', 'police-gwent', 'EXACT'],
  ['comisiynydd heddlu gwent', 'pcc-gwent', 'PREFIX'],
  ['South Wales PCC', 'pcc-south-wales', 'EXACT'],
  ['Panel Heddlu a Throsedd Gwent', 'pcp-gwent', 'PREFIX'],
  ['Prawf', 'probation', 'EXACT'],
  ['Swansea Bay', 'lhb-swansea-bay', 'EXACT'],
  ['PTHB', 'lhb-powys', 'EXACT'],
  ['Llywodraeth Cymru', 'welsh-government', 'EXACT'],
  ['Home Office', 'home-office', 'EXACT'],
  ['Swyddfa Gartref', 'home-office', 'PREFIX'],
  ['CLlLC', 'wlga', 'EXACT'],
  ['WSCN', 'wscn', 'EXACT'],
  ['Rhwydwaith Cymunedau Mwy Diogel', 'wscn', 'PREFIX'],
  ['camddefnyddio sylweddau', 'substance-misuse', 'EXACT'],
  ['modern slavery', 'modern-slavery', 'PREFIX'],
  ['Young Futures', 'young-futures', 'PREFIX'],
  ['Youth Futures', 'young-futures', 'FUZZY'],
  ['Cyngor Abertawe', 'council-swansea', 'EXACT'],
  ['Abertawe council', 'council-swansea', 'EXACT'],
  ['Sir Benfro', 'la-pembrokeshire', 'EXACT'],
  ['Anglesey CSP', 'csp-gwynedd-mon', 'EXACT'],
  ['Wrexham scruitny', 'scrutiny-wrexham', 'FUZZY'],
  ['Newport Councl', 'council-newport', 'FUZZY'],
  ['Torfean CSP', 'csp-torfaen', 'FUZZY'],
  ['Natural Resources Wales', 'nrw', 'EXACT'],
  ['Iechyd Cyhoeddus Cymru', 'phw', 'EXACT'],
  ['Ministry of Justice', 'moj', 'EXACT'],
  ['Youth Justice Board', 'yjb', 'EXACT'],
  ['INTACT', 'svoc-dyfed-powys', 'EXACT'],
];

describe('finding things in Wales', () => {
  test.each(queries)('%s finds %s', (text, first, match) => {
    const [hit] = search(wales, text, 1).hits;
    expect({ id: hit?.thing.id, match: hit?.match }).toEqual({ id: first, match });
  });

  test('says which name matched', () => {
    const [hit] = search(wales, 'gaerdydd', 1).hits;
    expect(hit).toEqual({ thing: wales.findThing('Area', 'la-cardiff'), match: 'EXACT', matched: 'Caerdydd' });
  });

  test('counts everything that matches, and shows as many as asked for', () => {
    const all = search(wales, 'Caerdydd', 50);
    const three = search(wales, 'Caerdydd', 3);
    expect(all.totalCount).toBe(all.hits.length);
    expect(three).toEqual({ totalCount: all.totalCount, hits: all.hits.slice(0, 3) });
  });

  test('a board comes before the group and the acronym of the same name', () => {
    const hits = search(wales, 'MAPPA', 50).hits.filter(hit => hit.match === 'EXACT');
    expect(hits.map(hit => hit.thing.is)).toEqual(['Partnership', 'GlossaryTerm']);
  });

  test.each(['', '   ', '’', '()', 'zzqqxxzz'])('nothing is called %j', text => {
    expect(search(wales, text, 10)).toEqual({ totalCount: 0, hits: [] });
  });
});

describe('words', () => {
  test.each([
    ['gaerdydd', 'caerdydd'],
    ['chaerdydd', 'caerdydd'],
    ['nghaerdydd', 'caerdydd'],
    ['went', 'gwent'],
    ['fro', 'bro'],
    ['ben', 'pen'],
    ['mhen', 'pen'],
    ['phen', 'pen'],
    ['dorfaen', 'torfaen'],
    ['nhorfaen', 'torfaen'],
    ['thorfaen', 'torfaen'],
    ['ddinbych', 'dinbych'],
    ['ninbych', 'dinbych'],
    ['fynwy', 'mynwy'],
    ['lanelli', 'llanelli'],
    ['rondda', 'rhondda'],
    ['ngwynedd', 'gwynedd'],
    ['habertawe', 'abertawe'],
  ])('%s may be %s', (mutated, radical) => {
    expect(unmutated(mutated)).toContain(radical);
  });

  test('slips are letters put in, left out, changed or swapped', () => {
    expect(['gwent', 'gwet', 'gweent', 'gwant', 'gwetn', 'gtnew'].map(word => slipsBetween(word, 'gwent', 2))).toEqual([0, 1, 1, 1, 1, 3]);
  });
});
