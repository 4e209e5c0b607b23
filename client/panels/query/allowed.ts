/** What may stand in a field, and whether what stands there may. */
import { valuesOf } from '../../../schema/words/labelOf.ts';
import type { AskSay } from '../../../schema/words/asking.ts';
import type { PickerOption } from '../../ui/Picker.tsx';
import { partsIn, type Field } from './variables.ts';

/** Lists up to this long are seen whole, and said whole. */
export const shortList = 12;

/** The server would refuse it whatever the landscape holds: such a question is not sent. */
export function isRefused(field: Field, value: string): boolean {
  const { kind } = field;
  const parts = partsIn(field, value);
  switch (kind.of) {
    case 'number':
      return parts.some(part => !isBetween(part, kind, field.parameter !== null));
    case 'term':
      return parts.some(part => !valuesOf(kind.set).includes(part));
    case 'boolean':
      return parts.some(part => part !== 'true' && part !== 'false');
    case 'area':
    case 'partnership':
    case 'organisation':
    case 'body':
    case 'theme':
    case 'duty':
    case 'source':
    case 'text':
      return false;
  }
}

/** Nothing of this name is among what can be chosen. */
export function isUnlisted(field: Field, value: string, options: readonly PickerOption[]): boolean {
  return partsIn(field, value).some(part => options.every(option => option.value !== part));
}

export function allowedWords({ kind, parameter }: Field, options: readonly PickerOption[] | null, ask: AskSay): string {
  if (kind.of === 'number') {
    const { least, most } = kind;
    return parameter === null
      ? ask('query', 'allowedNumber')
      : ask('query', 'allowedBetween', { least: String(least), most: String(most) });
  }
  const labels = (options ?? []).map(({ label }) => label);
  return labels.length === 0 || labels.length > shortList
    ? ask('query', 'allowedListed')
    : ask('query', 'allowedAre', { list: labels.join(', ') });
}

function isBetween(text: string, { least, most }: { readonly least: number; readonly most: number }, isWhole: boolean): boolean {
  const number = Number(text);
  return Number.isFinite(number) && number >= least && number <= most && (!isWhole || Number.isInteger(number));
}
