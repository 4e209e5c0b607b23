/** The address of a question: `/query?question=boards-here&area=la-cardiff`, or the document itself where it is the person's own. */
import type { Asked } from '../state/asked.ts';
import type { Language } from '../state/session.ts';

/** Programs on the way cut longer addresses off, and so do letters. */
export const longestAddress = 6_000;

/** Names in the address that no variable takes: a variable of such a name has a dot before it. */
const own: ReadonlySet<string> = new Set(['lang', 'question', 'document']);

export function writeQuery({ question, values, document }: Asked, language: Language): string {
  const parameters = new URLSearchParams();
  if (language !== 'en') parameters.set('lang', language);
  if (question !== null) parameters.set('question', question);
  for (const name of Object.keys(values).sort()) parameters.set(own.has(name) ? `.${name}` : name, values[name] ?? '');
  if (document !== null) parameters.set('document', document);
  const search = parameters.toString();
  return search === '' ? '/query' : `/query?${search}`;
}

export function readQuery(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const names = [...new Set(parameters.keys())].filter(name => !own.has(name)).sort();
  return {
    question: parameters.get('question'),
    values: Object.fromEntries(names.map(name => [own.has(name.slice(1)) ? name.slice(1) : name, parameters.get(name) ?? ''])),
    document: parameters.get('document'),
  };
}

/** Longer ones fill the foot of a sheet, and nobody types them. */
const longestOnPaper = 600;

export function fitsSheet(address: string): boolean {
  return address.length <= longestOnPaper;
}

export function fitsAddress(address: string): boolean {
  return address.length <= longestAddress;
}
