/** The sections of Acts behind a group of seats, without their paragraphs: `CDA 1998 s.5` for `CDA 1998 s.5(1)(a)` and `CDA 1998 s.5(1)(f)`. */
import { provisionsOf } from '../body/members/provisions.ts';
import type { Part } from './entry.ts';

export function sectionsOf(parts: readonly Part[]): string {
  const provisions = parts.flatMap(({ said }) => provisionsOf(said).split('; '));
  return [...new Set(provisions.map(withoutParagraphs))].filter(section => section !== '').join('; ');
}

function withoutParagraphs(provision: string): string {
  return provision.replace(/(?<=\d)(?:\(\w+\))+$/, '');
}
