/** What stops a landscape folder from being loaded: the whole complaint, with file, row, column and what was expected. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BadLandscape, tell } from '../../server/intake/complaint.ts';
import { readLandscapeFolder } from '../../server/intake/landscapeFolder.ts';
import { saltmarshEdited, saltmarshFolder, saltmarshRecords } from '../world/saltmarsh.ts';

/** What is said of a folder, without the last line. */
function complaintsAbout(folder: string): readonly string[] {
  try {
    readLandscapeFolder(folder);
    return [];
  } catch (error) {
    if (!(error instanceof BadLandscape)) throw error;
    return error.message.split('\n').slice(0, -1);
  }
}

const replaced = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`The file does not hold ${from}.`);
  return text.replace(from, to);
};
const added = (row: string) => (text: string) => `${text}${row}\n`;

interface Spoiled {
  readonly file: string;
  readonly edit: (text: string) => string;
  /** More than one where one slip shows in several places. */
  readonly complaint: string | readonly string[];
}

const spoiled: Readonly<Record<string, Spoiled>> = {
  'a seat of nobody': {
    file: 'memberships.csv',
    edit: replaced('police-marsh,csp-saltmarsh', 'police-mrash,csp-saltmarsh'),
    complaint:
      'memberships.csv, row 4, column organisation: expected the id of an Organisation; found “police-mrash”, which nobody bears. Did you mean police-marsh? Correct the id or add the row it names.',
  },
  'a seat on an organisation': {
    file: 'memberships.csv',
    edit: added('police-marsh,council-heron,attends,,none,yes,,minutes,item 1,stated'),
    complaint:
      'memberships.csv, row 19, column partnership: expected the id of a Partnership; found “council-heron”, which nobody bears. Correct the id or add the row it names.',
  },
  'an id with a mark that nobody sees': {
    file: 'themes.csv',
    edit: added('tides\u200b,Tides,Llanw,official,minutes,item 1,stated'),
    complaint: String.raw`themes.csv, row 4, column id: expected a text of visible characters and plain blanks: without control characters, halves of characters and marks; found “tides\u{200b}”. Correct the cell.`,
  },
  'a text that a store would cut at its NUL': {
    file: 'themes.csv',
    edit: replaced('Wrecks', 'Wre\0cks'),
    complaint: String.raw`themes.csv, row 3, column name_en: expected a text that is not empty, of whole characters and without NUL; found “Wre\u0000cks”. Correct the cell.`,
  },
  'an area within itself': {
    file: 'area_within.csv',
    edit: replaced('la-saltmarsh,marsh', 'la-saltmarsh,la-saltmarsh'),
    complaint:
      'area_within.csv, row 2, column within_id: expected the id of another Area than from names; found “la-saltmarsh”. Correct the cell.',
  },
  'an amount that is part of itself': {
    file: 'funding_flows.csv',
    edit: replaced('yes,f1,', 'yes,f2,'),
    complaint: 'funding_flows.csv, row 3, column part_of: expected the id of another FundingFlow; found “f2”. Correct the cell.',
  },
  'a source that is no document': {
    file: 'duties.csv',
    edit: replaced('act,s.8,statute', 'actt,s.8,statute'),
    complaint:
      'duties.csv, row 3, column source: expected the id of a Source; found “actt”, which nobody bears. Did you mean act? Correct the id or add the row it names.',
  },
  'a footprint nowhere': {
    file: 'organisations.csv',
    edit: replaced('la-saltmarsh;la-samphire', 'la-saltmarsh;la-atlantis'),
    complaint:
      'organisations.csv, row 6, column area: expected the id of an Area; found “la-atlantis”, which nobody bears. Correct the id or add the row it names.',
  },
  'a footprint told twice': {
    file: 'organisations.csv',
    edit: replaced('la-saltmarsh;la-samphire', 'la-saltmarsh;la-saltmarsh'),
    complaint: 'organisations.csv, row 6, column area: expected each area once; found “la-saltmarsh;la-saltmarsh”. Correct the cell.',
  },
  'a duty of a board, held by an organisation': {
    file: 'duty_holders.csv',
    edit: replaced('d-count,partnership,csp-saltmarsh', 'd-count,organisation,csp-saltmarsh'),
    complaint:
      'duty_holders.csv, row 2, column holder: expected the id of an Organisation; found “csp-saltmarsh”, which nobody bears. Correct the id or add the row it names.',
  },
  'a kind of holder that is none': {
    file: 'duty_holders.csv',
    edit: replaced('d-count,partnership,csp-saltmarsh', 'd-count,club,csp-saltmarsh'),
    complaint: 'duty_holders.csv, row 2, column holder_type: expected organisation or partnership; found “club”. Correct the cell.',
  },
  'a flow to somebody whose kind is left out': {
    file: 'data_flows.csv',
    edit: replaced('d2,,,partnership,csp-saltmarsh', 'd2,,,,csp-saltmarsh'),
    complaint: 'data_flows.csv, row 3, column to_kind: the cell is empty and must not be. Fill it in.',
  },
  'a fact about a board that is an organisation': {
    file: 'facts.csv',
    edit: replaced('partnership,csp-saltmarsh,letter', 'partnership,lifeboat,letter'),
    complaint:
      'facts.csv, row 3, column about_id: expected the id of a Partnership; found “lifeboat”, which nobody bears. Correct the id or add the row it names.',
  },
  'a fact about a board that does not say it is one': {
    file: 'facts.csv',
    edit: replaced('partnership,csp-saltmarsh,letter', ',csp-saltmarsh,letter'),
    complaint: 'facts.csv, row 3, column about_kind: the cell is empty and must not be. Fill it in.',
  },
  'a disagreement over a claim that nobody made': {
    file: 'disagreements.csv',
    edit: replaced('fact-eight', 'fact-nine'),
    complaint:
      'disagreements.csv, row 2, column claim_ids: expected the id of a Fact or Interface; found “fact-nine”, which nobody bears. Correct the id or add the row it names.',
  },
  'an id that two boards bear': {
    file: 'partnerships.csv',
    edit: replaced('\ncsp-heron,', '\ncsp-samphire,'),
    complaint: 'partnerships.csv, row 4, column id: “csp-samphire” already stands in row 3. Remove one of the two rows or correct the key.',
  },
  'an id that a board and an organisation bear': {
    file: 'partnerships.csv',
    edit: replaced('\nwatch,', '\nlifeboat,'),
    complaint:
      'partnerships.csv, row 7, column id: “lifeboat” already stands in row 7 of organisations.csv. Remove one of the two rows or correct the key.',
  },
  'an id that two sorts of flow bear': {
    file: 'data_flows.csv',
    edit: replaced('\nd2,', '\nf1,'),
    complaint:
      'data_flows.csv, row 3, column id: “f1” already stands in row 2 of funding_flows.csv. Remove one of the two rows or correct the key.',
  },
  'the same seat in the same role from the same source': {
    file: 'memberships.csv',
    edit: added('council-saltmarsh,csp-saltmarsh,chair,,none,yes,again,minutes,item 9,stated'),
    complaint:
      'memberships.csv, row 19, column partnership: “membership~council-saltmarsh~csp-saltmarsh~chair~minutes” already stands in row 3. Remove one of the two rows or correct the key.',
  },
  'a column of the map twice': {
    file: 'areas_order.csv',
    edit: added('4,la-heron,region-sands,Heron Sands,Traeth y Crëyr,Heron,Crëyr,made'),
    complaint: 'areas_order.csv, row 5, column area_id: “la-heron” already stands in row 2. Remove one of the two rows or correct the key.',
  },
  'a column of the map under another name': {
    file: 'areas_order.csv',
    edit: replaced('la-heron,region-sands,Heron Sands', 'la-heron,region-sands,Gull Sands'),
    complaint:
      'areas_order.csv, row 2, column label_en: expected “Heron Sands”, the name in areas.csv; found “Gull Sands”, which says something else. Make the two agree.',
  },
  'an ONS code of England': {
    file: 'areas.csv',
    edit: replaced('W06999002', 'E06999002'),
    complaint:
      'areas.csv, row 4, column code: expected an ONS code of Wales: W and eight digits, such as W06000001; found “E06999002”. Correct the cell.',
  },
  'a tier that is none': {
    file: 'partnerships.csv',
    edit: replaced('csp,local,la-heron', 'csp,parish,la-heron'),
    complaint: 'partnerships.csv, row 4, column tier: expected one of national, regional, local; found “parish”. Correct the cell.',
  },
  'a kind in a lane that is none': {
    file: 'lanes.csv',
    edit: replaced('national_board,,National', 'marsh_board,,National'),
    complaint: expect.stringMatching(
      /^lanes\.csv, row 2, column kinds: expected words parted by semicolons, each one of csp, psb, .*; found “marsh_board”\. Correct the cell\.$/,
    ) as string,
  },
  'a member list that is none': {
    file: 'partnerships.csv',
    edit: replaced(',assumed_only,', ',guessed,'),
    complaint:
      'partnerships.csv, row 4, column member_list: expected one of law_only, law_and_assumed, some_stated, assumed_only, unknown; found “guessed”. Correct the cell.',
  },
  'a seat that is none by its role': {
    file: 'memberships.csv',
    edit: replaced('co-operation,no', 'co-operation,yes'),
    complaint:
      'memberships.csv, row 6, column seat: expected “no”, which follows from the role “duty to co-operate”; found “yes”, which says something else. Make the two agree.',
  },
  'an amount in words': {
    file: 'funding_flows.csv',
    edit: replaced(',1200,', ',a dozen hundreds,'),
    complaint: 'funding_flows.csv, row 2, column amount_gbp: expected a whole number; found “a dozen hundreds”. Correct the cell.',
  },
  'a day that is none': {
    file: 'sources.csv',
    edit: replaced('2020-05-12', '2020-02-30'),
    complaint:
      'sources.csv, row 3, column date: expected a year, month or day such as 2023, 2023-12 or 2023-12-04; found “2020-02-30”. Correct the cell.',
  },
  'an address that opens nothing': {
    file: 'sources.csv',
    edit: replaced('https://example.org/act', 'javascript:alert(1)'),
    complaint:
      'sources.csv, row 2, column url: expected an address that begins with https:// or http://; found “javascript:alert(1)”. Correct the cell.',
  },
  'a yes that is neither yes nor no': {
    file: 'organisations.csv',
    edit: replaced('la-heron,no', 'la-heron,perhaps'),
    complaint: 'organisations.csv, row 4, column is_group: expected yes or no; found “perhaps”. Correct the cell.',
  },
  'a name left out': {
    file: 'themes.csv',
    edit: replaced('Wrecks,Llongddrylliadau', ',Llongddrylliadau'),
    complaint: 'themes.csv, row 3, column name_en: the cell is empty and must not be. Fill it in.',
  },
  'a row that names no source': {
    file: 'themes.csv',
    edit: replaced('Smyglo,official,minutes', 'Smyglo,official,'),
    complaint: 'themes.csv, row 2, column source: the cell is empty and must not be. Fill it in.',
  },
  'a column under another name': {
    file: 'themes.csv',
    edit: replaced('name_cy_basis', 'name_welsh_basis'),
    complaint:
      'themes.csv, column name_welsh_basis: the column is not known. Expected one of: source, locator, certainty, id, name_en, name_cy, name_cy_basis, quote. Rename or remove it.',
  },
  'a column that says who says so, left out': {
    file: 'glossary.csv',
    edit: text => text.replace(',certainty', '').replace(',statute', ''),
    complaint: 'glossary.csv, column certainty: the column is missing. Add it to the header row; its cells may be empty.',
  },
  'a column twice': {
    file: 'glossary.csv',
    edit: replaced('expansion_cy', 'expansion_en'),
    complaint: 'glossary.csv, row 1, column expansion_en: the column stands twice in the header row. Rename or remove one of the two.',
  },
  'a comma too many': {
    file: 'themes.csv',
    edit: replaced('Smuggling,', 'Smuggling, at night,'),
    complaint:
      'themes.csv, row 2: expected 7 cells, as in the header row; found 8. Put a text that holds a comma or a quotation mark in quotation marks.',
  },
  'a quotation mark that never ends': {
    file: 'themes.csv',
    edit: replaced('Wrecks', '"Wrecks'),
    complaint: expect.stringMatching(
      /^themes\.csv, row 3: the file cannot be read as UTF-8 CSV with a header row \(Quote Not Closed: .*\)\. Save it again as CSV UTF-8\.$/,
    ) as string,
  },
  'a file without a word in it': {
    file: 'themes.csv',
    edit: () => '',
    complaint: 'themes.csv: the file cannot be read as UTF-8 CSV with a header row (it has no header row). Save it again as CSV UTF-8.',
  },
  'a word for a role that is not ours': {
    file: 'roles.csv',
    edit: replaced('chair,chair,yes,chair', 'chair,chair,yes,president'),
    complaint:
      'roles.csv, row 2, column label_en: expected “chair”, as in schema/model/terms; found “president”, which says something else. Make the two agree.',
  },
  'a word told twice': {
    file: 'terms.csv',
    edit: added('partnerships.tier,local,local,lleol,to_check'),
    complaint:
      'terms.csv, row 3, column value: “partnerships.tier local” already stands in row 2. Remove one of the two rows or correct the key.',
  },
  'a column of the words under another name': {
    file: 'roles.csv',
    edit: replaced('class', 'klass'),
    complaint: [
      'roles.csv, column class: the column is missing. Add it to the header row; its cells may be empty.',
      'roles.csv, column klass: the column is not known. Expected one of: label_en, label_cy, class, seat, note, role, label_cy_basis. Rename or remove it.',
    ],
  },
};

