/** Everything of a body as rows of a file: what it has to do with whom, how surely, and by which source. */
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { Say } from '../../../schema/words/say.ts';
import type { ViewSay } from '../../../schema/words/viewing.ts';
import { recordedIn } from '../../../schema/words/recorded.ts';
import { nameIn, type IndexedLandscape } from '../../state/landscape.ts';
import type { Cell } from '../../ui/csv.ts';
import type { Lists } from '../body/general/toldInGeneral.ts';
import type { Said } from '../body/said/said.ts';
import type { About } from './useAbout.ts';

interface Context {
  readonly index: IndexedLandscape;
  readonly say: Say;
  readonly viewSay: ViewSay;
  readonly gaps: NonNullable<About['data']>['gaps']['nodes'];
}

type Row = readonly Cell[];

export function pageCells(lists: Lists & { readonly id: string }, { index, say, viewSay, gaps }: Context): readonly Row[] {
  const nameOf = (id: string): string => {
    const body = index.bodyById.get(id);
    return body === undefined ? id : nameIn(body, say.language).text;
  };
  const row = (part: string, what: string, other: string | null, said: Said): Row => [
    part,
    what,
    other === null ? '' : nameOf(other),
    said.certainty === undefined ? '' : say('certainty', said.certainty),
    said.since ?? '',
    said.until ?? '',
    sourcesOf(said),
    other ?? '',
  ];
  const theme = (id: string): string => {
    const found = index.landscape.themes.find(one => one.id === id);
    return found === undefined ? id : nameIn(found, say.language).text;
  };
  const otherOf = ({ organisation, partnership }: Lists['seats'][number]): string =>
    organisation.id === lists.id ? partnership.id : organisation.id;
  const rolesOf = (roles: Lists['seats'][number]['roles']): string => roles.map(role => labelOf('Role', role, say.language)).join(', ');
  return [
    [
      viewSay('pageView', 'columnPart'),
      viewSay('pageView', 'columnWhat'),
      viewSay('pageView', 'columnOther'),
      say('table', 'certainty'),
      viewSay('pageView', 'columnSince'),
      viewSay('pageView', 'columnUntil'),
      viewSay('pageView', 'columnSources'),
      viewSay('pageView', 'columnCode'),
    ],
    ...lists.seats.map(seat => row(say('panel', seat.law), rolesOf(seat.roles), otherOf(seat), seat)),
    ...lists.associations.map(part => row(say('panel', 'shortAssociations'), rolesOf(part.roles), otherOf(part), part)),
    ...(lists.interfaces ?? []).map(side =>
      row(say('panel', 'interfaces'), say.language === 'cy' ? side.labelCy.text : side.labelEn.text, side.other.id, side),
    ),
    ...lists.duties.map(holding =>
      row(
        `${say('panel', 'shortDuties')}: ${labelOf('HoldsAs', holding.holdsAs, say.language)}`,
        [holding.duty.title, [holding.duty.act, holding.duty.section].filter(part => part !== null).join(', ')]
          .filter(part => part !== '')
          .map(part => recordedIn(part, say.language).text)
          .join(', '),
        null,
        holding,
      ),
    ),
    ...(lists.themes ?? []).map(remit => row(say('panel', 'themes'), theme(remit.theme.id), null, remit)),
    ...lists.flows.map(flow => {
      const isIn = flow.to.id === lists.id;
      const other = isIn ? (flow.from?.id ?? null) : flow.to.id;
      const what =
        flow.__typename === 'FundingFlow'
          ? [flow.programme, flow.years, flow.amountGbp === null ? say('panel', 'noAmount') : `£${flow.amountGbp}`]
          : [
              say.language === 'cy' ? (flow.datasetCy ?? flow.dataset) : flow.dataset,
              flow.status === null ? null : labelOf('DataFlowStatus', flow.status, say.language),
            ];
      const part = say('panel', flow.__typename === 'FundingFlow' ? 'money' : 'data');
      return row(`${part} ${say('panel', isIn ? 'from' : 'to')}`, what.filter(word => word !== null).join(', '), other, flow);
    }),
    ...gaps.map(gap => row(viewSay('pageView', 'gaps'), gap.sentence, null, gap)),
  ];
}

function sourcesOf({ evidence }: Said): string {
  const places = evidence.map(({ source, locator }) => [source.title, locator].filter(part => part !== null).join(', '));
  return [...new Set(places)].join('; ');
}
