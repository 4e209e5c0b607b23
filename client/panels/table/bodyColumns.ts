/** The columns of boards, of organisations and of groups, in the words of a language. */
import { labelOf, valuesOf } from '../../../schema/words/labelOf.ts';
import type { Say } from '../../../schema/words/say.ts';
import { isPartnership, nameIn, type IndexedLandscape, type MapOrganisation, type MapPartnership } from '../../state/landscape.ts';
import { standingOf } from '../map/standingWords.ts';
import type { Together } from '../../state/together.ts';
import { communityName, groupingWord } from '../names/groupNames.ts';
import type { Sharing } from '../../state/sharing.ts';
import type { SilosGrouping } from '../../api/generated/graphql.ts';
import type { GapLoads } from '../../state/gapLoads.ts';
import type { Change } from '../../state/twoMoments.ts';
import type { BodyRow, BodyTableName } from './bodyRows.ts';
import type { Column } from './columns.ts';
import { gapColumns } from './gapColumns.ts';
import { betweenMoments, changeColumn, type RowsOfMoments } from './momentColumns.ts';

type BodyColumn = Column<BodyRow>;

/** Each is the key of its heading too. */
type ColumnId =
  | 'name'
  | 'nameLanguage'
  | 'id'
  | 'steps'
  | 'kind'
  | 'tier'
  | 'sector'
  | 'devolution'
  | 'region'
  | 'footprint'
  | 'seats'
  | 'boardsSatOn'
  | 'required'
  | 'assumed'
  | 'links'
  | 'flows'
  | 'memberList'
  | 'knowledge';

interface Asked {
  readonly index: IndexedLandscape;
  readonly say: Say;
  readonly hasFocus: boolean;
  /** Not null where a lens adds what it shows. */
  readonly sharing?: Sharing | null;
  readonly gapLoads?: GapLoads | null;
  readonly together?: Together | null;
  readonly by?: SilosGrouping;
  /** Not null where one moment stands beside another. */
  readonly changes?: ReadonlyMap<string, Change> | null;
  /** Not null where both are in one table. */
  readonly moments?: RowsOfMoments | null;
}

export function bodyColumnsFor(
  table: BodyTableName,
  { index, say, hasFocus, sharing = null, gapLoads = null, together = null, by = 'REGION', changes = null, moments = null }: Asked,
): readonly BodyColumn[] {
  const all = columnsIn(index, say);
  const { name, nameLanguage, id, kind, links, flows, knowledge, steps } = all;
  const { region, footprint, required, assumed } = all;
  // A board's members are not known; a body's seats are not recorded.
  const unrecorded = { unknown: say('table', 'notRecorded') };
  const own = {
    boards: [kind, all.tier, region, footprint, all.seats, required, assumed, links, flows, all.memberList, knowledge],
    organisations: [
      kind,
      all.sector,
      all.devolution,
      region,
      footprint,
      all.boardsSatOn,
      { ...required, ...unrecorded },
      { ...assumed, ...unrecorded },
      flows,
      knowledge,
    ],
    groups: [kind, links, flows, knowledge],
  };
  return [
    name,
    nameLanguage,
    ...(changes === null ? [] : [changeColumn(changes, say)]),
    ...(hasFocus ? [steps] : []),
    ...(sharing === null ? [] : [sharedIn(index, sharing, say)]),
    ...(gapLoads === null ? [] : gapColumns(gapLoads, say)),
    ...(together === null ? [] : togetherColumns(together, by, say)),
    ...(moments === null ? own[table] : own[table].map(column => betweenMoments(column, moments, say))),
    id,
  ];
}

/** The community of each, and whether most of its official group stand elsewhere. */
function togetherColumns({ communityOf, groupOf, apart }: Together, by: SilosGrouping, say: Say): readonly BodyColumn[] {
  return [
    {
      id: 'community',
      heading: say('silosLens', 'columnCommunity'),
      unknown: say('silosLens', 'alone'),
      value: ({ body }) => {
        const community = communityOf.get(body.id);
        return community === undefined ? null : `${community.letter}: ${communityName(community, by, say)}`;
      },
      order: ({ body }) => communityOf.get(body.id)?.place ?? null,
    },
    {
      id: 'apart',
      heading: say('silosLens', 'columnApart', { by: groupingWord(by, say) }),
      unknown: say('table', 'notKnown'),
      value: ({ body }) => (communityOf.has(body.id) && groupOf.has(body.id) ? say('silosLens', apart.has(body.id) ? 'yes' : 'no') : null),
    },
  ];
}

