/** Everything that a thing is called: names in both languages, short labels, words in brackets, labels with the place put to them. */
import type { Body, Thing } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';

export function aliasesOf(graph: PartnershipGraph, thing: Thing): readonly string[] {
  const names = namesOf(thing);
  const aliases = names.flatMap(name => [name, ...bracketed(name)]);
  if (thing.is === 'Organisation' || thing.is === 'Partnership') aliases.push(...placed(graph, thing));
  return [...new Set(aliases.filter(alias => alias !== ''))];
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

/** "Cyngor Gwynedd (Gwynedd Council)" is also called by what stands outside and by what stands inside the brackets. */
function bracketed(name: string): readonly string[] {
  const match = /^(.*?)\s*\(([^)]+)\)\s*(.*)$/.exec(name);
  if (match === null) return [];
  const [, before = '', inside = '', after = ''] = match;
  return [`${before} ${after}`.trim(), inside];
}

/** A label that only says what a board is gets its place put to it, either way round: CSP Torfaen, Torfaen CSP. */
function placed(graph: PartnershipGraph, body: Body): readonly string[] {
  const footprint = graph.footprintOf(body.id);
  if (footprint === null || footprint.length > 2) return [];
  const councils = footprint.map(id => graph.areas.get(id)).filter(area => area !== undefined);
  const join = (label: string | null, places: readonly (string | null)[]): readonly string[] =>
    label === null ? [] : places.flatMap(place => (place === null || label.includes(place) ? [] : [`${label} ${place}`, `${place} ${label}`]));
  return [
    ...join(body.shortEn, councils.flatMap(area => [area.nameEn, area.shortEn])),
    ...join(body.shortCy, councils.flatMap(area => [area.nameCy, area.shortCy])),
  ];
}

function present(...texts: readonly (string | null)[]): readonly string[] {
  return texts.filter(text => text !== null);
}
