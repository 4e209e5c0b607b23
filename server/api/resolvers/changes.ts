import { changesWithin, comparedRevisions, differencesOf, type RevisionsCompared } from '../../analysis/history/between.ts';
import { asItHeld } from '../../analysis/history/asItHeld.ts';
import { asItStoodAfter, asItStoodBefore } from '../../analysis/history/asItStood.ts';
import { bodiesIn } from '../../analysis/history/bodiesIn.ts';
import { countsBySort, kindCounts } from '../../analysis/history/counted.ts';
import { alterationsOf } from '../../analysis/history/differs.ts';
import { comparedDays } from '../../analysis/history/inTime.ts';
import { daysTold, turnSorts, turnTold } from '../../analysis/history/inTimeTold.ts';
import { kindTitle } from '../../analysis/history/kindTold.ts';
import { changeSorts, differenceTold, madeBy, propertyTold, revisionsTold } from '../../analysis/history/told.ts';
import { valueTold } from '../../analysis/history/values.ts';
import { isRecord, type History } from '../../analysis/history/walk.ts';
import { firstDayOf } from '../../graph/asOf.ts';
import { isDate } from '../../domain/check.ts';
import { idOf } from '../../domain/id.ts';
import type { RecordKey } from '../../domain/record.ts';
import type { Body, Evidence } from '../../domain/things.ts';
import { badInput } from '../errors.ts';
import type {
  AlterationResolvers,
  ChangeResolvers,
  QueryResolvers,
  RecordChangeResolvers,
  RecordCountResolvers,
  RevisionComparisonResolvers,
  TimeComparisonResolvers,
  TurnResolvers,
} from '../generated/resolvers.ts';
import { englishOnly, localised, type Localised } from '../names.ts';
import { page, sizeWithin } from '../page.ts';
import type { AlterationInHistory, HistoricChange } from '../parents.ts';
import type { Language } from '../generated/resolvers.ts';
import { spoken } from '../words.ts';

export const changeQueries: Pick<QueryResolvers, 'changes' | 'changesBetween' | 'changesInTime'> = {
  changes: async (_, { first, from, to, about }, context) => {
    const size = sizeWithin(first ?? 20, 200);
    const history = await context.history();
    const span = { from: from ?? 0, to: to ?? history.graph.revision, about: about ?? null };
    return (await context.whileWanted(changesWithin(history, span)))
      .toReversed()
      .slice(0, size)
      .map(change => ({ ...change, history }));
  },
  changesBetween: async (_, { from, to, about }, context) => {
    const history = await context.history();
    const present = history.graph.revision;
    const last = to ?? present;
    if (from < 0 || last > present || from > last) {
      throw badInput(
        `"from" and "to" must be revisions from 0 to ${present}, the present one, "to" not before "from"; they were ${from} and ${last}.`,
      );
    }
    return { ...(await context.whileWanted(comparedRevisions(history, { from, to: last, about: about ?? null }))), history };
  },
  changesInTime: async (_, { since, until, about }, context) => {
    if (!isDate(since) || !isDate(until) || firstDayOf(since) >= firstDayOf(until)) {
      throw badInput(
        `"since" and "until" must be years, months or days such as 2023, 2023-12 or 2023-12-04, "until" the later one; they were “${since}” and “${until}”.`,
      );
    }
    const [first, last] = [firstDayOf(since), firstDayOf(until)];
    const history = await context.history();
    return { ...(await context.whileWanted(comparedDays(history, { since: first, until: last, about: about ?? null }))), history };
  },
};

export const Change: ChangeResolvers = {
  revision: ({ change }) => change.revision,
  at: ({ change }) => change.at,
  author: ({ change }) => change.author,
  reason: ({ change }) => change.reason,
  told: ({ change }, { language }) => madeBy(change, spoken(language)),
  upserted: ({ change }) => change.upserted.length,
  removed: ({ change }) => change.removed.length,
  records: async ({ history, ...walked }, { about, ...cut }, context) =>
    pageOf(history, await context.whileWanted(differencesOf(history, walked, about ?? null)), cut),
};