describe('a folder is refused for', () => {
  test.each(Object.entries(spoiled))('%s', (_name, { file, edit, complaint }) => {
    const folder = saltmarshEdited(file, edit);
    const complaints = complaintsAbout(folder);
    rmSync(folder, { recursive: true });
    expect(complaints).toEqual([complaint].flat());
  });

  test('a file that is not there, and one that nobody reads', () => {
    const folder = mkdtempSync(join(tmpdir(), 'saltmarsh-'));
    cpSync(saltmarshFolder, folder, { recursive: true });
    rmSync(join(folder, 'themes.csv'));
    writeFileSync(join(folder, 'topics.csv'), 'id\n');
    expect(complaintsAbout(folder)).toEqual([
      'themes.csv: the file is missing. Put it beside the others, with its header row even if it has no rows.',
      'topics.csv: nothing reads a file of this name. Rename it, or take it out of the folder.',
    ]);
    rmSync(folder, { recursive: true });
  });

  test('letters that are not UTF-8', () => {
    const folder = mkdtempSync(join(tmpdir(), 'saltmarsh-'));
    cpSync(saltmarshFolder, folder, { recursive: true });
    writeFileSync(join(folder, 'themes.csv'), Buffer.from('id,name_en\nm,M\xf4r\n', 'latin1'));
    expect(complaintsAbout(folder)).toEqual([
      'themes.csv: the file cannot be read as UTF-8 CSV with a header row (it is not UTF-8). Save it again as CSV UTF-8.',
    ]);
    rmSync(folder, { recursive: true });
  });

  test('everything that is wrong at once, and a row is the line that an editor shows', () => {
    const folder = saltmarshEdited('themes.csv', text =>
      text
        .replace('smuggling,Smuggling', 'smuggling,"Smuggling\nby night"')
        .replace('official', 'offishal')
        .replace('wrecks,Wrecks', 'wrecks,'),
    );
    const complaints = complaintsAbout(folder);
    rmSync(folder, { recursive: true });
    expect(complaints).toEqual([
      'themes.csv, row 2, column name_cy_basis: expected one of official, generic, to_check; found “offishal”. Correct the cell.',
      'themes.csv, row 4, column name_en: the cell is empty and must not be. Fill it in.',
    ]);
  });
});

