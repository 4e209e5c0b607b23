import type { ReactElement } from 'react';
import { choiceSpecs } from '../../state/choices.ts';
import { choose } from '../../state/producers.ts';
import { Select } from '../../ui/Select.tsx';
import { useAct, useSay, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { groupingWord } from '../names/groupNames.ts';

/** The official grouping that stands beside what is found. */
export function GroupingSelect(): ReactElement {
  const viewSay = useViewSay();
  const say = useSay();
  const act = useAct();
  const grouping = useSession(session => session.choices.grouping);
  return (
    <Select
      label={viewSay('silosView', 'grouping')}
      value={grouping}
      onChange={chosen => act(session => choose('grouping', chosen)(choose('ties', 'NONE')(session)))}
      options={choiceSpecs.grouping.values.map(value => ({ value, label: groupingWord(value, say) }))}
    />
  );
}
