/** What findings can be narrowed by, in words. */
import type { ReactElement } from 'react';
import { labelOf, valuesOf } from '../../../../schema/words/labelOf.ts';
import type { Severity, Verdict } from '../../../api/generated/graphql.ts';
import { nameIn } from '../../../state/landscape.ts';
import { choiceSpecs, type Choices } from '../../../state/choices.ts';
import { choose, type Producer } from '../../../state/producers.ts';
import { Select } from '../../../ui/Select.tsx';
import { useAct, useSession } from '../../explorer.ts';
import { AreaControl } from '../../filters/AreaControl.tsx';
import { KindControl } from '../../filters/KindControl.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { AboutNote } from '../AboutNote.tsx';
import { PartChoice } from '../PartChoice.tsx';
import { ShownChoice } from '../ShownChoice.tsx';
import { usePart } from '../where.ts';
import { reaches, reachWords } from './reach.ts';
import { statesOfFindings } from './wanted.ts';

export function FindingFilters(): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const part = usePart();
  const { severity, state, judged, verdict, reach } = useSession(session => session.choices);
  const any = { value: '' as const, label: viewSay('gapsView', 'any') };
  return (
    <>
      <PartChoice />
      <ShownChoice picture={viewSay('gapsView', 'list')} />
      <AreaControl />
      <KindControl />
      {part === null ? null : (
        <Select
          label={viewSay('gapsView', 'reach')}
          value={reach[0] ?? ''}
          onChange={value => act(choose('reach', value === '' ? [] : [value]))}
          options={[any, ...reaches.map(value => ({ value, label: reachWords(value, nameIn(part, viewSay.language).text, viewSay) }))]}
        />
      )}
      <Select
        label={viewSay('gapsView', 'severity')}
        value={severity[0] ?? ''}
        onChange={value => act(choose('severity', value === '' ? [] : [value]))}
        options={[
          any,
          ...(valuesOf('Severity') as readonly Severity[]).map(value => ({ value, label: labelOf('Severity', value, viewSay.language) })),
        ]}
      />
      <Select
        label={viewSay('gapsView', 'state')}
        value={state[0] ?? ''}
        onChange={value => act(choose('state', value === '' ? [] : [value]))}
        options={[
          { value: '' as const, label: viewSay('gapsView', 'thatAreThere') },
          ...statesOfFindings.map(value => ({
            value,
            label: viewSay('gapsView', `state${value as 'YES' | 'GENERAL' | 'NO' | 'NOT_APPLICABLE'}`),
          })),
        ]}
      />
      <Select
        label={viewSay('gapsView', 'verdict')}
        value={verdict[0] ?? judged}
        onChange={value => act(judgeAs(value))}
        options={[
          { value: 'ANY' as const, label: viewSay('gapsView', 'anyVerdict') },
          ...choiceSpecs.judged.values.slice(1).map(value => ({ value, label: viewSay('frame', `judged${value}`) })),
          ...(valuesOf('Verdict') as readonly Verdict[]).map(value => ({ value, label: labelOf('Verdict', value, viewSay.language) })),
        ]}
      />
      <AboutNote />
    </>
  );
}

/** One box for both: whether it was judged, or how. */
function judgeAs(value: Choices['judged'] | Verdict): Producer {
  const isState = choiceSpecs.judged.values.some(state => state === value);
  const [judged, verdict] = isState ? [value as Choices['judged'], []] : ['ANY' as const, [value as Verdict]];
  return session => choose('judged', judged)(choose('verdict', verdict)(session));
}