test('rows of one seat may not differ in what belongs to the seat as a whole', () => {
  const folder = saltmarshEdited('memberships.csv', text =>
    text
      .replace('organisation,', 'since,organisation,')
      .split('\n')
      .map((line, at) => (at === 0 || line === '' ? line : at === 1 ? `1999,${line}` : `,${line}`))
      .join('\n'),
  );
  const complaints = complaintsAbout(folder);
  rmSync(folder, { recursive: true });
  expect(complaints).toEqual([
    'memberships.csv, row 3, column since: expected “1999”, as in row 2 of the same pair; found “”, which says something else. Make the two agree.',
  ]);
});

test('complaints are told in Welsh too', () => {
  const said = tell([{ file: 'themes.csv', row: 3, column: 'name_en', problem: { is: 'empty' } }], 'cy');
  expect(said).toBe(
    'themes.csv, rhes 3, colofn name_en: mae’r gell yn wag ac ni chaiff fod. Llenwch hi.\nNi lwythwyd dim, ac ni newidiwyd dim.',
  );
});

describe('rows become records', () => {
  test('two rows of one seat are one membership with two pieces of evidence, each with its own role, basis and law', () => {
    const about = 'membership~council-saltmarsh~csp-saltmarsh';
    expect(saltmarshRecords.filter(({ id, properties }) => id === about || properties['about'] === about)).toEqual([
      { kind: 'Membership', id: about, from: 'council-saltmarsh', to: 'csp-saltmarsh', properties: { holds: 'yes' } },
      {
        kind: 'Evidence',
        id: `evidence~Membership~${about}~act~responsible authority`,
        properties: {
          about,
          aboutKind: 'Membership',
          stance: 'supports',
          source: 'act',
          locator: 's.5',
          certainty: 'statute',
          role: 'responsible authority',
          basis: 's.5',
          law: 'requires',
        },
      },
      {
        kind: 'Evidence',
        id: `evidence~Membership~${about}~minutes~chair`,
        properties: {
          about,
          aboutKind: 'Membership',
          stance: 'supports',
          source: 'minutes',
          locator: 'item 1',
          certainty: 'stated',
          role: 'chair',
          law: 'none',
        },
      },
    ]);
  });

  test('a flow that a source says is absent does not hold, and one from nobody knows where has no beginning', () => {
    const flow = (id: string): unknown => saltmarshRecords.find(record => record.id === id);
    expect(flow('f3')).toMatchObject({ from: 'police-marsh', properties: { status: 'absent', holds: 'no' } });
    expect(flow('d2')).toMatchObject({ from: null, to: 'csp-saltmarsh', properties: { status: 'wanted', holds: 'yes' } });
  });

  test('a footprint is a statement with evidence of its own, and an empty one is none', () => {
    const covered = saltmarshRecords.flatMap(record => (record.kind === 'Coverage' ? [[record.from, record.to]] : []));
    expect(covered.filter(([from]) => from === 'health-estuary' || from === 'lifeboat')).toEqual([
      ['health-estuary', 'la-saltmarsh'],
      ['health-estuary', 'la-samphire'],
    ]);
    expect(saltmarshRecords.filter(({ properties }) => properties['about'] === 'coverage~health-estuary~la-samphire')).toMatchObject([
      { properties: { aboutKind: 'Coverage', source: 'minutes', locator: 'item 1', certainty: 'stated' } },
    ]);
  });

  test('areas take their place on the map from the file that orders them', () => {
    expect(saltmarshRecords.find(({ id }) => id === 'la-heron')?.properties).toEqual({
      kind: 'principal_area',
      nameEn: 'Heron Sands',
      nameCy: 'Traeth y Crëyr',
      code: 'W06999003',
      order: 1,
      regionId: 'region-sands',
      shortEn: 'Heron',
      shortCy: 'Crëyr',
      shortBasis: 'made',
    });
  });
});
