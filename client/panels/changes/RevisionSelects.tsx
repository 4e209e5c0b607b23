/** The two revisions, each with the day on which it was made. */
import type { ReactElement } from 'react';
import type { Change_ChangeFragment } from '../../api/generated/graphql.ts';
import { compareRevisions } from '../../state/comparedMoments.ts';
import { Select } from '../../ui/Select.tsx';
import { useAct, useIndex } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { dayOf } from './when.ts';

interface RevisionSelectsProps {
  readonly from: number;
  readonly to: number;
  /** The changes that are known, newest first. */
  readonly changes: readonly Change_ChangeFragment[];
}

export function RevisionSelects({ from, to, changes }: RevisionSelectsProps): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const { revision: present } = useIndex();
  const label = (revision: number): string => {
    if (revision === 0) return viewSay('changesView', 'before');
    const at = changes.find(change => change.revision === revision)?.at;
    return viewSay('changesView', 'revision', { revision, day: at === undefined ? '…' : dayOf(at, viewSay.language) });
  };
  const known = new Set([0, from, to, present, ...changes.map(({ revision }) => revision)]);
  const options = (isIn: (revision: number) => boolean): readonly { readonly value: string; readonly label: string }[] =>
    [...known]
      .filter(isIn)
      .sort((a, b) => b - a)
      .map(revision => ({ value: String(revision), label: label(revision) }));
  // The present one moves on with the landscape.
  const asChosen = (revision: number): number | null => (revision === present ? null : revision);
  return (
    <>
      <Select
        label={viewSay('changesView', 'from')}
        value={String(from)}
        onChange={chosen => act(compareRevisions(Number(chosen), asChosen(Math.max(to, Number(chosen)))))}
        options={options(revision => revision <= present)}
      />
      <Select
        label={viewSay('changesView', 'to')}
        value={String(to)}
        onChange={chosen => act(compareRevisions(Math.min(from, Number(chosen)), asChosen(Number(chosen))))}
        options={options(revision => revision > 0 || present === 0)}
      />
    </>
  );
}
