/** What of a body can be confirmed or disputed: its seats, its links, what flows to and from it; in words, in the order of the words. */
import { compareIn } from '../../../schema/words/collate.ts';
import type { ViewSay } from '../../../schema/words/viewing.ts';
import type { IndexedLandscape } from '../../state/landscape.ts';
import type { PickerOption } from '../../ui/Picker.tsx';

export function subjectsOf(
  index: IndexedLandscape,
  about: string,
  viewSay: ViewSay,
  nameOf: (id: string) => string,
): readonly PickerOption[] {
  const across = (a: string, b: string): string => nameOf(a === about ? b : a);
  const seats = (index.seatsByBody.get(about) ?? []).map(({ id, organisation, partnership }) => ({
    value: id,
    label: viewSay('capture', 'seat', { name: across(organisation.id, partnership.id) }),
  }));
  const links = (index.interfacesByBoard.get(about) ?? []).map(({ id, from, to }) => ({
    value: id,
    label: viewSay('capture', 'link', { name: across(from.id, to.id) }),
  }));
  const flows = (index.flowsByBody.get(about) ?? []).map(({ id, kind, from, to }) => ({
    value: id,
    label: viewSay('capture', kind === 'FUNDING' ? 'money' : 'data', { from: from === null ? '?' : nameOf(from.id), to: nameOf(to.id) }),
  }));
  const compare = compareIn(viewSay.language);
  const inOrder = (rows: readonly PickerOption[]): readonly PickerOption[] => rows.toSorted((a, b) => compare(a.label, b.label));
  return [{ value: '', label: viewSay('capture', 'itself', { name: nameOf(about) }) }, ...[seats, links, flows].flatMap(inOrder)];
}
