/** Areas to choose from: council areas, then wider ones. Layers that are made of the same councils stand as one, with the names of them all. Pure. */
import { compareIn } from '../../../schema/words/collate.ts';
import { valuesOf } from '../../../schema/words/labelOf.ts';
import type { Key } from '../../../schema/words/rooms.ts';
import type { Language, Say } from '../../../schema/words/say.ts';
import { grouped } from '../body/said/inOrder.ts';

interface Area {
  readonly id: string;
  readonly kind: string;
  readonly order?: number | null;
  readonly nameEn: AreaName;
  readonly nameCy: AreaName;
  readonly councils: readonly { readonly id: string }[];
}

interface AreaName {
  readonly text: string;
  readonly language: string;
}

export interface AreaChoice {
  /** The one held where it is among those that stand here together; otherwise the first of them. */
  readonly value: string;
  readonly label: string;
  /** Of a label that is not in the language of the page. */
  readonly lang: string | undefined;
}

export interface AreaGroup {
  readonly is: 'councilAreas' | 'widerAreas';
  readonly choices: readonly AreaChoice[];
}

interface Asked {
  readonly say: Say;
  /** Ids that a choice is held by: an address may name any of the layers. */
  readonly held: readonly string[];
}

export function areaChoices(areas: readonly Area[], { say, held }: Asked): readonly AreaGroup[] {
  const compare = compareIn(say.language);
  const entries = grouped(areas, footprintOf).map(({ rows: layers }) => ({
    layers,
    council: layers.find(isCouncil),
    choice: choiceOf(layers, { say, held }),
  }));
  const councils = entries.filter(({ council }) => council !== undefined);
  const wider = entries.filter(({ council }) => council === undefined);
  const groups: readonly AreaGroup[] = [
    {
      is: 'councilAreas',
      choices: councils
        .toSorted((a, b) => (a.council?.order ?? 0) - (b.council?.order ?? 0) || compare(a.choice.label, b.choice.label))
        .map(({ choice }) => choice),
    },
    { is: 'widerAreas', choices: wider.map(({ choice }) => choice).toSorted((a, b) => compare(a.label, b.label)) },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}

/** The same for areas made of the same councils; what is made of none known stands alone. */
function footprintOf({ id, councils }: Area): string {
  return councils.length === 0
    ? id
    : councils
        .map(council => council.id)
        .toSorted()
        .join(' ');
}

/** A council area is made of itself alone. */
function isCouncil({ id, councils }: Area): boolean {
  return councils.length === 1 && councils[0]?.id === id;
}

/** A council goes by its name alone, whatever else has just its area. */
function choiceOf(layers: readonly Area[], { say, held }: Asked): AreaChoice {
  const council = layers.find(isCouncil);
  const names = namesOf(council === undefined ? layers : [council], say.language);
  const told = names.map(({ name, kinds }) =>
    council === undefined
      ? say('layers', 'named', { name: name.text, layers: kinds.map(kind => layerIn(kind, say)).join(', ') })
      : name.text,
  );
  const first = council ?? names[0]?.areas[0];
  const value = layers.find(({ id }) => held.includes(id))?.id ?? first?.id ?? '';
  const spoken = names[0]?.name.language.toLowerCase();
  return { value, label: told.join('; '), lang: spoken === say.language ? undefined : spoken };
}

interface NamedLayers {
  readonly name: AreaName;
  readonly kinds: readonly string[];
  readonly areas: readonly Area[];
}

/** The name that most layers bear first, and shorter names before longer. `West Glamorgan (Swansea and Neath Port Talbot)` is West Glamorgan where another is called so. */
function namesOf(layers: readonly Area[], language: Language): readonly NamedLayers[] {
  const sorted = layers.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
  return grouped(sorted, area => nameOf(area, language).text.replace(/ \(.*\)$/, ''))
    .map(({ rows: areas }) => ({
      name: shortest(areas.map(area => nameOf(area, language))),
      kinds: [...new Set(areas.map(({ kind }) => kind))],
      areas,
    }))
    .toSorted((a, b) => b.areas.length - a.areas.length || a.name.text.length - b.name.text.length);
}

function shortest(names: readonly AreaName[]): AreaName {
  return names.reduce((best, name) => (name.text.length < best.text.length ? name : best));
}

function placeOf({ kind }: Area): number {
  return valuesOf('AreaKind').indexOf(kind);
}

function layerIn(kind: string, say: Say): string {
  return say('layers', kind as Exclude<Key<'layers'>, 'named'>);
}

function nameOf({ nameEn, nameCy }: Area, language: Language): AreaName {
  return language === 'cy' ? nameCy : nameEn;
}
