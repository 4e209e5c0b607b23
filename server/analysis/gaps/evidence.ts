/** Statements without evidence, assumed, old, disputed, or resting on passages nobody opened; evidence left behind; sources that disagree. */
import { dateIn } from '../../../schema/words/dates.ts';
import type { Evidence, Statement } from '../../domain/things.ts';
import { isAssumed, supporting } from '../../graph/certainty.ts';
import { claimSubjectKeysOf } from '../../graph/mentions.ts';
import { restsOnUnopened } from '../../graph/opened.ts';
import type { KindName } from '../../../schema/model/model.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { seatIn } from '../../graph/seats.ts';
import { isGeneral } from '../../graph/told.ts';
import type { Teller } from '../teller.ts';
import type { Found, GapRule } from './gap.ts';

export const statementWithoutEvidence: GapRule = {
  id: 'statement-without-evidence',
  severity: 'high',
  find: graph => told(graph, 'statement-without-evidence', evidence => evidence.length === 0),
};

export const statementDisputed: GapRule = {
  id: 'statement-disputed',
  severity: 'medium',
  find: graph => told(graph, 'statement-disputed', evidence => evidence.some(({ stance }) => stance === 'disputes')),
};

export const statementAssumed: GapRule = {
  id: 'statement-assumed',
  severity: 'low',
  find: graph => told(graph, 'statement-assumed', (evidence, statement) => isAssumed(evidence) || isAssumedSeat(graph, statement)),
};

/** A stated part that is no seat does not make an assumed seat stated. */
function isAssumedSeat(graph: PartnershipGraph, statement: Statement): boolean {
  return statement.is === 'Membership' && (seatIn(graph, statement)?.isAssumed ?? false);
}

/** Only what claims a passage: knowledge and assumption point at none. */
export const restingOnUnopened: GapRule = {
  id: 'rests-on-unopened',
  severity: 'medium',
  find: graph =>
    statementsOf(graph).flatMap(statement => {
      const claims = supporting(graph.evidenceOf(statement)).filter(({ certainty }) => certainty === 'statute' || certainty === 'stated');
      const [first] = claims;
      if (first === undefined || !claims.every(piece => restsOnUnopened(piece, graph.requireSource(piece.source)))) return [];
      const source = graph.requireSource(first.source);
      return [
        about(graph, statement, ({ say, name }) =>
          say('gapSentences', 'rests-on-unopened', { statement: name(statement), source: name(source) }),
        ),
      ];
    }),
};

/** So many years before the newest document of the landscape a document is old. */
const oldAfterYears = 5;

export const statementStale: GapRule = {
  id: 'statement-stale',
  severity: 'low',
  find: graph => {
    const dates = [...graph.sources.values()].flatMap(({ date }) => date ?? []).sort();
    const oldBefore = Number(dates.at(-1)?.slice(0, 4)) - oldAfterYears;
    const laws = lawsIn(graph);
    return statementsOf(graph).flatMap(statement => {
      const support = supporting(graph.evidenceOf(statement));
      // Law stays in force without being printed anew, and what bears no date cannot be called old.
      const says = support.map(({ source }) => (laws.has(source) ? null : graph.requireSource(source).date));
      const date = says
        .filter(one => one !== null)
        .sort()
        .at(-1);
      if (date === undefined || says.includes(null) || Number(date.slice(0, 4)) >= oldBefore) return [];
      return [
        about(graph, statement, ({ say, name, language }) =>
          say('gapSentences', 'statement-stale', { statement: name(statement), date: dateIn(date, language) }),
        ),
      ];
    });
  },
};

/** The documents from which something follows by law, also where what it spoke of is gone. */
function lawsIn(graph: PartnershipGraph): ReadonlySet<Evidence['source']> {
  const laws = [...graph.sources.keys()].filter(source => graph.evidenceIn(source).some(({ certainty }) => certainty === 'statute'));
  return new Set([...laws, ...graph.evidenceLeftBehind.flatMap(({ certainty, source }) => (certainty === 'statute' ? [source] : []))]);
}

export const evidenceLeftBehind: GapRule = {
  id: 'evidence-left-behind',
  severity: 'medium',
  find: graph =>
    graph.evidenceLeftBehind.map(piece => {
      const source = graph.requireSource(piece.source);
      return {
        subject: piece.id,
        object: piece.about,
        state: 'yes',
        subjects: [piece],
        rows: [source],
        tell: ({ say, name }) => say('gapSentences', 'evidence-left-behind', { source: name(source), about: piece.about }),
      };
    }),
};

export const sourcesDisagree: GapRule = {
  id: 'sources-disagree',
  severity: 'medium',
  find: graph =>
    [...graph.disagreements.values()].map(disagreement => {
      const claims = disagreement.claims.flatMap(id => graph.findThing('Fact', id) ?? graph.findStatement(id) ?? []);
      const things = [...new Set(claimSubjectKeysOf(disagreement, graph))].flatMap(key => {
        const [kind = '', id = ''] = key.split(':');
        return graph.findThing(kind as KindName, id) ?? [];
      });
      return {
        subject: disagreement.id,
        state: 'yes',
        subjects: [disagreement, ...things],
        rows: claims,
        tell: ({ say, name }) => say('gapSentences', 'sources-disagree', { what: name(disagreement) }),
      };
    }),
};

function told(
  graph: PartnershipGraph,
  key: 'statement-without-evidence' | 'statement-disputed' | 'statement-assumed',
  isGap: (evidence: readonly Evidence[], statement: Statement) => boolean,
): readonly Found[] {
  return statementsOf(graph)
    .filter(statement => isGap(graph.evidenceOf(statement), statement))
    .map(statement => about(graph, statement, ({ say, name }) => say('gapSentences', key, { statement: name(statement) })));
}

function about(graph: PartnershipGraph, statement: Statement, tell: (teller: Teller) => string): Found {
  const ends = [statement.from, statement.to].flatMap(id => (id === null ? [] : (graph.findBody(id) ?? [])));
  return {
    subject: statement.id,
    state: isGeneral(graph, statement) ? 'general' : 'yes',
    subjects: [statement, ...ends],
    rows: [statement],
    tell,
  };
}

/** Footprints stand in the row of their body and bear no evidence of their own. */
function statementsOf(graph: PartnershipGraph): readonly Statement[] {
  return graph.statements.filter(({ is }) => is !== 'Coverage');
}
