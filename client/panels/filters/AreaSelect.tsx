import { useMemo, type ReactElement } from 'react';
import { filterArea } from '../../state/producers.ts';
import { useAct, useIndex, useSay, useSession } from '../explorer.ts';
import { areaChoices } from './areaChoices.ts';

interface AreaSelectProps {
  /** By which its label names it. */
  readonly id: string;
  readonly className?: string | undefined;
  /** What stands there while no area is chosen. */
  readonly any: string;
}

/** Any area at any level, for the map and the views alike; a wide one stands for the councils in it. */
export function AreaSelect({ id, className, any }: AreaSelectProps): ReactElement {
  const say = useSay();
  const act = useAct();
  const { landscape } = useIndex();
  const area = useSession(session => session.filters.area);
  const groups = useMemo(() => areaChoices(landscape.areas, { say, held: area === null ? [] : [area] }), [landscape, say, area]);
  const chosen = groups.flatMap(({ choices }) => choices).find(({ value }) => value === area);
  return (
    <select
      id={id}
      className={className}
      value={area ?? ''}
      title={chosen?.label}
      onChange={event => act(filterArea(event.target.value === '' ? null : event.target.value))}
    >
      <option value="">{any}</option>
      {groups.map(({ is, choices }) => (
        <optgroup key={is} label={say('layers', is)}>
          {choices.map(({ value, label, lang }) => (
            <option key={value} value={value} lang={lang}>
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
