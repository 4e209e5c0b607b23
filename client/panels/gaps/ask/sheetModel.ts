/** What a sheet puts to a board: each thing recorded of it as a line with the numbers of its sources, and the list of those sources. Pure. */
import { compareIn } from '../../../../schema/words/collate.ts';
import { labelOf } from '../../../../schema/words/labelOf.ts';
import type { Say } from '../../../../schema/words/say.ts';
import type { ViewSay } from '../../../../schema/words/viewing.ts';
import { recordedIn } from '../../../../schema/words/recorded.ts';
import type { Certainty, Law, PanelPartnershipQuery } from '../../../api/generated/graphql.ts';
import { nameIn, type IndexedLandscape, type MapPartnership } from '../../../state/landscape.ts';
import type { Language } from '../../../state/session.ts';
import { yearOf } from '../../body/said/wordsOfValues.ts';

type Recorded = NonNullable<PanelPartnershipQuery['partnership']>;
type Evidence = Recorded['evidence'];

/** Seats stand under what law does for them; those that it says nothing of, under how they are known. */
export type SeatPart = Exclude<Law, 'NONE'> | 'stated' | 'assumed' | 'disputed';

export interface SheetLine {
  readonly id: string;
  /** Said before the text, in the language of the sheet. */
  readonly label: string | null;
  readonly text: string;
  /** Of the text, where it is not that of the sheet. */
  readonly lang: Language | undefined;
  /** Numbers of its sources; none where nothing is cited. */
  readonly sources: readonly number[];
  /** How a seat is known. */
  readonly certainty?: Certainty;
}

export interface SheetSource {
  readonly number: number;
  readonly title: string;
  readonly year: string | null;
}

export interface Sheet {
  readonly names: readonly SheetLine[];
  readonly seats: readonly { readonly part: SeatPart; readonly lines: readonly SheetLine[] }[];
  readonly upward: readonly SheetLine[];
  readonly duties: readonly SheetLine[];
  readonly sources: readonly SheetSource[];
}

interface Told {
  readonly index: IndexedLandscape;
  readonly say: Say;
  readonly viewSay: ViewSay;
  areaWords(areas: readonly { readonly id: string }[] | null, most: number): string;
}

/** Under which head a seat stands that is not from law, by how it is known. */
const partByCertainty: Readonly<Record<Certainty, SeatPart>> = {
  STATUTE: 'stated',
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
  const seatLines = (part: SeatPart): readonly SheetLine[] =>
    board.seats
      .filter(({ law, certainty, holds }) => holds !== 'NO' && (law === 'NONE' ? partByCertainty[certainty] : law) === part)
      .map(seat => ({ name: nameOf(seat.organisation.id), seat }))
      .toSorted((a, b) => compare(a.name.text, b.name.text))
      .map(({ name, seat: { organisation, roles, certainty, evidence } }) => ({
        id: organisation.id,
        label: leadingRole(roles, language),
        ...name,
        sources: sources.numbersOf(evidence),
        certainty,
      }));
  const own: readonly Omit<SheetLine, 'sources'>[] = [
    { ...line('english', viewSay('gapsView', 'englishName'), known.nameEn.text), lang: language === 'en' ? undefined : 'en' },
    welshName(known, { viewSay, language }),
    line('area', viewSay('gapsView', 'areaServed'), areaWords(board.footprint, mostAreas)),
  ];
  const names = own.map(one => ({ ...one, sources: sources.numbersOf(board.evidence) }));
  const seats = seatParts.map(part => ({ part, lines: seatLines(part) }));
  const upward = board.interfaces
    .filter(({ direction, nature, holds }) => direction === 'UP' && nature === 'LINK' && holds !== 'NO')
    .map(({ id, labelEn, labelCy, other, evidence, certainty }) => ({
      id,
      label: `${language === 'cy' ? labelCy.text : labelEn.text}${certainty === 'ASSUMED' ? ` (${say('certainty', 'ASSUMED')})` : ''}:`,
      ...nameOf(other.id),
      sources: sources.numbersOf(evidence),
    }));
  const duties = board.duties
    .filter(({ holds }) => holds !== 'NO')
    .map(({ id, holdsAs, duty, evidence }) => ({
      id,
      label: `${labelOf('HoldsAs', holdsAs, language)}:`,
      text: recordedIn(duty.title, language).text,
      lang: recordedIn(duty.title, language).isEnglish ? ('en' as const) : undefined,
      sources: sources.numbersOf(evidence),
    }));
  return {
    names,
    seats,
    upward,
    duties,
    sources: sources.list(),
  };
}

const seatParts: readonly SeatPart[] = ['REQUIRES', 'INVITES', 'GUIDANCE', 'DUTY', 'CO_OPERATION', 'stated', 'assumed', 'disputed'];

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
