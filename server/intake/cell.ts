/** A cell becomes a property value, or a complaint. */
import type { Property } from '../../schema/model/property.ts';
import { isDate } from '../domain/check.ts';
import { addressExpected, isAddressOfView } from '../domain/pageAddress.ts';
import type { PropertyValue } from '../domain/record.ts';
import type { Problem } from './complaint.ts';

export type Read = { readonly value: PropertyValue | null } | { readonly problem: Problem };

export function readCell(property: Property, cell: string): Read {
  if (cell === '') return property.required ? { problem: { is: 'empty' } } : { value: null };
  switch (property.type) {
    case 'text':
    case 'reference':
      return { value: cell };
    case 'texts':
    case 'references':
      return listOf(cell);
    case 'url':
      return /^https?:\/\/\S+$/.test(cell) ? { value: cell } : unfit('an address that begins with https:// or http://', cell);
    case 'pageAddress':
      return isAddressOfView(cell) ? { value: cell } : unfit(addressExpected, cell);
    case 'date':
      return isDate(cell) ? { value: cell } : unfit('a year, month or day such as 2023, 2023-12 or 2023-12-04', cell);
    case 'integer':
      return /^-?\d+$/.test(cell) && Number.isSafeInteger(Number(cell)) ? { value: Number(cell) } : unfit('a whole number', cell);
    case 'flag':
      return cell === 'yes' ? { value: true } : cell === 'no' ? { value: false } : unfit('yes or no', cell);
    case 'term':
      return property.terms.values.includes(cell) ? { value: cell } : unfit(`one of ${property.terms.values.join(', ')}`, cell);
    case 'terms': {
      const values = listIn(cell);
      const stranger = values.find(value => !property.terms.values.includes(value));
      return stranger === undefined
        ? listOf(cell)
        : unfit(`words parted by semicolons, each one of ${property.terms.values.join(', ')}`, stranger);
    }
  }
}

export function listIn(cell: string): readonly string[] {
  return cell
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '');
}

/** Each part once: a name that stands twice is a slip. */
function listOf(cell: string): Read {
  const parts = listIn(cell);
  const repeated = parts.find((part, index) => parts.indexOf(part) !== index);
  return repeated === undefined ? { value: parts } : unfit('each part once', cell);
}

function unfit(expected: string, found: string): Read {
  return { problem: { is: 'not fitting', expected, found } };
}

/** nameCyBasis → name_cy_basis. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, capital => `_${capital.toLowerCase()}`);
}
