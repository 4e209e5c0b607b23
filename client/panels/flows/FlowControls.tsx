/** What is shown: money or data, as picture or table, of which year, area and body; and which fund or data set to follow. */
import { useMemo, type ReactElement } from 'react';
import { compareIn } from '../../../schema/words/collate.ts';
import { choiceSpecs } from '../../state/choices.ts';
import { choose, showScreen, lookThrough, focusOn } from '../../state/producers.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Select } from '../../ui/Select.tsx';
import { useBodyName } from '../body/said/bodyName.ts';
import { useAct, useIndex, useSession } from '../explorer.ts';
import { AreaControl } from '../filters/AreaControl.tsx';
import { ActLink } from '../frame/ActLink.tsx';
import { ControlGroup } from '../frame/ControlGroup.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import type { AnyFlow } from './flow.ts';
import { followNothing, onlyOf, showEvery } from './following.ts';
import { FormChoice } from './FormChoice.tsx';
import { FundSelect } from './FundSelect.tsx';
import { YearControl } from './YearControl.tsx';

export function FlowControls({ flows }: { readonly flows: readonly AnyFlow[] }): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const { flows: what, form, breadth, about } = useSession(session => session.choices);
  const body = about[0] ?? null;
  return (
    <>
      <Choice
        label={viewSay('flowsView', 'what')}
        value={what}
        onChange={chosen => act(session => choose('flows', chosen)(followNothing(showEvery(session))))}
        options={choiceSpecs.flows.values.map(value => ({ value, label: viewSay('flowsView', value) }))}
      />
      <FormChoice />
      {what === 'MONEY' ? <YearControl flows={flows} /> : null}
      <FundSelect flows={flows} />
      <BodySelect />
      <AreaControl />
      <ControlGroup>
        {what === 'MONEY' && form === 'PICTURE' ? (
          <Choice
            label={viewSay('flowsView', 'breadth')}
            value={breadth}
            onChange={chosen => act(choose('breadth', chosen))}
            options={choiceSpecs.breadth.values.map(value => ({ value, label: viewSay('flowsView', value) }))}
          />
        ) : null}
        <ActLink
          step={session => {
            const shown = lookThrough(what === 'MONEY' ? 'money' : 'data')(showScreen('map')(session));
            return body === null ? shown : focusOn(body)(shown);
          }}
        >
          {viewSay('flowsView', 'onMap')}
        </ActLink>
      </ControlGroup>
    </>
  );
}

function BodySelect(): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const bodyName = useBodyName();
  const { flowsByBody } = useIndex();
  const kind = useSession(session => (session.choices.flows === 'MONEY' ? 'FUNDING' : 'DATA'));
  const body = useSession(session => session.choices.about[0] ?? null);
  const options = useMemo(() => {
    const ids = [...flowsByBody].flatMap(([id, flows]) => (flows.some(flow => flow.kind === kind) ? [id] : []));
    const all = body === null || ids.includes(body) ? ids : [...ids, body];
    const compare = compareIn(viewSay.language);
    return all.map(id => ({ value: id, label: bodyName(id) })).toSorted((a, b) => compare(a.label, b.label));
  }, [flowsByBody, kind, body, bodyName, viewSay.language]);
  return (
    <Select
      label={viewSay('flowsView', 'body')}
      value={body ?? ''}
      onChange={chosen => act(onlyOf(chosen === '' ? null : chosen))}
      options={[{ value: '', label: viewSay('flowsView', 'bodyAny') }, ...options]}
    />
  );
}