export const RevisionComparison: RevisionComparisonResolvers = {
  revision: ({ history }) => history.graph.revision,
  changes: ({ history, changes }, { first }): readonly HistoricChange[] =>
    changes.slice(0, sizeWithin(first ?? 200, 200)).map(change => ({ ...change, history })),
  changeCount: ({ changes }) => changes.length,
  counts: ({ differences }) => countsBySort(changeSorts, differences),
  records: ({ history, differences }, { kind, sort, ...cut }) => pageOf(history, wanted(differences, kind, sort), cut),
  landscape: ({ history, ...compared }, { side }, context) =>
    context.whileWanted((side === 'BEFORE' ? asItStoodBefore : asItStoodAfter)(history, compared)),
  sentence: ({ history, ...compared }, { language }) => revisionsTold(history, compared satisfies RevisionsCompared, spoken(language)),
};

export const TimeComparison: TimeComparisonResolvers = {
  revision: ({ history }) => history.graph.revision,
  counts: ({ turns }) => countsBySort(turnSorts, turns),
  undated: ({ undated }) => kindCounts(undated),
  records: ({ history, turns }, { kind, sort, ...cut }) => pageOf(history, wanted(turns, kind, sort), cut),
  landscape: ({ history, ...days }, { side }, context) =>
    context.whileWanted(asItHeld(history.graph, days, side === 'BEFORE' ? 'before' : 'after')),
  sentence: ({ history, ...compared }, { language }) => daysTold(history, compared, spoken(language)),
};

export const RecordCount: RecordCountResolvers = {
  title: ({ kind }, { language }) => kindTitle(kind, spoken(language)),
};

export const RecordChange: RecordChangeResolvers = {
  recordId: ({ key }) => key.id,
  kindTitle: ({ kind }, { language }) => kindTitle(kind, spoken(language)),
  sentence: ({ history, ...difference }, { language }) => differenceTold(history, difference, spoken(language)),
  alterations: ({ history, key: { kind }, before, after }) => alterationsOf(before, after).map(one => ({ ...one, kind, history })),
  bodies: ({ history, key, before, after }) => {
    const record = [after, before].find(isRecord) ?? history.find(key.kind, key.id);
    return record === null ? [] : standingBodies(history, bodiesIn(history, record));
  },
  evidence: ({ history, key }) => evidenceNow(history, key),
};

export const Turn: TurnResolvers = {
  recordId: ({ record }) => record.id,
  kindTitle: ({ kind }, { language }) => kindTitle(kind, spoken(language)),
  sentence: ({ history, ...turn }, { language }) => turnTold(history, turn, spoken(language)),
  bodies: ({ history, record }) => standingBodies(history, bodiesIn(history, record)),
  evidence: ({ history, record }) => evidenceNow(history, record),
};

export const Alteration: AlterationResolvers = {
  name: ({ property }, { language }) => propertyTold(property, spoken(language)),
  before: (alteration, { language }) => valueOf(alteration, alteration.before, language),
  after: (alteration, { language }) => valueOf(alteration, alteration.after, language),
};

function valueOf({ history, kind, property }: AlterationInHistory, value: AlterationInHistory['before'], language: Language): Localised {
  const { text, isEnglish } = valueTold(history, { kind, property }, value, spoken(language));
  return isEnglish ? englishOnly(text, { language }) : localised(language, text, text);
}

function wanted<Row extends { readonly kind: string; readonly sort: string }>(
  rows: readonly Row[],
  kinds: readonly string[] | null | undefined,
  sorts: readonly Row['sort'][] | null | undefined,
): readonly Row[] {
  return rows.filter(({ kind, sort }) => (kinds?.includes(kind) ?? true) && (sorts?.includes(sort) ?? true));
}

function pageOf<Row extends { readonly id: string }>(history: History, rows: readonly Row[], cut: Parameters<typeof page>[1]) {
  const cutOut = page(rows, cut);
  return { ...cutOut, nodes: cutOut.nodes.map(row => ({ ...row, history })) };
}

function standingBodies({ graph }: History, ids: readonly string[]): readonly Body[] {
  return ids.flatMap(id => graph.findBody(id) ?? []);
}

/** A piece of evidence stands behind what it is about, and is itself what stands there. */
function evidenceNow(history: History, { kind, id }: RecordKey): readonly Evidence[] {
  if (kind !== 'Evidence') return history.graph.evidenceOf({ is: kind, id });
  const source = history.find(kind, id)?.properties['source'];
  return history.graph.evidenceIn(idOf('Source', String(source))).filter(evidence => evidence.id === id);
}
