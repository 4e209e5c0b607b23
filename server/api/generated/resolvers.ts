import type { AreaKind } from './enums.ts';
import type { AreaRelation } from './enums.ts';
import type { ShortBasis } from './enums.ts';
import type { HoldingRole } from './enums.ts';
import type { HoldsAs } from './enums.ts';
import type { ProductKind } from './enums.ts';
import type { AnswerKind } from './enums.ts';
import type { FactTopic } from './enums.ts';
import type { RecommendationStatus } from './enums.ts';
import type { SurveyMeasure } from './enums.ts';
import type { SurveyTopic } from './enums.ts';
import type { DataFlowStatus } from './enums.ts';
import type { FundingMode } from './enums.ts';
import type { FundingStatus } from './enums.ts';
import type { Granularity } from './enums.ts';
import type { InterfaceDirection } from './enums.ts';
import type { InterfaceNature } from './enums.ts';
import type { InterfaceType } from './enums.ts';
import type { LinkState } from './enums.ts';
import type { Family } from './enums.ts';
import type { Section } from './enums.ts';
import type { Law } from './enums.ts';
import type { Role } from './enums.ts';
import type { Devolution } from './enums.ts';
import type { OrganisationType } from './enums.ts';
import type { Sector } from './enums.ts';
import type { MemberList } from './enums.ts';
import type { PartnershipKind } from './enums.ts';
import type { RegionScope } from './enums.ts';
import type { Statutory } from './enums.ts';
import type { Tier } from './enums.ts';
import type { RemarkOutcome } from './enums.ts';
import type { RemarkSort } from './enums.ts';
import type { ScenarioAction } from './enums.ts';
import type { RemitRole } from './enums.ts';
import type { Standing } from './enums.ts';
import type { Severity } from './enums.ts';
import type { Verdict } from './enums.ts';
import type { SourceRead } from './enums.ts';
import type { Certainty } from '../../graph/certainty.ts';
import type { Stance } from '../enumMaps.ts';
import type { Holds } from '../enumMaps.ts';
import type { WelshBasis } from '../enumMaps.ts';
import type { FlowStatus } from '../enumMaps.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SourceModel, AreaModel, OrganisationModel, PartnershipModel, DutyModel, ThemeModel, FactModel, SurveyResultModel, RecommendationModel, DisagreementModel, GlossaryTermModel, LaneModel, SceneModel, StoryModel, ScenarioModel, ScenarioStepModel, RemarkModel, MembershipModel, InterfaceModel } from './models.ts';
import type { ToldRemit, ToldDutyHolding, ToldFundingFlow, ToldDataFlow, HistoricChange, MatrixPage, GroupCounted, StandingInNetwork, PathList, Compared, MeasureChanged, RevisionsInHistory, DaysInHistory, DifferenceInHistory, TurnInHistory, AlterationInHistory } from '../parents.ts';
import type { Within, Evidence as EvidenceModel, Judgement as JudgementModel } from '../../domain/things.ts';
import type { Part } from '../../graph/seats.ts';
import type { ToldInterface } from '../../graph/told.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import type { Neighbourhood as NeighbourhoodModel, Neighbour as NeighbourModel } from '../../analysis/neighbourhood.ts';
import type { Path as PathModel, PathStep as PathStepModel } from '../../analysis/path.ts';
import type { SearchPage as SearchPageModel, SearchHit as SearchHitModel } from '../../search/search.ts';
import type { Gap as GapModel, GapRule as GapRuleModel, Subject as GapSubjectModel } from '../../analysis/gaps/gap.ts';
import type { GapLoad as GapLoadModel } from '../../analysis/gaps/gapLoad.ts';
import type { Head, MatrixRow, MatrixCell } from '../../analysis/coverage/matrix.ts';
import type { Money as MoneyModel, MoneyPeriod as MoneyPeriodModel, MoneySum as MoneySumModel } from '../../analysis/money.ts';
import type { Concentration, FunderShare as FunderShareModel } from '../../analysis/concentration.ts';
import type { Reach as ReachModel } from '../../analysis/reach.ts';
import type { UpwardLine as UpwardLineModel, UpwardStep as UpwardStepModel } from '../../analysis/upwardLine.ts';
import type { SeatLoad as SeatLoadModel, BoardLoad as BoardLoadModel } from '../../analysis/load.ts';
import type { AreaLoad as AreaLoadModel, AreaSeats as AreaSeatsModel, AreaGaps as AreaGapsModel } from '../../analysis/areaLoad.ts';
import type { Overlap as OverlapModel } from '../../analysis/overlap/overlap.ts';
import type { FacetItem as FacetItemModel } from '../../analysis/overlap/facets.ts';
import type { Duplication as DuplicationModel } from '../../analysis/duplication/duplication.ts';
import type { BoardDuty as BoardDutyModel, OrganisationDuty as OrganisationDutyModel } from '../../analysis/duplication/duties.ts';
import type { Contributor as ContributorModel } from '../../analysis/duplication/contributors.ts';
import type { Candidate as CandidateModel } from '../../analysis/duplication/candidates.ts';
import type { Network } from '../../analysis/silos/network.ts';
import type { Community as CommunityModel } from '../../analysis/silos/communityList.ts';
import type { OfficialGroup as OfficialGroupModel, Tie as TieModel } from '../../analysis/silos/ties.ts';
import type { Measure as MeasureModel } from '../../analysis/measure.ts';
import type { Crossing } from '../../analysis/silos/crossing.ts';
import type { CutPointTold, BridgeTold } from '../../analysis/silos/holders.ts';
import type { NetworkRank as NetworkRankModel, Broker as BrokerModel } from '../../analysis/silos/ranking.ts';
import type { Surprise as SurpriseModel } from '../../analysis/silos/surprise/surprise.ts';
import type { KindCount } from '../../analysis/history/counted.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A year, a month or a day as text: 2023, 2023-12 or 2023-12-04. */
  Date: { input: string; output: string; }
  /** An object of named values. */
  JSON: { input: unknown; output: unknown; }
};

