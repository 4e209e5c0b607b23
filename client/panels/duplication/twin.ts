/** The lanes as rows: who, what, by which Act, told how, how sure, by which source. */
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { Say } from '../../../schema/words/say.ts';
import type { ViewSay } from '../../../schema/words/viewing.ts';
import { recordedIn } from '../../../schema/words/recorded.ts';
import { nameIn, type IndexedLandscape } from '../../state/landscape.ts';
import { grouped } from '../body/said/inOrder.ts';
import type { Cell } from '../../ui/csv.ts';
import { textIn, type Column } from '../table/columns.ts';
import type { Holding, Lane } from './lanes.ts';
import type { Holds } from '../../api/generated/graphql.ts';

export interface TwinRow {
  readonly id: string;
  readonly kind: string;
  readonly list: string;
  readonly body: string;
  readonly bodyName: string;
  readonly holding: Holding;
  readonly isGeneral: boolean;
  readonly holds: Holds;
  /** What could be one bears the same number; a board of several areas stands in several. */
  readonly together: string | null;
  readonly contributors: string | null;
}

interface Words {
  readonly index: IndexedLandscape;
  readonly say: Say;
  readonly viewSay: ViewSay;
}

export function twinRowsOf(lanes: readonly Lane[], { index, say, viewSay }: Words): readonly TwinRow[] {
  const nameOf = (id: string): string => {
    const body = index.bodyById.get(id);
    return body === undefined ? id : nameIn(body, say.language).text;
  };
  return lanes.flatMap(({ kind, groups, own }) => {
    const kindSaid = labelOf('ProductKind', kind, say.language);
    const base = { kind: kindSaid };
    const placed = groups.flatMap(group =>
      group.rows.flatMap(row => row.boards.flatMap(body => row.duties.map(duty => ({ group, body, duty })))),
    );
    const ofBoards = grouped(placed, ({ body, duty }) => [kind, body, duty.holding.id, duty.how].join(' ')).flatMap(
      ({ key, rows }): TwinRow[] => {
        const [first] = rows;
        if (first === undefined) return [];
        const { how, ...duty } = first.duty;
        const ones = rows.flatMap(({ group }) => (group.isOne ? [group] : []));
        return [
          {
            ...base,
            ...duty,
            id: key,
            list: viewSay('duplicationView', duty.isGeneral && how === 'MUST' ? 'listGeneral' : `list${how}`),
            body: first.body,
            bodyName: nameOf(first.body),
            together: ones.length === 0 ? null : ones.map(({ id }) => `${kindSaid} ${Number(id.slice('one-'.length)) + 1}`).join('; '),
            contributors:
              ones.length === 0 ? null : [...new Set(ones.flatMap(({ organisations }) => organisations))].map(nameOf).join('; '),
          },
        ];
      },
    );
    const ofOrganisations = own.flatMap(({ holders }) =>
      holders.map(({ organisation, holding, isGeneral, holds }): TwinRow => ({
        ...base,
        id: [kind, 'own', organisation, holding.id].join(' '),
        list: viewSay('duplicationView', 'listOwn'),
        body: organisation,
        bodyName: nameOf(organisation),
        holding,
        isGeneral,
        holds,
        together: null,
        contributors: null,
      })),
    );
    return [...ofBoards, ...ofOrganisations];
  });
}

export function twinColumnsFor(say: Say, viewSay: ViewSay): readonly Column<TwinRow>[] {
  const notRecorded = say('table', 'notRecorded');
  const column = (id: string, heading: string, value: Column<TwinRow>['value'], unknown = notRecorded): Column<TwinRow> => ({
    id,
    heading,
    value,
    unknown,
  });
  return [
    column('kind', viewSay('duplicationView', 'columnKind'), row => row.kind),
    column('list', viewSay('duplicationView', 'columnList'), row => row.list),
    column('body', viewSay('duplicationView', 'columnBody'), row => row.bodyName),
    column('duty', viewSay('duplicationView', 'columnDuty'), ({ holding }) => recordedIn(holding.duty.title, say.language).text),
    column(
      'law',
      viewSay('duplicationView', 'columnAct'),
      ({ holding: { duty } }) => recordedIn([duty.act, duty.section].filter(part => part !== null).join(', '), say.language).text || null,
    ),
    column('general', viewSay('duplicationView', 'columnGeneral'), row =>
      viewSay('duplicationView', row.isGeneral ? 'inGeneral' : 'directly'),
    ),
    column(
      'holds',
      viewSay('duplicationView', 'columnHolds'),
      row => (row.holds === 'YES' ? viewSay('duplicationView', 'yes') : null),
      say('table', 'notKnown'),
    ),
    column('certainty', say('table', 'certainty'), ({ holding }) => say('certainty', holding.certainty)),
    column('together', viewSay('duplicationView', 'columnTogether'), row => row.together, viewSay('duplicationView', 'alone')),
    { ...column('contributors', viewSay('duplicationView', 'columnContributors'), row => row.contributors, ''), isInFileOnly: true },
    column('source', viewSay('duplicationView', 'columnSource'), ({ holding }) => sourcesOf(holding)),
    { ...column('id', say('table', 'id'), row => row.body), isInFileOnly: true },
  ];
}

export function twinCells(rows: readonly TwinRow[], columns: readonly Column<TwinRow>[]): readonly (readonly Cell[])[] {
  return [columns.map(({ heading }) => heading), ...rows.map(row => columns.map(column => textIn(column, row)))];
}

function sourcesOf({ evidence }: Holding): string | null {
  const places = evidence.map(({ source, locator }) => [source.title, locator].filter(part => part !== null).join(', '));
  return places.length === 0 ? null : [...new Set(places)].join('; ');
}
