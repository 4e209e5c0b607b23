/** Everything that a thing is called: names in both languages, short labels, words in brackets, acronyms, labels with the place put to them. */
import type { Area, Body, GlossaryTerm, Thing } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';

/** A footprint of more councils than these is not called by their names. */
const mostCouncils = 3;

/** Tells the aliases of any thing of a graph. */
export function aliasesIn(graph: PartnershipGraph): (thing: Thing) => readonly string[] {
  const labels = [...graph.organisations.values(), ...graph.partnerships.values()].flatMap(body => present(body.shortEn, body.shortCy));
  const shared = new Set(labels.filter((label, at) => labels.indexOf(label) !== at));
  return thing => aliasesOf(graph, thing, label => shared.has(label));
}

function aliasesOf(graph: PartnershipGraph, thing: Thing, isShared: (label: string) => boolean): readonly string[] {
  const names = namesOf(thing).flatMap(name => [name, ...bracketed(name)]);
  if (thing.is !== 'Organisation' && thing.is !== 'Partnership') return distinct(names);
  return distinct([...names, ...placed(graph, thing, isShared), ...names.flatMap(name => withTermsSwapped(graph, name))]);
}

function namesOf(thing: Thing): readonly string[] {
  switch (thing.is) {
    case 'Organisation':
    case 'Partnership':
      return present(thing.nameEn, thing.nameCy, thing.shortEn, thing.shortCy);
    case 'Area':
      return present(thing.nameEn, thing.nameCy, thing.shortEn, thing.shortCy);
    case 'Theme':
      return present(thing.nameEn, thing.nameCy);
    case 'GlossaryTerm':
      return present(thing.id, thing.nameEn, thing.nameCy);
    case 'Duty':
      return present(thing.title, thing.product);
    default:
      return [];
  }
}

/** "Cyngor Gwynedd (Gwynedd Council)" is also called by what stands outside and, unless it only describes, inside the brackets. */
function bracketed(name: string): readonly string[] {
  const match = /^(.*?)\s*\(([^)]+)\)\s*(.*)$/.exec(name);
  if (match === null) return [];
  const [, before = '', inside = '', after = ''] = match;
  return /^\p{Lu}/u.test(inside) ? [`${before} ${after}`.trim(), inside] : [`${before} ${after}`.trim()];
}

/** A label that only says what a body is gets its place put to it, either way round and in either language: CSP Torfaen, PSB Caerdydd. */
function placed(graph: PartnershipGraph, body: Body, isShared: (label: string) => boolean): readonly string[] {
  const footprint = graph.footprintOf(body.id) ?? [];
  const places = [...graph.areasOf(body.id), ...(footprint.length <= mostCouncils ? footprint : [])].flatMap(id =>
    placeNames(graph.areas.get(id)),
  );
  return present(body.shortEn, body.shortCy)
    .filter(label => footprint.length === 1 || isShared(label))
    .flatMap(label => distinct(places).flatMap(place => (label.includes(place) ? [] : [`${label} ${place}`, `${place} ${label}`])));
}

function placeNames(area: Area | undefined): readonly string[] {
  return area === undefined || area.kind === 'country' ? [] : present(area.nameEn, area.nameCy, area.shortEn, area.shortCy);
}

/** The name with an acronym in the place of what it stands for, and the other way round, in either language. */
function withTermsSwapped(graph: PartnershipGraph, name: string): readonly string[] {
  return [...graph.glossaryTerms.values()].flatMap(term => swapped(term, name));
}

function swapped(term: GlossaryTerm, name: string): readonly string[] {
  const expansions = present(term.nameEn, term.nameCy);
  const shortened = expansions.flatMap(expansion => inPlaceOf(name, expansion, term.id));
  return [...shortened, ...expansions.flatMap(expansion => inPlaceOf(name, term.id, expansion))];
}

function inPlaceOf(name: string, words: string, others: string): readonly string[] {
  const at = ` ${name.toLowerCase()} `.indexOf(` ${words.toLowerCase()} `);
  return at === -1 || name.length === words.length ? [] : [name.slice(0, at) + others + name.slice(at + words.length)];
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter(text => text !== ''))];
}

function present(...texts: readonly (string | null)[]): readonly string[] {
  return texts.filter(text => text !== null);
}
