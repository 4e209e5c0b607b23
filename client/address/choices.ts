/** Choices within a view, as the address has them: in lower case, by commas, what stands at its standard left out. */
import { choiceNames, choiceSpecs, type ChoiceName, type Choices, type ChoiceSpec } from '../state/choices.ts';
import { readList } from './parameters.ts';

export function writeChoices(choices: Choices): readonly (readonly [name: string, value: string])[] {
  return choiceNames.map(name => [name, write(choiceSpecs[name], choices[name])]);
}

/** `read` is asked for the text of each, and told to hold what cannot be read against it. */
export function readChoices(read: (name: ChoiceName, valueIn: (text: string) => unknown) => unknown): Choices {
  return Object.fromEntries(
    choiceNames.map(name => {
      const spec: ChoiceSpec = choiceSpecs[name];
      return [name, read(name, text => valueIn(spec, text)) ?? valueIn(spec, '')];
    }),
  ) as unknown as Choices;
}

function write(spec: ChoiceSpec, value: Choices[ChoiceName]): string {
  if (typeof value === 'string') return spec.sort === 'one' && value === spec.values[0] ? '' : value.toLowerCase();
  const text = value.join(',');
  if (spec.sort === 'weights') return text === spec.standard.join(',') ? '' : text;
  return spec.sort === 'some' ? text.toLowerCase() : text;
}

/** Null where the text says nothing that can be chosen; no text is the standard. */
function valueIn(spec: ChoiceSpec, text: string): string | readonly string[] | readonly number[] | null {
  switch (spec.sort) {
    case 'one':
      return text === '' ? spec.values[0] : (spec.values.find(value => value.toLowerCase() === text.toLowerCase()) ?? null);
    case 'some': {
      const list = readList(text.toUpperCase());
      return list.every(value => spec.values.includes(value)) ? list : null;
    }
    case 'ids':
      return spec.isInOrder === true ? [...new Set(text.split(',').filter(id => id !== ''))] : readList(text);
    case 'weights':
      return text === '' ? spec.standard : weightsIn(text, spec.standard.length);
  }
}

function weightsIn(text: string, count: number): readonly number[] | null {
  const weights = text.split(',').map(part => (/^\d{1,3}(\.\d{1,2})?$/.test(part) ? Number(part) : Number.NaN));
  const isSound = weights.length === count && weights.every(weight => weight >= 0) && weights.some(weight => weight > 0);
  return isSound ? weights : null;
}
