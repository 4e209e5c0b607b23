/** The years of the money, one at a time; at the left end all of them. */
import type { ReactElement } from 'react';
import { choose } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { useAct } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { isMoney, yearsIn, type AnyFlow } from './flow.ts';
import { useYear } from './useFlows.ts';

export function YearControl({ flows }: { readonly flows: readonly AnyFlow[] }): ReactElement | null {
  const viewSay = useViewSay();
  const act = useAct();
  const year = useYear();
  const years = yearsIn(flows.filter(isMoney));
  if (years === null && year === null) return null;
  const { first, last } = spanOf(years, year);
  return (
    <>
      <Slider
        label={viewSay('flowsView', 'year')}
        least={first - 1}
        most={last}
        value={year ?? first - 1}
        said={year === null ? viewSay('flowsView', 'allYears') : String(year)}
        onChange={chosen => act(choose('year', chosen < first ? [] : [String(chosen)]))}
      />
      {year === null ? null : (
        <Button size="small" onClick={() => act(choose('year', []))}>
          {viewSay('flowsView', 'backToAllYears')}
        </Button>
      )}
    </>
  );
}

/** An address may ask for a year that no flow names. */
function spanOf(years: ReturnType<typeof yearsIn>, year: number | null): { readonly first: number; readonly last: number } {
  const [first, last] = [years?.first ?? year ?? 0, years?.last ?? year ?? 0];
  return { first: Math.min(first, year ?? first), last: Math.max(last, year ?? last) };
}