/** What each has to do with the boards chosen: those first that share most. */
function sharedIn(index: IndexedLandscape, sharing: Sharing, say: Say): BodyColumn {
  return {
    id: 'shared',
    heading: say('sharing', 'column'),
    unknown: say('table', 'notKnown'),
    value: ({ body }) => standingOf(index, body, { sharing, say }),
    order: ({ body }) => {
      const standing = sharing.standings.get(body.id);
      if (standing === undefined) return null;
      if (standing.is === 'sharing') return -standing.shared;
      return { chosen: -Infinity, both: -2, one: -1 }[standing.is];
    },
  };
}

function columnsIn(index: IndexedLandscape, say: Say) {
  const { language } = say;
  const notKnown = say('table', 'notKnown');
  const notRecorded = say('table', 'notRecorded');
  const areaName = (id: string): string => {
    const area = index.areaById.get(id);
    return area === undefined ? id : nameIn(area, language).text;
  };
  const column = (id: ColumnId, rest: Omit<BodyColumn, 'id' | 'heading' | 'unknown'> & { readonly unknown?: string }) => ({
    id,
    heading: say('table', id),
    unknown: notKnown,
    ...rest,
  });
  return {
    name: column('name', { value: ({ body }) => nameIn(body, language).text }),
    nameLanguage: column('nameLanguage', { value: ({ body }) => languageOfName(nameIn(body, language), say), isInFileOnly: true }),
    id: column('id', { value: row => row.id, isInFileOnly: true }),
    steps: column('steps', { value: ({ step }) => step, unknown: say('table', 'notReached') }),
    kind: column('kind', {
      value: ({ body }) =>
        isPartnership(body) ? labelOf('PartnershipKind', body.kind, language) : labelOf('OrganisationType', body.type, language),
    }),
    tier: column('tier', {
      value: ofBoard(board => labelOf('Tier', board.tier, language)),
      order: ofBoard(board => valuesOf('Tier').indexOf(board.tier)),
    }),
    sector: column('sector', { value: ofBody(({ sector }) => (sector === null ? null : labelOf('Sector', sector, language))) }),
    devolution: column('devolution', {
      value: ofBody(({ devolution }) => (devolution === null ? null : labelOf('Devolution', devolution, language))),
    }),
    region: column('region', {
      value: ({ regions, isAllWales }) => {
        if (regions === null) return null;
        if (isAllWales) return say('table', 'wales');
        return regions.length === 1 ? areaName(regions[0] ?? '') : say('table', 'severalRegions');
      },
    }),
    footprint: column('footprint', {
      value: ({ councils, isAllWales }) => {
        if (councils === null) return null;
        return isAllWales ? say('table', 'wales') : councils.map(areaName).join(', ');
      },
      order: ({ councils }) => councils?.length ?? null,
    }),
    seats: column('seats', { value: ({ seats }) => seats?.all ?? null }),
    boardsSatOn: column('boardsSatOn', { value: ({ seats }) => seats?.all ?? null, unknown: notRecorded }),
    required: column('required', { value: ({ seats }) => seats?.required ?? null }),
    assumed: column('assumed', { value: ({ seats }) => seats?.assumed ?? null }),
    links: column('links', { value: ({ links }) => (links === 0 ? null : links), unknown: notRecorded }),
    flows: column('flows', { value: ({ flows }) => (flows === 0 ? null : flows), unknown: notRecorded }),
    memberList: column('memberList', {
      value: ofBoard(({ memberList }) => (memberList === null ? null : labelOf('MemberList', memberList, language))),
      order: ofBoard(({ memberList }) => (memberList === null ? null : valuesOf('MemberList').indexOf(memberList))),
    }),
    knowledge: column('knowledge', {
      value: ({ knowledge }) =>
        knowledge.length === 0
          ? null
          : knowledge.map(({ certainty, count: n }) => say('table', 'knownBy', { label: say('certainty', certainty), n })).join(', '),
      order: shareThatIsSure,
      unknown: notRecorded,
    }),
  } satisfies Record<ColumnId, BodyColumn>;
}

function languageOfName({ language, needsCheck }: { readonly language: string; readonly needsCheck: boolean }, say: Say): string {
  const spoken = say('table', language === 'CY' ? 'inWelsh' : 'inEnglish');
  return needsCheck ? `${spoken} (${say('names', 'toCheck')})` : spoken;
}

function ofBoard<Value>(value: (board: MapPartnership) => Value): (row: BodyRow) => Value | null {
  return ({ body }) => (isPartnership(body) ? value(body) : null);
}

function ofBody<Value>(value: (body: MapOrganisation) => Value): (row: BodyRow) => Value | null {
  return ({ body }) => (isPartnership(body) ? null : value(body));
}

/** How much of what is recorded a document states or the law says. */
function shareThatIsSure({ knowledge }: BodyRow): number | null {
  const all = knowledge.reduce((sum, { count }) => sum + count, 0);
  const sure = knowledge.filter(({ certainty }) => certainty === 'STATED' || certainty === 'STATUTE');
  return all === 0 ? null : sure.reduce((sum, { count }) => sum + count, 0) / all;
}
