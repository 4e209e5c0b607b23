/** What is wrong with a landscape folder: where, what was expected, what came, how to mend it; in both languages. */
export interface FileComplaint {
  readonly file: string;
  /** The line an editor shows; null when the file as a whole is meant. */
  readonly row: number | null;
  readonly column: string | null;
  readonly problem: Problem;
}

export type Problem =
  | { readonly is: 'missing file' }
  | { readonly is: 'unknown file' }
  | { readonly is: 'unreadable file'; readonly detail: string }
  | { readonly is: 'missing column' }
  | { readonly is: 'repeated column' }
  | { readonly is: 'wrong width'; readonly expected: number; readonly found: number }
  | { readonly is: 'unknown column'; readonly known: readonly string[] }
  | { readonly is: 'empty' }
  | { readonly is: 'not fitting'; readonly expected: string; readonly found: string }
  | { readonly is: 'unknown reference'; readonly expected: string; readonly found: string; readonly near: readonly string[] }
  /** `firstFile` where the first stands in another file. */
  | { readonly is: 'duplicate'; readonly key: string; readonly firstRow: number; readonly firstFile?: string }
  | { readonly is: 'contradiction'; readonly expected: string; readonly found: string };

/** A folder that cannot be loaded. Nothing was changed. */
export class BadLandscape extends Error {
  readonly code = 'BAD_LANDSCAPE';
  readonly complaints: readonly FileComplaint[];

  constructor(complaints: readonly FileComplaint[]) {
    super(tell(complaints, 'en'));
    this.complaints = complaints;
  }
}

const shown = 100;

/** All complaints as lines, at most a hundred. */
export function tell(complaints: readonly FileComplaint[], language: 'en' | 'cy'): string {
  const lines = complaints.slice(0, shown).map(complaint => sentence(complaint, language));
  const more = complaints.length - shown;
  if (more > 0) lines.push(language === 'cy' ? `… a ${more} arall.` : `… and ${more} more.`);
  lines.push(language === 'cy' ? 'Ni lwythwyd dim, ac ni newidiwyd dim.' : 'Nothing was loaded, and nothing was changed.');
  return lines.join('\n');
}

function sentence({ file, row, column, problem }: FileComplaint, language: 'en' | 'cy'): string {
  const where =
    language === 'cy'
      ? [file, row === null ? null : `rhes ${row}`, column === null ? null : `colofn ${column}`]
      : [file, row === null ? null : `row ${row}`, column === null ? null : `column ${column}`];
  return `${where.filter(part => part !== null).join(', ')}: ${language === 'cy' ? inWelsh(problem) : inEnglish(problem)}`;
}

function inEnglish(problem: Problem): string {
  switch (problem.is) {
    case 'missing file':
      return 'the file is missing. Put it beside the others, with its header row even if it has no rows.';
    case 'unknown file':
      return 'nothing reads a file of this name. Rename it, or take it out of the folder.';
    case 'unreadable file':
      return `the file cannot be read as UTF-8 CSV with a header row (${problem.detail}). Save it again as CSV UTF-8.`;
    case 'missing column':
      return 'the column is missing. Add it to the header row; its cells may be empty.';
    case 'repeated column':
      return 'the column stands twice in the header row. Rename or remove one of the two.';
    case 'wrong width':
      return `expected ${problem.expected} cells, as in the header row; found ${problem.found}. Put a text that holds a comma or a quotation mark in quotation marks.`;
    case 'unknown column':
      return `the column is not known. Expected one of: ${problem.known.join(', ')}. Rename or remove it.`;
    case 'empty':
      return 'the cell is empty and must not be. Fill it in.';
    case 'not fitting':
      return `expected ${problem.expected}; found “${problem.found}”. Correct the cell.`;
    case 'unknown reference':
      return `expected ${problem.expected}; found “${problem.found}”, which nobody bears.${problem.near.length > 0 ? ` Did you mean ${problem.near.join(' or ')}?` : ''} Correct the id or add the row it names.`;
    case 'duplicate':
      return `“${problem.key}” already stands in row ${problem.firstRow}${problem.firstFile === undefined ? '' : ` of ${problem.firstFile}`}. Remove one of the two rows or correct the key.`;
    case 'contradiction':
      return `expected ${problem.expected}; found “${problem.found}”, which says something else. Make the two agree.`;
  }
}

function inWelsh(problem: Problem): string {
  switch (problem.is) {
    case 'missing file':
      return 'mae’r ffeil ar goll. Rhowch hi gyda’r lleill, gyda’i rhes benawdau hyd yn oed os nad oes rhesi ynddi.';
    case 'unknown file':
      return 'nid oes dim yn darllen ffeil o’r enw hwn. Ailenwch hi, neu tynnwch hi o’r ffolder.';
    case 'unreadable file':
      return `ni ellir darllen y ffeil fel CSV UTF-8 gyda rhes benawdau (${problem.detail}). Cadwch hi eto fel CSV UTF-8.`;
    case 'missing column':
      return 'mae’r golofn ar goll. Ychwanegwch hi at y rhes benawdau; gall ei chelloedd fod yn wag.';
    case 'repeated column':
      return 'mae’r golofn ddwywaith yn y rhes benawdau. Ailenwch neu dynnu un o’r ddwy.';
    case 'wrong width':
      return `disgwylid ${problem.expected} cell, fel yn y rhes benawdau; cafwyd ${problem.found}. Rhowch destun sy’n cynnwys coma neu ddyfynnod rhwng dyfynodau.`;
    case 'unknown column':
      return `nid yw’r golofn yn hysbys. Disgwylid un o’r rhain: ${problem.known.join(', ')}. Ailenwch hi neu ei thynnu.`;
    case 'empty':
      return 'mae’r gell yn wag ac ni chaiff fod. Llenwch hi.';
    case 'not fitting':
      return `disgwylid ${problem.expected}; cafwyd “${problem.found}”. Cywirwch y gell.`;
    case 'unknown reference':
      return `disgwylid ${problem.expected}; cafwyd “${problem.found}”, nad oes neb yn ei ddwyn.${problem.near.length > 0 ? ` Ai ${problem.near.join(' neu ')} oedd gennych mewn golwg?` : ''} Cywirwch yr id neu ychwanegwch y rhes y mae’n ei henwi.`;
    case 'duplicate':
      return `mae “${problem.key}” eisoes yn rhes ${problem.firstRow}${problem.firstFile === undefined ? '' : ` o ${problem.firstFile}`}. Tynnwch un o’r ddwy res neu cywirwch yr allwedd.`;
    case 'contradiction':
      return `disgwylid ${problem.expected}; cafwyd “${problem.found}”, sy’n dweud rhywbeth arall. Gwnewch i’r ddau gytuno.`;
  }
}
