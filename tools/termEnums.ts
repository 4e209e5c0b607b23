import { enums } from '../schema/model/enums.ts';
import { enumName, shownLabel, type Term, type TermSet } from '../schema/model/terms.ts';

/** The SDL of the enums; described by their English labels. */
export function termEnums(): string {
  return Object.entries(enums)
    .map(([name, { describe, terms }]) => {
      const labels: TermSet['labels'] = terms.labels;
      const values = terms.values.map(value => `  ${JSON.stringify(described(value, labels[value]))}\n  ${enumName(value)}`);
      return `"""\n${describe}\n"""\nenum ${name} {\n${values.join('\n')}\n}\n`;
    })
    .join('\n');
}

/** The server's types of the enums: its values are the model's words. */
export function enumTypes(): string {
  const lines = Object.keys(enums).map(name => `export type ${name} = EnumValue<'${name}'>;`);
  return `/* Written by tools/codegen.ts; do not edit. */\nimport type { EnumValue } from '../../../schema/model/enums.ts';\n\n${lines.join('\n')}\n`;
}

/** Where the server's types of the enums stand, for the generator. */
export function enumTypeLocations(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(enums).map(name => [name, `./enums.ts#${name}`]));
}

/** The English label, and what is to be known of the word beside it. */
function described(value: string, term: Term | undefined): string {
  const note = term?.['note'];
  return [term === undefined ? value : shownLabel(term).en, ...(typeof note === 'string' ? [note] : [])].map(capitalised).join(' ');
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