/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type Query = {
  readonly __typename?: 'Query';
  /** What each council area carries: the boards that serve it, their seats, its gaps. In column order. */
  readonly areaLoads: ReadonlyArray<AreaLoad>;
  /** What is different between two revisions, a record that was changed twice told once. */
  readonly changesBetween: RevisionComparison;
  /** What began and what ended from one day to another, by what is recorded now. */
  readonly changesInTime: TimeComparison;
  /** Who holds, covers, sits or receives what and where, as a matrix whose cells open their rows. There are four: DUTY or THEME by AREA, ORGANISATION or DATA_SET by PARTNERSHIP. */
  readonly coverage: CoverageMatrix;
  /** One cell of such a matrix, by what stands at its heads; null where the matrix has no such row or column. */
  readonly coverageCell: Maybe<CoverageCell>;
  /** What is asked for more than once in an area, by kind of product: who must, who carries, who contributes to several, and what could be one. Null when nobody bears the id. */
  readonly duplication: Maybe<ReadonlyArray<Duplication>>;
  /** Money recorded to and from a body, period by period. Sums never cross from a total to its parts, never add help in kind, absent money or bids without award. */
  readonly money: Maybe<Money>;
  /** How far the money of a body hangs on few funders. */
  readonly fundingConcentration: Maybe<FundingConcentration>;
  /** Where a fund or a data set gets to from one flow, and where it stops. Followed are the same data set, the same programme, and the parts of a total. */
  readonly reach: Maybe<Reach>;
  /** How far the recorded line upwards from a board goes, and where it stops. */
  readonly upwardLine: Maybe<UpwardLine>;
  /** How many seats each organisation has, most first. Bodies that are one for all councils are marked: do not rank them beside bodies of one area without saying so. */
  readonly seatsPerOrganisation: SeatLoadPage;
  /** How many boards serve each council area, in the order of the map. */
  readonly boardsPerArea: ReadonlyArray<BoardLoad>;
  /** What is missing, in doubt or in need of asking: what the rules of `gapRules` find, rule by rule, each rule's findings in order of id. Without `state`, findings that turned out to be none are left out. */
  readonly gaps: GapPage;
  /** A gap by its id; null where it is not found any more. */
  readonly gap: Maybe<Gap>;
  /** The rules by which gaps are found, in the order in which they are told. */
  readonly gapRules: ReadonlyArray<GapRule>;
  /** How many gaps there are about each body: what a map shows at a glance. Those judged required or useful, as long as that judgement stands, are left out, and so are bodies of which none was found. */
  readonly gapLoad: ReadonlyArray<GapLoad>;
  /** What roles and organisations made of overlaps and gaps, newest first. */
  readonly judgements: JudgementPage;
  /** A judgement by its id. */
  readonly judgement: Maybe<Judgement>;
  /** What two boards share, whole and where both work, with and without what law requires, and how they are linked. Null when nobody bears one of the ids. */
  readonly overlap: Maybe<Overlap>;
  /** All pairs of named boards that share an area, best first, a page at a time. Left out unless asked for: boards with fewer than three recorded seats, and pairs of national boards. */
  readonly overlaps: OverlapPage;
  /** The whole landscape at one revision: what the map draws. */
  readonly landscape: Landscape;
  /** An organisation by its id. */
  readonly organisation: Maybe<Organisation>;
  /** A partnership by its id. */
  readonly partnership: Maybe<Partnership>;
  /** Organisations, filtered, sorted, a page at a time. */
  readonly organisations: OrganisationPage;
  /** Partnerships, filtered, sorted, a page at a time. */
  readonly partnerships: PartnershipPage;
  /** An area by its id. */
  readonly area: Maybe<Area>;
  /** Areas, a page at a time, in order of id. */
  readonly areas: AreaPage;
  /** A duty by its id. */
  readonly duty: Maybe<Duty>;
  /** Duties, a page at a time, in order of id. */
  readonly duties: DutyPage;
  /** A theme by its id. */
  readonly theme: Maybe<Theme>;
  /** Themes, a page at a time, in order of id. */
  readonly themes: ThemePage;
  /** A source by its id. */
  readonly source: Maybe<Source>;
  /** Sources, a page at a time, in order of id. */
  readonly sources: SourcePage;
  /** A fact by its id. */
  readonly fact: Maybe<Fact>;
  /** Facts, a page at a time, in order of id. */
  readonly facts: FactPage;
  /** A survey result by its id. */
  readonly surveyResult: Maybe<SurveyResult>;
  /** Survey results, a page at a time, in order of id. */
  readonly surveyResults: SurveyResultPage;
  /** A recommendation by its id. */
  readonly recommendation: Maybe<Recommendation>;
  /** Recommendations, a page at a time, in order of id. */
  readonly recommendations: RecommendationPage;
  /** A disagreement by its id. */
  readonly disagreement: Maybe<Disagreement>;
  /** Disagreements, a page at a time, in order of id. */
  readonly disagreements: DisagreementPage;
  /** An acronym by its id. */
  readonly glossaryTerm: Maybe<GlossaryTerm>;
  /** Acronyms, a page at a time, in order of id. */
  readonly glossaryTerms: GlossaryTermPage;
  /** A lane by its id. */
  readonly lane: Maybe<Lane>;
  /** Lanes, a page at a time, in order of place. */
  readonly lanes: LanePage;
  /** A membership by its id. */
  readonly membership: Maybe<Membership>;
  /** Memberships, a page at a time, in order of id. */
  readonly memberships: MembershipPage;
  /** An interface by its id. */
  readonly interface: Maybe<Interface>;
  /** Interfaces, a page at a time, in order of id. */
  readonly interfaces: InterfacePage;
  /** A funding flow by its id. */
  readonly fundingFlow: Maybe<FundingFlow>;
  /** Funding flows, a page at a time, in order of id. */
  readonly fundingFlows: FundingFlowPage;
  /** A data flow by its id. */
  readonly dataFlow: Maybe<DataFlow>;
  /** Data flows, a page at a time, in order of id. */
  readonly dataFlows: DataFlowPage;
  /** A remit by its id. */
  readonly remit: Maybe<Remit>;
  /** Remits, a page at a time, in order of id. */
  readonly remits: RemitPage;
  /** A duty holding by its id. */
  readonly dutyHolding: Maybe<DutyHolding>;
  /** Duty holdings, a page at a time, in order of id. */
  readonly dutyHoldings: DutyHoldingPage;
  /** Finds bodies, areas, duties, themes and acronyms by name, alias or acronym in either language; accents, apostrophes, Welsh first-letter mutations and small slips are forgiven. */
  readonly search: SearchPage;
  /** What stands one to three steps around a body. */
  readonly neighbourhood: Maybe<Neighbourhood>;
  /** A shortest way from one body to another, over links, seats and flows; null where none is recorded. Findings make no step. Ties go by id. */
  readonly path: Maybe<Path>;
  /** The shortest ways from one body to another, each by the sorts of statements that make it: the shortest first, then by ids along the way, no body twice on one. Findings make no step, and no group is walked through. Null when nobody bears one of the ids. */
  readonly paths: Maybe<Paths>;
  /** What was changed, newest first. */
  readonly changes: ReadonlyArray<Change>;
  /** What-ifs, in order of id. */
  readonly scenarios: ScenarioPage;
  /** A what-if by its id: what it supposes, what that changes, and every question answered as if it were so. */
  readonly scenario: Maybe<Scenario>;
  /** Who works apart, in one of four networks. Group nodes never take part; bodies that nothing joins do. */
  readonly silos: Silos;
  /** Stories to present, a page at a time, in order of id. */
  readonly stories: StoryPage;
  /** A story by its id. */
  readonly story: Maybe<Story>;
  /** A scene by its id. */
  readonly scene: Maybe<Scene>;
  /** Whether two boards share more members than chance explains. Null in value, with the reason, where fewer than half of the recorded seats of either are stated by a document: a seat made by rule is no choice to be surprised at. */
  readonly surprise: Maybe<Surprise>;
  /** All pairs of boards of which it can be asked whether they share more members than chance explains, the most surprising first, then by ids. */
  readonly surprises: SurprisePage;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryAreaLoadsArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
  includeNational?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryChangesBetweenArgs = {
  from: Scalars['Int']['input'];
  to?: InputMaybe<Scalars['Int']['input']>;
  about?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryChangesInTimeArgs = {
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
  about?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryCoverageArgs = {
  rows: CoverageRows;
  columns: CoverageColumns;
  area?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<ReadonlyArray<PartnershipKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryCoverageCellArgs = {
  rows: CoverageRows;
  columns: CoverageColumns;
  row: Scalars['ID']['input'];
  column: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryDuplicationArgs = {
  area: Scalars['ID']['input'];
  productKinds?: InputMaybe<ReadonlyArray<ProductKind>>;
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryMoneyArgs = {
  body: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryFundingConcentrationArgs = {
  body: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryReachArgs = {
  flow: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryUpwardLineArgs = {
  partnership: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QuerySeatsPerOrganisationArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
  type?: InputMaybe<ReadonlyArray<OrganisationType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryBoardsPerAreaArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryGapsArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<ReadonlyArray<PartnershipKind>>;
  rule?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  severity?: InputMaybe<ReadonlyArray<Severity>>;
  state?: InputMaybe<ReadonlyArray<Standing>>;
  verdict?: InputMaybe<ReadonlyArray<Verdict>>;
  judged?: InputMaybe<Scalars['Boolean']['input']>;
  outdated?: InputMaybe<Scalars['Boolean']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  reach?: InputMaybe<GapReach>;
  order?: InputMaybe<GapOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryGapArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryJudgementsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  verdict?: InputMaybe<ReadonlyArray<Verdict>>;
  outdated?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryJudgementArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryOverlapArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
  includeAssumed?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  facets?: InputMaybe<ReadonlyArray<OverlapFacet>>;
  weights?: InputMaybe<OverlapWeights>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryOverlapsArgs = {
  filter?: InputMaybe<OverlapFilter>;
  facets?: InputMaybe<ReadonlyArray<OverlapFacet>>;
  weights?: InputMaybe<OverlapWeights>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
  order?: InputMaybe<OverlapOrder>;
  linkState?: InputMaybe<ReadonlyArray<LinkState>>;
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
  includeAssumed?: InputMaybe<Scalars['Boolean']['input']>;
  includeSmall?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryPartnershipArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryOrganisationsArgs = {
  filter?: InputMaybe<OrganisationFilter>;
  sort?: InputMaybe<OrganisationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryPartnershipsArgs = {
  filter?: InputMaybe<PartnershipFilter>;
  sort?: InputMaybe<PartnershipSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryAreaArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryAreasArgs = {
  filter?: InputMaybe<AreaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryDutyArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryDutiesArgs = {
  filter?: InputMaybe<DutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryThemeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryThemesArgs = {
  filter?: InputMaybe<ThemeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryFactArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryFactsArgs = {
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QuerySurveyResultArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QuerySurveyResultsArgs = {
  filter?: InputMaybe<SurveyResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryRecommendationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryRecommendationsArgs = {
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryDisagreementArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryDisagreementsArgs = {
  filter?: InputMaybe<DisagreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryGlossaryTermArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryGlossaryTermsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryLaneArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryLanesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryMembershipArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryMembershipsArgs = {
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryInterfaceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryInterfacesArgs = {
  filter?: InputMaybe<InterfaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryFundingFlowArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryFundingFlowsArgs = {
  filter?: InputMaybe<FundingFlowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryDataFlowArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryDataFlowsArgs = {
  filter?: InputMaybe<DataFlowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryRemitArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryRemitsArgs = {
  filter?: InputMaybe<RemitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryDutyHoldingArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryDutyHoldingsArgs = {
  filter?: InputMaybe<DutyHoldingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryNeighbourhoodArgs = {
  id: Scalars['ID']['input'];
  steps?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<PathDirection>;
  lenses?: InputMaybe<ReadonlyArray<Lens>>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  lenses?: InputMaybe<ReadonlyArray<Lens>>;
  direction?: InputMaybe<PathDirection>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
  about?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryScenariosArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryScenarioArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QuerySilosArgs = {
  network: SilosNetwork;
  includeNational?: InputMaybe<Scalars['Boolean']['input']>;
  includeAssumed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryStoriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QueryStoryArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QuerySceneArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QuerySurpriseArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  includeNational?: InputMaybe<Scalars['Boolean']['input']>;
  includeAssumed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be asked. An unknown id gives null; an id of the wrong kind is an error that says of which kind it is. */
export type QuerySurprisesArgs = {
  includeNational?: InputMaybe<Scalars['Boolean']['input']>;
  includeAssumed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What an area carries. */
export type AreaLoad = {
  readonly __typename?: 'AreaLoad';
  /** The area. */
  readonly area: Area;
  /** The boards that serve it. */
  readonly boards: BoardLoad;
  /** The seats recorded on these boards. */
  readonly seats: AreaSeats;
  /** What is missing or in doubt there. */
  readonly gaps: AreaGaps;
};

/** The seats recorded on the boards that serve an area, whoever holds them. The number is how many. */
export type AreaSeats = Measure & {
  readonly __typename?: 'AreaSeats';
  /** How many seats; null where no seat is recorded on any of the boards. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** How many of them are assumed by all their evidence. */
  readonly assumed: Scalars['Int']['output'];
  /** How many of them law requires. */
  readonly required: Scalars['Int']['output'];
  /** Boards of which no seat is recorded: their members are not known. */
  readonly membersNotKnown: ReadonlyArray<Partnership>;
  /** How it is worked out, in a few words. */
  readonly method: Scalars['String']['output'];
  /** What it was asked with, defaults included. */
  readonly parameters: Scalars['JSON']['output'];
  /** The revision of the landscape it was worked out on. */
  readonly revision: Scalars['Int']['output'];
  /** How many boards have no seat recorded. */
  readonly unknown: Scalars['Int']['output'];
  /** The memberships, in order of id. */
  readonly rows: ReadonlyArray<Statement>;
  /** How many of the seats are assumed, as `2 of 9`. */
  readonly assumedSeats: Maybe<Scalars['String']['output']>;
  /** What it says, in one plain sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** The seats recorded on the boards that serve an area, whoever holds them. The number is how many. */
export type AreaSeatsSentenceArgs = {
  language: Language;
};

/** Gaps of an area's own: those of a part of Wales that it belongs to. What holds for all of Wales alike is told apart. Gaps that somebody judged as required or useful are left out. */
export type AreaGaps = Measure & {
  readonly __typename?: 'AreaGaps';
  /** How many of its own are there, by rows or told in general. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** How many more of its own nobody knows: to be asked. */
  readonly ask: Scalars['Int']['output'];
  /** How many are there for all of Wales alike. */
  readonly wholeOfWales: Scalars['Int']['output'];
  /** Of the gravest of its own; null where none is there. */
  readonly severity: Maybe<Severity>;
  /** How it is worked out, in a few words. */
  readonly method: Scalars['String']['output'];
  /** What it was asked with, defaults included. */
  readonly parameters: Scalars['JSON']['output'];
  /** The revision of the landscape it was worked out on. */
  readonly revision: Scalars['Int']['output'];
  /** The same as `ask`. */
  readonly unknown: Scalars['Int']['output'];
  /** The statements behind its own gaps, in order of id; `gaps(area:, reach: [PART])` lists the gaps. */
  readonly rows: ReadonlyArray<Statement>;
  /** Null: gaps are not counted by seats. */
  readonly assumedSeats: Maybe<Scalars['String']['output']>;
  /** What it says, in one plain sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** Gaps of an area's own: those of a part of Wales that it belongs to. What holds for all of Wales alike is told apart. Gaps that somebody judged as required or useful are left out. */
export type AreaGapsSentenceArgs = {
  language: Language;
};

/** One side of what is compared. */
export type ComparedSide =
  /** Before: the first revision or day. */
  | 'BEFORE'
  /** After: the second. */
  | 'AFTER';

/** What became of a record. */
export type ChangeSort =
  /** It was put in. */
  | 'ADDED'
  /** It got its last day: it is over, and stays in the history. */
  | 'ENDED'
  /** Something in it is another. */
  | 'ALTERED'
  /** It was taken out. */
  | 'REMOVED'
  /** It was changed, and what it was before, or became, is not kept. */
  | 'NOT_KEPT';

/** What began or ended, or may have: a year or a month in which one of the two days lies may go either way. */
export type TurnSort =
  /** Began: it did not hold on the first day and holds on the second. */
  | 'BEGAN'
  /** Ended: its last day lies between. */
  | 'ENDED'
  /** May have begun: the day is not recorded exactly enough. */
  | 'MAY_HAVE_BEGUN'
  /** May have ended: the day is not recorded exactly enough. */
  | 'MAY_HAVE_ENDED';

/** So many records of a kind of which the same is told. */
export type RecordCount = {
  readonly __typename?: 'RecordCount';
  /** The kind: a kind of the model; memberships are told as `Seat` and `Part`. */
  readonly kind: Scalars['String']['output'];
  /** What people call many of the kind. */
  readonly title: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};


/** So many records of a kind of which the same is told. */
export type RecordCountTitleArgs = {
  language: Language;
};

/** How many records of a kind came, went, ended or were altered. */
export type ChangeCount = {
  readonly __typename?: 'ChangeCount';
  /** What became of them. */
  readonly sort: ChangeSort;
  /** How many of each kind, those most people ask for first. */
  readonly kinds: ReadonlyArray<RecordCount>;
};

/** How many records of a kind began or ended. */
export type TurnCount = {
  readonly __typename?: 'TurnCount';
  /** Whether they began or ended. */
  readonly sort: TurnSort;
  /** How many of each kind, those most people ask for first. */
  readonly kinds: ReadonlyArray<RecordCount>;
};

/** What is different between two revisions. */
export type RevisionComparison = {
  readonly __typename?: 'RevisionComparison';
  /** The revision before the first change that counts. */
  readonly from: Scalars['Int']['output'];
  /** The revision after the last. */
  readonly to: Scalars['Int']['output'];
  /** The present revision. */
  readonly revision: Scalars['Int']['output'];
  /** The changes between, oldest first; of a body those that touched what speaks of it. */
  readonly changes: ReadonlyArray<Change>;
  /** How many changes that are. */
  readonly changeCount: Scalars['Int']['output'];
  /** How many records are different, by what became of them. */
  readonly counts: ReadonlyArray<ChangeCount>;
  /** How many records were changed and are as they were. */
  readonly undone: Scalars['Int']['output'];
  /** Of how many changes nobody knows what they touched: edits that no server saw, and changes that the history at hand does not have. */
  readonly unseen: Scalars['Int']['output'];
  /** The records, by kind. */
  readonly records: RecordChangePage;
  /** The landscape before the first of them, or after the last: what was found is put back, what nobody kept stands as it does now. What got its last day in between is there no longer after it. */
  readonly landscape: Landscape;
  /** All of it in a few sentences. */
  readonly sentence: Scalars['String']['output'];
};


/** What is different between two revisions. */
export type RevisionComparisonChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is different between two revisions. */
export type RevisionComparisonRecordsArgs = {
  kind?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<ChangeSort>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is different between two revisions. */
export type RevisionComparisonLandscapeArgs = {
  side: ComparedSide;
};


/** What is different between two revisions. */
export type RevisionComparisonSentenceArgs = {
  language: Language;
};

/** What began and what ended between two days, by what is recorded now. */
export type TimeComparison = {
  readonly __typename?: 'TimeComparison';
  /** The first day. */
  readonly since: Scalars['Date']['output'];
  /** The second day. */
  readonly until: Scalars['Date']['output'];
  /** The revision at which that is recorded. */
  readonly revision: Scalars['Int']['output'];
  /** How many began or ended, by kind. */
  readonly counts: ReadonlyArray<TurnCount>;
  /** How many records may bear days. */
  readonly datable: Scalars['Int']['output'];
  /** Of these, how many name no first day, by kind: when they began is not known. */
  readonly undated: ReadonlyArray<RecordCount>;
  /** What began or ended, by kind and day. */
  readonly records: TurnPage;
  /** The landscape on the first day or the second, without what surely began later or had ended; what names no day is there on both. */
  readonly landscape: Landscape;
  /** All of it in a few sentences. */
  readonly sentence: Scalars['String']['output'];
};


/** What began and what ended between two days, by what is recorded now. */
export type TimeComparisonRecordsArgs = {
  kind?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<TurnSort>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What began and what ended between two days, by what is recorded now. */
export type TimeComparisonLandscapeArgs = {
  side: ComparedSide;
};


/** What began and what ended between two days, by what is recorded now. */
export type TimeComparisonSentenceArgs = {
  language: Language;
};

/** A page of records that were changed. */
export type RecordChangePage = {
  readonly __typename?: 'RecordChangePage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<RecordChange>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** A page of what began or ended. */
export type TurnPage = {
  readonly __typename?: 'TurnPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Turn>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** What became of one record. */
export type RecordChange = {
  readonly __typename?: 'RecordChange';
  /** Kind and id of the record: two kinds may bear one id. */
  readonly id: Scalars['ID']['output'];
  /** The id of the record. */
  readonly recordId: Scalars['ID']['output'];
  /** The kind: a kind of the model; memberships are told as `Seat` and `Part`. */
  readonly kind: Scalars['String']['output'];
  /** What people call many of the kind. */
  readonly kindTitle: Scalars['String']['output'];
  /** What became of it. */
  readonly sort: ChangeSort;
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** What in it is another. */
  readonly alterations: ReadonlyArray<Alteration>;
  /** The revisions that changes of it made, oldest first. */
  readonly revisions: ReadonlyArray<Scalars['Int']['output']>;
  /** Boards and organisations of which it speaks and that stand in the landscape. */
  readonly bodies: ReadonlyArray<Body>;
  /** What stands behind it now. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** What became of one record. */
export type RecordChangeKindTitleArgs = {
  language: Language;
};


/** What became of one record. */
export type RecordChangeSentenceArgs = {
  language: Language;
};

/** A property that is another than it was. */
export type Alteration = {
  readonly __typename?: 'Alteration';
  /** The property by the name of the model; `from` and `to` for the ends of a statement. */
  readonly property: Scalars['String']['output'];
  /** What people call it. */
  readonly name: Scalars['String']['output'];
  /** What stood there; words that say so where nothing did. */
  readonly before: LocalisedText;
  /** What stands there. */
  readonly after: LocalisedText;
};


/** A property that is another than it was. */
export type AlterationNameArgs = {
  language: Language;
};


/** A property that is another than it was. */
export type AlterationBeforeArgs = {
  language: Language;
};


/** A property that is another than it was. */
export type AlterationAfterArgs = {
  language: Language;
};

/** Something that began or ended. */
export type Turn = {
  readonly __typename?: 'Turn';
  /** Kind and id of the record, and whether it began or ended. */
  readonly id: Scalars['ID']['output'];
  /** The id of the record. */
  readonly recordId: Scalars['ID']['output'];
  /** The kind: a kind of the model; memberships are told as `Seat` and `Part`. */
  readonly kind: Scalars['String']['output'];
  /** What people call many of the kind. */
  readonly kindTitle: Scalars['String']['output'];
  /** Whether it began or ended. */
  readonly sort: TurnSort;
  /** The day as it is recorded: a year, a month or a day. */
  readonly day: Scalars['Date']['output'];
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Boards and organisations of which it speaks. */
  readonly bodies: ReadonlyArray<Body>;
  /** What stands behind it. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** Something that began or ended. */
export type TurnKindTitleArgs = {
  language: Language;
};


/** Something that began or ended. */
export type TurnSentenceArgs = {
  language: Language;
};

/** The languages of Wales. Language is always an argument, never a header. */
export type Language =
  /** English. */
  | 'EN'
  /** Welsh. */
  | 'CY';

/** A text in the language asked for, or in the other one where that is missing; then `isFallback` says so. */
export type LocalisedText = {
  readonly __typename?: 'LocalisedText';
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** The language the text is in. */
  readonly language: Language;
  /** True when the language asked for is missing and the text is in the other one. */
  readonly isFallback: Scalars['Boolean']['output'];
  /** True when the Welsh is made from usual words or still to be checked, not official. */
  readonly needsCheck: Scalars['Boolean']['output'];
};

export type { Holds };

export type { Certainty };

export type { Stance };

export type { WelshBasis };

/** Where a page of a list ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give this as `after` to get the next page; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more rows follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Anything that has an id of its own and can be found, asked about and evidenced. */
export type Thing = {
  /** Its id; unique among things of its kind. */
  readonly id: Scalars['ID']['output'];
  /** What people call it, in the language asked for. */
  readonly name: LocalisedText;
  /** Where it stands in the sources. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** Anything that has an id of its own and can be found, asked about and evidenced. */
export type ThingNameArgs = {
  language: Language;
};

/** A body of the landscape: an organisation or a partnership. */
export type Body = {
  /** Its id; unique among organisations and partnerships. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for. */
  readonly name: LocalisedText;
  /** A label short enough for a bar of the map. */
  readonly shortName: LocalisedText;
  /** True for a group on which general statements hang; it is no body of its own and never counted as one. */
  readonly isGeneral: Scalars['Boolean']['output'];
  /** The council areas it serves; null when not known, never empty. */
  readonly footprint: Maybe<ReadonlyArray<Area>>;
  /** Money and data to and from it. */
  readonly flows: ReadonlyArray<Flow>;
  /** Facts, survey results, recommendations and disagreements that speak of it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Where it stands in the sources. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A body of the landscape: an organisation or a partnership. */
export type BodyNameArgs = {
  language: Language;
};


/** A body of the landscape: an organisation or a partnership. */
export type BodyShortNameArgs = {
  language: Language;
};


/** A body of the landscape: an organisation or a partnership. */
export type BodyFlowsArgs = {
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Anything that can be said and sourced about two things: a membership, an interface, a flow, a remit, a duty holding. */
export type Statement = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds; flows that a source says are absent are NO. */
  readonly holds: Holds;
  /** How sure it is; derived from its evidence. */
  readonly certainty: Certainty;
  /** True when it is told of a group, or reached the body at hand by way of one. */
  readonly isGeneral: Scalars['Boolean']['output'];
  /** When it began, where recorded. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** When it ended, where recorded. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What supports or disputes it. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A statement's support: a place in a source. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it supports or disputes the record. */
  readonly stance: Stance;
  /** How sure this piece is. */
  readonly certainty: Certainty;
  /** The words of the document; null when no quote was recorded. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** True when the quote is in Welsh, false when it is in English. */
  readonly isWelsh: Scalars['Boolean']['output'];
  /** Where in the document: section, question, page. */
  readonly locator: Maybe<Scalars['String']['output']>;
  /** A competing figure: 18 of 22, all but four. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** The role it gives; on a membership only. */
  readonly role: Maybe<Role>;
  /** The provision behind the seat; on a membership only. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** What the law does for the seat; on a membership only. */
  readonly law: Maybe<Law>;
  /** True when the source was only searched and its locator begins with no section that was read: nobody opened the passage. */
  readonly restsOnUnopened: Scalars['Boolean']['output'];
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The document. */
  readonly source: Source;
  /** What it is about: a thing or a statement; null where it is about the footprint of a body. */
  readonly about: Maybe<Subject>;
};

/** Anything that evidence can be about. */
export type Subject = Organisation | Partnership | Area | AreaWithin | Duty | Theme | Source | Fact | SurveyResult | Recommendation | Disagreement | GlossaryTerm | Lane | Scene | Story | Scenario | ScenarioStep | Remark | Membership | Interface | Remit | DutyHolding | FundingFlow | DataFlow;

/** What can stand in the rows of a coverage matrix. */
export type CoverageRows =
  /** Duties: who holds or carries each in each area. */
  | 'DUTY'
  /** Themes: which boards cover each in each area. */
  | 'THEME'
  /** Organisations: which boards each sits on. */
  | 'ORGANISATION'
  /** Data sets: which boards each reaches. */
  | 'DATA_SET';

/** What can stand in the columns of a coverage matrix. */
export type CoverageColumns =
  /** Council areas, in the order of the map. */
  | 'AREA'
  /** Boards, in order of id; groups of boards take no part. */
  | 'PARTNERSHIP';

/** A matrix of what is known. Empty cells do not exist: what nobody recorded is UNKNOWN. */
export type CoverageMatrix = {
  readonly __typename?: 'CoverageMatrix';
  /** The revision of the landscape it was worked out on. */
  readonly revision: Scalars['Int']['output'];
  /** How many rows there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** The columns. */
  readonly columns: ReadonlyArray<CoverageHead>;
  /** The rows of this page, in order of id. */
  readonly nodes: ReadonlyArray<CoverageRow>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many cells of the whole matrix are in each state. */
  readonly counts: ReadonlyArray<StandingCount>;
  /** What the whole matrix says, in one sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** A matrix of what is known. Empty cells do not exist: what nobody recorded is UNKNOWN. */
export type CoverageMatrixSentenceArgs = {
  language: Language;
};

/** What stands at the head of a row or a column. */
export type CoverageHead = {
  readonly __typename?: 'CoverageHead';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is: Duty, Theme, Organisation, DataSet, Area or Partnership. */
  readonly kind: Scalars['String']['output'];
  /** What people call it. */
  readonly name: Scalars['String']['output'];
  /** The language that this name is in: the other one where the one wanted has none. */
  readonly nameLanguage: Language;
};


/** What stands at the head of a row or a column. */
export type CoverageHeadNameArgs = {
  language: Language;
};


/** What stands at the head of a row or a column. */
export type CoverageHeadNameLanguageArgs = {
  language: Language;
};

/** A row of a coverage matrix. */
export type CoverageRow = {
  readonly __typename?: 'CoverageRow';
  /** Id of what stands at its head. */
  readonly id: Scalars['ID']['output'];
  /** What stands at its head. */
  readonly head: CoverageHead;
  /** The state of each of its cells, in the order of the columns. */
  readonly states: ReadonlyArray<Standing>;
  /** Its cells, in the order of the columns. */
  readonly cells: ReadonlyArray<CoverageCell>;
};


/** A row of a coverage matrix. */
export type CoverageRowCellsArgs = {
  state?: InputMaybe<ReadonlyArray<Standing>>;
};

/** A cell: what is known where a row meets a column. */
export type CoverageCell = {
  readonly __typename?: 'CoverageCell';
  /** What stands at the head of its row. */
  readonly row: CoverageHead;
  /** What stands at the head of its column. */
  readonly column: CoverageHead;
  /** What is known. YES by a row of its own, GENERAL by one told of a group, NO where a source says so, UNKNOWN where nobody recorded it or the rows leave it open. */
  readonly state: Standing;
  /** The rows that speak of it. */
  readonly rows: ReadonlyArray<Subject>;
  /** Who could fill a hole: bodies here that do it elsewhere or are of the sort of those who do, the narrowest first. Empty where nothing is open. */
  readonly couldFill: ReadonlyArray<Body>;
  /** What would close a hole or make it sure, and whom to ask; null where nothing is open. */
  readonly whatWouldCloseIt: Maybe<Scalars['String']['output']>;
};


/** A cell: what is known where a row meets a column. */
export type CoverageCellWhatWouldCloseItArgs = {
  language: Language;
};

/** What is asked for of one kind of product in one area. */
export type Duplication = Measure & {
  readonly __typename?: 'Duplication';
  /** The kind of product. */
  readonly productKind: ProductKind;
  /** The area. */
  readonly area: Area;
  /** Boards that must, as it is told of them directly. */
  readonly must: ReadonlyArray<BoardDuty>;
  /** Boards that must by a general statement about boards of their kind; the group itself where nobody recorded who is in it. */
  readonly mustGeneral: ReadonlyArray<BoardDuty>;
  /** Boards that carry the work of it; those by a general statement are marked. */
  readonly carry: ReadonlyArray<BoardDuty>;
  /** Organisations that must themselves; those by a general statement are marked. */
  readonly organisationsMust: ReadonlyArray<OrganisationDuty>;
  /** Organisations of the area that law requires on two or more of the boards that must directly. */
  readonly contributors: ReadonlyArray<Contributor>;
  /** What could be done as one: duties whose boards the same contributors are required on, or that those must do themselves. */
  readonly candidates: ReadonlyArray<Candidate>;
  /** How many duties boards must do directly or carry. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** How it is worked out, in a few words. */
  readonly method: Scalars['String']['output'];
  /** What it was asked with, defaults included. */
  readonly parameters: Scalars['JSON']['output'];
  /** The revision of the landscape it was worked out on. */
  readonly revision: Scalars['Int']['output'];
  /** Of how many of the duties it is not known whether they are due here. */
  readonly unknown: Scalars['Int']['output'];
  /** Every statement behind it, each once, in order of id. */
  readonly rows: ReadonlyArray<Statement>;
  /** How many of the required seats behind it are assumed, as `0 of 9`. */
  readonly assumedSeats: Maybe<Scalars['String']['output']>;
  /** Who must, who carries and what could be one, in plain sentences. */
  readonly sentence: Scalars['String']['output'];
};


/** What is asked for of one kind of product in one area. */
export type DuplicationSentenceArgs = {
  language: Language;
};

/** A board and a duty that it must do or carries. */
export type BoardDuty = {
  readonly __typename?: 'BoardDuty';
  /** The board; a group where nobody recorded who is in it. */
  readonly partnership: Partnership;
  /** The duty. */
  readonly duty: Duty;
  /** True when it is told of a group. */
  readonly isGeneral: Scalars['Boolean']['output'];
  /** Whether it holds; a general statement that names exceptions is not known of one board. */
  readonly holds: Holds;
  /** The row it came from, with its evidence. */
  readonly holding: DutyHolding;
};

/** An organisation and a duty that it must do itself. */
export type OrganisationDuty = {
  readonly __typename?: 'OrganisationDuty';
  /** The organisation; a group where nobody recorded who is in it. */
  readonly organisation: Organisation;
  /** The duty. */
  readonly duty: Duty;
  /** True when it is told of a group. */
  readonly isGeneral: Scalars['Boolean']['output'];
  /** Whether it holds; a general statement that names exceptions is not known of one organisation. */
  readonly holds: Holds;
  /** The row it came from, with its evidence. */
  readonly holding: DutyHolding;
};

/** An organisation that law requires on two or more of the boards that must. */
export type Contributor = {
  readonly __typename?: 'Contributor';
  /** The organisation. */
  readonly organisation: Organisation;
  /** The boards that must and on which law requires it, by id. */
  readonly partnerships: ReadonlyArray<Partnership>;
  /** Its required seats on them. */
  readonly seats: ReadonlyArray<Seat>;
  /** The duties of that kind that it must do itself. */
  readonly duties: ReadonlyArray<OrganisationDuty>;
};

/** Duties that could be done as one. */
export type Candidate = {
  readonly __typename?: 'Candidate';
  /** Boards and duties. */
  readonly rows: ReadonlyArray<BoardDuty>;
  /** The organisations that are required on several of the boards, or must do the duty themselves. */
  readonly organisations: ReadonlyArray<Organisation>;
};

/** Money to and from a body, as recorded. */
export type Money = {
  readonly __typename?: 'Money';
  /** The body. */
  readonly body: Body;
  /** The revision of the landscape it was worked out on. */
  readonly revision: Scalars['Int']['output'];
  /** The periods that the sources name, in order, the one without years last. Nothing is added from one to another. */
  readonly periods: ReadonlyArray<MoneyPeriod>;
};

/** Money of the same years. */
export type MoneyPeriod = {
  readonly __typename?: 'MoneyPeriod';
  /** The years, in the words of a source; null where none are named. */
  readonly years: Maybe<Scalars['String']['output']>;
  /** First year. */
  readonly yearFrom: Maybe<Scalars['Int']['output']>;
  /** Last year. */
  readonly yearTo: Maybe<Scalars['Int']['output']>;
  /** Money in. */
  readonly incoming: MoneySum;
  /** Money out. */
  readonly outgoing: MoneySum;
  /** Totals minus their recorded parts: arithmetic, no source says it. */
  readonly unexplained: MoneySum;
};

/** A sum of money in whole pounds sterling. */
export type MoneySum = Measure & {
  readonly __typename?: 'MoneySum';
  /** Pounds sterling; null where no amount is recorded: unknown is never nothing. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** True when of some of it no amount is recorded: read the value as “at least”. */
  readonly isAtLeast: Scalars['Boolean']['output'];
  /** How it is worked out, in a few words. */
  readonly method: Scalars['String']['output'];
  /** What it was asked with, defaults included. */
  readonly parameters: Scalars['JSON']['output'];
  /** The revision of the landscape it was worked out on. */
  readonly revision: Scalars['Int']['output'];
  /** How many payments have no amount recorded, or are not known to have been paid. */
  readonly unknown: Scalars['Int']['output'];
  /** The flows counted, in order of id. */
  readonly rows: ReadonlyArray<Statement>;
  /** Null: it rests on no seats. */
  readonly assumedSeats: Maybe<Scalars['String']['output']>;
  /** What it says, in one plain sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** A sum of money in whole pounds sterling. */
export type MoneySumSentenceArgs = {
  language: Language;
};

/** The Herfindahl–Hirschman index of a body's funders: the sum of their squared shares in per cent, 10,000 for one funder. */
export type FundingConcentration = Measure & {
  readonly __typename?: 'FundingConcentration';
  /** The index; null if of any funder no amount is recorded, or no funder is. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** As many funders paying alike would be as concentrated: 10,000 over the index. */
  readonly effectiveNumber: Maybe<Scalars['Float']['output']>;
  /** What each funder gives, in order of id. */
  readonly shares: ReadonlyArray<FunderShare>;
  /** How it is worked out, in a few words. */
  readonly method: Scalars['String']['output'];
  /** What it was asked with, defaults included. */
  readonly parameters: Scalars['JSON']['output'];
  /** The revision of the landscape it was worked out on. */
  readonly revision: Scalars['Int']['output'];
  /** Of how many funders no amount is recorded. */
  readonly unknown: Scalars['Int']['output'];
  /** The flows counted, in order of id. */
  readonly rows: ReadonlyArray<Statement>;
  /** Null: it rests on no seats. */
  readonly assumedSeats: Maybe<Scalars['String']['output']>;
  /** What it says, in one plain sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** The Herfindahl–Hirschman index of a body's funders: the sum of their squared shares in per cent, 10,000 for one funder. */
export type FundingConcentrationSentenceArgs = {
  language: Language;
};

/** What one funder gives to a body. */
export type FunderShare = {
  readonly __typename?: 'FunderShare';
  /** The funder. */
  readonly funder: Body;
  /** Pounds sterling; null where of one of its payments no amount is recorded. */
  readonly amount: Maybe<Scalars['Float']['output']>;
  /** Its share in per cent; null where the amount of any funder is not recorded. */
  readonly share: Maybe<Scalars['Float']['output']>;
};

/** Where money or data get to. */
export type Reach = {
  readonly __typename?: 'Reach';
  /** The flow it begins with. */
  readonly flow: Flow;
  /** Bodies it reaches by rows of their own, in order of id; groups where the rows speak of groups. */
  readonly reached: ReadonlyArray<Body>;
  /** Members of the groups it reaches: told in general. */
  readonly reachedInGeneral: ReadonlyArray<Body>;
  /** Where it stops. Where only an analysis is passed on, the data stop at the giver. What never left stops nowhere: a bid without award, a flow of which a source says that there is none. */
  readonly stopsAt: ReadonlyArray<Body>;
  /** The flows followed, in order of id. */
  readonly rows: ReadonlyArray<Flow>;
  /** What it reaches and why it goes no further, in plain sentences. */
  readonly why: Scalars['String']['output'];
};


/** Where money or data get to. */
export type ReachWhyArgs = {
  language?: InputMaybe<Language>;
};

/** The recorded line upwards from a board. */
export type UpwardLine = {
  readonly __typename?: 'UpwardLine';
  /** The board it begins with. */
  readonly partnership: Partnership;
  /** Its steps, lowest first. Of several links the surest is followed, of these the first by type and id; no board twice. */
  readonly steps: ReadonlyArray<UpwardStep>;
  /** The last board of the line; the board itself where nothing is recorded above it. That the line stops here means that nobody recorded more: ask. */
  readonly stopsAt: Partnership;
  /** What it says, in one plain sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** The recorded line upwards from a board. */
export type UpwardLineSentenceArgs = {
  language: Language;
};

/** One step upwards. */
export type UpwardStep = {
  readonly __typename?: 'UpwardStep';
  /** The board it arrives at. */
  readonly partnership: Partnership;
  /** The link that leads there. */
  readonly interface: Interface;
  /** Other links upwards from the same board, not followed. */
  readonly others: ReadonlyArray<Interface>;
};

/** The seats of an organisation. */
export type SeatLoad = Measure & {
  readonly __typename?: 'SeatLoad';
  /** The organisation. */
  readonly organisation: Organisation;
  /** How many seats are recorded on named boards, one a board. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** How many of them law requires. */
  readonly required: Scalars['Int']['output'];
  /** True for a body that is one for all council areas. */
  readonly isOneForAll: Scalars['Boolean']['output'];
  /** How it is worked out, in a few words. */
  readonly method: Scalars['String']['output'];
  /** What it was asked with, defaults included. */
  readonly parameters: Scalars['JSON']['output'];
  /** The revision of the landscape it was worked out on. */
  readonly revision: Scalars['Int']['output'];
  /** Of how many seats it is not known whether they hold. */
  readonly unknown: Scalars['Int']['output'];
  /** The memberships counted, in order of id. */
  readonly rows: ReadonlyArray<Statement>;
  /** How many of the seats are assumed, as `2 of 9`. */
  readonly assumedSeats: Maybe<Scalars['String']['output']>;
  /** What it says, in one plain sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** The seats of an organisation. */
export type SeatLoadSentenceArgs = {
  language: Language;
};

/** A page of organisations with their seats. */
export type SeatLoadPage = {
  readonly __typename?: 'SeatLoadPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<SeatLoad>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** The boards that serve an area. */
export type BoardLoad = Measure & {
  readonly __typename?: 'BoardLoad';
  /** The area. */
  readonly area: Area;
  /** How many boards are recorded that serve it. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** How many of each tier. */
  readonly byTier: ReadonlyArray<TierCount>;
  /** The boards, in order of id. */
  readonly boards: ReadonlyArray<Partnership>;
  /** How it is worked out, in a few words. */
  readonly method: Scalars['String']['output'];
  /** What it was asked with, defaults included. */
  readonly parameters: Scalars['JSON']['output'];
  /** The revision of the landscape it was worked out on. */
  readonly revision: Scalars['Int']['output'];
  /** Of how many boards nobody recorded where they work. */
  readonly unknown: Scalars['Int']['output'];
  /** None: it rests on footprints, which the language says as areas of the boards. */
  readonly rows: ReadonlyArray<Statement>;
  /** Null: it rests on no seats. */
  readonly assumedSeats: Maybe<Scalars['String']['output']>;
  /** What it says, in one plain sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** The boards that serve an area. */
export type BoardLoadSentenceArgs = {
  language: Language;
};

/** How many boards are of a tier. */
export type TierCount = {
  readonly __typename?: 'TierCount';
  /** The tier. */
  readonly tier: Tier;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many gaps there are about a body. */
export type GapLoad = {
  readonly __typename?: 'GapLoad';
  /** The body. */
  readonly body: Body;
  /** Of the gravest gap that is there; null where none is. */
  readonly severity: Maybe<Severity>;
  /** How many are there, YES or GENERAL. */
  readonly open: Scalars['Int']['output'];
  /** How many more nobody knows: UNKNOWN, to be asked. */
  readonly ask: Scalars['Int']['output'];
};

/** How gaps are ordered. */
export type GapOrder =
  /** Rule by rule, as `gapRules` lists them. */
  | 'RULE'
  /** The gravest first; of one severity rule by rule. */
  | 'SEVERITY'
  /** Those of a part of Wales first, then those of all Wales, at last those of which nobody recorded where; of each the gravest first. */
  | 'REACH';

/** How far a gap reaches. */
export type GapReach =
  /** It concerns some council areas of Wales, and not all. */
  | 'PART'
  /** It concerns every council area of Wales. */
  | 'WHOLE';

/** A rule by which gaps are found. */
export type GapRule = {
  readonly __typename?: 'GapRule';
  /** Its id: the first part of the ids of its findings. */
  readonly id: Scalars['ID']['output'];
  /** What sort of gap it finds, in a few words. */
  readonly title: Scalars['String']['output'];
  /** What would close such a gap, and whom to ask. */
  readonly whatWouldCloseIt: Scalars['String']['output'];
  /** How much such a gap matters. */
  readonly severity: Severity;
  /** How many it finds, those that turned out to be none left out. */
  readonly count: Scalars['Int']['output'];
  /** How many it finds in each state, those with none left out. */
  readonly counts: ReadonlyArray<StandingCount>;
};


/** A rule by which gaps are found. */
export type GapRuleTitleArgs = {
  language: Language;
};


/** A rule by which gaps are found. */
export type GapRuleWhatWouldCloseItArgs = {
  language: Language;
};


/** A rule by which gaps are found. */
export type GapRuleCountsArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<ReadonlyArray<PartnershipKind>>;
  body?: InputMaybe<Scalars['ID']['input']>;
  verdict?: InputMaybe<ReadonlyArray<Verdict>>;
  judged?: InputMaybe<Scalars['Boolean']['input']>;
  outdated?: InputMaybe<Scalars['Boolean']['input']>;
  reach?: InputMaybe<GapReach>;
};

/** How many stand so. */
export type StandingCount = {
  readonly __typename?: 'StandingCount';
  /** What is known. */
  readonly state: Standing;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** One finding of a rule. Its id is rule:subject:object, with a dash where there is no object. */
export type Gap = {
  readonly __typename?: 'Gap';
  /** Its id; the same as long as the gap is found. */
  readonly id: Scalars['ID']['output'];
  /** Id of the rule that found it. */
  readonly rule: Scalars['ID']['output'];
  /** How much it matters. */
  readonly severity: Severity;
  /** Whether the gap is there. Unknown is never no: nobody recorded it, so ask. */
  readonly state: Standing;
  /** What it is about, what the sentence begins with first. */
  readonly subjects: ReadonlyArray<GapSubject>;
  /** What it says, in one plain sentence. */
  readonly sentence: Scalars['String']['output'];
  /** What would close it, and whom to ask. */
  readonly whatWouldCloseIt: Scalars['String']['output'];
  /** The council areas it concerns, in the order of the map; null where nobody recorded where. */
  readonly areas: Maybe<ReadonlyArray<Area>>;
  /** How far it reaches; null where nobody recorded where. */
  readonly reach: Maybe<GapReach>;
  /** What it rests on; empty where it rests on nothing being recorded. */
  readonly rows: ReadonlyArray<Subject>;
  /** The evidence of its rows. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The newest judgement on it; null where nobody judged it. */
  readonly judgement: Maybe<Judgement>;
  /** All judgements on it, newest first. */
  readonly judgements: ReadonlyArray<Judgement>;
};


/** One finding of a rule. Its id is rule:subject:object, with a dash where there is no object. */
export type GapSentenceArgs = {
  language: Language;
};


/** One finding of a rule. Its id is rule:subject:object, with a dash where there is no object. */
export type GapWhatWouldCloseItArgs = {
  language: Language;
};

/** Something a gap is about: a record, a data set, or evidence whose record is gone. */
export type GapSubject = {
  readonly __typename?: 'GapSubject';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is: the name of the model, `DataSet` or `Evidence`. */
  readonly kind: Scalars['String']['output'];
  /** What people call it; statements are told in a few words. */
  readonly name: Scalars['String']['output'];
  /** The record; null for data sets and for evidence whose record is gone. */
  readonly record: Maybe<Subject>;
};


/** Something a gap is about: a record, a data set, or evidence whose record is gone. */
export type GapSubjectNameArgs = {
  language: Language;
};

/** A page of gaps. */
export type GapPage = {
  readonly __typename?: 'GapPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them concern a part of Wales, over all pages. */
  readonly partCount: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Gap>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** The verdict of a role or organisation on an overlap or a gap. Committed as a record of kind `Judgement` with `about`, `verdict`, `author`, `at` and, where said, `reason`; its rows are added by Tirlun. */
export type Judgement = {
  readonly __typename?: 'Judgement';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Id of what it judges: a gap, or an overlap as overlap:board:board. */
  readonly about: Scalars['ID']['output'];
  /** Required, useful, duplicate or open. */
  readonly verdict: Verdict;
  /** The role or organisation that judges; never a name of a person. */
  readonly author: Scalars['String']['output'];
  /** The day of the judgement. */
  readonly at: Scalars['Date']['output'];
  /** Why. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Ids of the rows that were judged. */
  readonly rows: ReadonlyArray<Scalars['ID']['output']>;
  /** True when a row it judged changed, is gone or was added, or the gap is found no more; null where no rows were kept, so that nobody can tell. */
  readonly outdated: Maybe<Scalars['Boolean']['output']>;
  /** The gap it judges; null for an overlap, and where the gap is found no more. */
  readonly gap: Maybe<Gap>;
  /** The two boards whose overlap it judges; empty for a gap. */
  readonly boards: ReadonlyArray<Partnership>;
};

/** A page of judgements. */
export type JudgementPage = {
  readonly __typename?: 'JudgementPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Judgement>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** A page of areas. */
export type AreaPage = {
  readonly __typename?: 'AreaPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them were counted although nothing says when they began; only where `asOf` is given. */
  readonly undated: Scalars['Int']['output'];
  /** How many more there may be: the oldest document that speaks of them is younger than `asOf`, so it is not known whether they had begun. */
  readonly unknown: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Area>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** A page of duties. */
export type DutyPage = {
  readonly __typename?: 'DutyPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them were counted although nothing says when they began; only where `asOf` is given. */
  readonly undated: Scalars['Int']['output'];
  /** How many more there may be: the oldest document that speaks of them is younger than `asOf`, so it is not known whether they had begun. */
  readonly unknown: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Duty>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** A page of themes. */
export type ThemePage = {
  readonly __typename?: 'ThemePage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them were counted although nothing says when they began; only where `asOf` is given. */
  readonly undated: Scalars['Int']['output'];
  /** How many more there may be: the oldest document that speaks of them is younger than `asOf`, so it is not known whether they had begun. */
  readonly unknown: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Theme>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** A page of sources. */
export type SourcePage = {
  readonly __typename?: 'SourcePage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them were counted although nothing says when they began; only where `asOf` is given. */
  readonly undated: Scalars['Int']['output'];
  /** How many more there may be: the oldest document that speaks of them is younger than `asOf`, so it is not known whether they had begun. */
  readonly unknown: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** A page of facts. */
export type FactPage = {
  readonly __typename?: 'FactPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them were counted although nothing says when they began; only where `asOf` is given. */
  readonly undated: Scalars['Int']['output'];
  /** How many more there may be: the oldest document that speaks of them is younger than `asOf`, so it is not known whether they had begun. */
  readonly unknown: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Fact>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** A page of survey results. */
export type SurveyResultPage = {
  readonly __typename?: 'SurveyResultPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them were counted although nothing says when they began; only where `asOf` is given. */
  readonly undated: Scalars['Int']['output'];
  /** How many more there may be: the oldest document that speaks of them is younger than `asOf`, so it is not known whether they had begun. */
  readonly unknown: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<SurveyResult>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** A page of recommendations. */
export type RecommendationPage = {
  readonly __typename?: 'RecommendationPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them were counted although nothing says when they began; only where `asOf` is given. */
  readonly undated: Scalars['Int']['output'];
  /** How many more there may be: the oldest document that speaks of them is younger than `asOf`, so it is not known whether they had begun. */
  readonly unknown: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Recommendation>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** A page of disagreements. */
export type DisagreementPage = {
  readonly __typename?: 'DisagreementPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them were counted although nothing says when they began; only where `asOf` is given. */
  readonly undated: Scalars['Int']['output'];
  /** How many more there may be: the oldest document that speaks of them is younger than `asOf`, so it is not known whether they had begun. */
  readonly unknown: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Disagreement>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** A page of acronyms. */
export type GlossaryTermPage = {
  readonly __typename?: 'GlossaryTermPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them were counted although nothing says when they began; only where `asOf` is given. */
  readonly undated: Scalars['Int']['output'];
  /** How many more there may be: the oldest document that speaks of them is younger than `asOf`, so it is not known whether they had begun. */
  readonly unknown: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<GlossaryTerm>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** A page of lanes. */
export type LanePage = {
  readonly __typename?: 'LanePage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them were counted although nothing says when they began; only where `asOf` is given. */
  readonly undated: Scalars['Int']['output'];
  /** How many more there may be: the oldest document that speaks of them is younger than `asOf`, so it is not known whether they had begun. */
  readonly unknown: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Lane>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** A page of memberships. */
export type MembershipPage = {
  readonly __typename?: 'MembershipPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them were counted although nothing says when they began; only where `asOf` is given. */
  readonly undated: Scalars['Int']['output'];
  /** How many more there may be: the oldest document that speaks of them is younger than `asOf`, so it is not known whether they had begun. */
  readonly unknown: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Membership>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** A page of interfaces. */
export type InterfacePage = {
  readonly __typename?: 'InterfacePage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them were counted although nothing says when they began; only where `asOf` is given. */
  readonly undated: Scalars['Int']['output'];
  /** How many more there may be: the oldest document that speaks of them is younger than `asOf`, so it is not known whether they had begun. */
  readonly unknown: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Interface>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** A page of funding flows. */
export type FundingFlowPage = {
  readonly __typename?: 'FundingFlowPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them were counted although nothing says when they began; only where `asOf` is given. */
  readonly undated: Scalars['Int']['output'];
  /** How many more there may be: the oldest document that speaks of them is younger than `asOf`, so it is not known whether they had begun. */
  readonly unknown: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<FundingFlow>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** A page of data flows. */
export type DataFlowPage = {
  readonly __typename?: 'DataFlowPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them were counted although nothing says when they began; only where `asOf` is given. */
  readonly undated: Scalars['Int']['output'];
  /** How many more there may be: the oldest document that speaks of them is younger than `asOf`, so it is not known whether they had begun. */
  readonly unknown: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<DataFlow>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** A page of remits. */
export type RemitPage = {
  readonly __typename?: 'RemitPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them were counted although nothing says when they began; only where `asOf` is given. */
  readonly undated: Scalars['Int']['output'];
  /** How many more there may be: the oldest document that speaks of them is younger than `asOf`, so it is not known whether they had begun. */
  readonly unknown: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Remit>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** A page of duty holdings. */
export type DutyHoldingPage = {
  readonly __typename?: 'DutyHoldingPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them were counted although nothing says when they began; only where `asOf` is given. */
  readonly undated: Scalars['Int']['output'];
  /** How many more there may be: the oldest document that speaks of them is younger than `asOf`, so it is not known whether they had begun. */
  readonly unknown: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<DutyHolding>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** Which areas to list. Every condition given must hold; several values in one condition mean any of them. */
export type AreaFilter = {
  /** Any of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<AreaKind>>;
  /** Id of an area it lies in or is. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** How sure it is. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
};

/** Which duties to list. Every condition given must hold; several values in one condition mean any of them. */
export type DutyFilter = {
  /** Any of these product kinds. */
  readonly productKind?: InputMaybe<ReadonlyArray<ProductKind>>;
  /** Id of a body with a part in it, directly. */
  readonly holder?: InputMaybe<Scalars['ID']['input']>;
  /** Id of an area in which a named body must. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** How sure it is. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
};

/** Which themes to list. Every condition given must hold; several values in one condition mean any of them. */
export type ThemeFilter = {
  /** Id of a partnership that covers it, directly. */
  readonly partnership?: InputMaybe<Scalars['ID']['input']>;
  /** How sure it is. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
};

/** Which sources to list. Every condition given must hold; several values in one condition mean any of them. */
export type SourceFilter = {
  /** How much of it was read. */
  readonly read?: InputMaybe<ReadonlyArray<SourceRead>>;
};

/** Which facts to list. Every condition given must hold; several values in one condition mean any of them. */
export type FactFilter = {
  /** Any of these topics. */
  readonly topic?: InputMaybe<ReadonlyArray<FactTopic>>;
  /** Id of a thing it is about. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** How sure it is. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
};

/** Which survey results to list. Every condition given must hold; several values in one condition mean any of them. */
export type SurveyResultFilter = {
  /** Any of these topics. */
  readonly topic?: InputMaybe<ReadonlyArray<SurveyTopic>>;
  /** Any of these ways of answering. */
  readonly answerKind?: InputMaybe<ReadonlyArray<AnswerKind>>;
  /** Id of a thing it is about. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
};

/** Which recommendations to list. Every condition given must hold; several values in one condition mean any of them. */
export type RecommendationFilter = {
  /** Id of a thing it is about. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a body it is addressed to. */
  readonly addressedTo?: InputMaybe<Scalars['ID']['input']>;
};

/** Which disagreements to list. Every condition given must hold; several values in one condition mean any of them. */
export type DisagreementFilter = {
  /** Any of these topics. */
  readonly topic?: InputMaybe<ReadonlyArray<FactTopic>>;
  /** Id of a thing its claims are about. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
};

/** Which memberships to list. Every condition given must hold; several values in one condition mean any of them. */
export type MembershipFilter = {
  /** Id of the organisation. */
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the partnership. */
  readonly partnership?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these roles. */
  readonly role?: InputMaybe<ReadonlyArray<Role>>;
  /** What the law does for it. */
  readonly law?: InputMaybe<ReadonlyArray<Law>>;
  /** Only seats, or only parts that are no seats. */
  readonly isSeat?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of an area that the partnership serves. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these sectors of the organisation. */
  readonly sector?: InputMaybe<ReadonlyArray<Sector>>;
  /** Any of these devolution settlements of the organisation. */
  readonly devolution?: InputMaybe<ReadonlyArray<Devolution>>;
  /** How sure it is. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** As at this day: begun and not ended, as far as recorded. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Also those told of group nodes. */
  readonly includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which interfaces to list. Every condition given must hold; several values in one condition mean any of them. */
export type InterfaceFilter = {
  /** Any of these types. */
  readonly type?: InputMaybe<ReadonlyArray<InterfaceType>>;
  /** Links, or findings. */
  readonly nature?: InputMaybe<ReadonlyArray<InterfaceNature>>;
  /** Id of a partnership at either end. */
  readonly partnership?: InputMaybe<Scalars['ID']['input']>;
  /** Id of an area that a board at either end serves. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** How sure it is. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** As at this day: begun and not ended, as far as recorded. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Without those told of group nodes when false. */
  readonly includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which funding flows to list. Every condition given must hold; several values in one condition mean any of them. */
export type FundingFlowFilter = {
  /** Id of a body at either end. */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the payer. */
  readonly from?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the receiver. */
  readonly to?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these states. */
  readonly status?: InputMaybe<ReadonlyArray<FundingStatus>>;
  /** Any of these modes. */
  readonly mode?: InputMaybe<ReadonlyArray<FundingMode>>;
  /** A year that the flow takes in. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** Id of an area that a body at either end serves. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** Id of an area that the receiver serves, whoever gives. */
  readonly toArea?: InputMaybe<Scalars['ID']['input']>;
  /** How sure it is. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** As at this day: begun and not ended, as far as recorded. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Without those told of group nodes when false. */
  readonly includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which data flows to list. Every condition given must hold; several values in one condition mean any of them. */
export type DataFlowFilter = {
  /** Id of a body at either end. */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the giver. */
  readonly from?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the receiver. */
  readonly to?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a data set. */
  readonly dataset?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these states. */
  readonly status?: InputMaybe<ReadonlyArray<DataFlowStatus>>;
  /** Id of an area that a body at either end serves. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** Id of an area that the receiver serves, whoever gives. */
  readonly toArea?: InputMaybe<Scalars['ID']['input']>;
  /** How sure it is. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** As at this day: begun and not ended, as far as recorded. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Without those told of group nodes when false. */
  readonly includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which remits to list. Every condition given must hold; several values in one condition mean any of them. */
export type RemitFilter = {
  /** Id of the partnership. */
  readonly partnership?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the theme. */
  readonly theme?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these roles. */
  readonly role?: InputMaybe<ReadonlyArray<RemitRole>>;
  /** Id of an area that the partnership serves. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** How sure it is. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** As at this day: begun and not ended, as far as recorded. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Without those told of group nodes when false. */
  readonly includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which duty holdings to list. Every condition given must hold; several values in one condition mean any of them. */
export type DutyHoldingFilter = {
  /** Id of the duty. */
  readonly duty?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the holder. */
  readonly holder?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these parts. */
  readonly holdsAs?: InputMaybe<ReadonlyArray<HoldsAs>>;
  /** Any of these product kinds. */
  readonly productKind?: InputMaybe<ReadonlyArray<ProductKind>>;
  /** Id of an area that the holder serves. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** How sure it is. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** As at this day: begun and not ended, as far as recorded. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Without those told of group nodes when false. */
  readonly includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A number with everything behind it: how it came about, what it rests on, how much was not known, and one sentence that a person would say. */
export type Measure = {
  /** The number; null where too little is known to give one. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** How it is worked out, in a few words. */
  readonly method: Scalars['String']['output'];
  /** What it was asked with, defaults included. */
  readonly parameters: Scalars['JSON']['output'];
  /** The revision of the landscape it was worked out on. */
  readonly revision: Scalars['Int']['output'];
  /** How many of the things it asked about are not known. */
  readonly unknown: Scalars['Int']['output'];
  /** Every statement behind it, each once, in order of id. */
  readonly rows: ReadonlyArray<Statement>;
  /** How many of the seats behind it are assumed, as `2 of 9`; null where it rests on no seats. */
  readonly assumedSeats: Maybe<Scalars['String']['output']>;
  /** What it says, in one or a few plain sentences. */
  readonly sentence: Scalars['String']['output'];
};


/** A number with everything behind it: how it came about, what it rests on, how much was not known, and one sentence that a person would say. */
export type MeasureSentenceArgs = {
  language: Language;
};

/** A body that can sit, pay, share or hold a duty: a council, force, health board, charity, department. */
export type Organisation = Thing & Body & {
  readonly __typename?: 'Organisation';
  /** Its id; unique among organisations and partnerships. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for. */
  readonly name: LocalisedText;
  /** A label short enough for a bar of the map. */
  readonly shortName: LocalisedText;
  /** Whether the short label is in common use (COMMON) or was made for the map (MADE). */
  readonly shortBasis: Maybe<ShortBasis>;
  /** What its Welsh name rests on; null where none is recorded. */
  readonly nameCyBasis: Maybe<WelshBasis>;
  /** What sort of body it is. */
  readonly type: OrganisationType;
  /** The sector it works in. */
  readonly sector: Maybe<Sector>;
  /** Whether its work is devolved to Wales. */
  readonly devolution: Maybe<Devolution>;
  /** True for a group on which general statements hang. */
  readonly isGeneral: Scalars['Boolean']['output'];
  /** The types to which statements about the group spread; empty when it never spreads. */
  readonly groupOf: ReadonlyArray<OrganisationType>;
  /** The council areas it serves; null when not known, never empty. */
  readonly footprint: Maybe<ReadonlyArray<Area>>;
  /** The areas recorded for it, as recorded: a police area stays a police area. */
  readonly areas: ReadonlyArray<Area>;
  /** The region that holds its whole footprint; null unless `regionScope` is ONE. */
  readonly region: Maybe<Area>;
  /** Whether its footprint lies in one region, several, or all of Wales; null when not known. */
  readonly regionScope: Maybe<RegionScope>;
  /** Its seats, one a partnership. */
  readonly seats: ReadonlyArray<Seat>;
  /** Parts in partnerships that are no seats: it co-operates, is scrutinised, funds, delivers. */
  readonly associations: ReadonlyArray<Association>;
  /** Duties it holds, carries, feeds or is consulted on. */
  readonly duties: ReadonlyArray<DutyHolding>;
  /** Money and data to and from it. */
  readonly flows: ReadonlyArray<Flow>;
  /** Facts, survey results, recommendations and disagreements that speak of it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** When it ended; null while it goes on or where not recorded. */
  readonly ended: Maybe<Scalars['Date']['output']>;
  /** Address of its public page. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where it stands in the sources. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A body that can sit, pay, share or hold a duty: a council, force, health board, charity, department. */
export type OrganisationNameArgs = {
  language: Language;
};


/** A body that can sit, pay, share or hold a duty: a council, force, health board, charity, department. */
export type OrganisationShortNameArgs = {
  language: Language;
};


/** A body that can sit, pay, share or hold a duty: a council, force, health board, charity, department. */
export type OrganisationSeatsArgs = {
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A body that can sit, pay, share or hold a duty: a council, force, health board, charity, department. */
export type OrganisationAssociationsArgs = {
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A body that can sit, pay, share or hold a duty: a council, force, health board, charity, department. */
export type OrganisationDutiesArgs = {
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A body that can sit, pay, share or hold a duty: a council, force, health board, charity, department. */
export type OrganisationFlowsArgs = {
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of organisations. */
export type OrganisationPage = {
  readonly __typename?: 'OrganisationPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them were counted although nothing says when they began; only where `asOf` is given. */
  readonly undated: Scalars['Int']['output'];
  /** How many more there may be: the oldest document that speaks of them is younger than `asOf`, so it is not known whether they had begun. */
  readonly unknown: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** Which organisations to list. Every condition given must hold; several values in one condition mean any of them. */
export type OrganisationFilter = {
  /** Any of these types. */
  readonly type?: InputMaybe<ReadonlyArray<OrganisationType>>;
  /** Any of these sectors. */
  readonly sector?: InputMaybe<ReadonlyArray<Sector>>;
  /** Any of these devolution settlements. */
  readonly devolution?: InputMaybe<ReadonlyArray<Devolution>>;
  /** Id of an area at any level: the body serves at least one council area in it. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a region: the whole footprint lies in it. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a duty it holds, carries, feeds or is consulted on, directly. */
  readonly duty?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a partnership in which it has a seat. */
  readonly partnership?: InputMaybe<Scalars['ID']['input']>;
  /** How sure it is that the body is as recorded. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** As at this day: only with seats, duties and footprints then current. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Also group nodes, on which general statements hang. */
  readonly includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The order of organisations. Ties go by id. */
export type OrganisationSort =
  /** By English name, in English order. */
  | 'NAME_EN'
  /** By Welsh name, in Welsh order; the English where none is recorded. */
  | 'NAME_CY'
  /** By id. */
  | 'ID'
  /** Most seats first. */
  | 'SEATS';

/** What two boards can share. */
export type OverlapFacet =
  /** Organisations with a seat. */
  | 'MEMBERS'
  /** Plans, assessments, reviews, reports and engagement that a board must do or carries. */
  | 'PRODUCT_KINDS'
  /** Themes. */
  | 'THEMES'
  /** Bodies that pay it money now. */
  | 'FUNDERS'
  /** Data sets that reach it or leave it now. */
  | 'DATA_SETS';

/** In which order pairs stand. */
export type OverlapOrder =
  /** By score; pairs without one last. */
  | 'SCORE'
  /** By the Jaccard of the members that law requires on neither; pairs without one last. */
  | 'DISCRETIONARY'
  /** By shared members, only pairs that share some and have no link recorded, neither of themselves nor of such boards in general. */
  | 'SHARED_UNLINKED';

/** How much each facet counts towards a score: 0 or more, not all 0. 0 leaves a facet out. */
export type OverlapWeights = {
  /** Members; 3 unless said otherwise. */
  readonly members?: InputMaybe<Scalars['Float']['input']>;
  /** Product kinds; 3 unless said otherwise. */
  readonly productKinds?: InputMaybe<Scalars['Float']['input']>;
  /** Themes; 2 unless said otherwise. */
  readonly themes?: InputMaybe<Scalars['Float']['input']>;
  /** Funders; 1 unless said otherwise. */
  readonly funders?: InputMaybe<Scalars['Float']['input']>;
  /** Data sets; 1 unless said otherwise, where they are among the facets. */
  readonly dataSets?: InputMaybe<Scalars['Float']['input']>;
};

/** Which pairs of boards. */
export type OverlapFilter = {
  /** Pairs that meet in this area. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** Pairs of which both boards lie wholly in this area. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** Pairs of which both boards are of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<PartnershipKind>>;
  /** Pairs of which both boards stand in one of these tiers. */
  readonly tier?: InputMaybe<ReadonlyArray<Tier>>;
  /** Pairs with this board. */
  readonly partnership?: InputMaybe<Scalars['ID']['input']>;
  /** Pairs on both boards of which this organisation has a seat. */
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  /** Pairs with one of these verdicts, by their newest judgement. Small boards and pairs of national boards are in the list only where `includeSmall` asks for them. */
  readonly verdict?: InputMaybe<ReadonlyArray<Verdict>>;
  /** True: only pairs that somebody judged. False: only pairs that nobody judged yet. */
  readonly judged?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only pairs that changed since their newest judgement. False: only those that did not. Where a judgement kept no rows nobody can tell, and the pair is in neither list. */
  readonly outdated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of pairs. */
export type OverlapPage = {
  readonly __typename?: 'OverlapPage';
  /** How many pairs there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Of how many of them the score is not known. */
  readonly unknown: Scalars['Int']['output'];
  /** The pairs of this page. */
  readonly nodes: ReadonlyArray<Overlap>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** What two boards share. Nothing recorded is not nothing there: a facet that is not recorded on one of the boards is null. */
export type Overlap = Measure & {
  readonly __typename?: 'Overlap';
  /** The name under which it can be judged: overlap and both ids, the first in order first. */
  readonly id: Scalars['ID']['output'];
  /** The one board. */
  readonly a: Partnership;
  /** The other board. */
  readonly b: Partnership;
  /** The weighted mean of the Jaccards that are known, times how far the areas overlap; null unless members and one more facet are known. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** How many of members, product kinds, themes and funders are known on both boards. */
  readonly facetsKnown: Scalars['Int']['output'];
  /** How they stand to each other: the first that holds. */
  readonly link: LinkState;
  /** Interfaces recorded between the two. */
  readonly links: ReadonlyArray<Interface>;
  /** Interfaces told of such boards in general that reach the two. */
  readonly generalLinks: ReadonlyArray<Interface>;
  /** A shortest way from one to the other over links; null where none is recorded. */
  readonly path: Maybe<Path>;
  /** The council areas that both serve; null where it is not known of one. */
  readonly sharedArea: Maybe<ReadonlyArray<Area>>;
  /** Shared areas in the areas of the smaller of the two; null where it is not known of one. */
  readonly areaOverlap: Maybe<Scalars['Float']['output']>;
  /** Members, whole and where both work. */
  readonly members: OverlapMembers;
  /** Product kinds of the duties that they must do or carry. */
  readonly productKinds: Maybe<Facet>;
  /** Themes. */
  readonly themes: Maybe<Facet>;
  /** Bodies that pay them money now. */
  readonly funders: Maybe<Facet>;
  /** Data sets that reach or leave them now. */
  readonly dataSets: Maybe<Facet>;
  /** Duties that they must do or carry, each by itself. */
  readonly duties: Maybe<Facet>;
  /** The newest judgement on the pair; null where nobody judged it. */
  readonly judgement: Maybe<Judgement>;
  /** Every judgement on the pair, newest first. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** Statements that were counted although nothing says when they began; 0 where no day is asked for. */
  readonly undated: Scalars['Int']['output'];
  /** The score. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** How it is worked out, in a few words. */
  readonly method: Scalars['String']['output'];
  /** What it was asked with, defaults included. */
  readonly parameters: Scalars['JSON']['output'];
  /** The revision of the landscape it was worked out on. */
  readonly revision: Scalars['Int']['output'];
  /** How many of members, product kinds, themes and funders are not known on both boards. */
  readonly unknown: Scalars['Int']['output'];
  /** Every statement behind it, each once, in order of id. */
  readonly rows: ReadonlyArray<Statement>;
  /** How many of the seats behind it are assumed, as `2 of 9`. */
  readonly assumedSeats: Maybe<Scalars['String']['output']>;
  /** What they share, what law requires and how they are linked, in plain sentences. */
  readonly sentence: Scalars['String']['output'];
};


/** What two boards share. Nothing recorded is not nothing there: a facet that is not recorded on one of the boards is null. */
export type OverlapSentenceArgs = {
  language: Language;
};

/** Members of two boards side by side. */
export type OverlapMembers = {
  readonly __typename?: 'OverlapMembers';
  /** All members; null where one of the boards has none recorded. */
  readonly whole: Maybe<MemberFacet>;
  /** Only organisations that work where both boards do; null where that is not known, or one side is left with none. */
  readonly local: Maybe<MemberFacet>;
};

/** Members of two boards: what they share, and how much of it law requires. */
export type MemberFacet = {
  readonly __typename?: 'MemberFacet';
  /** On both boards, by id. */
  readonly shared: ReadonlyArray<OverlapItem>;
  /** Recorded only on the first, by id. */
  readonly onlyA: ReadonlyArray<OverlapItem>;
  /** Recorded only on the second, by id. */
  readonly onlyB: ReadonlyArray<OverlapItem>;
  /** Shared in all: how many are on both, of those on either. */
  readonly jaccard: Scalars['Float']['output'];
  /** Shared in the smaller: how many are on both, of those on the board that has fewer. */
  readonly coefficient: Scalars['Float']['output'];
  /** Only seats that law requires; null where a board has none. */
  readonly required: Maybe<Facet>;
  /** Without organisations that law requires on either board; null where a board has no others. */
  readonly discretionary: Maybe<Facet>;
};

/** Two sets side by side. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** On both boards, by id. */
  readonly shared: ReadonlyArray<OverlapItem>;
  /** Recorded only on the first, by id. */
  readonly onlyA: ReadonlyArray<OverlapItem>;
  /** Recorded only on the second, by id. */
  readonly onlyB: ReadonlyArray<OverlapItem>;
  /** Shared in all: how many are on both, of those on either. */
  readonly jaccard: Scalars['Float']['output'];
  /** Shared in the smaller: how many are on both, of those on the board that has fewer. */
  readonly coefficient: Scalars['Float']['output'];
};

/** One thing that a board has: an organisation, a product kind, a theme, a funder, a data set, a duty. */
export type OverlapItem = {
  readonly __typename?: 'OverlapItem';
  /** Its id; for a product kind its name in this language: ASSESSMENT. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for. */
  readonly name: LocalisedText;
  /** The thing itself; null for product kinds and data sets, which have no page of their own. */
  readonly thing: Maybe<Thing>;
  /** True when one of the boards has it only by what is said of a group. */
  readonly isGeneral: Scalars['Boolean']['output'];
  /** True when one of the boards has it only by assumption. */
  readonly isAssumed: Scalars['Boolean']['output'];
  /** Whether law requires the seat on the first board. */
  readonly isRequiredInA: Scalars['Boolean']['output'];
  /** Whether law requires the seat on the second board. */
  readonly isRequiredInB: Scalars['Boolean']['output'];
  /** The rows by which the first board has it. */
  readonly inA: ReadonlyArray<Statement>;
  /** The rows by which the second board has it. */
  readonly inB: ReadonlyArray<Statement>;
};


/** One thing that a board has: an organisation, a product kind, a theme, a funder, a data set, a duty. */
export type OverlapItemNameArgs = {
  language: Language;
};

/** A board or group in which organisations sit. */
export type Partnership = Thing & Body & {
  readonly __typename?: 'Partnership';
  /** Its id; unique among organisations and partnerships. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for. */
  readonly name: LocalisedText;
  /** A label short enough for a bar of the map. */
  readonly shortName: LocalisedText;
  /** Whether the short label is in common use (COMMON) or was made for the map (MADE). */
  readonly shortBasis: Maybe<ShortBasis>;
  /** What its Welsh name rests on; null where none is recorded. */
  readonly nameCyBasis: Maybe<WelshBasis>;
  /** The type of partnership. */
  readonly kind: PartnershipKind;
  /** National, regional or local. */
  readonly tier: Tier;
  /** Whether an Act sets it up (YES), only its process stands in law (PROCESS), or neither (NO). */
  readonly statutory: Maybe<Statutory>;
  /** The Act, section or regulation it rests on. */
  readonly statutoryBasis: Maybe<Scalars['String']['output']>;
  /** When it began, or when the law behind it took effect. */
  readonly established: Maybe<Scalars['Date']['output']>;
  /** When it ended; null while it goes on or where not recorded. */
  readonly ended: Maybe<Scalars['Date']['output']>;
  /** True for a group on which general statements hang; never counted as a board. */
  readonly isGeneral: Scalars['Boolean']['output'];
  /** The kinds to which statements about the group spread; empty when it never spreads. */
  readonly groupOf: ReadonlyArray<PartnershipKind>;
  /** How far its member list is known; null for group nodes. */
  readonly memberList: Maybe<MemberList>;
  /** The region that holds its whole footprint; null unless `regionScope` is ONE. */
  readonly region: Maybe<Area>;
  /** Whether its footprint lies in one region, several, or all of Wales; null when not known. */
  readonly regionScope: Maybe<RegionScope>;
  /** The council areas it serves; null when not known, never empty. */
  readonly footprint: Maybe<ReadonlyArray<Area>>;
  /** The areas recorded for it, as recorded: a police area stays a police area. */
  readonly areas: ReadonlyArray<Area>;
  /** Its seats, one an organisation, however many rows speak of it. */
  readonly seats: ReadonlyArray<Seat>;
  /** Organisations with a part that is no seat: they co-operate, are scrutinised, fund, deliver. */
  readonly associations: ReadonlyArray<Association>;
  /** How it stands to other boards, read from this board. */
  readonly interfaces: ReadonlyArray<InterfaceSide>;
  /** Duties it holds, carries, feeds or is consulted on. */
  readonly duties: ReadonlyArray<DutyHolding>;
  /** Themes it covers. */
  readonly themes: ReadonlyArray<Remit>;
  /** Money and data to and from it. */
  readonly flows: ReadonlyArray<Flow>;
  /** Facts, survey results, recommendations and disagreements that speak of it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Address of its public page. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where it stands in the sources. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A board or group in which organisations sit. */
export type PartnershipNameArgs = {
  language: Language;
};


/** A board or group in which organisations sit. */
export type PartnershipShortNameArgs = {
  language: Language;
};


/** A board or group in which organisations sit. */
export type PartnershipSeatsArgs = {
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A board or group in which organisations sit. */
export type PartnershipAssociationsArgs = {
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A board or group in which organisations sit. */
export type PartnershipInterfacesArgs = {
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A board or group in which organisations sit. */
export type PartnershipDutiesArgs = {
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A board or group in which organisations sit. */
export type PartnershipThemesArgs = {
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A board or group in which organisations sit. */
export type PartnershipFlowsArgs = {
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of partnerships. */
export type PartnershipPage = {
  readonly __typename?: 'PartnershipPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them were counted although nothing says when they began; only where `asOf` is given. */
  readonly undated: Scalars['Int']['output'];
  /** How many more there may be: the oldest document that speaks of them is younger than `asOf`, so it is not known whether they had begun. */
  readonly unknown: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Partnership>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** Which partnerships to list. Every condition given must hold; several values in one condition mean any of them. */
export type PartnershipFilter = {
  /** Any of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<PartnershipKind>>;
  /** Any of these tiers. */
  readonly tier?: InputMaybe<ReadonlyArray<Tier>>;
  /** Id of an area at any level: the board serves at least one council area in it. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a region: the whole footprint lies in it. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** Id of an organisation that has a seat on it. */
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a theme it covers, directly. */
  readonly theme?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a duty it holds, carries, feeds or is consulted on, directly. */
  readonly duty?: InputMaybe<Scalars['ID']['input']>;
  /** How far its member list is known. */
  readonly memberList?: InputMaybe<ReadonlyArray<MemberList>>;
  /** Set up by law, a process in law, or neither. */
  readonly statutory?: InputMaybe<ReadonlyArray<Statutory>>;
  /** Any of these sectors among its members; with `devolution`, in one and the same member. */
  readonly sector?: InputMaybe<ReadonlyArray<Sector>>;
  /** Any of these devolution settlements among its members; with `sector`, in one and the same member. */
  readonly devolution?: InputMaybe<ReadonlyArray<Devolution>>;
  /** How sure it is that the board is as recorded. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** As at this day: begun and not ended, as far as recorded. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Also group nodes, on which general statements hang. */
  readonly includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The order of partnerships. Ties go by id. */
export type PartnershipSort =
  /** By English name, in English order. */
  | 'NAME_EN'
  /** By Welsh name, in Welsh order; the English where none is recorded. */
  | 'NAME_CY'
  /** By id. */
  | 'ID'
  /** Most seats first; boards whose members are not known last. */
  | 'SEATS'
  /** National, then regional, then local; then by kind. */
  | 'TIER';

/** The whole landscape at one revision. */
export type Landscape = {
  readonly __typename?: 'Landscape';
  /** The number of the landscape after its last change. */
  readonly revision: Scalars['Int']['output'];
  /** All boards and groups of boards, by id. */
  readonly partnerships: ReadonlyArray<Partnership>;
  /** All organisations and groups of organisations, by id. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** All interfaces, by id. */
  readonly interfaces: ReadonlyArray<Interface>;
  /** All memberships, by id. */
  readonly memberships: ReadonlyArray<Membership>;
  /** All money and data, by id. */
  readonly flows: ReadonlyArray<Flow>;
  /** All areas; council areas in the order of the map, then the others by id. */
  readonly areas: ReadonlyArray<Area>;
  /** All themes, by id. */
  readonly themes: ReadonlyArray<Theme>;
  /** All duties, by id. */
  readonly duties: ReadonlyArray<Duty>;
  /** Lanes of the map, from the top. */
  readonly lanes: ReadonlyArray<Lane>;
  /** Stories to present, by id. */
  readonly stories: ReadonlyArray<Story>;
};

/** A way of looking at the landscape: which statements count as a step. */
export type Lens =
  /** Links between boards. */
  | 'STRUCTURE'
  /** Seats on boards. */
  | 'SEATS'
  /** Money. */
  | 'MONEY'
  /** Data. */
  | 'DATA';

/** Which way to walk. */
export type PathDirection =
  /** Any way. */
  | 'ANY'
  /** Towards what it sits under; for flows towards where they come from. */
  | 'UP'
  /** Towards what sits under it; for flows towards where they go. */
  | 'DOWN';

/** What stands around a body. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** The body in the middle. */
  readonly centre: Body;
  /** All bodies reached, the middle first, then by step and id. */
  readonly members: ReadonlyArray<Neighbour>;
  /** The statements between them that were walked. */
  readonly statements: ReadonlyArray<Statement>;
};

/** A body and how far it stands from the middle. */
export type Neighbour = {
  readonly __typename?: 'Neighbour';
  /** The body. */
  readonly body: Body;
  /** Steps from the middle; 0 is the middle itself. */
  readonly step: Scalars['Int']['output'];
};

/** The shortest ways between two bodies. */
export type Paths = {
  readonly __typename?: 'Paths';
  /** The ways, shortest first; empty where none is recorded. */
  readonly nodes: ReadonlyArray<Path>;
  /** The revision of the landscape they were found in. */
  readonly revision: Scalars['Int']['output'];
  /** What they say, in one plain sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** The shortest ways between two bodies. */
export type PathsSentenceArgs = {
  language: Language;
};

/** A shortest way between two bodies. */
export type Path = {
  readonly __typename?: 'Path';
  /** The bodies on the way, both ends included. */
  readonly bodies: ReadonlyArray<Body>;
  /** The statements that join them, in order: one less than the bodies. */
  readonly steps: ReadonlyArray<PathStep>;
  /** The way told step by step. */
  readonly sentence: Scalars['String']['output'];
};


/** A shortest way between two bodies. */
export type PathSentenceArgs = {
  language: Language;
};

/** One step of a path. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Where the step begins. */
  readonly from: Body;
  /** Where it ends. */
  readonly to: Body;
  /** The statement that joins the two; of several of one sort the first by id. */
  readonly statement: Statement;
  /** What sort of statement it is. */
  readonly lens: Lens;
  /** Which way the step leads: up or down as the link says; flows run down, from giver to receiver; ANY for seats and sideways links. */
  readonly way: PathDirection;
  /** Further statements of the same sort that join the two, by id. */
  readonly others: ReadonlyArray<Statement>;
};

/** How a hit was found. */
export type Match =
  /** The whole name, alias or acronym. */
  | 'EXACT'
  /** The beginning of a name or of a word in it. */
  | 'PREFIX'
  /** Close to it: a small slip. */
  | 'FUZZY';

/** Hits, best first: exact before prefix before fuzzy, ties by id. */
export type SearchPage = {
  readonly __typename?: 'SearchPage';
  /** How many things match in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** The hits of this page. */
  readonly hits: ReadonlyArray<SearchHit>;
};

/** One thing found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The thing. */
  readonly thing: Thing;
  /** How it was found. */
  readonly match: Match;
  /** The name, alias or acronym that matched. */
  readonly matched: Scalars['String']['output'];
};

/** One committed change. */
export type Change = {
  readonly __typename?: 'Change';
  /** The revision after it. */
  readonly revision: Scalars['Int']['output'];
  /** When, as ISO time in UTC. */
  readonly at: Scalars['String']['output'];
  /** The role or organisation that made it; never a person. */
  readonly author: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** How many records it put in or changed. */
  readonly upserted: Scalars['Int']['output'];
  /** How many records it took out. */
  readonly removed: Scalars['Int']['output'];
  /** Who made it and why, in words where Tirlun itself wrote so of an edit by hand. */
  readonly told: ChangeTold;
  /** Whether what it found is kept: an older Tirlun kept only what was touched. */
  readonly isKept: Scalars['Boolean']['output'];
  /** What it did, record by record. */
  readonly records: RecordChangePage;
};


/** One committed change. */
export type ChangeToldArgs = {
  language: Language;
};


/** One committed change. */
export type ChangeRecordsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Who made a change, and why. */
export type ChangeTold = {
  readonly __typename?: 'ChangeTold';
  /** The role or organisation that made it. */
  readonly author: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** What can be changed. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Puts records in, changes and removes them: all or nothing, numbered. A landscape that moved on since `expectedRevision` is a CONFLICT naming both revisions; a record that does not fit is INVALID_CHANGE with a list. */
  readonly commit: CommitResult;
};


/** What can be changed. */
export type MutationCommitArgs = {
  input: CommitInput;
};

/** One atomic change. */
export type CommitInput = {
  /** The revision on which the change was made. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** Chosen by whoever commits, 8 to 100 letters, digits, - and _, new for each change: one that was committed before is not done again and answers its revision. So a change whose answer was lost can be sent once more. */
  readonly changeId?: InputMaybe<Scalars['ID']['input']>;
  /** A role or organisation, never the name of a person: one line of at most 200 characters. */
  readonly author: Scalars['String']['input'];
  /** Why, in at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Records with all their properties: what is not there is gone. */
  readonly upsert: ReadonlyArray<RecordInput>;
  /** Ids of records to remove; what hangs on them goes too. Where two kinds bear the same id write Kind:id. */
  readonly remove: ReadonlyArray<Scalars['ID']['input']>;
};

/** One record: a thing, a statement, a piece of evidence or a judgement. */
export type RecordInput = {
  /** The name of the model: Organisation, Membership, Evidence, Judgement. */
  readonly kind: Scalars['String']['input'];
  /** Its id: visible characters and plain blanks within, at most 200 (of evidence 1,000), no kind and colon before it. That of a statement which derives from its ends is the derived one, or left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The first end of a statement; nothing else has ends. */
  readonly from?: InputMaybe<Scalars['ID']['input']>;
  /** The second end of a statement; nothing else has ends. */
  readonly to?: InputMaybe<Scalars['ID']['input']>;
  /** The properties by the names of the model; evidence and judgements carry `about` and `source` here. Terms as the model writes them or as enum values. */
  readonly properties: Scalars['JSON']['input'];
};

/** What a commit led to. */
export type CommitResult = {
  readonly __typename?: 'CommitResult';
  /** The number of the landscape after the change. */
  readonly revision: Scalars['Int']['output'];
};

/** A page of what-ifs. */
export type ScenarioPage = {
  readonly __typename?: 'ScenarioPage';
  /** How many there are. */
  readonly totalCount: Scalars['Int']['output'];
  /** This page of them. */
  readonly nodes: ReadonlyArray<Scenario>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type Scenario = Thing & {
  readonly __typename?: 'Scenario';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for. */
  readonly name: LocalisedText;
  /** What its Welsh name rests on. */
  readonly nameCyBasis: Maybe<WelshBasis>;
  /** Why it is asked. */
  readonly why: Maybe<LocalisedText>;
  /** What it supposes, in order. */
  readonly steps: ReadonlyArray<ScenarioStep>;
  /** What was said of the landscape at a meeting, in order of day and id; each can be accepted by itself. */
  readonly remarks: ReadonlyArray<Remark>;
  /** What it changes. */
  readonly compare: ScenarioComparison;
  /** The records to give to `commit` to make it real: what ends stays in the history with its last day, what is new begins on it. Nothing else is changed by asking. */
  readonly acceptance: ReadonlyArray<AcceptedRecord>;
  /** A remark of whoever wrote it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where it stands in the sources. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What each council area carries: the boards that serve it, their seats, its gaps. In column order. */
  readonly areaLoads: ReadonlyArray<AreaLoad>;
  /** What is different between two revisions, a record that was changed twice told once. */
  readonly changesBetween: RevisionComparison;
  /** What began and what ended from one day to another, by what is recorded now. */
  readonly changesInTime: TimeComparison;
  /** Who holds, covers, sits or receives what and where, as a matrix whose cells open their rows. There are four: DUTY or THEME by AREA, ORGANISATION or DATA_SET by PARTNERSHIP. */
  readonly coverage: CoverageMatrix;
  /** One cell of such a matrix, by what stands at its heads; null where the matrix has no such row or column. */
  readonly coverageCell: Maybe<CoverageCell>;
  /** What is asked for more than once in an area, by kind of product: who must, who carries, who contributes to several, and what could be one. Null when nobody bears the id. */
  readonly duplication: Maybe<ReadonlyArray<Duplication>>;
  /** Money recorded to and from a body, period by period. Sums never cross from a total to its parts, never add help in kind, absent money or bids without award. */
  readonly money: Maybe<Money>;
  /** How far the money of a body hangs on few funders. */
  readonly fundingConcentration: Maybe<FundingConcentration>;
  /** Where a fund or a data set gets to from one flow, and where it stops. Followed are the same data set, the same programme, and the parts of a total. */
  readonly reach: Maybe<Reach>;
  /** How far the recorded line upwards from a board goes, and where it stops. */
  readonly upwardLine: Maybe<UpwardLine>;
  /** How many seats each organisation has, most first. Bodies that are one for all councils are marked: do not rank them beside bodies of one area without saying so. */
  readonly seatsPerOrganisation: SeatLoadPage;
  /** How many boards serve each council area, in the order of the map. */
  readonly boardsPerArea: ReadonlyArray<BoardLoad>;
  /** What is missing, in doubt or in need of asking: what the rules of `gapRules` find, rule by rule, each rule's findings in order of id. Without `state`, findings that turned out to be none are left out. */
  readonly gaps: GapPage;
  /** A gap by its id; null where it is not found any more. */
  readonly gap: Maybe<Gap>;
  /** The rules by which gaps are found, in the order in which they are told. */
  readonly gapRules: ReadonlyArray<GapRule>;
  /** How many gaps there are about each body: what a map shows at a glance. Those judged required or useful, as long as that judgement stands, are left out, and so are bodies of which none was found. */
  readonly gapLoad: ReadonlyArray<GapLoad>;
  /** What roles and organisations made of overlaps and gaps, newest first. */
  readonly judgements: JudgementPage;
  /** A judgement by its id. */
  readonly judgement: Maybe<Judgement>;
  /** What two boards share, whole and where both work, with and without what law requires, and how they are linked. Null when nobody bears one of the ids. */
  readonly overlap: Maybe<Overlap>;
  /** All pairs of named boards that share an area, best first, a page at a time. Left out unless asked for: boards with fewer than three recorded seats, and pairs of national boards. */
  readonly overlaps: OverlapPage;
  /** The whole landscape at one revision: what the map draws. */
  readonly landscape: Landscape;
  /** An organisation by its id. */
  readonly organisation: Maybe<Organisation>;
  /** A partnership by its id. */
  readonly partnership: Maybe<Partnership>;
  /** Organisations, filtered, sorted, a page at a time. */
  readonly organisations: OrganisationPage;
  /** Partnerships, filtered, sorted, a page at a time. */
  readonly partnerships: PartnershipPage;
  /** An area by its id. */
  readonly area: Maybe<Area>;
  /** Areas, a page at a time, in order of id. */
  readonly areas: AreaPage;
  /** A duty by its id. */
  readonly duty: Maybe<Duty>;
  /** Duties, a page at a time, in order of id. */
  readonly duties: DutyPage;
  /** A theme by its id. */
  readonly theme: Maybe<Theme>;
  /** Themes, a page at a time, in order of id. */
  readonly themes: ThemePage;
  /** A source by its id. */
  readonly source: Maybe<Source>;
  /** Sources, a page at a time, in order of id. */
  readonly sources: SourcePage;
  /** A fact by its id. */
  readonly fact: Maybe<Fact>;
  /** Facts, a page at a time, in order of id. */
  readonly facts: FactPage;
  /** A survey result by its id. */
  readonly surveyResult: Maybe<SurveyResult>;
  /** Survey results, a page at a time, in order of id. */
  readonly surveyResults: SurveyResultPage;
  /** A recommendation by its id. */
  readonly recommendation: Maybe<Recommendation>;
  /** Recommendations, a page at a time, in order of id. */
  readonly recommendations: RecommendationPage;
  /** A disagreement by its id. */
  readonly disagreement: Maybe<Disagreement>;
  /** Disagreements, a page at a time, in order of id. */
  readonly disagreements: DisagreementPage;
  /** An acronym by its id. */
  readonly glossaryTerm: Maybe<GlossaryTerm>;
  /** Acronyms, a page at a time, in order of id. */
  readonly glossaryTerms: GlossaryTermPage;
  /** A lane by its id. */
  readonly lane: Maybe<Lane>;
  /** Lanes, a page at a time, in order of place. */
  readonly lanes: LanePage;
  /** A membership by its id. */
  readonly membership: Maybe<Membership>;
  /** Memberships, a page at a time, in order of id. */
  readonly memberships: MembershipPage;
  /** An interface by its id. */
  readonly interface: Maybe<Interface>;
  /** Interfaces, a page at a time, in order of id. */
  readonly interfaces: InterfacePage;
  /** A funding flow by its id. */
  readonly fundingFlow: Maybe<FundingFlow>;
  /** Funding flows, a page at a time, in order of id. */
  readonly fundingFlows: FundingFlowPage;
  /** A data flow by its id. */
  readonly dataFlow: Maybe<DataFlow>;
  /** Data flows, a page at a time, in order of id. */
  readonly dataFlows: DataFlowPage;
  /** A remit by its id. */
  readonly remit: Maybe<Remit>;
  /** Remits, a page at a time, in order of id. */
  readonly remits: RemitPage;
  /** A duty holding by its id. */
  readonly dutyHolding: Maybe<DutyHolding>;
  /** Duty holdings, a page at a time, in order of id. */
  readonly dutyHoldings: DutyHoldingPage;
  /** Finds bodies, areas, duties, themes and acronyms by name, alias or acronym in either language; accents, apostrophes, Welsh first-letter mutations and small slips are forgiven. */
  readonly search: SearchPage;
  /** What stands one to three steps around a body. */
  readonly neighbourhood: Maybe<Neighbourhood>;
  /** A shortest way from one body to another, over links, seats and flows; null where none is recorded. Findings make no step. Ties go by id. */
  readonly path: Maybe<Path>;
  /** The shortest ways from one body to another, each by the sorts of statements that make it: the shortest first, then by ids along the way, no body twice on one. Findings make no step, and no group is walked through. Null when nobody bears one of the ids. */
  readonly paths: Maybe<Paths>;
  /** What was changed, newest first. */
  readonly changes: ReadonlyArray<Change>;
  /** Who works apart, in one of four networks. Group nodes never take part; bodies that nothing joins do. */
  readonly silos: Silos;
  /** Stories to present, a page at a time, in order of id. */
  readonly stories: StoryPage;
  /** A story by its id. */
  readonly story: Maybe<Story>;
  /** A scene by its id. */
  readonly scene: Maybe<Scene>;
  /** Whether two boards share more members than chance explains. Null in value, with the reason, where fewer than half of the recorded seats of either are stated by a document: a seat made by rule is no choice to be surprised at. */
  readonly surprise: Maybe<Surprise>;
  /** All pairs of boards of which it can be asked whether they share more members than chance explains, the most surprising first, then by ids. */
  readonly surprises: SurprisePage;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioNameArgs = {
  language: Language;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioWhyArgs = {
  language: Language;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioAcceptanceArgs = {
  on: Scalars['Date']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioAreaLoadsArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
  includeNational?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioChangesBetweenArgs = {
  from: Scalars['Int']['input'];
  to?: InputMaybe<Scalars['Int']['input']>;
  about?: InputMaybe<Scalars['ID']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioChangesInTimeArgs = {
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
  about?: InputMaybe<Scalars['ID']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioCoverageArgs = {
  rows: CoverageRows;
  columns: CoverageColumns;
  area?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<ReadonlyArray<PartnershipKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioCoverageCellArgs = {
  rows: CoverageRows;
  columns: CoverageColumns;
  row: Scalars['ID']['input'];
  column: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioDuplicationArgs = {
  area: Scalars['ID']['input'];
  productKinds?: InputMaybe<ReadonlyArray<ProductKind>>;
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioMoneyArgs = {
  body: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioFundingConcentrationArgs = {
  body: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioReachArgs = {
  flow: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioUpwardLineArgs = {
  partnership: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioSeatsPerOrganisationArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
  type?: InputMaybe<ReadonlyArray<OrganisationType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioBoardsPerAreaArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioGapsArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<ReadonlyArray<PartnershipKind>>;
  rule?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  severity?: InputMaybe<ReadonlyArray<Severity>>;
  state?: InputMaybe<ReadonlyArray<Standing>>;
  verdict?: InputMaybe<ReadonlyArray<Verdict>>;
  judged?: InputMaybe<Scalars['Boolean']['input']>;
  outdated?: InputMaybe<Scalars['Boolean']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  reach?: InputMaybe<GapReach>;
  order?: InputMaybe<GapOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioGapArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioJudgementsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  verdict?: InputMaybe<ReadonlyArray<Verdict>>;
  outdated?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioJudgementArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioOverlapArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
  includeAssumed?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  facets?: InputMaybe<ReadonlyArray<OverlapFacet>>;
  weights?: InputMaybe<OverlapWeights>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioOverlapsArgs = {
  filter?: InputMaybe<OverlapFilter>;
  facets?: InputMaybe<ReadonlyArray<OverlapFacet>>;
  weights?: InputMaybe<OverlapWeights>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
  order?: InputMaybe<OverlapOrder>;
  linkState?: InputMaybe<ReadonlyArray<LinkState>>;
  includeGeneral?: InputMaybe<Scalars['Boolean']['input']>;
  includeAssumed?: InputMaybe<Scalars['Boolean']['input']>;
  includeSmall?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioPartnershipArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioOrganisationsArgs = {
  filter?: InputMaybe<OrganisationFilter>;
  sort?: InputMaybe<OrganisationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioPartnershipsArgs = {
  filter?: InputMaybe<PartnershipFilter>;
  sort?: InputMaybe<PartnershipSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioAreaArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioAreasArgs = {
  filter?: InputMaybe<AreaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioDutyArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioDutiesArgs = {
  filter?: InputMaybe<DutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioThemeArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioThemesArgs = {
  filter?: InputMaybe<ThemeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioSourceArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioSourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioFactArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioFactsArgs = {
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioSurveyResultArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioSurveyResultsArgs = {
  filter?: InputMaybe<SurveyResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioRecommendationArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioRecommendationsArgs = {
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioDisagreementArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioDisagreementsArgs = {
  filter?: InputMaybe<DisagreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioGlossaryTermArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioGlossaryTermsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioLaneArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioLanesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioMembershipArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioMembershipsArgs = {
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioInterfaceArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioInterfacesArgs = {
  filter?: InputMaybe<InterfaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioFundingFlowArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioFundingFlowsArgs = {
  filter?: InputMaybe<FundingFlowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioDataFlowArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioDataFlowsArgs = {
  filter?: InputMaybe<DataFlowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioRemitArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioRemitsArgs = {
  filter?: InputMaybe<RemitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioDutyHoldingArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioDutyHoldingsArgs = {
  filter?: InputMaybe<DutyHoldingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioSearchArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioNeighbourhoodArgs = {
  id: Scalars['ID']['input'];
  steps?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<PathDirection>;
  lenses?: InputMaybe<ReadonlyArray<Lens>>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  lenses?: InputMaybe<ReadonlyArray<Lens>>;
  direction?: InputMaybe<PathDirection>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
  about?: InputMaybe<Scalars['ID']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioSilosArgs = {
  network: SilosNetwork;
  includeNational?: InputMaybe<Scalars['Boolean']['input']>;
  includeAssumed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioStoriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioStoryArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioSceneArgs = {
  id: Scalars['ID']['input'];
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioSurpriseArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  includeNational?: InputMaybe<Scalars['Boolean']['input']>;
  includeAssumed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A what-if: steps that would change the landscape, kept apart from it until somebody accepts them. Beside its own fields it has every question that can be asked, answered as if the steps had been taken. */
export type ScenarioSurprisesArgs = {
  includeNational?: InputMaybe<Scalars['Boolean']['input']>;
  includeAssumed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A record as `commit` takes it. */
export type AcceptedRecord = {
  readonly __typename?: 'AcceptedRecord';
  /** The name of the model. */
  readonly kind: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The first end of a statement. */
  readonly from: Maybe<Scalars['ID']['output']>;
  /** The second end of a statement. */
  readonly to: Maybe<Scalars['ID']['output']>;
  /** The properties by the names of the model. */
  readonly properties: Scalars['JSON']['output'];
};

/** One thing that a scenario supposes. */
export type ScenarioStep = Thing & {
  readonly __typename?: 'ScenarioStep';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The step in one sentence. */
  readonly name: LocalisedText;
  /** The scenario it belongs to. */
  readonly scenario: Scenario;
  /** Its place among the steps, from 1. */
  readonly order: Scalars['Int']['output'];
  /** What is supposed. */
  readonly action: ScenarioAction;
  /** The body it is about; null where it is gone from the landscape. */
  readonly about: Maybe<Body>;
  /** The id of that body, also where it is gone. */
  readonly aboutId: Scalars['ID']['output'];
  /** The body beside it; null where the step names none, or where it is gone. */
  readonly other: Maybe<Body>;
  /** The id of that body, also where it is gone. */
  readonly otherId: Maybe<Scalars['ID']['output']>;
  /** The duty that is handed on; null where it is gone. */
  readonly duty: Maybe<Duty>;
  /** The id of that duty, also where it is gone. */
  readonly dutyId: Maybe<Scalars['ID']['output']>;
  /** The role that comes with a new seat. */
  readonly role: Maybe<Role>;
  /** The day from which it holds. */
  readonly on: Maybe<Scalars['Date']['output']>;
  /** Why the step does nothing, in one sentence; null where it does what it says. */
  readonly fault: Maybe<Scalars['String']['output']>;
  /** A remark of whoever wrote it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where it stands in the sources. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One thing that a scenario supposes. */
export type ScenarioStepNameArgs = {
  language: Language;
};


/** One thing that a scenario supposes. */
export type ScenarioStepFaultArgs = {
  language: Language;
};

/** What somebody said of the landscape while it was presented. It changes nothing until somebody accepts it. */
export type Remark = Thing & {
  readonly __typename?: 'Remark';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The remark in one line: its sort, and what it speaks of. */
  readonly name: LocalisedText;
  /** The scenario in which the remarks of the meeting gather. */
  readonly scenario: Scenario;
  /** What it is: it confirms, disputes, names what is missing, or is an idea. */
  readonly sort: RemarkSort;
  /** The body that was in focus; null where none was, or where it is gone. */
  readonly about: Maybe<Body>;
  /** The id of that body, also where it is gone. */
  readonly aboutId: Maybe<Scalars['ID']['output']>;
  /** The statement that is confirmed or disputed; null where it is the body itself, or where it is gone. */
  readonly statement: Maybe<Statement>;
  /** The id of that statement, also where it is gone. */
  readonly statementId: Maybe<Scalars['ID']['output']>;
  /** The body that is missing on the board, or the board on which it is missing; null where none is named, or where it is gone. */
  readonly other: Maybe<Body>;
  /** The id of that body, also where it is gone. */
  readonly otherId: Maybe<Scalars['ID']['output']>;
  /** What was said, as somebody wrote it down. */
  readonly said: Scalars['String']['output'];
  /** Whether it is written in Welsh. */
  readonly isWelsh: Scalars['Boolean']['output'];
  /** The role or organisation that says so. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** The day on which it was said. */
  readonly on: Scalars['Date']['output'];
  /** The scene that was shown; null where none was, or where it is gone. */
  readonly scene: Maybe<Scene>;
  /** What became of it; null while it is open. */
  readonly outcome: Maybe<RemarkOutcome>;
  /** The records to give to `commit` to accept it: evidence with its stance whose source is the meeting, a seat that was missing, a fact, a recommendation. Null where what it speaks of is gone. Nothing is changed by asking. */
  readonly acceptance: Maybe<ReadonlyArray<AcceptedRecord>>;
  /** What `commit` is to remove to take its acceptance back: the evidence, or what rests on that evidence alone. Empty where it cannot be accepted. */
  readonly withdrawal: ReadonlyArray<Scalars['String']['output']>;
  /** A remark of whoever wrote it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where it stands in the sources. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** What somebody said of the landscape while it was presented. It changes nothing until somebody accepts it. */
export type RemarkNameArgs = {
  language: Language;
};

/** What a scenario changes, each sort apart. What is over already is in the history and is not lost. */
export type ScenarioComparison = {
  readonly __typename?: 'ScenarioComparison';
  /** Ids of things and statements that are there only with it. */
  readonly appears: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids of things and statements that are gone with it. */
  readonly vanishes: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids of statements that are told of another body, before and after. */
  readonly moved: ReadonlyArray<MovedStatement>;
  /** Statements that rest on the scenario alone: new ones, and those told of another body; as they stand with it. */
  readonly supposed: ReadonlyArray<Statement>;
  /** Ids of everything that loses its home: seats and other parts, panels with nobody to review, duties, links, and what flows now. */
  readonly losesHome: ReadonlyArray<Scalars['ID']['output']>;
  /** Seats that nobody takes any longer. */
  readonly seats: ReadonlyArray<Membership>;
  /** Of these seats, those in the chair or in the lead. */
  readonly chairs: ReadonlyArray<Membership>;
  /** Co-operation that law asks for without a seat. */
  readonly coOperation: ReadonlyArray<Membership>;
  /** Other parts that are no seat: who is scrutinised, pays, delivers. */
  readonly otherParts: ReadonlyArray<Membership>;
  /** Boards that reviewed somebody, and have nobody to review. */
  readonly panelsWithNobody: ReadonlyArray<Partnership>;
  /** Parts in duties that go with their holder. */
  readonly holdings: ReadonlyArray<DutyHolding>;
  /** Duties that somebody had to meet, or carried, and that nobody is known to any longer. */
  readonly dutiesWithoutHolder: ReadonlyArray<Duty>;
  /** Interfaces that go with one of their boards. */
  readonly links: ReadonlyArray<Interface>;
  /** Money that is paid and data that come, now. */
  readonly currentFlows: ReadonlyArray<Flow>;
  /** Flows that are over already: nothing of them is lost. */
  readonly pastFlows: ReadonlyArray<Flow>;
  /** What is told of groups that stand for nobody any longer: whom it speaks of is unknown. */
  readonly unknownHolder: ReadonlyArray<Statement>;
  /** Every measure before and after, those that change first. */
  readonly measures: ReadonlyArray<MeasureChange>;
  /** All of it in a few sentences. */
  readonly sentence: Scalars['String']['output'];
};


/** What a scenario changes, each sort apart. What is over already is in the history and is not lost. */
export type ScenarioComparisonSentenceArgs = {
  language: Language;
};

/** A statement that is told of another body. */
export type MovedStatement = {
  readonly __typename?: 'MovedStatement';
  /** Its id before. */
  readonly from: Scalars['ID']['output'];
  /** Its id after. */
  readonly to: Scalars['ID']['output'];
};

/** A measure of the landscape before and after. */
export type MeasureChange = {
  readonly __typename?: 'MeasureChange';
  /** Which measure: `seats`, `gaps required-seat-empty`, `SEATS modularity`. */
  readonly id: Scalars['ID']['output'];
  /** What it is, in a few words. */
  readonly name: Scalars['String']['output'];
  /** Its value now; null where too little is known to give one. */
  readonly before: Maybe<Scalars['Float']['output']>;
  /** Its value with the scenario. */
  readonly after: Maybe<Scalars['Float']['output']>;
};


/** A measure of the landscape before and after. */
export type MeasureChangeNameArgs = {
  language: Language;
};

/** A network of the landscape. However much joins two bodies, it is one tie; what is not known to hold joins nobody. */
export type SilosNetwork =
  /** Organisations and boards; a tie for each organisation that has a seat on a board. */
  | 'SEATS'
  /** Organisations; a tie for two that sit on one board. */
  | 'ORGANISATIONS'
  /** Boards; a tie for two that share a member. */
  | 'BOARDS'
  /** Boards; a tie for two that a link of their own joins: neither findings about the pair, nor what is said of such boards in general. */
  | 'INTERFACES';

/** A way in which bodies are grouped officially. Bodies of which the group is not known stand in none. */
export type SilosGrouping =
  /** The sector of an organisation. */
  | 'SECTOR'
  /** Whether an organisation's work is devolved to Wales. */
  | 'DEVOLUTION'
  /** The tier of a board. */
  | 'TIER'
  /** The region of any body: one of the regions of the partnership boards, one group for bodies of several, one for those of all Wales. */
  | 'REGION';

/** Of what betweenness is a share. */
export type BetweennessNorm =
  /** Of all pairs of other bodies. */
  | 'FREEMAN'
  /** Of the most that a body of its sort can have between organisations and boards; for SEATS only. */
  | 'BORGATTI_EVERETT';

/** Who works apart in a network: into what it falls, who holds it together, who is joined to nobody. The number is the modularity of its communities. */
export type Silos = Measure & {
  readonly __typename?: 'Silos';
  /** The network. */
  readonly network: SilosNetwork;
  /** Whether national boards take part. */
  readonly includeNational: Scalars['Boolean']['output'];
  /** Whether assumed seats and links count. */
  readonly includeAssumed: Scalars['Boolean']['output'];
  /** How many bodies take part, also those that nothing joins. */
  readonly nodes: Scalars['Int']['output'];
  /** How many ties join them. */
  readonly edges: Scalars['Int']['output'];
  /** Bodies that nothing recorded joins to another, in order of id. Of most of them nobody recorded more: ask. */
  readonly isolates: ReadonlyArray<Body>;
  /** Groups whose bodies are joined to one another more than to others, by the ties alone: every body in one, the largest first, who is joined to nobody in one of its own. */
  readonly communities: ReadonlyArray<Community>;
  /** How far the ties keep within the communities: the share of ties within, less what chance would give. Null without ties. */
  readonly modularity: Maybe<Scalars['Float']['output']>;
  /** How alike the communities of ten runs are: 1 if all found the same (mean adjusted Rand index). Null without ties. */
  readonly stability: Maybe<Scalars['Float']['output']>;
  /** How far the communities are those of an official grouping. */
  readonly agreement: Agreement;
  /** Whether ties cross between the groups of an official grouping or stay within. */
  readonly eiIndex: EiIndex;
  /** The official groups of the bodies that take part, in order of id; bodies whose group is not known stand in none. */
  readonly groups: ReadonlyArray<OfficialGroup>;
  /** Ties between bodies whose groups are known, a page at a time, in order of their ends: the rows behind an E-I index. */
  readonly ties: TiePage;
  /** Bodies without which the network falls apart, those first that most hang on. */
  readonly cutPoints: ReadonlyArray<CutPoint>;
  /** Ties without which the network falls apart, in order of their ends. */
  readonly bridges: ReadonlyArray<Bridge>;
  /** How often a body stands on the shortest ways between two others, most first. */
  readonly betweenness: ReadonlyArray<NetworkRank>;
  /** Burt's constraint, lowest first: how far a body is hemmed in by bodies that are joined to one another. Who is joined to nobody has none. Not for SEATS, where nobody's neighbours are joined. */
  readonly constraint: ReadonlyArray<NetworkRank>;
  /** Burt's effective size, highest first: how many a body is joined to, less what these are joined to one another on average. Not for SEATS, where it is the number of seats. */
  readonly effectiveSize: ReadonlyArray<NetworkRank>;
  /** Gould and Fernandez's roles: who stands between two others that reach each other only by way of it, and in which groups the three stand. Most first. Links between a lower and an upper board run from the lower; all other ties run both ways, and each pair counts both ways. */
  readonly brokerage: ReadonlyArray<Broker>;
  /** Where one body stands in the network; null when nobody bears the id. */
  readonly standing: Maybe<NetworkStanding>;
  /** The same as `modularity`. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** How it is worked out, in a few words. */
  readonly method: Scalars['String']['output'];
  /** What it was asked with, defaults included. */
  readonly parameters: Scalars['JSON']['output'];
  /** The revision of the landscape it was worked out on. */
  readonly revision: Scalars['Int']['output'];
  /** Of how many seats or links it is not known whether they hold; they join nobody. */
  readonly unknown: Scalars['Int']['output'];
  /** The statements behind all ties, in order of id. */
  readonly rows: ReadonlyArray<Statement>;
  /** How many of the seats are assumed, as `2 of 9`; null for links. */
  readonly assumedSeats: Maybe<Scalars['String']['output']>;
  /** What it says, in plain sentences. */
  readonly sentence: Scalars['String']['output'];
};


/** Who works apart in a network: into what it falls, who holds it together, who is joined to nobody. The number is the modularity of its communities. */
export type SilosAgreementArgs = {
  by: SilosGrouping;
};


/** Who works apart in a network: into what it falls, who holds it together, who is joined to nobody. The number is the modularity of its communities. */
export type SilosEiIndexArgs = {
  by: SilosGrouping;
};


/** Who works apart in a network: into what it falls, who holds it together, who is joined to nobody. The number is the modularity of its communities. */
export type SilosGroupsArgs = {
  by: SilosGrouping;
};


/** Who works apart in a network: into what it falls, who holds it together, who is joined to nobody. The number is the modularity of its communities. */
export type SilosTiesArgs = {
  by: SilosGrouping;
  crosses: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Who works apart in a network: into what it falls, who holds it together, who is joined to nobody. The number is the modularity of its communities. */
export type SilosBetweennessArgs = {
  normalised?: InputMaybe<BetweennessNorm>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who works apart in a network: into what it falls, who holds it together, who is joined to nobody. The number is the modularity of its communities. */
export type SilosConstraintArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who works apart in a network: into what it falls, who holds it together, who is joined to nobody. The number is the modularity of its communities. */
export type SilosEffectiveSizeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who works apart in a network: into what it falls, who holds it together, who is joined to nobody. The number is the modularity of its communities. */
export type SilosBrokerageArgs = {
  by: SilosGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who works apart in a network: into what it falls, who holds it together, who is joined to nobody. The number is the modularity of its communities. */
export type SilosStandingArgs = {
  id: Scalars['ID']['input'];
};


/** Who works apart in a network: into what it falls, who holds it together, who is joined to nobody. The number is the modularity of its communities. */
export type SilosSentenceArgs = {
  language: Language;
};

/** Bodies that are joined to one another more than to others. */
export type Community = {
  readonly __typename?: 'Community';
  /** How many they are. */
  readonly size: Scalars['Int']['output'];
  /** Who they are, in order of id. */
  readonly members: ReadonlyArray<Body>;
  /** How many of them stand in each group of an official grouping, most first; those whose group is not known in none. */
  readonly groups: ReadonlyArray<GroupCount>;
};


/** Bodies that are joined to one another more than to others. */
export type CommunityGroupsArgs = {
  by: SilosGrouping;
};

/** A group of an official grouping, and how many stand in it. */
export type GroupCount = {
  readonly __typename?: 'GroupCount';
  /** The value, or the id of the region. */
  readonly id: Scalars['ID']['output'];
  /** What people call it. */
  readonly name: LocalisedText;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};


/** A group of an official grouping, and how many stand in it. */
export type GroupCountNameArgs = {
  language: Language;
};

/** A group of an official grouping, and who of the network stands in it. */
export type OfficialGroup = {
  readonly __typename?: 'OfficialGroup';
  /** The value, or the id of the region. */
  readonly id: Scalars['ID']['output'];
  /** What people call it. */
  readonly name: LocalisedText;
  /** Who they are, in order of id. */
  readonly members: ReadonlyArray<Body>;
};


/** A group of an official grouping, and who of the network stands in it. */
export type OfficialGroupNameArgs = {
  language: Language;
};

/** What joins two bodies of a network, however many statements say so. */
export type Tie = {
  readonly __typename?: 'Tie';
  /** The end whose id comes first. */
  readonly a: Body;
  /** The other end. */
  readonly b: Body;
  /** The statements that join the two, in order of id. */
  readonly rows: ReadonlyArray<Statement>;
};

/** A page of ties. */
export type TiePage = {
  readonly __typename?: 'TiePage';
  /** How many there are, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Tie>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** How far communities are those of an official grouping: the adjusted Rand index, 1 for the same and about 0 for no more than chance. Bodies that nothing joins, and those whose group is not known, are left out. */
export type Agreement = Measure & {
  readonly __typename?: 'Agreement';
  /** The index; null where too few bodies have a known group. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** How it is worked out, in a few words. */
  readonly method: Scalars['String']['output'];
  /** What it was asked with, defaults included. */
  readonly parameters: Scalars['JSON']['output'];
  /** The revision of the landscape it was worked out on. */
  readonly revision: Scalars['Int']['output'];
  /** Of how many joined bodies the group is not known. */
  readonly unknown: Scalars['Int']['output'];
  /** The statements behind all ties, in order of id. */
  readonly rows: ReadonlyArray<Statement>;
  /** How many of the seats are assumed, as `2 of 9`; null for links. */
  readonly assumedSeats: Maybe<Scalars['String']['output']>;
  /** What it says, in one plain sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** How far communities are those of an official grouping: the adjusted Rand index, 1 for the same and about 0 for no more than chance. Bodies that nothing joins, and those whose group is not known, are left out. */
export type AgreementSentenceArgs = {
  language: Language;
};

/** Krackhardt and Stern's E-I index: ties between groups less ties within, as a share of both; −1 where all stay within, 1 where all cross. */
export type EiIndex = Measure & {
  readonly __typename?: 'EiIndex';
  /** The index; null where no tie has both ends in a known group. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** What chance would give: pairs between groups less pairs within, as a share of all pairs that a tie could join. */
  readonly expected: Maybe<Scalars['Float']['output']>;
  /** How often groups dealt out by chance lie at least as far from what is expected, over 999 deals from a fixed seed. In SEATS groups are dealt out among organisations and among boards. */
  readonly p: Maybe<Scalars['Float']['output']>;
  /** Ties within a group. */
  readonly internal: Scalars['Int']['output'];
  /** Ties between groups. */
  readonly external: Scalars['Int']['output'];
  /** How it is worked out, in a few words. */
  readonly method: Scalars['String']['output'];
  /** What it was asked with, defaults included. */
  readonly parameters: Scalars['JSON']['output'];
  /** The revision of the landscape it was worked out on. */
  readonly revision: Scalars['Int']['output'];
  /** Ties with an end whose group is not known; they count on neither side. */
  readonly unknown: Scalars['Int']['output'];
  /** The statements behind all ties, in order of id. */
  readonly rows: ReadonlyArray<Statement>;
  /** How many of the seats are assumed, as `2 of 9`; null for links. */
  readonly assumedSeats: Maybe<Scalars['String']['output']>;
  /** What it says, in one plain sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** Krackhardt and Stern's E-I index: ties between groups less ties within, as a share of both; −1 where all stay within, 1 where all cross. */
export type EiIndexSentenceArgs = {
  language: Language;
};

/** A body without which others are cut off. */
export type CutPoint = {
  readonly __typename?: 'CutPoint';
  /** The body. */
  readonly node: Body;
  /** Who is cut off if it leaves, in order of id: all but the largest part that holds together. A body that then stands alone is always cut off. */
  readonly losesOnlyLink: ReadonlyArray<Body>;
  /** True when all that falls off is single bodies with one recorded seat (in INTERFACES, one recorded link): perhaps only one was written down. */
  readonly onlyOneSeat: Scalars['Boolean']['output'];
  /** True for a body that is one for all of Wales. */
  readonly isOneForAll: Scalars['Boolean']['output'];
  /** The statements that join it to others, in order of id. */
  readonly rows: ReadonlyArray<Statement>;
  /** What it says, in one plain sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** A body without which others are cut off. */
export type CutPointSentenceArgs = {
  language: Language;
};

/** A tie without which bodies are cut off. */
export type Bridge = {
  readonly __typename?: 'Bridge';
  /** The end whose id comes first. */
  readonly a: Body;
  /** The other end. */
  readonly b: Body;
  /** Who is cut off without it, in order of id: the smaller side, both where each is a single body. */
  readonly fallsOff: ReadonlyArray<Body>;
  /** True when all that falls off is single bodies with one recorded seat (in INTERFACES, one recorded link): perhaps only one was written down. */
  readonly onlyOneSeat: Scalars['Boolean']['output'];
  /** The statements that join the two, in order of id. */
  readonly rows: ReadonlyArray<Statement>;
  /** What it says, in one plain sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** A tie without which bodies are cut off. */
export type BridgeSentenceArgs = {
  language: Language;
};

/** A body in a ranking of a network. Bodies that are one for all of Wales are marked: do not rank them beside bodies of one area without saying so. */
export type NetworkRank = Measure & {
  readonly __typename?: 'NetworkRank';
  /** The body. */
  readonly node: Body;
  /** Its value. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** Half the width of the interval that holds the value in 95 of 100 cases, where the network is so large that ways from some bodies only were walked; null where the value is exact. */
  readonly error: Maybe<Scalars['Float']['output']>;
  /** Its rank; equal values have one rank. */
  readonly rank: Scalars['Int']['output'];
  /** How many are ranked. */
  readonly of: Scalars['Int']['output'];
  /** Its best rank with and without national boards and assumed statements, wherever it takes part. */
  readonly bestRank: Scalars['Int']['output'];
  /** Its worst rank so. */
  readonly worstRank: Scalars['Int']['output'];
  /** True for a body that is one for all of Wales. */
  readonly isOneForAll: Scalars['Boolean']['output'];
  /** How it is worked out, in a few words. */
  readonly method: Scalars['String']['output'];
  /** What it was asked with, defaults included. */
  readonly parameters: Scalars['JSON']['output'];
  /** The revision of the landscape it was worked out on. */
  readonly revision: Scalars['Int']['output'];
  /** Of how many seats or links of the network it is not known whether they hold. */
  readonly unknown: Scalars['Int']['output'];
  /** The statements that join it to others, in order of id. */
  readonly rows: ReadonlyArray<Statement>;
  /** How many of the seats of the network are assumed, as `2 of 9`; null for links. */
  readonly assumedSeats: Maybe<Scalars['String']['output']>;
  /** Its rank, and what the switches change, in one plain sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** A body in a ranking of a network. Bodies that are one for all of Wales are marked: do not rank them beside bodies of one area without saying so. */
export type NetworkRankSentenceArgs = {
  language: Language;
};

/** A body that stands between others, and in which roles: from one body by way of it to another that the first does not reach itself. */
export type Broker = Measure & {
  readonly __typename?: 'Broker';
  /** All three stand in one group. */
  readonly coordinator: Scalars['Int']['output'];
  /** The other two stand in one group, the body in another. */
  readonly itinerant: Scalars['Int']['output'];
  /** The body lets in: it stands in the group of the second, the first does not. */
  readonly gatekeeper: Scalars['Int']['output'];
  /** The body speaks for its group: it stands in the group of the first, the second does not. */
  readonly representative: Scalars['Int']['output'];
  /** Each of the three stands in another group. */
  readonly liaison: Scalars['Int']['output'];
  /** The body. */
  readonly node: Body;
  /** How often it stands between two others in any role. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** Its rank; equal values have one rank. */
  readonly rank: Scalars['Int']['output'];
  /** How many are ranked. */
  readonly of: Scalars['Int']['output'];
  /** Its best rank with and without national boards and assumed statements, wherever it takes part. */
  readonly bestRank: Scalars['Int']['output'];
  /** Its worst rank so. */
  readonly worstRank: Scalars['Int']['output'];
  /** True for a body that is one for all of Wales. */
  readonly isOneForAll: Scalars['Boolean']['output'];
  /** How it is worked out, in a few words. */
  readonly method: Scalars['String']['output'];
  /** What it was asked with, defaults included. */
  readonly parameters: Scalars['JSON']['output'];
  /** The revision of the landscape it was worked out on. */
  readonly revision: Scalars['Int']['output'];
  /** Of how many seats or links of the network it is not known whether they hold. */
  readonly unknown: Scalars['Int']['output'];
  /** The statements that join it to others, in order of id. */
  readonly rows: ReadonlyArray<Statement>;
  /** How many of the seats of the network are assumed, as `2 of 9`; null for links. */
  readonly assumedSeats: Maybe<Scalars['String']['output']>;
  /** Its rank, and what the switches change, in one plain sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** A body that stands between others, and in which roles: from one body by way of it to another that the first does not reach itself. */
export type BrokerSentenceArgs = {
  language: Language;
};

/** Where one body stands in a network. */
export type NetworkStanding = {
  readonly __typename?: 'NetworkStanding';
  /** The body. */
  readonly node: Body;
  /** Whom it is joined to, in order of id. */
  readonly joinedTo: ReadonlyArray<Body>;
  /** The tie to one other body; null where nothing joins the two. */
  readonly tie: Maybe<Tie>;
  /** The community in which it stands. */
  readonly community: Community;
  /** Who is cut off if it leaves; null when nobody is. */
  readonly cutPoint: Maybe<CutPoint>;
  /** Ties of its own without which somebody is cut off, in order of their ends. */
  readonly bridges: ReadonlyArray<Bridge>;
  /** How often it stands on the shortest ways between two others. */
  readonly betweenness: NetworkRank;
  /** How far it is hemmed in; null for who is joined to nobody. Not for SEATS. */
  readonly constraint: Maybe<NetworkRank>;
  /** How many it reaches who are not joined to one another anyway; null for who is joined to nobody. Not for SEATS. */
  readonly effectiveSize: Maybe<NetworkRank>;
  /** The statements that join it to others, in order of id. */
  readonly rows: ReadonlyArray<Statement>;
};


/** Where one body stands in a network. */
export type NetworkStandingTieArgs = {
  to: Scalars['ID']['input'];
};


/** Where one body stands in a network. */
export type NetworkStandingBetweennessArgs = {
  normalised?: InputMaybe<BetweennessNorm>;
};

/** An organisation has a part in a partnership. Its evidence says in which roles, on which basis, how sure. */
export type Membership = Statement & {
  readonly __typename?: 'Membership';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The organisation. */
  readonly organisation: Organisation;
  /** The partnership. */
  readonly partnership: Partnership;
  /** All roles its evidence gives, seats or not. */
  readonly roles: ReadonlyArray<Role>;
  /** The strongest thing the law does for the membership, over all its evidence. */
  readonly law: Law;
  /** The provision behind it, where it was set down on the membership itself; else it stands with each piece of evidence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether at least one role is a seat. */
  readonly isSeat: Scalars['Boolean']['output'];
  /** The seat alone, without evidence of other parts; null where no role is a seat. */
  readonly seat: Maybe<Seat>;
  /** Whether all its evidence is assumed. */
  readonly isAssumed: Scalars['Boolean']['output'];
  /** Whether it holds. */
  readonly holds: Holds;
  /** How sure it is; derived from its evidence. */
  readonly certainty: Certainty;
  /** True when the organisation or the partnership is a group node. */
  readonly isGeneral: Scalars['Boolean']['output'];
  /** When it began, where recorded. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** When it ended, where recorded. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What supports or disputes it. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** One organisation's seat on one partnership, with the evidence of the seat alone. */
export type Seat = Statement & {
  readonly __typename?: 'Seat';
  /** Id of the membership. */
  readonly id: Scalars['ID']['output'];
  /** The organisation that sits. */
  readonly organisation: Organisation;
  /** The partnership it sits on. */
  readonly partnership: Partnership;
  /** Roles that are seats. */
  readonly roles: ReadonlyArray<Role>;
  /** The strongest thing the law does for the seat. */
  readonly law: Law;
  /** Whether all evidence of the seat is assumed. */
  readonly isAssumed: Scalars['Boolean']['output'];
  /** Whether it holds; a general statement that names exceptions is UNKNOWN here. */
  readonly holds: Holds;
  /** How sure the seat is; derived from its evidence. */
  readonly certainty: Certainty;
  /** True when the seat is told of a group, or reached this body by way of one. */
  readonly isGeneral: Scalars['Boolean']['output'];
  /** When it began, where recorded. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** When it ended, where recorded. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What supports or disputes the seat. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A part in a partnership that is no seat: the organisation co-operates, is scrutinised, funds or delivers. */
export type Association = Statement & {
  readonly __typename?: 'Association';
  /** Id of the membership. */
  readonly id: Scalars['ID']['output'];
  /** The organisation. */
  readonly organisation: Organisation;
  /** The partnership. */
  readonly partnership: Partnership;
  /** Roles that are no seats. */
  readonly roles: ReadonlyArray<Role>;
  /** The strongest thing the law does for it. */
  readonly law: Law;
  /** Whether all its evidence is assumed. */
  readonly isAssumed: Scalars['Boolean']['output'];
  /** Whether it holds. */
  readonly holds: Holds;
  /** How sure it is; derived from its evidence. */
  readonly certainty: Certainty;
  /** True when it is told of a group, or reached this body by way of one. */
  readonly isGeneral: Scalars['Boolean']['output'];
  /** When it began, where recorded. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** When it ended, where recorded. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What supports or disputes it. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** How one partnership stands to another: a link, or a finding about the pair. */
export type Interface = Statement & {
  readonly __typename?: 'Interface';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The type, read from the first partnership to the second. */
  readonly type: InterfaceType;
  /** A link between the two, or only a finding about the pair. */
  readonly nature: InterfaceNature;
  /** Up, down or sideways, read from the first to the second. */
  readonly direction: InterfaceDirection;
  /** The first partnership. */
  readonly from: Partnership;
  /** The second partnership. */
  readonly to: Partnership;
  /** The type in words: from … to. */
  readonly label: LocalisedText;
  /** How strong a source calls it; null where none grades it. */
  readonly strength: Maybe<Scalars['String']['output']>;
  /** Disagreements in which it is one of the claims; show them whenever the interface is shown. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** Whether it holds. */
  readonly holds: Holds;
  /** How sure it is; derived from its evidence. */
  readonly certainty: Certainty;
  /** True when one end is a group node. */
  readonly isGeneral: Scalars['Boolean']['output'];
  /** When it began, where recorded. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** When it ended, where recorded. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What supports or disputes it. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** How one partnership stands to another: a link, or a finding about the pair. */
export type InterfaceLabelArgs = {
  language: Language;
};

/** An interface read from one of its two boards. */
export type InterfaceSide = Statement & {
  readonly __typename?: 'InterfaceSide';
  /** Id of the interface. */
  readonly id: Scalars['ID']['output'];
  /** The type, as recorded from the first partnership to the second. */
  readonly type: InterfaceType;
  /** A link between the two, or only a finding about the pair. */
  readonly nature: InterfaceNature;
  /** Up, down or sideways, read from this board. */
  readonly direction: InterfaceDirection;
  /** The other board. */
  readonly other: Partnership;
  /** The type in words, read from this board. */
  readonly label: LocalisedText;
  /** Disagreements in which it is one of the claims; show them whenever the interface is shown. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** Whether it holds. */
  readonly holds: Holds;
  /** How sure it is; derived from its evidence. */
  readonly certainty: Certainty;
  /** True when told of a group, or reached this board by way of one. */
  readonly isGeneral: Scalars['Boolean']['output'];
  /** When it began, where recorded. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** When it ended, where recorded. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What supports or disputes it. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** An interface read from one of its two boards. */
export type InterfaceSideLabelArgs = {
  language: Language;
};

/** A body or board holds a duty, carries it, feeds it or is consulted on it. */
export type DutyHolding = Statement & {
  readonly __typename?: 'DutyHolding';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Who has the part in the duty. */
  readonly holder: Body;
  /** The duty. */
  readonly duty: Duty;
  /** Must, carries, contributes, is consulted, or another part. */
  readonly holdsAs: HoldsAs;
  /** The words in which the part is told. */
  readonly role: Maybe<HoldingRole>;
  /** Whether it holds; a general statement that names exceptions is UNKNOWN here. */
  readonly holds: Holds;
  /** How sure it is; derived from its evidence. */
  readonly certainty: Certainty;
  /** True when told of a group, or reached this body by way of one. */
  readonly isGeneral: Scalars['Boolean']['output'];
  /** When it began, where recorded. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** When it ended, where recorded. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What supports or disputes it. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A partnership covers a theme. */
export type Remit = Statement & {
  readonly __typename?: 'Remit';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The partnership. */
  readonly partnership: Partnership;
  /** The theme. */
  readonly theme: Theme;
  /** What part the theme has in the work of the board. */
  readonly role: RemitRole;
  /** Whether it holds. */
  readonly holds: Holds;
  /** How sure it is; derived from its evidence. */
  readonly certainty: Certainty;
  /** True when told of a group, or reached this board by way of one. */
  readonly isGeneral: Scalars['Boolean']['output'];
  /** When it began, where recorded. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** When it ended, where recorded. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What supports or disputes it. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** Money or data. */
export type FlowKind =
  /** Money or help in kind. */
  | 'FUNDING'
  /** Data. */
  | 'DATA';

export type { FlowStatus };

/** Money or data from one body to another. */
export type Flow = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Money or data. */
  readonly kind: FlowKind;
  /** From whom; null where the source does not say. */
  readonly from: Maybe<Body>;
  /** To whom. */
  readonly to: Body;
  /** Where it stands. */
  readonly status: Maybe<FlowStatus>;
  /** What flows, in words. */
  readonly label: LocalisedText;
  /** Whether it holds; flows a source says are absent are NO. */
  readonly holds: Holds;
  /** How sure it is; derived from its evidence. */
  readonly certainty: Certainty;
  /** True when one end is a group node, or it reached this body by way of one. */
  readonly isGeneral: Scalars['Boolean']['output'];
  /** When it began, where recorded. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** When it ended, where recorded. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What supports or disputes it. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** Money or data from one body to another. */
export type FlowLabelArgs = {
  language: Language;
};

/** Money or help in kind from one body to another. */
export type FundingFlow = Statement & Flow & {
  readonly __typename?: 'FundingFlow';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Always FUNDING. */
  readonly kind: FlowKind;
  /** From whom. */
  readonly from: Maybe<Body>;
  /** To whom. */
  readonly to: Body;
  /** Where it stands. */
  readonly status: Maybe<FlowStatus>;
  /** The programme, as the source names it. */
  readonly label: LocalisedText;
  /** The fund or programme by its name, in English. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** The years, in the words of the source. */
  readonly years: Maybe<Scalars['String']['output']>;
  /** First year; a financial year 2011-12 is 2011 to 2012. */
  readonly yearFrom: Maybe<Scalars['Int']['output']>;
  /** Last year. */
  readonly yearTo: Maybe<Scalars['Int']['output']>;
  /** Amount in whole pounds sterling for the years named; null where not recorded, never 0 for unknown. */
  readonly amountGbp: Maybe<Scalars['Int']['output']>;
  /** What the source adds to the amount. */
  readonly amountNote: Maybe<Scalars['String']['output']>;
  /** How it is paid or given. */
  readonly mode: Maybe<FundingMode>;
  /** True for a payment of money; false for help in kind, an absence, or a view about money. */
  readonly isMoney: Scalars['Boolean']['output'];
  /** The total that already holds this amount; sums never cross it. */
  readonly partOf: Maybe<FundingFlow>;
  /** Whether it holds; absent flows are NO. */
  readonly holds: Holds;
  /** How sure it is; derived from its evidence. */
  readonly certainty: Certainty;
  /** True when one end is a group node, or it reached this body by way of one. */
  readonly isGeneral: Scalars['Boolean']['output'];
  /** When it began, where recorded. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** When it ended, where recorded. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What supports or disputes it. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** Money or help in kind from one body to another. */
export type FundingFlowLabelArgs = {
  language: Language;
};

/** Data from one body to another, or data that should flow. */
export type DataFlow = Statement & Flow & {
  readonly __typename?: 'DataFlow';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Always DATA. */
  readonly kind: FlowKind;
  /** From whom; null where the source does not say where the data come from. */
  readonly from: Maybe<Body>;
  /** To whom. */
  readonly to: Body;
  /** Where it stands. */
  readonly status: Maybe<FlowStatus>;
  /** The data set in words; in English where no Welsh is recorded. */
  readonly label: LocalisedText;
  /** The same for every flow of the same data set. */
  readonly datasetId: Maybe<Scalars['ID']['output']>;
  /** The data set, in English. */
  readonly dataset: Maybe<Scalars['String']['output']>;
  /** The data set, in Welsh; null until a Welsh reader has filled it. */
  readonly datasetCy: Maybe<Scalars['String']['output']>;
  /** How fine the data are. */
  readonly granularity: Maybe<Granularity>;
  /** For which areas the data are broken down. */
  readonly geography: Maybe<Scalars['String']['output']>;
  /** How often they come. */
  readonly frequency: Maybe<Scalars['String']['output']>;
  /** How they are passed on. */
  readonly method: Maybe<Scalars['String']['output']>;
  /** The law or agreement that lets the data be shared. */
  readonly legalGateway: Maybe<Scalars['String']['output']>;
  /** Whether it holds; flows a source says are absent are NO. */
  readonly holds: Holds;
  /** How sure it is; derived from its evidence. */
  readonly certainty: Certainty;
  /** True when one end is a group node, or it reached this body by way of one. */
  readonly isGeneral: Scalars['Boolean']['output'];
  /** When it began, where recorded. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** When it ended, where recorded. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What supports or disputes it. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** Data from one body to another, or data that should flow. */
export type DataFlowLabelArgs = {
  language: Language;
};

/** A page of stories. */
export type StoryPage = {
  readonly __typename?: 'StoryPage';
  /** How many there are in all, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Story>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** Scenes in order, to be presented. */
export type Story = Thing & {
  readonly __typename?: 'Story';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for. */
  readonly name: LocalisedText;
  /** What it is about; empty where nothing is said. */
  readonly intro: LocalisedText;
  /** Whether a Welsh reader has passed its Welsh; until then every Welsh text of it needs a check. */
  readonly welshChecked: Scalars['Boolean']['output'];
  /** Its scenes, in order. */
  readonly scenes: ReadonlyArray<Scene>;
  /** Where it stands in the sources; those of its captions stand with the scenes. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** Scenes in order, to be presented. */
export type StoryNameArgs = {
  language: Language;
};


/** Scenes in order, to be presented. */
export type StoryIntroArgs = {
  language: Language;
};

/** A view of the landscape to be shown, and what is said at it. */
export type Scene = Thing & {
  readonly __typename?: 'Scene';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called by: its caption. */
  readonly name: LocalisedText;
  /** The view: an address of the page without a language. It stays as it is when something it names goes; the page then says so. */
  readonly address: Scalars['String']['output'];
  /** What is said aloud at it; empty where nothing is said. */
  readonly caption: LocalisedText;
  /** Notes for who speaks; empty where there are none. */
  readonly notes: LocalisedText;
  /** Whether a Welsh reader has passed its Welsh; until then every Welsh text of it needs a check. */
  readonly welshChecked: Scalars['Boolean']['output'];
  /** The documents on which the caption rests. */
  readonly sources: ReadonlyArray<Source>;
  /** What of those documents the caption says in other words, each with its evidence. */
  readonly claims: ReadonlyArray<Mention>;
  /** Where it stands in the sources by evidence of its own. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A view of the landscape to be shown, and what is said at it. */
export type SceneNameArgs = {
  language: Language;
};


/** A view of the landscape to be shown, and what is said at it. */
export type SceneCaptionArgs = {
  language: Language;
};


/** A view of the landscape to be shown, and what is said at it. */
export type SceneNotesArgs = {
  language: Language;
};

/** The chance that two boards share at least as many members as they do, given how many seats each board and each organisation has (Neal's stochastic degree sequence model, exact). Compared are the boards at least half of whose recorded seats are stated; seats that law requires are fixed, and seats barred where board and organisation share no area. */
export type Surprise = Measure & {
  readonly __typename?: 'Surprise';
  /** The first board. */
  readonly a: Partnership;
  /** The other board. */
  readonly b: Partnership;
  /** The chance, from 0 to 1: small is surprising. Null where it cannot be asked. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** The same, corrected for all pairs that are looked at together (Holm). */
  readonly corrected: Maybe<Scalars['Float']['output']>;
  /** How many pairs those are. */
  readonly pairsTested: Scalars['Int']['output'];
  /** How many members they share. */
  readonly shared: Scalars['Int']['output'];
  /** How many chance would have them share. */
  readonly expected: Maybe<Scalars['Float']['output']>;
  /** How many of the recorded seats of the first board a document states, as `8 of 8`. */
  readonly statedA: Scalars['String']['output'];
  /** The same of the other board. */
  readonly statedB: Scalars['String']['output'];
  /** The same chance over tables drawn with the very same margins (fixed degree sequence model), from a fixed seed; not corrected. */
  readonly drawn: DrawnChance;
  /** How it is worked out, in a few words. */
  readonly method: Scalars['String']['output'];
  /** What it was asked with, defaults included. */
  readonly parameters: Scalars['JSON']['output'];
  /** The revision of the landscape it was worked out on. */
  readonly revision: Scalars['Int']['output'];
  /** Of how many of the two boards too few seats are stated. */
  readonly unknown: Scalars['Int']['output'];
  /** The seats of the members they share, in order of id. */
  readonly rows: ReadonlyArray<Statement>;
  /** How many of the seats of both boards are assumed, as `2 of 9`. */
  readonly assumedSeats: Maybe<Scalars['String']['output']>;
  /** What it says, in one plain sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** The chance that two boards share at least as many members as they do, given how many seats each board and each organisation has (Neal's stochastic degree sequence model, exact). Compared are the boards at least half of whose recorded seats are stated; seats that law requires are fixed, and seats barred where board and organisation share no area. */
export type SurpriseDrawnArgs = {
  samples?: InputMaybe<Scalars['Int']['input']>;
};


/** The chance that two boards share at least as many members as they do, given how many seats each board and each organisation has (Neal's stochastic degree sequence model, exact). Compared are the boards at least half of whose recorded seats are stated; seats that law requires are fixed, and seats barred where board and organisation share no area. */
export type SurpriseSentenceArgs = {
  language: Language;
};

/** A chance read off tables that were drawn. */
export type DrawnChance = {
  readonly __typename?: 'DrawnChance';
  /** The share of the tables in which the two share at least as many members; null where it cannot be asked. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** How many tables were drawn. */
  readonly samples: Scalars['Int']['output'];
};

/** A page of pairs. */
export type SurprisePage = {
  readonly __typename?: 'SurprisePage';
  /** How many pairs can be asked about, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Surprise>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

export type { AreaKind };

export type { AreaRelation };

export type { ShortBasis };

export type { HoldingRole };

export type { HoldsAs };

export type { ProductKind };

export type { AnswerKind };

export type { FactTopic };

export type { RecommendationStatus };

export type { SurveyMeasure };

export type { SurveyTopic };

export type { DataFlowStatus };

export type { FundingMode };

export type { FundingStatus };

export type { Granularity };

export type { InterfaceDirection };

export type { InterfaceNature };

export type { InterfaceType };

export type { LinkState };

export type { Family };

export type { Section };

export type { Law };

export type { Role };

export type { Devolution };

export type { OrganisationType };

export type { Sector };

export type { MemberList };

export type { PartnershipKind };

export type { RegionScope };

export type { Statutory };

export type { Tier };

export type { RemarkOutcome };

export type { RemarkSort };

export type { ScenarioAction };

export type { RemitRole };

export type { Standing };

export type { Severity };

export type { Verdict };

export type { SourceRead };

/** A place that boards and bodies serve: a council area, or an area made of them. */
export type Area = Thing & {
  readonly __typename?: 'Area';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for. */
  readonly name: LocalisedText;
  /** A name short enough for a column of the map. */
  readonly shortName: LocalisedText;
  /** What sort of area it is. */
  readonly kind: AreaKind;
  /** Code of the Office for National Statistics, where one exists. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Place among the columns of the map, from the left; council areas only. */
  readonly order: Maybe<Scalars['Int']['output']>;
  /** Column of its tile on the tile map, from the west; null where the landscape gives it none. */
  readonly tileColumn: Maybe<Scalars['Int']['output']>;
  /** Row of its tile on the tile map, from the north; null where the landscape gives it none. */
  readonly tileRow: Maybe<Scalars['Int']['output']>;
  /** The region under which its column stands; council areas only. */
  readonly region: Maybe<Area>;
  /** The areas it lies in, with the layer of each. */
  readonly within: ReadonlyArray<AreaWithin>;
  /** The council areas it is made of; a council area is itself. */
  readonly councils: ReadonlyArray<Area>;
  /** Boards whose footprint meets it. */
  readonly partnerships: ReadonlyArray<Partnership>;
  /** Organisations whose footprint meets it. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** Whether the short name is in common use (COMMON) or was made for the map (MADE). */
  readonly shortBasis: Maybe<ShortBasis>;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where it stands in the sources. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A place that boards and bodies serve: a council area, or an area made of them. */
export type AreaNameArgs = {
  language: Language;
};


/** A place that boards and bodies serve: a council area, or an area made of them. */
export type AreaShortNameArgs = {
  language: Language;
};

/** An area lies in another. */
export type AreaWithin = {
  readonly __typename?: 'AreaWithin';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The outer area. */
  readonly area: Area;
  /** In which layer of areas the outer one stands. */
  readonly relation: AreaRelation;
  /** How sure it is. */
  readonly certainty: Certainty;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What supports or disputes it. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** What an Act or guidance requires, and the product it makes people write. */
export type Duty = Thing & {
  readonly __typename?: 'Duty';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title; recorded in English only. */
  readonly name: LocalisedText;
  /** The duty in a few words, in English. */
  readonly title: Scalars['String']['output'];
  /** What sort of product it asks for. */
  readonly productKind: ProductKind;
  /** The product by its name. */
  readonly product: Maybe<Scalars['String']['output']>;
  /** The Act, regulations or guidance it stands in. */
  readonly act: Maybe<Scalars['String']['output']>;
  /** The section. */
  readonly section: Maybe<Scalars['String']['output']>;
  /** How often it falls due. */
  readonly frequency: Maybe<Scalars['String']['output']>;
  /** Who holds, carries, feeds it or is consulted on it. */
  readonly holders: ReadonlyArray<DutyHolding>;
  /** Facts, survey results, recommendations and disagreements that speak of it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where it stands in the sources. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** What an Act or guidance requires, and the product it makes people write. */
export type DutyNameArgs = {
  language: Language;
};

/** A topic of community safety. */
export type Theme = Thing & {
  readonly __typename?: 'Theme';
  /** Its id; unique among themes. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for. */
  readonly name: LocalisedText;
  /** What its Welsh name rests on. */
  readonly nameCyBasis: Maybe<WelshBasis>;
  /** Who covers it. */
  readonly remits: ReadonlyArray<Remit>;
  /** Facts, survey results, recommendations and disagreements that speak of it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Where it stands in the sources. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A topic of community safety. */
export type ThemeNameArgs = {
  language: Language;
};

/** A document in which evidence stands. */
export type Source = Thing & {
  readonly __typename?: 'Source';
  /** Its id; unique among sources. */
  readonly id: Scalars['ID']['output'];
  /** Its title; as published. */
  readonly name: LocalisedText;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Who published it. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** When it was published; null where the page did not show a date. */
  readonly date: Maybe<Scalars['Date']['output']>;
  /** Address of the document. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** How much of it was read. */
  readonly read: SourceRead;
  /** More on what was read. */
  readonly readNote: Maybe<Scalars['String']['output']>;
  /** Beginnings of the locators that were read; empty where the whole was. */
  readonly sectionsRead: ReadonlyArray<Scalars['String']['output']>;
  /** Everything that stands in it: each piece of evidence, with what it is about. */
  readonly passages: ReadonlyArray<Evidence>;
  /** Facts, survey results, recommendations and disagreements that speak of it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where it stands in the sources. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A document in which evidence stands. */
export type SourceNameArgs = {
  language: Language;
};

/** A lane of the map, in which kinds of board or types of body stand. */
export type Lane = Thing & {
  readonly __typename?: 'Lane';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for. */
  readonly name: LocalisedText;
  /** Its short name. */
  readonly shortName: LocalisedText;
  /** What its Welsh name rests on. */
  readonly nameCyBasis: Maybe<WelshBasis>;
  /** Its place from the top. */
  readonly order: Scalars['Int']['output'];
  /** The part of the map it stands in. */
  readonly section: Section;
  /** Kinds of partnership that stand in it. */
  readonly kinds: ReadonlyArray<PartnershipKind>;
  /** Types of organisation that stand in it. */
  readonly types: ReadonlyArray<OrganisationType>;
  /** The family it takes its colour from. */
  readonly family: Family;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where it stands in the sources. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A lane of the map, in which kinds of board or types of body stand. */
export type LaneNameArgs = {
  language: Language;
};


/** A lane of the map, in which kinds of board or types of body stand. */
export type LaneShortNameArgs = {
  language: Language;
};

/** An acronym of the field, spelt out. */
export type GlossaryTerm = Thing & {
  readonly __typename?: 'GlossaryTerm';
  /** The acronym. */
  readonly id: Scalars['ID']['output'];
  /** Spelt out in the language asked for. */
  readonly name: LocalisedText;
  /** What its Welsh words rest on. */
  readonly nameCyBasis: Maybe<WelshBasis>;
  /** What it means, in English. */
  readonly meaning: Maybe<Scalars['String']['output']>;
  /** Where it stands in the sources. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** An acronym of the field, spelt out. */
export type GlossaryTermNameArgs = {
  language: Language;
};

/** Something a document says about a body that is no statement between two bodies. */
export type Mention = Fact | SurveyResult | Recommendation | Disagreement;

/** One checkable statement of a document. */
export type Fact = Thing & {
  readonly __typename?: 'Fact';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The statement, in the language in which it is recorded. */
  readonly name: LocalisedText;
  /** What it is on. */
  readonly topic: Maybe<FactTopic>;
  /** The statement in our words; the quote stands in its evidence. */
  readonly statement: Scalars['String']['output'];
  /** True when the statement is in Welsh, as a meeting may have said it, false when it is in English. */
  readonly isWelsh: Scalars['Boolean']['output'];
  /** What it is about. */
  readonly about: ReadonlyArray<Thing>;
  /** Disagreements in which it is one of the claims; show them whenever the fact is shown. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** Where it stands in the sources. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One checkable statement of a document. */
export type FactNameArgs = {
  language: Language;
};

/** One result of a survey. */
export type SurveyResult = Thing & {
  readonly __typename?: 'SurveyResult';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What was asked or counted; recorded in English only. */
  readonly name: LocalisedText;
  /** The part of the survey. */
  readonly topic: Maybe<SurveyTopic>;
  /** What was asked or counted, in English. */
  readonly item: Scalars['String']['output'];
  /** What it is about. */
  readonly about: ReadonlyArray<Thing>;
  /** What the value is: a count, a percentage, a mean, a rank, words. */
  readonly measure: Maybe<SurveyMeasure>;
  /** The value as the report gives it; null where it is missing from the text at hand. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** What the value counts. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** How many respondents it rests on. */
  readonly baseN: Maybe<Scalars['Int']['output']>;
  /** A percentage as a count of respondents; worked out here, not in the report. */
  readonly impliedCount: Maybe<Scalars['Int']['output']>;
  /** How it was answered. No answer says nothing about the matter. */
  readonly answerKind: Maybe<AnswerKind>;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where it stands in the sources. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One result of a survey. */
export type SurveyResultNameArgs = {
  language: Language;
};

/** A recommendation of a report, in its own words. */
export type Recommendation = Thing & {
  readonly __typename?: 'Recommendation';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its words, in the language in which they are recorded. */
  readonly name: LocalisedText;
  /** Its number in the report. */
  readonly number: Maybe<Scalars['Int']['output']>;
  /** The words of the report. */
  readonly text: Scalars['String']['output'];
  /** True when its words are in Welsh, false when they are in English. */
  readonly isWelsh: Scalars['Boolean']['output'];
  /** Whom the words name; empty where they name nobody. */
  readonly addressedTo: ReadonlyArray<Thing>;
  /** What it is about. */
  readonly about: ReadonlyArray<Thing>;
  /** What became of it. */
  readonly status: Maybe<RecommendationStatus>;
  /** A remark of the researcher. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where it stands in the sources. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A recommendation of a report, in its own words. */
export type RecommendationNameArgs = {
  language: Language;
};

/** Claims that differ. All are shown whenever one is shown. */
export type Disagreement = Thing & {
  readonly __typename?: 'Disagreement';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** In what they differ; in English. */
  readonly name: LocalisedText;
  /** What the claims are on. */
  readonly topic: Maybe<FactTopic>;
  /** In what they differ, in English. */
  readonly whatDiffers: Scalars['String']['output'];
  /** Which documents of which year stand behind them. */
  readonly sourceNote: Maybe<Scalars['String']['output']>;
  /** The claims: facts and interfaces. */
  readonly claims: ReadonlyArray<Claim>;
  /** What the claims are about. */
  readonly about: ReadonlyArray<Thing>;
  /** Where it stands in the sources; the sources of its claims stand with the claims. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** Claims that differ. All are shown whenever one is shown. */
export type DisagreementNameArgs = {
  language: Language;
};

/** One side of a disagreement. */
export type Claim = Fact | Interface;



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Subject:
    | ( OrganisationModel )
    | ( PartnershipModel )
    | ( AreaModel )
    | ( Within )
    | ( DutyModel )
    | ( ThemeModel )
    | ( SourceModel )
    | ( FactModel )
    | ( SurveyResultModel )
    | ( RecommendationModel )
    | ( DisagreementModel )
    | ( GlossaryTermModel )
    | ( LaneModel )
    | ( SceneModel )
    | ( StoryModel )
    | ( ScenarioModel )
    | ( ScenarioStepModel )
    | ( RemarkModel )
    | ( MembershipModel )
    | ( InterfaceModel )
    | ( ToldRemit )
    | ( ToldDutyHolding )
    | ( ToldFundingFlow )
    | ( ToldDataFlow )
  ;
  Mention:
    | ( FactModel )
    | ( SurveyResultModel )
    | ( RecommendationModel )
    | ( DisagreementModel )
  ;
  Claim:
    | ( FactModel )
    | ( InterfaceModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Thing:
    | ( OrganisationModel )
    | ( PartnershipModel )
    | ( ScenarioModel )
    | ( ScenarioStepModel )
    | ( RemarkModel )
    | ( StoryModel )
    | ( SceneModel )
    | ( AreaModel )
    | ( DutyModel )
    | ( ThemeModel )
    | ( SourceModel )
    | ( LaneModel )
    | ( GlossaryTermModel )
    | ( FactModel )
    | ( SurveyResultModel )
    | ( RecommendationModel )
    | ( DisagreementModel )
  ;
  Body:
    | ( OrganisationModel )
    | ( PartnershipModel )
  ;
  Statement:
    | ( MembershipModel )
    | ( Part )
    | ( Part )
    | ( InterfaceModel )
    | ( ToldInterface )
    | ( ToldDutyHolding )
    | ( ToldRemit )
    | ( ToldFundingFlow )
    | ( ToldDataFlow )
  ;
  Measure:
    | ( AreaSeatsModel )
    | ( AreaGapsModel )
    | ( DuplicationModel )
    | ( MoneySumModel )
    | ( Concentration )
    | ( SeatLoadModel )
    | ( BoardLoadModel )
    | ( OverlapModel )
    | ( Network )
    | ( MeasureModel )
    | ( Crossing )
    | ( NetworkRankModel )
    | ( BrokerModel )
    | ( SurpriseModel )
  ;
  Flow:
    | ( ToldFundingFlow )
    | ( ToldDataFlow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AreaLoad: ResolverTypeWrapper<AreaLoadModel>;
  AreaSeats: ResolverTypeWrapper<AreaSeatsModel>;
  AreaGaps: ResolverTypeWrapper<AreaGapsModel>;
  ComparedSide: ComparedSide;
  ChangeSort: ChangeSort;
  TurnSort: TurnSort;
  RecordCount: ResolverTypeWrapper<KindCount>;
  ChangeCount: ResolverTypeWrapper<Omit<ChangeCount, 'kinds'> & { kinds: ReadonlyArray<ResolversTypes['RecordCount']> }>;
  TurnCount: ResolverTypeWrapper<Omit<TurnCount, 'kinds'> & { kinds: ReadonlyArray<ResolversTypes['RecordCount']> }>;
  RevisionComparison: ResolverTypeWrapper<RevisionsInHistory>;
  TimeComparison: ResolverTypeWrapper<DaysInHistory>;
  RecordChangePage: ResolverTypeWrapper<Omit<RecordChangePage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['RecordChange']> }>;
  TurnPage: ResolverTypeWrapper<Omit<TurnPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Turn']> }>;
  RecordChange: ResolverTypeWrapper<DifferenceInHistory>;
  Alteration: ResolverTypeWrapper<AlterationInHistory>;
  Turn: ResolverTypeWrapper<TurnInHistory>;
  Language: Language;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  Holds: Holds;
  Certainty: Certainty;
  Stance: Stance;
  WelshBasis: WelshBasis;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Thing: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Thing']>;
  Body: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Body']>;
  Statement: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Statement']>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  Subject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Subject']>;
  CoverageRows: CoverageRows;
  CoverageColumns: CoverageColumns;
  CoverageMatrix: ResolverTypeWrapper<MatrixPage>;
  CoverageHead: ResolverTypeWrapper<Head>;
  CoverageRow: ResolverTypeWrapper<MatrixRow>;
  CoverageCell: ResolverTypeWrapper<MatrixCell>;
  Duplication: ResolverTypeWrapper<DuplicationModel>;
  BoardDuty: ResolverTypeWrapper<BoardDutyModel>;
  OrganisationDuty: ResolverTypeWrapper<OrganisationDutyModel>;
  Contributor: ResolverTypeWrapper<ContributorModel>;
  Candidate: ResolverTypeWrapper<CandidateModel>;
  Money: ResolverTypeWrapper<MoneyModel>;
  MoneyPeriod: ResolverTypeWrapper<MoneyPeriodModel>;
  MoneySum: ResolverTypeWrapper<MoneySumModel>;
  FundingConcentration: ResolverTypeWrapper<Concentration>;
  FunderShare: ResolverTypeWrapper<FunderShareModel>;
  Reach: ResolverTypeWrapper<ReachModel>;
  UpwardLine: ResolverTypeWrapper<UpwardLineModel>;
  UpwardStep: ResolverTypeWrapper<UpwardStepModel>;
  SeatLoad: ResolverTypeWrapper<SeatLoadModel>;
  SeatLoadPage: ResolverTypeWrapper<Omit<SeatLoadPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['SeatLoad']> }>;
  BoardLoad: ResolverTypeWrapper<BoardLoadModel>;
  TierCount: ResolverTypeWrapper<TierCount>;
  GapLoad: ResolverTypeWrapper<GapLoadModel>;
  GapOrder: GapOrder;
  GapReach: GapReach;
  GapRule: ResolverTypeWrapper<GapRuleModel>;
  StandingCount: ResolverTypeWrapper<StandingCount>;
  Gap: ResolverTypeWrapper<GapModel>;
  GapSubject: ResolverTypeWrapper<GapSubjectModel>;
  GapPage: ResolverTypeWrapper<Omit<GapPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Gap']> }>;
  Judgement: ResolverTypeWrapper<JudgementModel>;
  JudgementPage: ResolverTypeWrapper<Omit<JudgementPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Judgement']> }>;
  AreaPage: ResolverTypeWrapper<Omit<AreaPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Area']> }>;
  DutyPage: ResolverTypeWrapper<Omit<DutyPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Duty']> }>;
  ThemePage: ResolverTypeWrapper<Omit<ThemePage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Theme']> }>;
  SourcePage: ResolverTypeWrapper<Omit<SourcePage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  FactPage: ResolverTypeWrapper<Omit<FactPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Fact']> }>;
  SurveyResultPage: ResolverTypeWrapper<Omit<SurveyResultPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['SurveyResult']> }>;
  RecommendationPage: ResolverTypeWrapper<Omit<RecommendationPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Recommendation']> }>;
  DisagreementPage: ResolverTypeWrapper<Omit<DisagreementPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Disagreement']> }>;
  GlossaryTermPage: ResolverTypeWrapper<Omit<GlossaryTermPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['GlossaryTerm']> }>;
  LanePage: ResolverTypeWrapper<Omit<LanePage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Lane']> }>;
  MembershipPage: ResolverTypeWrapper<Omit<MembershipPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Membership']> }>;
  InterfacePage: ResolverTypeWrapper<Omit<InterfacePage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Interface']> }>;
  FundingFlowPage: ResolverTypeWrapper<Omit<FundingFlowPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['FundingFlow']> }>;
  DataFlowPage: ResolverTypeWrapper<Omit<DataFlowPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['DataFlow']> }>;
  RemitPage: ResolverTypeWrapper<Omit<RemitPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Remit']> }>;
  DutyHoldingPage: ResolverTypeWrapper<Omit<DutyHoldingPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['DutyHolding']> }>;
  AreaFilter: AreaFilter;
  DutyFilter: DutyFilter;
  ThemeFilter: ThemeFilter;
  SourceFilter: SourceFilter;
  FactFilter: FactFilter;
  SurveyResultFilter: SurveyResultFilter;
  RecommendationFilter: RecommendationFilter;
  DisagreementFilter: DisagreementFilter;
  MembershipFilter: MembershipFilter;
  InterfaceFilter: InterfaceFilter;
  FundingFlowFilter: FundingFlowFilter;
  DataFlowFilter: DataFlowFilter;
  RemitFilter: RemitFilter;
  DutyHoldingFilter: DutyHoldingFilter;
  Measure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Measure']>;
  Organisation: ResolverTypeWrapper<OrganisationModel>;
  OrganisationPage: ResolverTypeWrapper<Omit<OrganisationPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Organisation']> }>;
  OrganisationFilter: OrganisationFilter;
  OrganisationSort: OrganisationSort;
  OverlapFacet: OverlapFacet;
  OverlapOrder: OverlapOrder;
  OverlapWeights: OverlapWeights;
  OverlapFilter: OverlapFilter;
  OverlapPage: ResolverTypeWrapper<Omit<OverlapPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Overlap']> }>;
  Overlap: ResolverTypeWrapper<OverlapModel>;
  OverlapMembers: ResolverTypeWrapper<Omit<OverlapMembers, 'whole' | 'local'> & { whole?: Maybe<ResolversTypes['MemberFacet']>, local?: Maybe<ResolversTypes['MemberFacet']> }>;
  MemberFacet: ResolverTypeWrapper<Omit<MemberFacet, 'shared' | 'onlyA' | 'onlyB' | 'required' | 'discretionary'> & { shared: ReadonlyArray<ResolversTypes['OverlapItem']>, onlyA: ReadonlyArray<ResolversTypes['OverlapItem']>, onlyB: ReadonlyArray<ResolversTypes['OverlapItem']>, required?: Maybe<ResolversTypes['Facet']>, discretionary?: Maybe<ResolversTypes['Facet']> }>;
  Facet: ResolverTypeWrapper<Omit<Facet, 'shared' | 'onlyA' | 'onlyB'> & { shared: ReadonlyArray<ResolversTypes['OverlapItem']>, onlyA: ReadonlyArray<ResolversTypes['OverlapItem']>, onlyB: ReadonlyArray<ResolversTypes['OverlapItem']> }>;
  OverlapItem: ResolverTypeWrapper<FacetItemModel>;
  Partnership: ResolverTypeWrapper<PartnershipModel>;
  PartnershipPage: ResolverTypeWrapper<Omit<PartnershipPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Partnership']> }>;
  PartnershipFilter: PartnershipFilter;
  PartnershipSort: PartnershipSort;
  Landscape: ResolverTypeWrapper<PartnershipGraph>;
  Lens: Lens;
  PathDirection: PathDirection;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodModel>;
  Neighbour: ResolverTypeWrapper<NeighbourModel>;
  Paths: ResolverTypeWrapper<PathList>;
  Path: ResolverTypeWrapper<PathModel>;
  PathStep: ResolverTypeWrapper<PathStepModel>;
  Match: Match;
  SearchPage: ResolverTypeWrapper<SearchPageModel>;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  Change: ResolverTypeWrapper<HistoricChange>;
  ChangeTold: ResolverTypeWrapper<ChangeTold>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CommitInput: CommitInput;
  RecordInput: RecordInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  CommitResult: ResolverTypeWrapper<CommitResult>;
  ScenarioPage: ResolverTypeWrapper<Omit<ScenarioPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Scenario']> }>;
  Scenario: ResolverTypeWrapper<ScenarioModel>;
  AcceptedRecord: ResolverTypeWrapper<AcceptedRecord>;
  ScenarioStep: ResolverTypeWrapper<ScenarioStepModel>;
  Remark: ResolverTypeWrapper<RemarkModel>;
  ScenarioComparison: ResolverTypeWrapper<Compared>;
  MovedStatement: ResolverTypeWrapper<MovedStatement>;
  MeasureChange: ResolverTypeWrapper<MeasureChanged>;
  SilosNetwork: SilosNetwork;
  SilosGrouping: SilosGrouping;
  BetweennessNorm: BetweennessNorm;
  Silos: ResolverTypeWrapper<Network>;
  Community: ResolverTypeWrapper<CommunityModel>;
  GroupCount: ResolverTypeWrapper<GroupCounted>;
  OfficialGroup: ResolverTypeWrapper<OfficialGroupModel>;
  Tie: ResolverTypeWrapper<TieModel>;
  TiePage: ResolverTypeWrapper<Omit<TiePage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Tie']> }>;
  Agreement: ResolverTypeWrapper<MeasureModel>;
  EiIndex: ResolverTypeWrapper<Crossing>;
  CutPoint: ResolverTypeWrapper<CutPointTold>;
  Bridge: ResolverTypeWrapper<BridgeTold>;
  NetworkRank: ResolverTypeWrapper<NetworkRankModel>;
  Broker: ResolverTypeWrapper<BrokerModel>;
  NetworkStanding: ResolverTypeWrapper<StandingInNetwork>;
  Membership: ResolverTypeWrapper<MembershipModel>;
  Seat: ResolverTypeWrapper<Part>;
  Association: ResolverTypeWrapper<Part>;
  Interface: ResolverTypeWrapper<InterfaceModel>;
  InterfaceSide: ResolverTypeWrapper<ToldInterface>;
  DutyHolding: ResolverTypeWrapper<ToldDutyHolding>;
  Remit: ResolverTypeWrapper<ToldRemit>;
  FlowKind: FlowKind;
  FlowStatus: FlowStatus;
  Flow: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Flow']>;
  FundingFlow: ResolverTypeWrapper<ToldFundingFlow>;
  DataFlow: ResolverTypeWrapper<ToldDataFlow>;
  StoryPage: ResolverTypeWrapper<Omit<StoryPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Story']> }>;
  Story: ResolverTypeWrapper<StoryModel>;
  Scene: ResolverTypeWrapper<SceneModel>;
  Surprise: ResolverTypeWrapper<SurpriseModel>;
  DrawnChance: ResolverTypeWrapper<DrawnChance>;
  SurprisePage: ResolverTypeWrapper<Omit<SurprisePage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Surprise']> }>;
  AreaKind: AreaKind;
  AreaRelation: AreaRelation;
  ShortBasis: ShortBasis;
  HoldingRole: HoldingRole;
  HoldsAs: HoldsAs;
  ProductKind: ProductKind;
  AnswerKind: AnswerKind;
  FactTopic: FactTopic;
  RecommendationStatus: RecommendationStatus;
  SurveyMeasure: SurveyMeasure;
  SurveyTopic: SurveyTopic;
  DataFlowStatus: DataFlowStatus;
  FundingMode: FundingMode;
  FundingStatus: FundingStatus;
  Granularity: Granularity;
  InterfaceDirection: InterfaceDirection;
  InterfaceNature: InterfaceNature;
  InterfaceType: InterfaceType;
  LinkState: LinkState;
  Family: Family;
  Section: Section;
  Law: Law;
  Role: Role;
  Devolution: Devolution;
  OrganisationType: OrganisationType;
  Sector: Sector;
  MemberList: MemberList;
  PartnershipKind: PartnershipKind;
  RegionScope: RegionScope;
  Statutory: Statutory;
  Tier: Tier;
  RemarkOutcome: RemarkOutcome;
  RemarkSort: RemarkSort;
  ScenarioAction: ScenarioAction;
  RemitRole: RemitRole;
  Standing: Standing;
  Severity: Severity;
  Verdict: Verdict;
  SourceRead: SourceRead;
  Area: ResolverTypeWrapper<AreaModel>;
  AreaWithin: ResolverTypeWrapper<Within>;
  Duty: ResolverTypeWrapper<DutyModel>;
  Theme: ResolverTypeWrapper<ThemeModel>;
  Source: ResolverTypeWrapper<SourceModel>;
  Lane: ResolverTypeWrapper<LaneModel>;
  GlossaryTerm: ResolverTypeWrapper<GlossaryTermModel>;
  Mention: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Mention']>;
  Fact: ResolverTypeWrapper<FactModel>;
  SurveyResult: ResolverTypeWrapper<SurveyResultModel>;
  Recommendation: ResolverTypeWrapper<RecommendationModel>;
  Disagreement: ResolverTypeWrapper<DisagreementModel>;
  Claim: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Claim']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Float: Scalars['Float']['output'];
  AreaLoad: AreaLoadModel;
  AreaSeats: AreaSeatsModel;
  AreaGaps: AreaGapsModel;
  RecordCount: KindCount;
  ChangeCount: Omit<ChangeCount, 'kinds'> & { kinds: ReadonlyArray<ResolversParentTypes['RecordCount']> };
  TurnCount: Omit<TurnCount, 'kinds'> & { kinds: ReadonlyArray<ResolversParentTypes['RecordCount']> };
  RevisionComparison: RevisionsInHistory;
  TimeComparison: DaysInHistory;
  RecordChangePage: Omit<RecordChangePage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['RecordChange']> };
  TurnPage: Omit<TurnPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Turn']> };
  RecordChange: DifferenceInHistory;
  Alteration: AlterationInHistory;
  Turn: TurnInHistory;
  Date: Scalars['Date']['output'];
  LocalisedText: LocalisedText;
  PageInfo: PageInfo;
  Thing: ResolversInterfaceTypes<ResolversParentTypes>['Thing'];
  Body: ResolversInterfaceTypes<ResolversParentTypes>['Body'];
  Statement: ResolversInterfaceTypes<ResolversParentTypes>['Statement'];
  Evidence: EvidenceModel;
  Subject: ResolversUnionTypes<ResolversParentTypes>['Subject'];
  CoverageMatrix: MatrixPage;
  CoverageHead: Head;
  CoverageRow: MatrixRow;
  CoverageCell: MatrixCell;
  Duplication: DuplicationModel;
  BoardDuty: BoardDutyModel;
  OrganisationDuty: OrganisationDutyModel;
  Contributor: ContributorModel;
  Candidate: CandidateModel;
  Money: MoneyModel;
  MoneyPeriod: MoneyPeriodModel;
  MoneySum: MoneySumModel;
  FundingConcentration: Concentration;
  FunderShare: FunderShareModel;
  Reach: ReachModel;
  UpwardLine: UpwardLineModel;
  UpwardStep: UpwardStepModel;
  SeatLoad: SeatLoadModel;
  SeatLoadPage: Omit<SeatLoadPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['SeatLoad']> };
  BoardLoad: BoardLoadModel;
  TierCount: TierCount;
  GapLoad: GapLoadModel;
  GapRule: GapRuleModel;
  StandingCount: StandingCount;
  Gap: GapModel;
  GapSubject: GapSubjectModel;
  GapPage: Omit<GapPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Gap']> };
  Judgement: JudgementModel;
  JudgementPage: Omit<JudgementPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Judgement']> };
  AreaPage: Omit<AreaPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Area']> };
  DutyPage: Omit<DutyPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Duty']> };
  ThemePage: Omit<ThemePage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Theme']> };
  SourcePage: Omit<SourcePage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  FactPage: Omit<FactPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Fact']> };
  SurveyResultPage: Omit<SurveyResultPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['SurveyResult']> };
  RecommendationPage: Omit<RecommendationPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Recommendation']> };
  DisagreementPage: Omit<DisagreementPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Disagreement']> };
  GlossaryTermPage: Omit<GlossaryTermPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['GlossaryTerm']> };
  LanePage: Omit<LanePage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Lane']> };
  MembershipPage: Omit<MembershipPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Membership']> };
  InterfacePage: Omit<InterfacePage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Interface']> };
  FundingFlowPage: Omit<FundingFlowPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['FundingFlow']> };
  DataFlowPage: Omit<DataFlowPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['DataFlow']> };
  RemitPage: Omit<RemitPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Remit']> };
  DutyHoldingPage: Omit<DutyHoldingPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['DutyHolding']> };
  AreaFilter: AreaFilter;
  DutyFilter: DutyFilter;
  ThemeFilter: ThemeFilter;
  SourceFilter: SourceFilter;
  FactFilter: FactFilter;
  SurveyResultFilter: SurveyResultFilter;
  RecommendationFilter: RecommendationFilter;
  DisagreementFilter: DisagreementFilter;
  MembershipFilter: MembershipFilter;
  InterfaceFilter: InterfaceFilter;
  FundingFlowFilter: FundingFlowFilter;
  DataFlowFilter: DataFlowFilter;
  RemitFilter: RemitFilter;
  DutyHoldingFilter: DutyHoldingFilter;
  Measure: ResolversInterfaceTypes<ResolversParentTypes>['Measure'];
  Organisation: OrganisationModel;
  OrganisationPage: Omit<OrganisationPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Organisation']> };
  OrganisationFilter: OrganisationFilter;
  OverlapWeights: OverlapWeights;
  OverlapFilter: OverlapFilter;
  OverlapPage: Omit<OverlapPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Overlap']> };
  Overlap: OverlapModel;
  OverlapMembers: Omit<OverlapMembers, 'whole' | 'local'> & { whole?: Maybe<ResolversParentTypes['MemberFacet']>, local?: Maybe<ResolversParentTypes['MemberFacet']> };
  MemberFacet: Omit<MemberFacet, 'shared' | 'onlyA' | 'onlyB' | 'required' | 'discretionary'> & { shared: ReadonlyArray<ResolversParentTypes['OverlapItem']>, onlyA: ReadonlyArray<ResolversParentTypes['OverlapItem']>, onlyB: ReadonlyArray<ResolversParentTypes['OverlapItem']>, required?: Maybe<ResolversParentTypes['Facet']>, discretionary?: Maybe<ResolversParentTypes['Facet']> };
  Facet: Omit<Facet, 'shared' | 'onlyA' | 'onlyB'> & { shared: ReadonlyArray<ResolversParentTypes['OverlapItem']>, onlyA: ReadonlyArray<ResolversParentTypes['OverlapItem']>, onlyB: ReadonlyArray<ResolversParentTypes['OverlapItem']> };
  OverlapItem: FacetItemModel;
  Partnership: PartnershipModel;
  PartnershipPage: Omit<PartnershipPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Partnership']> };
  PartnershipFilter: PartnershipFilter;
  Landscape: PartnershipGraph;
  Neighbourhood: NeighbourhoodModel;
  Neighbour: NeighbourModel;
  Paths: PathList;
  Path: PathModel;
  PathStep: PathStepModel;
  SearchPage: SearchPageModel;
  SearchHit: SearchHitModel;
  Change: HistoricChange;
  ChangeTold: ChangeTold;
  Mutation: Record<PropertyKey, never>;
  CommitInput: CommitInput;
  RecordInput: RecordInput;
  JSON: Scalars['JSON']['output'];
  CommitResult: CommitResult;
  ScenarioPage: Omit<ScenarioPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Scenario']> };
  Scenario: ScenarioModel;
  AcceptedRecord: AcceptedRecord;
  ScenarioStep: ScenarioStepModel;
  Remark: RemarkModel;
  ScenarioComparison: Compared;
  MovedStatement: MovedStatement;
  MeasureChange: MeasureChanged;
  Silos: Network;
  Community: CommunityModel;
  GroupCount: GroupCounted;
  OfficialGroup: OfficialGroupModel;
  Tie: TieModel;
  TiePage: Omit<TiePage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Tie']> };
  Agreement: MeasureModel;
  EiIndex: Crossing;
  CutPoint: CutPointTold;
  Bridge: BridgeTold;
  NetworkRank: NetworkRankModel;
  Broker: BrokerModel;
  NetworkStanding: StandingInNetwork;
  Membership: MembershipModel;
  Seat: Part;
  Association: Part;
  Interface: InterfaceModel;
  InterfaceSide: ToldInterface;
  DutyHolding: ToldDutyHolding;
  Remit: ToldRemit;
  Flow: ResolversInterfaceTypes<ResolversParentTypes>['Flow'];
  FundingFlow: ToldFundingFlow;
  DataFlow: ToldDataFlow;
  StoryPage: Omit<StoryPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Story']> };
  Story: StoryModel;
  Scene: SceneModel;
  Surprise: SurpriseModel;
  DrawnChance: DrawnChance;
  SurprisePage: Omit<SurprisePage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Surprise']> };
  Area: AreaModel;
  AreaWithin: Within;
  Duty: DutyModel;
  Theme: ThemeModel;
  Source: SourceModel;
  Lane: LaneModel;
  GlossaryTerm: GlossaryTermModel;
  Mention: ResolversUnionTypes<ResolversParentTypes>['Mention'];
  Fact: FactModel;
  SurveyResult: SurveyResultModel;
  Recommendation: RecommendationModel;
  Disagreement: DisagreementModel;
  Claim: ResolversUnionTypes<ResolversParentTypes>['Claim'];
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  areaLoads?: Resolver<ReadonlyArray<ResolversTypes['AreaLoad']>, ParentType, ContextType, RequireFields<QueryAreaLoadsArgs, 'includeNational'>>;
  changesBetween?: Resolver<ResolversTypes['RevisionComparison'], ParentType, ContextType, RequireFields<QueryChangesBetweenArgs, 'from'>>;
  changesInTime?: Resolver<ResolversTypes['TimeComparison'], ParentType, ContextType, RequireFields<QueryChangesInTimeArgs, 'since' | 'until'>>;
  coverage?: Resolver<ResolversTypes['CoverageMatrix'], ParentType, ContextType, RequireFields<QueryCoverageArgs, 'rows' | 'columns' | 'first'>>;
  coverageCell?: Resolver<Maybe<ResolversTypes['CoverageCell']>, ParentType, ContextType, RequireFields<QueryCoverageCellArgs, 'rows' | 'columns' | 'row' | 'column'>>;
  duplication?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Duplication']>>, ParentType, ContextType, RequireFields<QueryDuplicationArgs, 'area' | 'includeGeneral'>>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<QueryMoneyArgs, 'body' | 'includeGeneral'>>;
  fundingConcentration?: Resolver<Maybe<ResolversTypes['FundingConcentration']>, ParentType, ContextType, RequireFields<QueryFundingConcentrationArgs, 'body' | 'includeGeneral'>>;
  reach?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType, RequireFields<QueryReachArgs, 'flow'>>;
  upwardLine?: Resolver<Maybe<ResolversTypes['UpwardLine']>, ParentType, ContextType, RequireFields<QueryUpwardLineArgs, 'partnership'>>;
  seatsPerOrganisation?: Resolver<ResolversTypes['SeatLoadPage'], ParentType, ContextType, RequireFields<QuerySeatsPerOrganisationArgs, 'first'>>;
  boardsPerArea?: Resolver<ReadonlyArray<ResolversTypes['BoardLoad']>, ParentType, ContextType, Partial<QueryBoardsPerAreaArgs>>;
  gaps?: Resolver<ResolversTypes['GapPage'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'order' | 'first'>>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<QueryGapArgs, 'id'>>;
  gapRules?: Resolver<ReadonlyArray<ResolversTypes['GapRule']>, ParentType, ContextType>;
  gapLoad?: Resolver<ReadonlyArray<ResolversTypes['GapLoad']>, ParentType, ContextType>;
  judgements?: Resolver<ResolversTypes['JudgementPage'], ParentType, ContextType, RequireFields<QueryJudgementsArgs, 'first'>>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType, RequireFields<QueryJudgementArgs, 'id'>>;
  overlap?: Resolver<Maybe<ResolversTypes['Overlap']>, ParentType, ContextType, RequireFields<QueryOverlapArgs, 'a' | 'b' | 'includeGeneral' | 'includeAssumed' | 'facets'>>;
  overlaps?: Resolver<ResolversTypes['OverlapPage'], ParentType, ContextType, RequireFields<QueryOverlapsArgs, 'facets' | 'order' | 'includeGeneral' | 'includeAssumed' | 'includeSmall' | 'first'>>;
  landscape?: Resolver<ResolversTypes['Landscape'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType, RequireFields<QueryPartnershipArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationPage'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'sort' | 'first'>>;
  partnerships?: Resolver<ResolversTypes['PartnershipPage'], ParentType, ContextType, RequireFields<QueryPartnershipsArgs, 'sort' | 'first'>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryAreaArgs, 'id'>>;
  areas?: Resolver<ResolversTypes['AreaPage'], ParentType, ContextType, RequireFields<QueryAreasArgs, 'first'>>;
  duty?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType, RequireFields<QueryDutyArgs, 'id'>>;
  duties?: Resolver<ResolversTypes['DutyPage'], ParentType, ContextType, RequireFields<QueryDutiesArgs, 'first'>>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<QueryThemeArgs, 'id'>>;
  themes?: Resolver<ResolversTypes['ThemePage'], ParentType, ContextType, RequireFields<QueryThemesArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourcePage'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<QueryFactArgs, 'id'>>;
  facts?: Resolver<ResolversTypes['FactPage'], ParentType, ContextType, RequireFields<QueryFactsArgs, 'first'>>;
  surveyResult?: Resolver<Maybe<ResolversTypes['SurveyResult']>, ParentType, ContextType, RequireFields<QuerySurveyResultArgs, 'id'>>;
  surveyResults?: Resolver<ResolversTypes['SurveyResultPage'], ParentType, ContextType, RequireFields<QuerySurveyResultsArgs, 'first'>>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<QueryRecommendationArgs, 'id'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationPage'], ParentType, ContextType, RequireFields<QueryRecommendationsArgs, 'first'>>;
  disagreement?: Resolver<Maybe<ResolversTypes['Disagreement']>, ParentType, ContextType, RequireFields<QueryDisagreementArgs, 'id'>>;
  disagreements?: Resolver<ResolversTypes['DisagreementPage'], ParentType, ContextType, RequireFields<QueryDisagreementsArgs, 'first'>>;
  glossaryTerm?: Resolver<Maybe<ResolversTypes['GlossaryTerm']>, ParentType, ContextType, RequireFields<QueryGlossaryTermArgs, 'id'>>;
  glossaryTerms?: Resolver<ResolversTypes['GlossaryTermPage'], ParentType, ContextType, RequireFields<QueryGlossaryTermsArgs, 'first'>>;
  lane?: Resolver<Maybe<ResolversTypes['Lane']>, ParentType, ContextType, RequireFields<QueryLaneArgs, 'id'>>;
  lanes?: Resolver<ResolversTypes['LanePage'], ParentType, ContextType, RequireFields<QueryLanesArgs, 'first'>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<QueryMembershipArgs, 'id'>>;
  memberships?: Resolver<ResolversTypes['MembershipPage'], ParentType, ContextType, RequireFields<QueryMembershipsArgs, 'first'>>;
  interface?: Resolver<Maybe<ResolversTypes['Interface']>, ParentType, ContextType, RequireFields<QueryInterfaceArgs, 'id'>>;
  interfaces?: Resolver<ResolversTypes['InterfacePage'], ParentType, ContextType, RequireFields<QueryInterfacesArgs, 'first'>>;
  fundingFlow?: Resolver<Maybe<ResolversTypes['FundingFlow']>, ParentType, ContextType, RequireFields<QueryFundingFlowArgs, 'id'>>;
  fundingFlows?: Resolver<ResolversTypes['FundingFlowPage'], ParentType, ContextType, RequireFields<QueryFundingFlowsArgs, 'first'>>;
  dataFlow?: Resolver<Maybe<ResolversTypes['DataFlow']>, ParentType, ContextType, RequireFields<QueryDataFlowArgs, 'id'>>;
  dataFlows?: Resolver<ResolversTypes['DataFlowPage'], ParentType, ContextType, RequireFields<QueryDataFlowsArgs, 'first'>>;
  remit?: Resolver<Maybe<ResolversTypes['Remit']>, ParentType, ContextType, RequireFields<QueryRemitArgs, 'id'>>;
  remits?: Resolver<ResolversTypes['RemitPage'], ParentType, ContextType, RequireFields<QueryRemitsArgs, 'first'>>;
  dutyHolding?: Resolver<Maybe<ResolversTypes['DutyHolding']>, ParentType, ContextType, RequireFields<QueryDutyHoldingArgs, 'id'>>;
  dutyHoldings?: Resolver<ResolversTypes['DutyHoldingPage'], ParentType, ContextType, RequireFields<QueryDutyHoldingsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchPage'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'id' | 'steps' | 'direction' | 'lenses'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to'>>;
  paths?: Resolver<Maybe<ResolversTypes['Paths']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'first' | 'lenses' | 'direction'>>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  scenarios?: Resolver<ResolversTypes['ScenarioPage'], ParentType, ContextType, RequireFields<QueryScenariosArgs, 'first'>>;
  scenario?: Resolver<Maybe<ResolversTypes['Scenario']>, ParentType, ContextType, RequireFields<QueryScenarioArgs, 'id'>>;
  silos?: Resolver<ResolversTypes['Silos'], ParentType, ContextType, RequireFields<QuerySilosArgs, 'network' | 'includeNational' | 'includeAssumed'>>;
  stories?: Resolver<ResolversTypes['StoryPage'], ParentType, ContextType, RequireFields<QueryStoriesArgs, 'first'>>;
  story?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType, RequireFields<QueryStoryArgs, 'id'>>;
  scene?: Resolver<Maybe<ResolversTypes['Scene']>, ParentType, ContextType, RequireFields<QuerySceneArgs, 'id'>>;
  surprise?: Resolver<Maybe<ResolversTypes['Surprise']>, ParentType, ContextType, RequireFields<QuerySurpriseArgs, 'a' | 'b' | 'includeNational' | 'includeAssumed'>>;
  surprises?: Resolver<ResolversTypes['SurprisePage'], ParentType, ContextType, RequireFields<QuerySurprisesArgs, 'includeNational' | 'includeAssumed' | 'first'>>;
};

export type AreaLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaLoad'] = ResolversParentTypes['AreaLoad']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  boards?: Resolver<ResolversTypes['BoardLoad'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['AreaSeats'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['AreaGaps'], ParentType, ContextType>;
};

export type AreaSeatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaSeats'] = ResolversParentTypes['AreaSeats']> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  assumed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  membersNotKnown?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  assumedSeats?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AreaSeatsSentenceArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaGapsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaGaps'] = ResolversParentTypes['AreaGaps']> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ask?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wholeOfWales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  assumedSeats?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AreaGapsSentenceArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCount'] = ResolversParentTypes['RecordCount']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RecordCountTitleArgs, 'language'>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCount'] = ResolversParentTypes['ChangeCount']> = {
  sort?: Resolver<ResolversTypes['ChangeSort'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['RecordCount']>, ParentType, ContextType>;
};

export type TurnCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TurnCount'] = ResolversParentTypes['TurnCount']> = {
  sort?: Resolver<ResolversTypes['TurnSort'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['RecordCount']>, ParentType, ContextType>;
};

export type RevisionComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionComparison'] = ResolversParentTypes['RevisionComparison']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<RevisionComparisonChangesArgs, 'first'>>;
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['ChangeCount']>, ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unseen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['RecordChangePage'], ParentType, ContextType, RequireFields<RevisionComparisonRecordsArgs, 'first'>>;
  landscape?: Resolver<ResolversTypes['Landscape'], ParentType, ContextType, RequireFields<RevisionComparisonLandscapeArgs, 'side'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RevisionComparisonSentenceArgs, 'language'>>;
};

export type TimeComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeComparison'] = ResolversParentTypes['TimeComparison']> = {
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['TurnCount']>, ParentType, ContextType>;
  datable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['RecordCount']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['TurnPage'], ParentType, ContextType, RequireFields<TimeComparisonRecordsArgs, 'first'>>;
  landscape?: Resolver<ResolversTypes['Landscape'], ParentType, ContextType, RequireFields<TimeComparisonLandscapeArgs, 'side'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TimeComparisonSentenceArgs, 'language'>>;
};

export type RecordChangePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChangePage'] = ResolversParentTypes['RecordChangePage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TurnPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TurnPage'] = ResolversParentTypes['TurnPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Turn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecordChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kindTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RecordChangeKindTitleArgs, 'language'>>;
  sort?: Resolver<ResolversTypes['ChangeSort'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RecordChangeSentenceArgs, 'language'>>;
  alterations?: Resolver<ReadonlyArray<ResolversTypes['Alteration']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type AlterationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alteration'] = ResolversParentTypes['Alteration']> = {
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AlterationNameArgs, 'language'>>;
  before?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<AlterationBeforeArgs, 'language'>>;
  after?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<AlterationAfterArgs, 'language'>>;
};

export type TurnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Turn'] = ResolversParentTypes['Turn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kindTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TurnKindTitleArgs, 'language'>>;
  sort?: Resolver<ResolversTypes['TurnSort'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TurnSentenceArgs, 'language'>>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type LocalisedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsCheck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HoldsResolvers = EnumResolverSignature<{ YES?: any, NO?: any, UNKNOWN?: any }, ResolversTypes['Holds']>;

export type CertaintyResolvers = EnumResolverSignature<{ STATED?: any, STATUTE?: any, KNOWN?: any, ASSUMED?: any, DISPUTED?: any, UNSOURCED?: any }, ResolversTypes['Certainty']>;

export type StanceResolvers = EnumResolverSignature<{ SUPPORTS?: any, DISPUTES?: any }, ResolversTypes['Stance']>;

export type WelshBasisResolvers = EnumResolverSignature<{ OFFICIAL?: any, GENERIC?: any, TO_CHECK?: any }, ResolversTypes['WelshBasis']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thing'] = ResolversParentTypes['Thing']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'Partnership' | 'Scenario' | 'ScenarioStep' | 'Remark' | 'Story' | 'Scene' | 'Area' | 'Duty' | 'Theme' | 'Source' | 'Lane' | 'GlossaryTerm' | 'Fact' | 'SurveyResult' | 'Recommendation' | 'Disagreement', ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'Partnership', ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  __resolveType: TypeResolveFn<'Membership' | 'Seat' | 'Association' | 'Interface' | 'InterfaceSide' | 'DutyHolding' | 'Remit' | 'FundingFlow' | 'DataFlow', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isWelsh?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['Law']>, ParentType, ContextType>;
  restsOnUnopened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'Partnership' | 'Area' | 'AreaWithin' | 'Duty' | 'Theme' | 'Source' | 'Fact' | 'SurveyResult' | 'Recommendation' | 'Disagreement' | 'GlossaryTerm' | 'Lane' | 'Scene' | 'Story' | 'Scenario' | 'ScenarioStep' | 'Remark' | 'Membership' | 'Interface' | 'Remit' | 'DutyHolding' | 'FundingFlow' | 'DataFlow', ParentType, ContextType>;
};

export type CoverageMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageMatrix'] = ResolversParentTypes['CoverageMatrix']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['CoverageHead']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoverageRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['StandingCount']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CoverageMatrixSentenceArgs, 'language'>>;
};

export type CoverageHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageHead'] = ResolversParentTypes['CoverageHead']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CoverageHeadNameArgs, 'language'>>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<CoverageHeadNameLanguageArgs, 'language'>>;
};

export type CoverageRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageRow'] = ResolversParentTypes['CoverageRow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  head?: Resolver<ResolversTypes['CoverageHead'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['Standing']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['CoverageCell']>, ParentType, ContextType, Partial<CoverageRowCellsArgs>>;
};

export type CoverageCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell']> = {
  row?: Resolver<ResolversTypes['CoverageHead'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['CoverageHead'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  couldFill?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  whatWouldCloseIt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CoverageCellWhatWouldCloseItArgs, 'language'>>;
};

export type DuplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duplication'] = ResolversParentTypes['Duplication']> = {
  productKind?: Resolver<ResolversTypes['ProductKind'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  must?: Resolver<ReadonlyArray<ResolversTypes['BoardDuty']>, ParentType, ContextType>;
  mustGeneral?: Resolver<ReadonlyArray<ResolversTypes['BoardDuty']>, ParentType, ContextType>;
  carry?: Resolver<ReadonlyArray<ResolversTypes['BoardDuty']>, ParentType, ContextType>;
  organisationsMust?: Resolver<ReadonlyArray<ResolversTypes['OrganisationDuty']>, ParentType, ContextType>;
  contributors?: Resolver<ReadonlyArray<ResolversTypes['Contributor']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  assumedSeats?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DuplicationSentenceArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoardDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardDuty'] = ResolversParentTypes['BoardDuty']> = {
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  isGeneral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['DutyHolding'], ParentType, ContextType>;
};

export type OrganisationDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationDuty'] = ResolversParentTypes['OrganisationDuty']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  isGeneral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['DutyHolding'], ParentType, ContextType>;
};

export type ContributorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contributor'] = ResolversParentTypes['Contributor']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  partnerships?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['OrganisationDuty']>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['BoardDuty']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['MoneyPeriod']>, ParentType, ContextType>;
};

export type MoneyPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyPeriod'] = ResolversParentTypes['MoneyPeriod']> = {
  years?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yearFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes['MoneySum'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['MoneySum'], ParentType, ContextType>;
  unexplained?: Resolver<ResolversTypes['MoneySum'], ParentType, ContextType>;
};

export type MoneySumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneySum'] = ResolversParentTypes['MoneySum']> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  assumedSeats?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoneySumSentenceArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingConcentrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingConcentration'] = ResolversParentTypes['FundingConcentration']> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effectiveNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['FunderShare']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  assumedSeats?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FundingConcentrationSentenceArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FunderShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunderShare'] = ResolversParentTypes['FunderShare']> = {
  funder?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reach'] = ResolversParentTypes['Reach']> = {
  flow?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
  reached?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  reachedInGeneral?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  stopsAt?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReachWhyArgs, 'language'>>;
};

export type UpwardLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpwardLine'] = ResolversParentTypes['UpwardLine']> = {
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['UpwardStep']>, ParentType, ContextType>;
  stopsAt?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UpwardLineSentenceArgs, 'language'>>;
};

export type UpwardStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpwardStep'] = ResolversParentTypes['UpwardStep']> = {
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  interface?: Resolver<ResolversTypes['Interface'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['Interface']>, ParentType, ContextType>;
};

export type SeatLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatLoad'] = ResolversParentTypes['SeatLoad']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isOneForAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  assumedSeats?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SeatLoadSentenceArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatLoadPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatLoadPage'] = ResolversParentTypes['SeatLoadPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SeatLoad']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BoardLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardLoad'] = ResolversParentTypes['BoardLoad']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  byTier?: Resolver<ReadonlyArray<ResolversTypes['TierCount']>, ParentType, ContextType>;
  boards?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  assumedSeats?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BoardLoadSentenceArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TierCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TierCount'] = ResolversParentTypes['TierCount']> = {
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapLoad'] = ResolversParentTypes['GapLoad']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ask?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapRule'] = ResolversParentTypes['GapRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapRuleTitleArgs, 'language'>>;
  whatWouldCloseIt?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapRuleWhatWouldCloseItArgs, 'language'>>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['StandingCount']>, ParentType, ContextType, Partial<GapRuleCountsArgs>>;
};

export type StandingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingCount'] = ResolversParentTypes['StandingCount']> = {
  state?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['GapSubject']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapSentenceArgs, 'language'>>;
  whatWouldCloseIt?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapWhatWouldCloseItArgs, 'language'>>;
  areas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Area']>>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['GapReach']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
};

export type GapSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapSubject'] = ResolversParentTypes['GapSubject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapSubjectNameArgs, 'language'>>;
  record?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
};

export type GapPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapPage'] = ResolversParentTypes['GapPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  outdated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  boards?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
};

export type JudgementPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementPage'] = ResolversParentTypes['JudgementPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AreaPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaPage'] = ResolversParentTypes['AreaPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DutyPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyPage'] = ResolversParentTypes['DutyPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ThemePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemePage'] = ResolversParentTypes['ThemePage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SourcePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcePage'] = ResolversParentTypes['SourcePage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FactPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactPage'] = ResolversParentTypes['FactPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SurveyResultPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyResultPage'] = ResolversParentTypes['SurveyResultPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SurveyResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecommendationPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationPage'] = ResolversParentTypes['RecommendationPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DisagreementPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementPage'] = ResolversParentTypes['DisagreementPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GlossaryTermPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlossaryTermPage'] = ResolversParentTypes['GlossaryTermPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GlossaryTerm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LanePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LanePage'] = ResolversParentTypes['LanePage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lane']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MembershipPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipPage'] = ResolversParentTypes['MembershipPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InterfacePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterfacePage'] = ResolversParentTypes['InterfacePage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Interface']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FundingFlowPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingFlowPage'] = ResolversParentTypes['FundingFlowPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingFlow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DataFlowPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataFlowPage'] = ResolversParentTypes['DataFlowPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DataFlow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RemitPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemitPage'] = ResolversParentTypes['RemitPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Remit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DutyHoldingPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyHoldingPage'] = ResolversParentTypes['DutyHoldingPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DutyHolding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  __resolveType: TypeResolveFn<'AreaSeats' | 'AreaGaps' | 'Duplication' | 'MoneySum' | 'FundingConcentration' | 'SeatLoad' | 'BoardLoad' | 'Overlap' | 'Silos' | 'Agreement' | 'EiIndex' | 'NetworkRank' | 'Broker' | 'Surprise', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<OrganisationNameArgs, 'language'>>;
  shortName?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<OrganisationShortNameArgs, 'language'>>;
  shortBasis?: Resolver<Maybe<ResolversTypes['ShortBasis']>, ParentType, ContextType>;
  nameCyBasis?: Resolver<Maybe<ResolversTypes['WelshBasis']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['OrganisationType'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  devolution?: Resolver<Maybe<ResolversTypes['Devolution']>, ParentType, ContextType>;
  isGeneral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groupOf?: Resolver<ReadonlyArray<ResolversTypes['OrganisationType']>, ParentType, ContextType>;
  footprint?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Area']>>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  regionScope?: Resolver<Maybe<ResolversTypes['RegionScope']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType, RequireFields<OrganisationSeatsArgs, 'includeGeneral'>>;
  associations?: Resolver<ReadonlyArray<ResolversTypes['Association']>, ParentType, ContextType, RequireFields<OrganisationAssociationsArgs, 'includeGeneral'>>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['DutyHolding']>, ParentType, ContextType, RequireFields<OrganisationDutiesArgs, 'includeGeneral'>>;
  flows?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType, RequireFields<OrganisationFlowsArgs, 'includeGeneral'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationPage'] = ResolversParentTypes['OrganisationPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OverlapPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapPage'] = ResolversParentTypes['OverlapPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Overlap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overlap'] = ResolversParentTypes['Overlap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  a?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  facetsKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['LinkState'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Interface']>, ParentType, ContextType>;
  generalLinks?: Resolver<ReadonlyArray<ResolversTypes['Interface']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType>;
  sharedArea?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Area']>>, ParentType, ContextType>;
  areaOverlap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['OverlapMembers'], ParentType, ContextType>;
  productKinds?: Resolver<Maybe<ResolversTypes['Facet']>, ParentType, ContextType>;
  themes?: Resolver<Maybe<ResolversTypes['Facet']>, ParentType, ContextType>;
  funders?: Resolver<Maybe<ResolversTypes['Facet']>, ParentType, ContextType>;
  dataSets?: Resolver<Maybe<ResolversTypes['Facet']>, ParentType, ContextType>;
  duties?: Resolver<Maybe<ResolversTypes['Facet']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  assumedSeats?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OverlapSentenceArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverlapMembersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapMembers'] = ResolversParentTypes['OverlapMembers']> = {
  whole?: Resolver<Maybe<ResolversTypes['MemberFacet']>, ParentType, ContextType>;
  local?: Resolver<Maybe<ResolversTypes['MemberFacet']>, ParentType, ContextType>;
};

export type MemberFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberFacet'] = ResolversParentTypes['MemberFacet']> = {
  shared?: Resolver<ReadonlyArray<ResolversTypes['OverlapItem']>, ParentType, ContextType>;
  onlyA?: Resolver<ReadonlyArray<ResolversTypes['OverlapItem']>, ParentType, ContextType>;
  onlyB?: Resolver<ReadonlyArray<ResolversTypes['OverlapItem']>, ParentType, ContextType>;
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  coefficient?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Facet']>, ParentType, ContextType>;
  discretionary?: Resolver<Maybe<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  shared?: Resolver<ReadonlyArray<ResolversTypes['OverlapItem']>, ParentType, ContextType>;
  onlyA?: Resolver<ReadonlyArray<ResolversTypes['OverlapItem']>, ParentType, ContextType>;
  onlyB?: Resolver<ReadonlyArray<ResolversTypes['OverlapItem']>, ParentType, ContextType>;
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  coefficient?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type OverlapItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapItem'] = ResolversParentTypes['OverlapItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<OverlapItemNameArgs, 'language'>>;
  thing?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  isGeneral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequiredInA?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequiredInB?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inA?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  inB?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<PartnershipNameArgs, 'language'>>;
  shortName?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<PartnershipShortNameArgs, 'language'>>;
  shortBasis?: Resolver<Maybe<ResolversTypes['ShortBasis']>, ParentType, ContextType>;
  nameCyBasis?: Resolver<Maybe<ResolversTypes['WelshBasis']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnershipKind'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  statutory?: Resolver<Maybe<ResolversTypes['Statutory']>, ParentType, ContextType>;
  statutoryBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  established?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isGeneral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groupOf?: Resolver<ReadonlyArray<ResolversTypes['PartnershipKind']>, ParentType, ContextType>;
  memberList?: Resolver<Maybe<ResolversTypes['MemberList']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  regionScope?: Resolver<Maybe<ResolversTypes['RegionScope']>, ParentType, ContextType>;
  footprint?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Area']>>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType, RequireFields<PartnershipSeatsArgs, 'includeGeneral'>>;
  associations?: Resolver<ReadonlyArray<ResolversTypes['Association']>, ParentType, ContextType, RequireFields<PartnershipAssociationsArgs, 'includeGeneral'>>;
  interfaces?: Resolver<ReadonlyArray<ResolversTypes['InterfaceSide']>, ParentType, ContextType, RequireFields<PartnershipInterfacesArgs, 'includeGeneral'>>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['DutyHolding']>, ParentType, ContextType, RequireFields<PartnershipDutiesArgs, 'includeGeneral'>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Remit']>, ParentType, ContextType, RequireFields<PartnershipThemesArgs, 'includeGeneral'>>;
  flows?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType, RequireFields<PartnershipFlowsArgs, 'includeGeneral'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipPage'] = ResolversParentTypes['PartnershipPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LandscapeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Landscape'] = ResolversParentTypes['Landscape']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnerships?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  interfaces?: Resolver<ReadonlyArray<ResolversTypes['Interface']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  flows?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  lanes?: Resolver<ReadonlyArray<ResolversTypes['Lane']>, ParentType, ContextType>;
  stories?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  centre?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Neighbour']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type NeighbourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbour'] = ResolversParentTypes['Neighbour']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathsSentenceArgs, 'language'>>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathSentenceArgs, 'language'>>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  lens?: Resolver<ResolversTypes['Lens'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['PathDirection'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type SearchPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchPage'] = ResolversParentTypes['SearchPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upserted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['ChangeTold'], ParentType, ContextType, RequireFields<ChangeToldArgs, 'language'>>;
  isKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['RecordChangePage'], ParentType, ContextType, RequireFields<ChangeRecordsArgs, 'first'>>;
};

export type ChangeToldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeTold'] = ResolversParentTypes['ChangeTold']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  commit?: Resolver<ResolversTypes['CommitResult'], ParentType, ContextType, RequireFields<MutationCommitArgs, 'input'>>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type CommitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitResult'] = ResolversParentTypes['CommitResult']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScenarioPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioPage'] = ResolversParentTypes['ScenarioPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Scenario']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ScenarioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scenario'] = ResolversParentTypes['Scenario']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<ScenarioNameArgs, 'language'>>;
  nameCyBasis?: Resolver<Maybe<ResolversTypes['WelshBasis']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType, RequireFields<ScenarioWhyArgs, 'language'>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ScenarioStep']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['Remark']>, ParentType, ContextType>;
  compare?: Resolver<ResolversTypes['ScenarioComparison'], ParentType, ContextType>;
  acceptance?: Resolver<ReadonlyArray<ResolversTypes['AcceptedRecord']>, ParentType, ContextType, RequireFields<ScenarioAcceptanceArgs, 'on'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  areaLoads?: Resolver<ReadonlyArray<ResolversTypes['AreaLoad']>, ParentType, ContextType, RequireFields<ScenarioAreaLoadsArgs, 'includeNational'>>;
  changesBetween?: Resolver<ResolversTypes['RevisionComparison'], ParentType, ContextType, RequireFields<ScenarioChangesBetweenArgs, 'from'>>;
  changesInTime?: Resolver<ResolversTypes['TimeComparison'], ParentType, ContextType, RequireFields<ScenarioChangesInTimeArgs, 'since' | 'until'>>;
  coverage?: Resolver<ResolversTypes['CoverageMatrix'], ParentType, ContextType, RequireFields<ScenarioCoverageArgs, 'rows' | 'columns' | 'first'>>;
  coverageCell?: Resolver<Maybe<ResolversTypes['CoverageCell']>, ParentType, ContextType, RequireFields<ScenarioCoverageCellArgs, 'rows' | 'columns' | 'row' | 'column'>>;
  duplication?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Duplication']>>, ParentType, ContextType, RequireFields<ScenarioDuplicationArgs, 'area' | 'includeGeneral'>>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<ScenarioMoneyArgs, 'body' | 'includeGeneral'>>;
  fundingConcentration?: Resolver<Maybe<ResolversTypes['FundingConcentration']>, ParentType, ContextType, RequireFields<ScenarioFundingConcentrationArgs, 'body' | 'includeGeneral'>>;
  reach?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType, RequireFields<ScenarioReachArgs, 'flow'>>;
  upwardLine?: Resolver<Maybe<ResolversTypes['UpwardLine']>, ParentType, ContextType, RequireFields<ScenarioUpwardLineArgs, 'partnership'>>;
  seatsPerOrganisation?: Resolver<ResolversTypes['SeatLoadPage'], ParentType, ContextType, RequireFields<ScenarioSeatsPerOrganisationArgs, 'first'>>;
  boardsPerArea?: Resolver<ReadonlyArray<ResolversTypes['BoardLoad']>, ParentType, ContextType, Partial<ScenarioBoardsPerAreaArgs>>;
  gaps?: Resolver<ResolversTypes['GapPage'], ParentType, ContextType, RequireFields<ScenarioGapsArgs, 'order' | 'first'>>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<ScenarioGapArgs, 'id'>>;
  gapRules?: Resolver<ReadonlyArray<ResolversTypes['GapRule']>, ParentType, ContextType>;
  gapLoad?: Resolver<ReadonlyArray<ResolversTypes['GapLoad']>, ParentType, ContextType>;
  judgements?: Resolver<ResolversTypes['JudgementPage'], ParentType, ContextType, RequireFields<ScenarioJudgementsArgs, 'first'>>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType, RequireFields<ScenarioJudgementArgs, 'id'>>;
  overlap?: Resolver<Maybe<ResolversTypes['Overlap']>, ParentType, ContextType, RequireFields<ScenarioOverlapArgs, 'a' | 'b' | 'includeGeneral' | 'includeAssumed' | 'facets'>>;
  overlaps?: Resolver<ResolversTypes['OverlapPage'], ParentType, ContextType, RequireFields<ScenarioOverlapsArgs, 'facets' | 'order' | 'includeGeneral' | 'includeAssumed' | 'includeSmall' | 'first'>>;
  landscape?: Resolver<ResolversTypes['Landscape'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<ScenarioOrganisationArgs, 'id'>>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType, RequireFields<ScenarioPartnershipArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationPage'], ParentType, ContextType, RequireFields<ScenarioOrganisationsArgs, 'sort' | 'first'>>;
  partnerships?: Resolver<ResolversTypes['PartnershipPage'], ParentType, ContextType, RequireFields<ScenarioPartnershipsArgs, 'sort' | 'first'>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<ScenarioAreaArgs, 'id'>>;
  areas?: Resolver<ResolversTypes['AreaPage'], ParentType, ContextType, RequireFields<ScenarioAreasArgs, 'first'>>;
  duty?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType, RequireFields<ScenarioDutyArgs, 'id'>>;
  duties?: Resolver<ResolversTypes['DutyPage'], ParentType, ContextType, RequireFields<ScenarioDutiesArgs, 'first'>>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<ScenarioThemeArgs, 'id'>>;
  themes?: Resolver<ResolversTypes['ThemePage'], ParentType, ContextType, RequireFields<ScenarioThemesArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<ScenarioSourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourcePage'], ParentType, ContextType, RequireFields<ScenarioSourcesArgs, 'first'>>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<ScenarioFactArgs, 'id'>>;
  facts?: Resolver<ResolversTypes['FactPage'], ParentType, ContextType, RequireFields<ScenarioFactsArgs, 'first'>>;
  surveyResult?: Resolver<Maybe<ResolversTypes['SurveyResult']>, ParentType, ContextType, RequireFields<ScenarioSurveyResultArgs, 'id'>>;
  surveyResults?: Resolver<ResolversTypes['SurveyResultPage'], ParentType, ContextType, RequireFields<ScenarioSurveyResultsArgs, 'first'>>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<ScenarioRecommendationArgs, 'id'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationPage'], ParentType, ContextType, RequireFields<ScenarioRecommendationsArgs, 'first'>>;
  disagreement?: Resolver<Maybe<ResolversTypes['Disagreement']>, ParentType, ContextType, RequireFields<ScenarioDisagreementArgs, 'id'>>;
  disagreements?: Resolver<ResolversTypes['DisagreementPage'], ParentType, ContextType, RequireFields<ScenarioDisagreementsArgs, 'first'>>;
  glossaryTerm?: Resolver<Maybe<ResolversTypes['GlossaryTerm']>, ParentType, ContextType, RequireFields<ScenarioGlossaryTermArgs, 'id'>>;
  glossaryTerms?: Resolver<ResolversTypes['GlossaryTermPage'], ParentType, ContextType, RequireFields<ScenarioGlossaryTermsArgs, 'first'>>;
  lane?: Resolver<Maybe<ResolversTypes['Lane']>, ParentType, ContextType, RequireFields<ScenarioLaneArgs, 'id'>>;
  lanes?: Resolver<ResolversTypes['LanePage'], ParentType, ContextType, RequireFields<ScenarioLanesArgs, 'first'>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<ScenarioMembershipArgs, 'id'>>;
  memberships?: Resolver<ResolversTypes['MembershipPage'], ParentType, ContextType, RequireFields<ScenarioMembershipsArgs, 'first'>>;
  interface?: Resolver<Maybe<ResolversTypes['Interface']>, ParentType, ContextType, RequireFields<ScenarioInterfaceArgs, 'id'>>;
  interfaces?: Resolver<ResolversTypes['InterfacePage'], ParentType, ContextType, RequireFields<ScenarioInterfacesArgs, 'first'>>;
  fundingFlow?: Resolver<Maybe<ResolversTypes['FundingFlow']>, ParentType, ContextType, RequireFields<ScenarioFundingFlowArgs, 'id'>>;
  fundingFlows?: Resolver<ResolversTypes['FundingFlowPage'], ParentType, ContextType, RequireFields<ScenarioFundingFlowsArgs, 'first'>>;
  dataFlow?: Resolver<Maybe<ResolversTypes['DataFlow']>, ParentType, ContextType, RequireFields<ScenarioDataFlowArgs, 'id'>>;
  dataFlows?: Resolver<ResolversTypes['DataFlowPage'], ParentType, ContextType, RequireFields<ScenarioDataFlowsArgs, 'first'>>;
  remit?: Resolver<Maybe<ResolversTypes['Remit']>, ParentType, ContextType, RequireFields<ScenarioRemitArgs, 'id'>>;
  remits?: Resolver<ResolversTypes['RemitPage'], ParentType, ContextType, RequireFields<ScenarioRemitsArgs, 'first'>>;
  dutyHolding?: Resolver<Maybe<ResolversTypes['DutyHolding']>, ParentType, ContextType, RequireFields<ScenarioDutyHoldingArgs, 'id'>>;
  dutyHoldings?: Resolver<ResolversTypes['DutyHoldingPage'], ParentType, ContextType, RequireFields<ScenarioDutyHoldingsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchPage'], ParentType, ContextType, RequireFields<ScenarioSearchArgs, 'text' | 'first'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType, RequireFields<ScenarioNeighbourhoodArgs, 'id' | 'steps' | 'direction' | 'lenses'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<ScenarioPathArgs, 'from' | 'to'>>;
  paths?: Resolver<Maybe<ResolversTypes['Paths']>, ParentType, ContextType, RequireFields<ScenarioPathsArgs, 'from' | 'to' | 'first' | 'lenses' | 'direction'>>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<ScenarioChangesArgs, 'first'>>;
  silos?: Resolver<ResolversTypes['Silos'], ParentType, ContextType, RequireFields<ScenarioSilosArgs, 'network' | 'includeNational' | 'includeAssumed'>>;
  stories?: Resolver<ResolversTypes['StoryPage'], ParentType, ContextType, RequireFields<ScenarioStoriesArgs, 'first'>>;
  story?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType, RequireFields<ScenarioStoryArgs, 'id'>>;
  scene?: Resolver<Maybe<ResolversTypes['Scene']>, ParentType, ContextType, RequireFields<ScenarioSceneArgs, 'id'>>;
  surprise?: Resolver<Maybe<ResolversTypes['Surprise']>, ParentType, ContextType, RequireFields<ScenarioSurpriseArgs, 'a' | 'b' | 'includeNational' | 'includeAssumed'>>;
  surprises?: Resolver<ResolversTypes['SurprisePage'], ParentType, ContextType, RequireFields<ScenarioSurprisesArgs, 'includeNational' | 'includeAssumed' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptedRecord'] = ResolversParentTypes['AcceptedRecord']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ScenarioStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioStep'] = ResolversParentTypes['ScenarioStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<ScenarioStepNameArgs, 'language'>>;
  scenario?: Resolver<ResolversTypes['Scenario'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ScenarioAction'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  aboutId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  otherId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType>;
  dutyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScenarioStepFaultArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Remark'] = ResolversParentTypes['Remark']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<RemarkNameArgs, 'language'>>;
  scenario?: Resolver<ResolversTypes['Scenario'], ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['RemarkSort'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  aboutId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  statementId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  otherId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isWelsh?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  scene?: Resolver<Maybe<ResolversTypes['Scene']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['RemarkOutcome']>, ParentType, ContextType>;
  acceptance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AcceptedRecord']>>, ParentType, ContextType>;
  withdrawal?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScenarioComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioComparison'] = ResolversParentTypes['ScenarioComparison']> = {
  appears?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  vanishes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  moved?: Resolver<ReadonlyArray<ResolversTypes['MovedStatement']>, ParentType, ContextType>;
  supposed?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  losesHome?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  chairs?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  coOperation?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  otherParts?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  panelsWithNobody?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  holdings?: Resolver<ReadonlyArray<ResolversTypes['DutyHolding']>, ParentType, ContextType>;
  dutiesWithoutHolder?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Interface']>, ParentType, ContextType>;
  currentFlows?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
  pastFlows?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
  unknownHolder?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['MeasureChange']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ScenarioComparisonSentenceArgs, 'language'>>;
};

export type MovedStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovedStatement'] = ResolversParentTypes['MovedStatement']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MeasureChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureChange'] = ResolversParentTypes['MeasureChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeasureChangeNameArgs, 'language'>>;
  before?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SilosResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Silos'] = ResolversParentTypes['Silos']> = {
  network?: Resolver<ResolversTypes['SilosNetwork'], ParentType, ContextType>;
  includeNational?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  includeAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isolates?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  communities?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  modularity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  stability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType, RequireFields<SilosAgreementArgs, 'by'>>;
  eiIndex?: Resolver<ResolversTypes['EiIndex'], ParentType, ContextType, RequireFields<SilosEiIndexArgs, 'by'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['OfficialGroup']>, ParentType, ContextType, RequireFields<SilosGroupsArgs, 'by'>>;
  ties?: Resolver<ResolversTypes['TiePage'], ParentType, ContextType, RequireFields<SilosTiesArgs, 'by' | 'crosses' | 'first'>>;
  cutPoints?: Resolver<ReadonlyArray<ResolversTypes['CutPoint']>, ParentType, ContextType>;
  bridges?: Resolver<ReadonlyArray<ResolversTypes['Bridge']>, ParentType, ContextType>;
  betweenness?: Resolver<ReadonlyArray<ResolversTypes['NetworkRank']>, ParentType, ContextType, RequireFields<SilosBetweennessArgs, 'normalised' | 'first'>>;
  constraint?: Resolver<ReadonlyArray<ResolversTypes['NetworkRank']>, ParentType, ContextType, RequireFields<SilosConstraintArgs, 'first'>>;
  effectiveSize?: Resolver<ReadonlyArray<ResolversTypes['NetworkRank']>, ParentType, ContextType, RequireFields<SilosEffectiveSizeArgs, 'first'>>;
  brokerage?: Resolver<ReadonlyArray<ResolversTypes['Broker']>, ParentType, ContextType, RequireFields<SilosBrokerageArgs, 'by' | 'first'>>;
  standing?: Resolver<Maybe<ResolversTypes['NetworkStanding']>, ParentType, ContextType, RequireFields<SilosStandingArgs, 'id'>>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  assumedSeats?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SilosSentenceArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupCount']>, ParentType, ContextType, RequireFields<CommunityGroupsArgs, 'by'>>;
};

export type GroupCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupCount'] = ResolversParentTypes['GroupCount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<GroupCountNameArgs, 'language'>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialGroup'] = ResolversParentTypes['OfficialGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<OfficialGroupNameArgs, 'language'>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  a?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type TiePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TiePage'] = ResolversParentTypes['TiePage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  assumedSeats?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgreementSentenceArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EiIndexResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EiIndex'] = ResolversParentTypes['EiIndex']> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  internal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  external?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  assumedSeats?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EiIndexSentenceArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CutPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CutPoint'] = ResolversParentTypes['CutPoint']> = {
  node?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  losesOnlyLink?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  onlyOneSeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOneForAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CutPointSentenceArgs, 'language'>>;
};

export type BridgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bridge'] = ResolversParentTypes['Bridge']> = {
  a?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  fallsOff?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  onlyOneSeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BridgeSentenceArgs, 'language'>>;
};

export type NetworkRankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkRank'] = ResolversParentTypes['NetworkRank']> = {
  node?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bestRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worstRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isOneForAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  assumedSeats?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NetworkRankSentenceArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrokerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Broker'] = ResolversParentTypes['Broker']> = {
  coordinator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itinerant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gatekeeper?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  representative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  liaison?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bestRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worstRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isOneForAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  assumedSeats?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BrokerSentenceArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkStanding'] = ResolversParentTypes['NetworkStanding']> = {
  node?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  joinedTo?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType, RequireFields<NetworkStandingTieArgs, 'to'>>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  cutPoint?: Resolver<Maybe<ResolversTypes['CutPoint']>, ParentType, ContextType>;
  bridges?: Resolver<ReadonlyArray<ResolversTypes['Bridge']>, ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['NetworkRank'], ParentType, ContextType, RequireFields<NetworkStandingBetweennessArgs, 'normalised'>>;
  constraint?: Resolver<Maybe<ResolversTypes['NetworkRank']>, ParentType, ContextType>;
  effectiveSize?: Resolver<Maybe<ResolversTypes['NetworkRank']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  law?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isSeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  isAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  isGeneral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  law?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
  isAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  isGeneral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  law?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
  isAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  isGeneral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterfaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interface'] = ResolversParentTypes['Interface']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['InterfaceType'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['InterfaceNature'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['InterfaceDirection'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<InterfaceLabelArgs, 'language'>>;
  strength?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  isGeneral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterfaceSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterfaceSide'] = ResolversParentTypes['InterfaceSide']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['InterfaceType'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['InterfaceNature'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['InterfaceDirection'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<InterfaceSideLabelArgs, 'language'>>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  isGeneral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyHoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyHolding'] = ResolversParentTypes['DutyHolding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  holdsAs?: Resolver<ResolversTypes['HoldsAs'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['HoldingRole']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  isGeneral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Remit'] = ResolversParentTypes['Remit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RemitRole'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  isGeneral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlowStatusResolvers = EnumResolverSignature<{ CURRENT?: any, PAST?: any, DISCONTINUED?: any, CURRENT_EFFECT?: any, ABSENT?: any, UNSUCCESSFUL?: any, CRITICISED?: any, FLOWING?: any, LIMITED?: any, WITHHELD?: any, WANTED?: any, CEASED?: any, IN_DEVELOPMENT?: any }, ResolversTypes['FlowStatus']>;

export type FlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow']> = {
  __resolveType: TypeResolveFn<'FundingFlow' | 'DataFlow', ParentType, ContextType>;
};

export type FundingFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingFlow'] = ResolversParentTypes['FundingFlow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FlowKind'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FlowStatus']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<FundingFlowLabelArgs, 'language'>>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yearFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amountGbp?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amountNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['FundingMode']>, ParentType, ContextType>;
  isMoney?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['FundingFlow']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  isGeneral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataFlow'] = ResolversParentTypes['DataFlow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FlowKind'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FlowStatus']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<DataFlowLabelArgs, 'language'>>;
  datasetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datasetCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  granularity?: Resolver<Maybe<ResolversTypes['Granularity']>, ParentType, ContextType>;
  geography?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalGateway?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  isGeneral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoryPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryPage'] = ResolversParentTypes['StoryPage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Story'] = ResolversParentTypes['Story']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<StoryNameArgs, 'language'>>;
  intro?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<StoryIntroArgs, 'language'>>;
  welshChecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scenes?: Resolver<ReadonlyArray<ResolversTypes['Scene']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SceneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scene'] = ResolversParentTypes['Scene']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<SceneNameArgs, 'language'>>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<SceneCaptionArgs, 'language'>>;
  notes?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<SceneNotesArgs, 'language'>>;
  welshChecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Surprise'] = ResolversParentTypes['Surprise']> = {
  a?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  corrected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pairsTested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statedA?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedB?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drawn?: Resolver<ResolversTypes['DrawnChance'], ParentType, ContextType, RequireFields<SurpriseDrawnArgs, 'samples'>>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  assumedSeats?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SurpriseSentenceArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawnChanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnChance'] = ResolversParentTypes['DrawnChance']> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  samples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurprisePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurprisePage'] = ResolversParentTypes['SurprisePage']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Surprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AreaKindResolvers = EnumResolverSignature<{ COUNTRY?: any, PRINCIPAL_AREA?: any, POLICE_AREA?: any, HEALTH_AREA?: any, FIRE_AREA?: any, RPB_REGION?: any, SAFEGUARDING_REGION?: any, APB_REGION?: any, VAWDASV_REGION?: any, PSB_AREA?: any, JOINT_CSP_AREA?: any }, ResolversTypes['AreaKind']>;

export type AreaRelationResolvers = EnumResolverSignature<{ IN_COUNTRY?: any, IN_POLICE_AREA?: any, IN_HEALTH_AREA?: any, IN_FIRE_AREA?: any, IN_RPB_REGION?: any, IN_SAFEGUARDING_REGION?: any, IN_APB_REGION?: any, IN_VAWDASV_REGION?: any, IN_PSB_AREA?: any, IN_JOINT_CSP_AREA?: any }, ResolversTypes['AreaRelation']>;

export type ShortBasisResolvers = EnumResolverSignature<{ COMMON?: any, MADE?: any }, ResolversTypes['ShortBasis']>;

export type HoldingRoleResolvers = EnumResolverSignature<{ MUST?: any, MUST_JOINTLY?: any, MUST_AS_RESPONDERS?: any, MUST_AS_WRITTEN_IN_THE_RESPONSE?: any, MUST_NON_DEVOLVED_FUNCTIONS_ONLY?: any, MUST_SET_UP_AND_MAINTAIN?: any, CARRIES?: any, CARRIES_DIRECTS_THE_JOINT_WORK?: any, CARRIES_THROUGH_THE_SUSR?: any, CARRIES_WITH_THE_COUNCILS?: any, OFTEN_CARRIES?: any, DISCHARGES?: any, CONTRIBUTES_JOINTLY_AS_A_MEMBER_OF_THE_BOARD?: any, CONTRIBUTES_MADE_ON_THEIR_BEHALF?: any, IS_CONSULTED?: any, IS_NOTIFIED?: any, IS_NOTIFIED_DELIVERS_WHEN_DUE?: any, CO_ORDINATES?: any, NOMINATES_MEMBERS?: any, SUPPORTS?: any, QUALITY_ASSURES?: any, ADVISED?: any, SHOULD?: any, MAY?: any, MAY_ASSIST?: any, MAY_BE_DIRECTED_TO_TAKE_PART?: any, REPLACED_BY_WELL_BEING_PLAN?: any }, ResolversTypes['HoldingRole']>;

export type HoldsAsResolvers = EnumResolverSignature<{ MUST?: any, CARRIES?: any, CONTRIBUTES?: any, CONSULTED?: any, OTHER?: any }, ResolversTypes['HoldsAs']>;

export type ProductKindResolvers = EnumResolverSignature<{ PLAN?: any, ASSESSMENT?: any, REVIEW?: any, REPORT?: any, ENGAGEMENT?: any, AGREEMENT?: any, GATEWAY?: any, DUE_REGARD?: any, JOINT_WORKING?: any, PANEL?: any, SCRUTINY?: any, SERVICE?: any, STANDARD?: any }, ResolversTypes['ProductKind']>;

export type AnswerKindResolvers = EnumResolverSignature<{ MEASURED?: any, COUNT?: any, RANK?: any, QUOTE?: any, NO_ANSWER?: any }, ResolversTypes['AnswerKind']>;

export type FactTopicResolvers = EnumResolverSignature<{ GOVERNANCE?: any, FOOTPRINT?: any, MEMBERSHIP?: any, DUTIES?: any, OVERLAP?: any, PRIORITIES?: any, EXAMPLE?: any, FUNDING?: any, DATA?: any, SILOS?: any, CHANGE?: any, BOARDS_COUNT?: any, BOARD_MAPPING?: any, REVIEW?: any, FUTURE?: any, HISTORY?: any }, ResolversTypes['FactTopic']>;

export type RecommendationStatusResolvers = EnumResolverSignature<{ UNKNOWN?: any }, ResolversTypes['RecommendationStatus']>;

export type SurveyMeasureResolvers = EnumResolverSignature<{ COUNT?: any, PERCENT?: any, MEAN?: any, RANK?: any, TEXT?: any, CHART?: any }, ResolversTypes['SurveyMeasure']>;

export type SurveyTopicResolvers = EnumResolverSignature<{ RESPONDENTS?: any, CONVERSATIONS?: any, ACHIEVEMENTS_ATTRIBUTED_TO?: any, WEAK_PARTNERSHIP_WORKING?: any, NO_RESPONSE_OR_NOT_APPLICABLE?: any, IMPORTANCE_FOR_DELIVERY?: any, MOST_IMPORTANT_LAST_YEAR?: any, WEAKEST_AREAS_LAST_YEAR?: any, HOW_ISSUES_ARE_PRIORITISED?: any, ACTING_ALONE?: any, WAYS_OF_WORKING?: any, WORKFORCE?: any, SKILLS?: any, DATA_AND_EVIDENCE?: any, PRODUCTS?: any, DATA_SHARING?: any, OVERLAP_SEEN_AS_AN_ADVANTAGE?: any, MOST_CHALLENGING_INTERFACE?: any, CONFIDENCE?: any, NETWORK?: any, FINANCE?: any }, ResolversTypes['SurveyTopic']>;

export type DataFlowStatusResolvers = EnumResolverSignature<{ FLOWING?: any, LIMITED?: any, WITHHELD?: any, WANTED?: any, CEASED?: any, IN_DEVELOPMENT?: any }, ResolversTypes['DataFlowStatus']>;

export type FundingModeResolvers = EnumResolverSignature<{ DIRECT_GRANT?: any, GRANT?: any, FORMULA_GRANT?: any, BID?: any, JOINT_FUNDING?: any, COMMISSIONED?: any, IN_KIND?: any, CENTRALISED?: any, DIVERTED?: any, ENDED_OR_MOVED_TO_REGION?: any, NONE?: any }, ResolversTypes['FundingMode']>;

export type FundingStatusResolvers = EnumResolverSignature<{ CURRENT?: any, PAST?: any, DISCONTINUED?: any, CURRENT_EFFECT?: any, ABSENT?: any, UNSUCCESSFUL?: any, CRITICISED?: any }, ResolversTypes['FundingStatus']>;

export type GranularityResolvers = EnumResolverSignature<{ NONE?: any, LIMITED?: any, ANALYSIS_ONLY?: any, AGGREGATE?: any, QUALITATIVE?: any, ANONYMISED_RECORDS?: any, PERSONAL?: any, RAW?: any, REPORT?: any }, ResolversTypes['Granularity']>;

export type InterfaceDirectionResolvers = EnumResolverSignature<{ UP?: any, DOWN?: any, SIDEWAYS?: any }, ResolversTypes['InterfaceDirection']>;

export type InterfaceNatureResolvers = EnumResolverSignature<{ LINK?: any, FINDING?: any }, ResolversTypes['InterfaceNature']>;

export type InterfaceTypeResolvers = EnumResolverSignature<{ SITS_UNDER?: any, REPORTS_TO?: any, PART_OF?: any, ALIGNED_WITH?: any, REPRESENTED_ON?: any, PREPARES_BUSINESS_FOR?: any, SCRUTINISED_BY?: any, WORKS_WITH?: any, INFORMED_BY?: any, ELEMENTS_FALL_UNDER?: any, WIDER_NETWORK_OF?: any, MEMBER_OF?: any, SUPPORTS?: any, REVIEWS?: any, COMMISSIONED?: any, MANAGES_STRATEGY_OF?: any, CARRIES_OUT_REVIEWS_FOR?: any, DISCHARGES_DUTY_FOR?: any, COORDINATES?: any, SETS_PLAN_FOR?: any, OVERSEES?: any, OVERLAPS_WITH?: any, PLAN_OVERLAPS_WITH?: any, WEAK_LINK?: any, MOST_CHALLENGING?: any, ASKED_NO_ANSWER?: any }, ResolversTypes['InterfaceType']>;

export type LinkStateResolvers = EnumResolverSignature<{ DIRECT?: any, DIRECT_FINDING_ONLY?: any, GENERAL_ONLY?: any, GENERAL_FINDING_ONLY?: any, NONE_RECORDED?: any }, ResolversTypes['LinkState']>;

export type FamilyResolvers = EnumResolverSignature<{ COMMUNITY_SAFETY?: any, WELLBEING?: any, HEALTH_CARE?: any, SAFEGUARDING?: any, CRIMINAL_JUSTICE?: any, SCRUTINY?: any, EMERGENCY?: any, NATIONAL?: any, NETWORK?: any, POLICE?: any, FIRE?: any, HEALTH?: any, COUNCIL?: any, VOLUNTARY?: any, GOVERNMENT?: any, HOUSING_EDUCATION?: any, GENERAL?: any }, ResolversTypes['Family']>;

export type SectionResolvers = EnumResolverSignature<{ NATIONAL?: any, REGIONAL?: any, LOCAL?: any, ORGANISATIONS?: any, GENERAL?: any }, ResolversTypes['Section']>;

export type LawResolvers = EnumResolverSignature<{ REQUIRES?: any, INVITES?: any, CO_OPERATION?: any, GUIDANCE?: any, DUTY?: any, NONE?: any }, ResolversTypes['Law']>;

export type RoleResolvers = EnumResolverSignature<{ RESPONSIBLE_AUTHORITY?: any, STATUTORY_MEMBER?: any, MEMBER?: any, VOLUNTARY?: any, CHAIR?: any, CO_CHAIR?: any, CONVENOR?: any, CHAIR_OF_ONE_MEETING?: any, INVITED_PARTICIPANT?: any, ATTENDS?: any, LEAD?: any, SENIOR_RESPONSIBLE_OFFICER?: any, FOUNDER?: any, HOST?: any, FUNDER?: any, DELIVERY_PARTNER?: any, DUTY_TO_CO_OPERATE?: any, DUTY_TO_CO_OPERATE_NOT_A_MEMBER_BY_LAW?: any, SCRUTINISED?: any }, ResolversTypes['Role']>;

export type DevolutionResolvers = EnumResolverSignature<{ DEVOLVED?: any, NON_DEVOLVED?: any, MIXED?: any, NOT_APPLICABLE?: any }, ResolversTypes['Devolution']>;

export type OrganisationTypeResolvers = EnumResolverSignature<{ COUNCIL?: any, POLICE_FORCE?: any, PCC?: any, FIRE_RESCUE?: any, HEALTH_BOARD?: any, NHS_TRUST?: any, PROBATION?: any, PRISON?: any, PUBLIC_BODY?: any, GOVERNMENT?: any, CHARITY?: any, NETWORK?: any, ASSOCIATION?: any, UMBRELLA?: any, RESEARCH_CENTRE?: any, MULTI_AGENCY_UNIT?: any, POLICE_UNIT?: any, COMMISSIONER?: any, AUDITOR?: any, INSPECTORATE?: any, RSL?: any, UNIVERSITY?: any, CVC?: any, YOUTH_JUSTICE?: any, GROUP?: any }, ResolversTypes['OrganisationType']>;

export type SectorResolvers = EnumResolverSignature<{ LOCAL_GOVERNMENT?: any, POLICE?: any, FIRE?: any, HEALTH?: any, PROBATION?: any, CRIMINAL_JUSTICE?: any, YOUTH_JUSTICE?: any, GOVERNMENT?: any, ENVIRONMENT?: any, THIRD_SECTOR?: any, ACADEMIC?: any, HOUSING?: any, MULTI_AGENCY?: any, COMMUNITY?: any, EDUCATION?: any, PRIVATE?: any }, ResolversTypes['Sector']>;

export type MemberListResolvers = EnumResolverSignature<{ LAW_ONLY?: any, LAW_AND_ASSUMED?: any, SOME_STATED?: any, ASSUMED_ONLY?: any, UNKNOWN?: any }, ResolversTypes['MemberList']>;

export type PartnershipKindResolvers = EnumResolverSignature<{ CSP?: any, PSB?: any, RPB?: any, RSB?: any, APB?: any, VAWDASV?: any, YJ_BOARD?: any, LCJB?: any, LRF?: any, MAPPA?: any, POLICE_CRIME_PANEL?: any, SCRUTINY?: any, CHANNEL?: any, NATIONAL_BOARD?: any, NETWORK?: any, CONTEST?: any, SVOC?: any, REGIONAL_CSB?: any, ASB?: any, APB_SUBGROUP?: any, PSG?: any, IOM?: any, RHSCG?: any, COHESION?: any, PUBLIC_PROTECTION?: any, VAWDASV_NATIONAL?: any, VRU?: any, CSP_SUBGROUP?: any, YOUNG_FUTURES?: any, TASK_GROUP?: any }, ResolversTypes['PartnershipKind']>;

export type RegionScopeResolvers = EnumResolverSignature<{ SEVERAL?: any, WALES?: any, ONE?: any }, ResolversTypes['RegionScope']>;

export type StatutoryResolvers = EnumResolverSignature<{ YES?: any, NO?: any, PROCESS?: any }, ResolversTypes['Statutory']>;

export type TierResolvers = EnumResolverSignature<{ NATIONAL?: any, REGIONAL?: any, LOCAL?: any }, ResolversTypes['Tier']>;

export type RemarkOutcomeResolvers = EnumResolverSignature<{ ACCEPTED?: any, REFUSED?: any }, ResolversTypes['RemarkOutcome']>;

export type RemarkSortResolvers = EnumResolverSignature<{ CONFIRM?: any, DISPUTE?: any, MISSING?: any, IDEA?: any }, ResolversTypes['RemarkSort']>;

export type ScenarioActionResolvers = EnumResolverSignature<{ END?: any, MERGE?: any, ADD_SEAT?: any, END_SEAT?: any, MOVE_DUTY?: any }, ResolversTypes['ScenarioAction']>;

export type RemitRoleResolvers = EnumResolverSignature<{ PRIORITY?: any, CORE?: any, STATUTORY?: any, PART?: any, EXAMPLE?: any, AIM?: any }, ResolversTypes['RemitRole']>;

export type StandingResolvers = EnumResolverSignature<{ YES?: any, NO?: any, UNKNOWN?: any, GENERAL?: any, NOT_APPLICABLE?: any }, ResolversTypes['Standing']>;

export type SeverityResolvers = EnumResolverSignature<{ HIGH?: any, MEDIUM?: any, LOW?: any }, ResolversTypes['Severity']>;

export type VerdictResolvers = EnumResolverSignature<{ REQUIRED?: any, USEFUL?: any, DUPLICATE?: any, OPEN?: any }, ResolversTypes['Verdict']>;

export type SourceReadResolvers = EnumResolverSignature<{ FULL?: any, OPENING?: any, SEARCHED?: any, NOT_OPENED?: any }, ResolversTypes['SourceRead']>;

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<AreaNameArgs, 'language'>>;
  shortName?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<AreaShortNameArgs, 'language'>>;
  kind?: Resolver<ResolversTypes['AreaKind'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tileColumn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tileRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  within?: Resolver<ReadonlyArray<ResolversTypes['AreaWithin']>, ParentType, ContextType>;
  councils?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  partnerships?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  shortBasis?: Resolver<Maybe<ResolversTypes['ShortBasis']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaWithinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaWithin'] = ResolversParentTypes['AreaWithin']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['AreaRelation'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<DutyNameArgs, 'language'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productKind?: Resolver<ResolversTypes['ProductKind'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['DutyHolding']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<ThemeNameArgs, 'language'>>;
  nameCyBasis?: Resolver<Maybe<ResolversTypes['WelshBasis']>, ParentType, ContextType>;
  remits?: Resolver<ReadonlyArray<ResolversTypes['Remit']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<SourceNameArgs, 'language'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['SourceRead'], ParentType, ContextType>;
  readNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sectionsRead?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LaneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lane'] = ResolversParentTypes['Lane']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<LaneNameArgs, 'language'>>;
  shortName?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<LaneShortNameArgs, 'language'>>;
  nameCyBasis?: Resolver<Maybe<ResolversTypes['WelshBasis']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['PartnershipKind']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['OrganisationType']>, ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GlossaryTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlossaryTerm'] = ResolversParentTypes['GlossaryTerm']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<GlossaryTermNameArgs, 'language'>>;
  nameCyBasis?: Resolver<Maybe<ResolversTypes['WelshBasis']>, ParentType, ContextType>;
  meaning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  __resolveType: TypeResolveFn<'Fact' | 'SurveyResult' | 'Recommendation' | 'Disagreement', ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<FactNameArgs, 'language'>>;
  topic?: Resolver<Maybe<ResolversTypes['FactTopic']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isWelsh?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyResult'] = ResolversParentTypes['SurveyResult']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<SurveyResultNameArgs, 'language'>>;
  topic?: Resolver<Maybe<ResolversTypes['SurveyTopic']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['SurveyMeasure']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baseN?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  impliedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answerKind?: Resolver<Maybe<ResolversTypes['AnswerKind']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<RecommendationNameArgs, 'language'>>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isWelsh?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  addressedTo?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RecommendationStatus']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType, RequireFields<DisagreementNameArgs, 'language'>>;
  topic?: Resolver<Maybe<ResolversTypes['FactTopic']>, ParentType, ContextType>;
  whatDiffers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  __resolveType: TypeResolveFn<'Fact' | 'Interface', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  AreaLoad?: AreaLoadResolvers<ContextType>;
  AreaSeats?: AreaSeatsResolvers<ContextType>;
  AreaGaps?: AreaGapsResolvers<ContextType>;
  RecordCount?: RecordCountResolvers<ContextType>;
  ChangeCount?: ChangeCountResolvers<ContextType>;
  TurnCount?: TurnCountResolvers<ContextType>;
  RevisionComparison?: RevisionComparisonResolvers<ContextType>;
  TimeComparison?: TimeComparisonResolvers<ContextType>;
  RecordChangePage?: RecordChangePageResolvers<ContextType>;
  TurnPage?: TurnPageResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  Alteration?: AlterationResolvers<ContextType>;
  Turn?: TurnResolvers<ContextType>;
  Date?: GraphQLScalarType;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Holds?: HoldsResolvers;
  Certainty?: CertaintyResolvers;
  Stance?: StanceResolvers;
  WelshBasis?: WelshBasisResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  Thing?: ThingResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  CoverageMatrix?: CoverageMatrixResolvers<ContextType>;
  CoverageHead?: CoverageHeadResolvers<ContextType>;
  CoverageRow?: CoverageRowResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  Duplication?: DuplicationResolvers<ContextType>;
  BoardDuty?: BoardDutyResolvers<ContextType>;
  OrganisationDuty?: OrganisationDutyResolvers<ContextType>;
  Contributor?: ContributorResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyPeriod?: MoneyPeriodResolvers<ContextType>;
  MoneySum?: MoneySumResolvers<ContextType>;
  FundingConcentration?: FundingConcentrationResolvers<ContextType>;
  FunderShare?: FunderShareResolvers<ContextType>;
  Reach?: ReachResolvers<ContextType>;
  UpwardLine?: UpwardLineResolvers<ContextType>;
  UpwardStep?: UpwardStepResolvers<ContextType>;
  SeatLoad?: SeatLoadResolvers<ContextType>;
  SeatLoadPage?: SeatLoadPageResolvers<ContextType>;
  BoardLoad?: BoardLoadResolvers<ContextType>;
  TierCount?: TierCountResolvers<ContextType>;
  GapLoad?: GapLoadResolvers<ContextType>;
  GapRule?: GapRuleResolvers<ContextType>;
  StandingCount?: StandingCountResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapSubject?: GapSubjectResolvers<ContextType>;
  GapPage?: GapPageResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementPage?: JudgementPageResolvers<ContextType>;
  AreaPage?: AreaPageResolvers<ContextType>;
  DutyPage?: DutyPageResolvers<ContextType>;
  ThemePage?: ThemePageResolvers<ContextType>;
  SourcePage?: SourcePageResolvers<ContextType>;
  FactPage?: FactPageResolvers<ContextType>;
  SurveyResultPage?: SurveyResultPageResolvers<ContextType>;
  RecommendationPage?: RecommendationPageResolvers<ContextType>;
  DisagreementPage?: DisagreementPageResolvers<ContextType>;
  GlossaryTermPage?: GlossaryTermPageResolvers<ContextType>;
  LanePage?: LanePageResolvers<ContextType>;
  MembershipPage?: MembershipPageResolvers<ContextType>;
  InterfacePage?: InterfacePageResolvers<ContextType>;
  FundingFlowPage?: FundingFlowPageResolvers<ContextType>;
  DataFlowPage?: DataFlowPageResolvers<ContextType>;
  RemitPage?: RemitPageResolvers<ContextType>;
  DutyHoldingPage?: DutyHoldingPageResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationPage?: OrganisationPageResolvers<ContextType>;
  OverlapPage?: OverlapPageResolvers<ContextType>;
  Overlap?: OverlapResolvers<ContextType>;
  OverlapMembers?: OverlapMembersResolvers<ContextType>;
  MemberFacet?: MemberFacetResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  OverlapItem?: OverlapItemResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  PartnershipPage?: PartnershipPageResolvers<ContextType>;
  Landscape?: LandscapeResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  SearchPage?: SearchPageResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeTold?: ChangeToldResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  CommitResult?: CommitResultResolvers<ContextType>;
  ScenarioPage?: ScenarioPageResolvers<ContextType>;
  Scenario?: ScenarioResolvers<ContextType>;
  AcceptedRecord?: AcceptedRecordResolvers<ContextType>;
  ScenarioStep?: ScenarioStepResolvers<ContextType>;
  Remark?: RemarkResolvers<ContextType>;
  ScenarioComparison?: ScenarioComparisonResolvers<ContextType>;
  MovedStatement?: MovedStatementResolvers<ContextType>;
  MeasureChange?: MeasureChangeResolvers<ContextType>;
  Silos?: SilosResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  GroupCount?: GroupCountResolvers<ContextType>;
  OfficialGroup?: OfficialGroupResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TiePage?: TiePageResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  EiIndex?: EiIndexResolvers<ContextType>;
  CutPoint?: CutPointResolvers<ContextType>;
  Bridge?: BridgeResolvers<ContextType>;
  NetworkRank?: NetworkRankResolvers<ContextType>;
  Broker?: BrokerResolvers<ContextType>;
  NetworkStanding?: NetworkStandingResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  Interface?: InterfaceResolvers<ContextType>;
  InterfaceSide?: InterfaceSideResolvers<ContextType>;
  DutyHolding?: DutyHoldingResolvers<ContextType>;
  Remit?: RemitResolvers<ContextType>;
  FlowStatus?: FlowStatusResolvers;
  Flow?: FlowResolvers<ContextType>;
  FundingFlow?: FundingFlowResolvers<ContextType>;
  DataFlow?: DataFlowResolvers<ContextType>;
  StoryPage?: StoryPageResolvers<ContextType>;
  Story?: StoryResolvers<ContextType>;
  Scene?: SceneResolvers<ContextType>;
  Surprise?: SurpriseResolvers<ContextType>;
  DrawnChance?: DrawnChanceResolvers<ContextType>;
  SurprisePage?: SurprisePageResolvers<ContextType>;
  AreaKind?: AreaKindResolvers;
  AreaRelation?: AreaRelationResolvers;
  ShortBasis?: ShortBasisResolvers;
  HoldingRole?: HoldingRoleResolvers;
  HoldsAs?: HoldsAsResolvers;
  ProductKind?: ProductKindResolvers;
  AnswerKind?: AnswerKindResolvers;
  FactTopic?: FactTopicResolvers;
  RecommendationStatus?: RecommendationStatusResolvers;
  SurveyMeasure?: SurveyMeasureResolvers;
  SurveyTopic?: SurveyTopicResolvers;
  DataFlowStatus?: DataFlowStatusResolvers;
  FundingMode?: FundingModeResolvers;
  FundingStatus?: FundingStatusResolvers;
  Granularity?: GranularityResolvers;
  InterfaceDirection?: InterfaceDirectionResolvers;
  InterfaceNature?: InterfaceNatureResolvers;
  InterfaceType?: InterfaceTypeResolvers;
  LinkState?: LinkStateResolvers;
  Family?: FamilyResolvers;
  Section?: SectionResolvers;
  Law?: LawResolvers;
  Role?: RoleResolvers;
  Devolution?: DevolutionResolvers;
  OrganisationType?: OrganisationTypeResolvers;
  Sector?: SectorResolvers;
  MemberList?: MemberListResolvers;
  PartnershipKind?: PartnershipKindResolvers;
  RegionScope?: RegionScopeResolvers;
  Statutory?: StatutoryResolvers;
  Tier?: TierResolvers;
  RemarkOutcome?: RemarkOutcomeResolvers;
  RemarkSort?: RemarkSortResolvers;
  ScenarioAction?: ScenarioActionResolvers;
  RemitRole?: RemitRoleResolvers;
  Standing?: StandingResolvers;
  Severity?: SeverityResolvers;
  Verdict?: VerdictResolvers;
  SourceRead?: SourceReadResolvers;
  Area?: AreaResolvers<ContextType>;
  AreaWithin?: AreaWithinResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Lane?: LaneResolvers<ContextType>;
  GlossaryTerm?: GlossaryTermResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  SurveyResult?: SurveyResultResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
};

