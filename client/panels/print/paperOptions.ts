/** What is chosen of a printed sheet, and what suits a view at first. */
import type { Orientation, PaperName } from '../../print/papers.ts';
import type { Language, Screen, Session } from '../../state/session.ts';

export type FileKind = 'PDF' | 'SVG';
export type SheetsWanted = 'pages' | 'one' | 'pieces';
export type PaperLook = 'colour' | 'grey' | 'large';

export interface PaperOptions {
  readonly file: FileKind;
  readonly paper: PaperName;
  readonly orientation: Orientation;
  readonly sheets: SheetsWanted;
  readonly look: PaperLook;
  readonly language: Language;
  readonly what: 'view' | 'panel';
  /** Sheets behind it that list every document. */
  readonly withSources: boolean;
}

/** Pages to be read down; everything else is wider than high. */
const upright: readonly Screen[] = ['page', 'stories', 'whatif'];

/** Pictures with letters all over. */
const large: readonly Screen[] = ['map', 'flows'];

/** The heads of a matrix are as wide as they are high. */
function isMatrix({ screen, choices }: Session): boolean {
  return screen === 'overlaps' && choices.pairs === 'MATRIX';
}

/** Sentences to be read down take a third fewer sheets upright. */
function isFindings({ screen, choices }: Session): boolean {
  return screen === 'gaps' && choices.gaps === 'FINDINGS' && choices.shown === 'PICTURE';
}

export function firstOptions(session: Session): PaperOptions {
  const { screen, language } = session;
  return {
    file: 'PDF',
    paper: large.includes(screen) ? 'A3' : 'A4',
    orientation: upright.includes(screen) || isMatrix(session) || isFindings(session) ? 'portrait' : 'landscape',
    sheets: 'pages',
    look: 'colour',
    language,
    what: 'view',
    withSources: false,
  };
}
