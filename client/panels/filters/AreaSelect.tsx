import { useMemo, type ReactElement } from 'react';
import { compareIn } from '../../../schema/words/collate.ts';
import { labelOf, valuesOf } from '../../../schema/words/labelOf.ts';
import { nameIn, type IndexedLandscape } from '../../state/landscape.ts';
import { filterArea } from '../../state/producers.ts';
import type { Language } from '../../state/session.ts';
import { useAct, useIndex, useSay, useSession } from '../explorer.ts';

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
  const index = useIndex();
  const area = useSession(session => session.filters.area);
  const groups = useMemo(() => areasByKind(index, say.language), [index, say.language]);
  return (
    <select
      id={id}
      className={className}
      value={area ?? ''}
      onChange={event => act(filterArea(event.target.value === '' ? null : event.target.value))}
    >
      <option value="">{any}</option>
      {groups.map(({ kind, areas }) => (
        <optgroup key={kind} label={labelOf('AreaKind', kind, say.language)}>
          {areas.map(({ value, label, lang }) => (
            <option key={value} value={value} lang={lang}>
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

interface AreaGroup {
  readonly kind: string;
  readonly areas: readonly { readonly value: string; readonly label: string; readonly lang: string | undefined }[];
}

/** Council areas stand in the order of the map, wider ones by name. */
function areasByKind({ landscape }: IndexedLandscape, language: Language): readonly AreaGroup[] {
  const compare = compareIn(language);
  return valuesOf('AreaKind').flatMap(kind => {
    const areas = landscape.areas
      .filter(area => area.kind === kind)
      .map(area => ({ area, name: nameIn(area, language) }))
      .toSorted((a, b) => (a.area.order ?? 0) - (b.area.order ?? 0) || compare(a.name.text, b.name.text))
      .map(({ area, name }) => ({ value: area.id, label: name.text, lang: foreign(name.language.toLowerCase(), language) }));
    return areas.length === 0 ? [] : [{ kind, areas }];
  });
}

function foreign(spoken: string, language: Language): string | undefined {
  return spoken === language ? undefined : spoken;
}
