/** The read model: one landscape at one revision, immutable and indexed for the questions that are asked of it. */
import type { KindName, StatementName, ThingName } from '../../schema/model/model.ts';
import type { AreaId, BodyId, IdOf, OrganisationId, PartnershipId } from '../domain/id.ts';
import type {
  Area,
  Body,
  Coverage,
  DataFlow,
  Disagreement,
  Duty,
  DutyHolding,
  Evidence,
  EvidenceLeftBehind,
  Fact,
  Flow,
  FundingFlow,
  GlossaryTerm,
  Interface,
  Judgement,
  Lane,
  Membership,
  Organisation,
  Partnership,
  Recommendation,
  Remit,
  Scene,
  Source,
  Statement,
  StatementNamed,
  Story,
  SurveyResult,
  Theme,
  Thing,
  ThingNamed,
  Within,
} from '../domain/things.ts';
import type { Alteration } from './parts.ts';

export type Mention = Fact | SurveyResult | Recommendation | Disagreement;

type ById<T extends { readonly id: unknown }> = ReadonlyMap<T['id'], T>;

/** Whether a footprint lies in one region, several, or all of Wales; null when the footprint is not known. */
export interface RegionOf {
  readonly scope: 'one' | 'several' | 'wales' | null;
  readonly region: AreaId | null;
}

/** Every map and list is in order of id (code units), lanes in order of place. */
export interface PartnershipGraph {
  readonly revision: number;

  /** Every thing, and every statement: by kind, in the order of the model. */
  readonly things: readonly Thing[];
  readonly statements: readonly Statement[];
  /** Whatever the model names; the maps below are the same for kinds that are asked for by name. */
  thingsOfKind<Name extends ThingName>(kind: Name): ReadonlyMap<IdOf<Name>, ThingNamed<Name>>;
  statementsOfKind<Name extends StatementName>(kind: Name): ReadonlyMap<IdOf<Name>, StatementNamed<Name>>;

  readonly organisations: ById<Organisation>;
  readonly partnerships: ById<Partnership>;
  readonly areas: ById<Area>;
  readonly duties: ById<Duty>;
  readonly themes: ById<Theme>;
  readonly sources: ById<Source>;
  readonly facts: ById<Fact>;
  readonly surveyResults: ById<SurveyResult>;
  readonly recommendations: ById<Recommendation>;
  readonly disagreements: ById<Disagreement>;
  readonly glossaryTerms: ById<GlossaryTerm>;
  readonly lanes: ById<Lane>;
  readonly scenes: ById<Scene>;
  readonly stories: ById<Story>;

  readonly memberships: ById<Membership>;
  readonly interfaces: ById<Interface>;
  readonly fundingFlows: ById<FundingFlow>;
  readonly dataFlows: ById<DataFlow>;
  readonly remits: ById<Remit>;
  readonly dutyHoldings: ById<DutyHolding>;
  readonly withins: ById<Within>;
  readonly judgements: ById<Judgement>;

  /** Council areas in the order of the map's columns, those without an order behind, by id. */
  readonly councils: readonly AreaId[];

  /** The kinds that have a record of this id, in the order of the model; empty when nobody bears it. */
  kindsOf(id: string): readonly KindName[];
  findThing(kind: KindName, id: string): Thing | undefined;
  findStatement(id: string): Statement | undefined;
  findBody(id: string): Body | undefined;
  findEvidence(id: string): Evidence | undefined;
  requireOrganisation(id: OrganisationId): Organisation;
  requirePartnership(id: PartnershipId): Partnership;
  requireBody(id: BodyId): Body;

  /** What supports or disputes a record, in order of id. */
  evidenceOf(record: { readonly is: KindName; readonly id: string }): readonly Evidence[];
  requireSource(id: IdOf<'Source'>): Source;
  /** The evidence that stands in a source, in order of id. */
  evidenceIn(source: IdOf<'Source'>): readonly Evidence[];
  /** Evidence about records that are gone, in order of id. */
  readonly evidenceLeftBehind: readonly EvidenceLeftBehind[];

  membershipsOf(body: BodyId): readonly Membership[];
  interfacesOf(partnership: PartnershipId): readonly Interface[];
  flowsOf(body: BodyId): readonly Flow[];
  remitsOf(partnership: PartnershipId): readonly Remit[];
  remitsFor(theme: IdOf<'Theme'>): readonly Remit[];
  dutiesHeldBy(body: BodyId): readonly DutyHolding[];
  holdersOf(duty: IdOf<'Duty'>): readonly DutyHolding[];

  coveragesOf(body: BodyId): readonly Coverage[];
  /** The areas recorded for a body, as recorded. */
  areasOf(body: BodyId): readonly AreaId[];
  /** The council areas a body serves, in column order; null when not known. */
  footprintOf(body: BodyId): readonly AreaId[] | null;
  /** The council areas an area is made of, in column order; a council area is itself. */
  councilsOf(area: AreaId): readonly AreaId[];
  /** Memberships of areas in others. */
  withinsOf(area: AreaId): readonly Within[];
  regionOf(body: BodyId): RegionOf;
  /** Bodies whose footprint meets any of the council areas, in order of id. */
  bodiesServing(councils: readonly AreaId[]): readonly Body[];

  /** Facts, survey results, recommendations and disagreements that speak of a thing. */
  mentionsOf(thing: { readonly is: KindName; readonly id: string }): readonly Mention[];
  /** Disagreements in which a fact or an interface is one of the claims. */
  disagreementsOf(claim: { readonly is: KindName; readonly id: string }): readonly Disagreement[];

  /** The landscape after a change; this one stays as it is. */
  after(alteration: Alteration): PartnershipGraph;
}
