/** What a sheet puts to a board: each thing recorded of it as a line with the numbers of its sources, and the list of those sources. Pure. */
import { compareIn } from '../../../../schema/words/collate.ts';
import { labelOf } from '../../../../schema/words/labelOf.ts';
import type { Say } from '../../../../schema/words/say.ts';
import type { ViewSay } from '../../../../schema/words/viewing.ts';
import type { Certainty, PanelPartnershipQuery } from '../../../api/generated/graphql.ts';
import { nameIn, type IndexedLandscape, type MapPartnership } from '../../../state/landscape.ts';
import type { Language } from '../../../state/session.ts';
import { yearOf } from '../../body/said/wordsOfValues.ts';

type Recorded = NonNullable<PanelPartnershipQuery['partnership']>;
type Evidence = Recorded['evidence'];

export type SheetPart = 'names' | 'law' | 'stated' | 'assumed' | 'disputed' | 'upward' | 'duties';

export interface SheetLine {
  readonly id: string;
  /** Said before the text, in the language of the sheet. */
  readonly label: string | null;
  readonly text: string;
  /** Of the text, where it is not that of the sheet. */
  readonly lang: Language | undefined;
  /** Numbers of its sources; none where nothing is cited. */
  readonly sources: readonly number[];
}

export interface SheetSource {
  readonly number: number;
  readonly title: string;
  readonly year: string | null;
}

export interface Sheet {
  readonly parts: readonly { readonly part: SheetPart; readonly lines: readonly SheetLine[] }[];
  readonly sources: readonly SheetSource[];
}

interface Told {
  readonly index: IndexedLandscape;
  readonly say: Say;
  readonly viewSay: ViewSay;
  areaWords(areas: readonly { readonly id: string }[] | null, most: number): string;
}

/** Under which head a seat stands, by how it is known. */
const partByCertainty: Readonly<Record<Certainty, SheetPart>> = {
  STATUTE: 'law',
  STATED: 'stated',
  KNOWN: 'stated',
  ASSUMED: 'assumed',
  UNSOURCED: 'assumed',
  DISPUTED: 'disputed',
};

/** Parts in the order in which a meeting goes through them; one of which nothing is recorded has no lines. */
export function sheetOf(known: MapPartnership, board: Recorded, { index, say, viewSay, areaWords }: Told): Sheet {
  const { language } = say;
  const sources = new Sources();
  const compare = compareIn(language);
  const nameOf = (id: string): Pick<SheetLine, 'text' | 'lang'> => {
    const body = index.bodyById.get(id);
    if (body === undefined) return { text: id, lang: 'en' };
    const name = nameIn(body, language);
    const spoken = name.language === 'CY' ? 'cy' : 'en';
    return { text: name.text, lang: spoken === language ? undefined : spoken };
  };
  const seatLines = (part: SheetPart): readonly SheetLine[] =>
    board.seats
      .filter(({ certainty, holds }) => holds !== 'NO' && partByCertainty[certainty] === part)
      .map(({ organisation, roles, evidence }) => ({ name: nameOf(organisation.id), id: organisation.id, roles, evidence }))
      .toSorted((a, b) => compare(a.name.text, b.name.text))
      .map(({ id, name, roles, evidence }) => ({
        id,
        label: leadingRole(roles, language),
        ...name,
        sources: sources.numbersOf(evidence),
      }));
  const own: readonly Omit<SheetLine, 'sources'>[] = [
    { ...line('english', viewSay('gapsView', 'englishName'), known.nameEn.text), lang: language === 'en' ? undefined : 'en' },
    welshName(known, { viewSay, language }),
    line('area', viewSay('gapsView', 'areaServed'), areaWords(board.footprint, mostAreas)),
  ];
  const names = own.map(one => ({ ...one, sources: sources.numbersOf(board.evidence) }));
  const made: Readonly<Record<SheetPart, readonly SheetLine[]>> = {
    names,
    law: seatLines('law'),
    stated: seatLines('stated'),
    assumed: seatLines('assumed'),
    disputed: seatLines('disputed'),
    upward: board.interfaces
      .filter(({ direction, nature, holds }) => direction === 'UP' && nature === 'LINK' && holds !== 'NO')
      .map(({ id, labelEn, labelCy, other, evidence, certainty }) => ({
        id,
        label: `${language === 'cy' ? labelCy.text : labelEn.text}${certainty === 'ASSUMED' ? ` (${say('certainty', 'ASSUMED')})` : ''}:`,
        ...nameOf(other.id),
        sources: sources.numbersOf(evidence),
      })),
    duties: board.duties
      .filter(({ holds }) => holds !== 'NO')
      .map(({ id, holdsAs, duty, evidence }) => ({
        id,
        label: `${labelOf('HoldsAs', holdsAs, language)}:`,
        text: duty.title,
        lang: language === 'en' ? undefined : ('en' as const),
        sources: sources.numbersOf(evidence),
      })),
  };
  const parts = partsInOrder.map(part => ({ part, lines: made[part] }));
  return { parts, sources: sources.list() };
}

const partsInOrder: readonly SheetPart[] = ['names', 'law', 'stated', 'assumed', 'disputed', 'upward', 'duties'];

/** More council areas than these are told by their number. */
const mostAreas = 8;

function line(id: string, label: string, text: string): Omit<SheetLine, 'sources'> {
  return { id, label, text, lang: undefined };
}

/** A missing name is said to be missing, and never made. */
function welshName(
  { nameCy }: MapPartnership,
  { viewSay, language }: { readonly viewSay: ViewSay; readonly language: Language },
): Omit<SheetLine, 'sources'> {
  const label = viewSay('gapsView', 'welshName');
  if (nameCy.isFallback) return line('welsh', label, viewSay('gapsView', 'noWelshName'));
  return { ...line('welsh', label, nameCy.text), lang: language === 'cy' ? undefined : 'cy' };
}

const leading: Recorded['seats'][number]['roles'] = ['CHAIR', 'CO_CHAIR', 'CONVENOR', 'LEAD'];

/** Who leads is said; that a member is a member is not. */
function leadingRole(roles: Recorded['seats'][number]['roles'], language: Language): string | null {
  const leads = roles.filter(role => leading.includes(role));
  return leads.length === 0 ? null : `${leads.map(role => labelOf('Role', role, language)).join(', ')}:`;
}

/** Sources numbered as they are first cited. */
class Sources {
  readonly #known = new Map<string, SheetSource>();

  numbersOf(evidence: Evidence): readonly number[] {
    const numbers = evidence.map(({ source }) => {
      const known = this.#known.get(source.id) ?? { number: this.#known.size + 1, title: source.title, year: yearOf(source.date) };
      this.#known.set(source.id, known);
      return known.number;
    });
    return [...new Set(numbers)].toSorted((a, b) => a - b);
  }

  list(): readonly SheetSource[] {
    return [...this.#known.values()];
  }
}
