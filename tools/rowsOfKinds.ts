/** The rows that readers hold, each kind's made by a function of its own: written property by property in a loop they took four times as long. */
import { kinds } from '../schema/model/model.ts';
import type { Properties, Property } from '../schema/model/property.ts';

export function rowsOfKinds(): string {
  const makers = Object.entries(kinds).map(([name, { is, properties }]) => {
    const ends = is === 'statement' ? ['from', 'to'] : [];
    const values = Object.entries(properties as Properties).map(
      ([property, { type }]) => `${property}: ${read[type]}(said['${property}'])`,
    );
    return `  ${name}: (id, ${values.length > 0 ? 'said' : '_said'}${ends.length > 0 ? ', from, to' : ''}) => ({\n${[`is: '${name}'`, 'id', ...ends, ...values].map(line => `    ${line},\n`).join('')}  }),\n`;
  });
  return `/* Written by tools/codegen.ts; do not edit. */
import type { KindName } from '../../../schema/model/model.ts';
import type { RecordProperties } from '../record.ts';
import { list, value } from '../values.ts';

/** The ends are a statement's. */
type MakeRow = (id: string, said: RecordProperties, from: string | null, to: string | null) => object;

export const rowsOfKinds: Readonly<Record<KindName, MakeRow>> = {
${makers.join('')}};
`;
}

const read: Readonly<Record<Property['type'], 'list' | 'value'>> = {
  text: 'value',
  date: 'value',
  url: 'value',
  pageAddress: 'value',
  integer: 'value',
  flag: 'value',
  term: 'value',
  reference: 'value',
  terms: 'list',
  texts: 'list',
  references: 'list',
};
