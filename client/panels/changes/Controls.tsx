/** What is compared, of which kind and of which body, and in which form it is shown. */
import type { ReactElement, ReactNode } from 'react';
import { choose } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Select } from '../../ui/Select.tsx';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { useAct, useSession } from '../explorer.ts';
import { ControlGroup } from '../frame/ControlGroup.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Changes.module.css';

export interface KindCount {
  readonly kind: string;
  readonly title: string;
  readonly count: number;
}

interface ControlsProps {
  readonly moments: ReactNode;
  /** A kind stands in it as often as there are sorts of it. */
  readonly counts: readonly KindCount[];
}

export function Controls({ moments, counts }: ControlsProps): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const { compared, form, changed } = useSession(({ choices }) => choices);
  const kinds = [...new Set(counts.map(({ kind }) => kind))].map(kind => {
    const own = counts.filter(one => one.kind === kind);
    return { kind, title: own[0]?.title ?? kind, count: own.reduce((sum, { count }) => sum + count, 0) };
  });
  const chosen = changed[0] ?? '';
  return (
    <>
      <Choice
        label={viewSay('changesView', 'compared')}
        value={compared}
        onChange={value => act(session => ({ ...choose('changed', [])(choose('compared', value)(session)), sorting: null }))}
        options={(['REVISIONS', 'DAYS'] as const).map(value => ({ value, label: viewSay('changesView', value) }))}
      />
      <ControlGroup>{moments}</ControlGroup>
      <Select
        label={viewSay('changesView', 'kind')}
        value={chosen}
        onChange={kind => act(choose('changed', kind === '' ? [] : [kind]))}
        options={[
          { value: '', label: viewSay('changesView', 'anyKind', { n: kinds.reduce((sum, { count }) => sum + count, 0) }) },
          ...kinds.map(({ kind, title, count }) => ({ value: kind, label: viewSay('changesView', 'kindOption', { title, n: count }) })),
          // One that was chosen for other moments stays in sight.
          ...(chosen === '' || kinds.some(({ kind }) => kind === chosen)
            ? []
            : [{ value: chosen, label: viewSay('changesView', 'kindOption', { title: '…', n: 0 }) }]),
        ]}
      />
      <AboutBody />
      <Choice
        label={viewSay('changesView', 'form')}
        value={form}
        onChange={value => act(session => ({ ...choose('form', value)(session), sorting: null }))}
        options={[
          { value: 'PICTURE', label: viewSay('changesView', 'pictureForm') },
          { value: 'TABLE', label: viewSay('changesView', 'tableForm') },
        ]}
      />
    </>
  );
}

/** The body that everything here is narrowed to, and the way back to all of them. */
function AboutBody(): ReactElement | null {
  const viewSay = useViewSay();
  const act = useAct();
  const body = useSession(({ choices }) => choices.about[0]);
  if (body === undefined) return null;
  return (
    <span className={styles['about']}>
      {viewSay('changesView', 'about')} <BodyLink id={body} />
      <Button size="small" onClick={() => act(choose('about', []))}>
        {viewSay('changesView', 'aboutAny')}
      </Button>
    </span>
  );
}
