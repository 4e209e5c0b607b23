/** The data dictionary: every kind and property of the model, in plain words. */
import { kinds } from '../schema/model/model.ts';
import type { Properties, Property } from '../schema/model/property.ts';

export function dataDictionary(): string {
  const sections = Object.values(kinds).map(kind => {
    const lines = [`## ${kind.name}`, '', kind.describe, ''];
    if (kind.is === 'statement') {
      lines.push(`From ${kind.from.kinds.join(' or ')} to ${kind.to.kinds.join(' or ')}.`, '');
    }
    const rows = Object.entries(kind.properties as Properties).map(
      ([name, property]) => `| ${name} | ${holding(property)} | ${property.required ? 'yes' : ''} | ${property.describe} |`,
    );
    if (rows.length === 0) return [...lines, 'It has no properties of its own.', ''].join('\n');
    return [...lines, '| property | holds | required | meaning |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
  });
  return `# Data dictionary\n\nWritten from \`schema/model\` by \`npm run codegen\`; do not edit.\n\n${sections.join('\n')}`;
}

function holding(property: Property): string {
  switch (property.type) {
    case 'term':
      return `one of: ${property.terms.values.join(', ')}`;
    case 'terms':
      return `a list of: ${property.terms.values.join(', ')}`;
    case 'reference':
      return `id of ${property.kinds.join(' or ')}`;
    case 'references':
      return `ids of ${property.kinds.join(' or ')}`;
    case 'texts':
      return 'a list of texts';
    case 'flag':
      return 'true or false';
    case 'integer':
      return 'whole number';
    case 'date':
      return 'year, month or day';
    case 'url':
      return 'address';
    case 'pageAddress':
      return 'address of the page';
    case 'text':
      return 'text';
  }
}
