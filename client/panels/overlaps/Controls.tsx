/** What can be chosen of pairs, in words; what is chosen seldom opens from a button. */
import { useId, type ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import { choiceSpecs } from '../../state/choices.ts';
import { withVerdict } from '../../state/judged.ts';
import { choose } from '../../state/producers.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Popup } from '../../ui/Popup.tsx';
import { Select } from '../../ui/Select.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { useAct, useSay, useSession } from '../explorer.ts';
import { AreaSelect } from '../filters/AreaSelect.tsx';
import { FilterList } from '../filters/FilterList.tsx';
import { ControlGroup } from '../frame/ControlGroup.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { FacetWeights } from './FacetWeights.tsx';
import styles from './Overlaps.module.css';
import { orderOf } from './question.ts';

const onlyUnlinked = ['NONE_RECORDED'] as const;

export function Controls(): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const act = useAct();
  const id = useId();
  const choices = useSession(session => session.choices);
  const { kind, tier } = useSession(session => session.filters);
  const isUnlinked = choices.link.length === 1 && choices.link[0] === 'NONE_RECORDED';
  const orders = choices.required === 'NO' ? (['DISCRETIONARY', 'SHARED_UNLINKED'] as const) : choiceSpecs.order.values;
  return (
    <>
      <Choice
        label={viewSay('overlapsView', 'shownAs')}
        value={choices.pairs}
        onChange={pairs => act(choose('pairs', pairs))}
        options={[
          { value: 'LIST', label: viewSay('overlapsView', 'list') },
          { value: 'MATRIX', label: viewSay('overlapsView', 'matrix') },
        ]}
      />
      <span className={styles['control']}>
        <label htmlFor={id}>{say('filters', 'area')}</label>
        <AreaSelect id={id} className={styles['box']} any={say('filters', 'anyArea')} />
      </span>
      <Popup
        from="left"
        button={kind.length === 0 ? viewSay('overlapsView', 'kinds') : viewSay('overlapsView', 'kindsOn', { n: kind.length })}
      >
        <fieldset className={styles['values']}>
          <legend>{say('filters', 'kind')}</legend>
          <FilterList filter="kind" />
        </fieldset>
      </Popup>
      <Popup from="left" button={tier.length === 0 ? say('filters', 'tier') : viewSay('overlapsView', 'tiersOn', { n: tier.length })}>
        <fieldset className={styles['values']}>
          <legend>{say('filters', 'tier')}</legend>
          <FilterList filter="tier" />
        </fieldset>
      </Popup>
      {choices.pairs === 'LIST' ? (
        <Select
          label={viewSay('overlapsView', 'order')}
          value={orderOf(choices)}
          onChange={order => act(choose('order', order))}
          options={orders.map(value => ({ value, label: viewSay('overlapsView', value) }))}
        />
      ) : (
        <Select
          label={viewSay('overlapsView', 'boardsBy')}
          value={choices.boards}
          onChange={boards => act(choose('boards', boards))}
          options={choiceSpecs.boards.values.map(value => ({ value, label: viewSay('overlapsView', `by${value}`) }))}
        />
      )}
      <ControlGroup>
        <Tick isOn={choices.required === 'NO'} onChange={isOn => act(choose('required', isOn ? 'NO' : 'YES'))}>
          {viewSay('overlapsView', 'withoutLaw')}
        </Tick>
        <Tick isOn={isUnlinked} onChange={isOn => act(choose('link', isOn ? onlyUnlinked : []))}>
          {viewSay('overlapsView', 'onlyUnlinked')}
        </Tick>
        <Tick isOn={choices.assumed === 'NO'} onChange={isOn => act(choose('assumed', isOn ? 'NO' : 'YES'))}>
          {viewSay('overlapsView', 'withoutAssumed')}
        </Tick>
        <Popup from="left" button={viewSay('overlapsView', 'more')}>
          <div className={styles['more']}>
            <Tick
              isOn={choices.small === 'YES'}
              onChange={isOn => act(choose('small', isOn ? 'YES' : 'NO'))}
              hint={viewSay('overlapsView', 'smallHint')}
            >
              {viewSay('overlapsView', 'small')}
            </Tick>
            <Tick
              isOn={choices.general === 'YES'}
              onChange={isOn => act(choose('general', isOn ? 'YES' : 'NO'))}
              hint={viewSay('overlapsView', 'generalHint')}
            >
              {viewSay('overlapsView', 'general')}
            </Tick>
            <fieldset className={styles['set']}>
              <legend>{viewSay('overlapsView', 'linkStates')}</legend>
              {choiceSpecs.link.values.map(value => (
                <Tick key={value} isOn={choices.link.includes(value)} onChange={() => act(choose('link', toggled(choices.link, value)))}>
                  {labelOf('LinkState', value, say.language)}
                </Tick>
              ))}
            </fieldset>
            <Select
              label={viewSay('frame', 'judged')}
              value={choices.judged}
              onChange={judged => act(session => choose('judged', judged)(judged === 'NO' ? choose('verdict', [])(session) : session))}
              options={choiceSpecs.judged.values.map(value => ({ value, label: viewSay('frame', `judged${value}`) }))}
            />
            <fieldset className={styles['set']}>
              <legend>{viewSay('overlapsView', 'verdicts')}</legend>
              {choiceSpecs.verdict.values.map(value => (
                <Tick
                  key={value}
                  isOn={choices.verdict.includes(value)}
                  onChange={() =>
                    act(session => ({ ...session, choices: withVerdict(session.choices, toggled(session.choices.verdict, value)) }))
                  }
                >
                  {labelOf('Verdict', value, say.language)}
                </Tick>
              ))}
            </fieldset>
            <FacetWeights />
          </div>
        </Popup>
      </ControlGroup>
    </>
  );
}

function toggled<Value extends string>(held: readonly Value[], value: Value): readonly Value[] {
  return held.includes(value) ? held.filter(other => other !== value) : [...held, value].toSorted();
}
