/** Every resolver by the type it answers for. */
import { enumMaps } from '../enumMaps.ts';
import { AreaGaps, AreaLoad, areaQueries, AreaSeats } from './areas.ts';
import { Organisation, Partnership } from './bodies.ts';
import { Alteration, Change, changeQueries, RecordChange, RecordCount, RevisionComparison, TimeComparison, Turn } from './changes.ts';
import { CoverageCell, CoverageHead, CoverageMatrix, CoverageRow, coverageQueries } from './coverage.ts';
import {
  BoardLoad,
  flowsAndLoadQueries,
  FunderShare,
  FundingConcentration,
  Money,
  MoneySum,
  Reach,
  SeatLoad,
  UpwardLine,
  UpwardStep,
} from './flowsAndLoad.ts';
import { Gap, gapQueries, GapRule, GapSubject, Judgement } from './gaps.ts';
import { BoardDuty, Candidate, Contributor, Duplication, duplicationQueries, OrganisationDuty } from './duplication.ts';
import { byKind } from './kinds.ts';
import { Landscape, Neighbour, Neighbourhood, Path, Paths, PathStep } from './landscape.ts';
import { Mutation } from './mutation.ts';
import { Overlap, OverlapItem, overlapQueries } from './overlaps.ts';
import { Area, AreaWithin } from './places.ts';
import { Query } from './query.ts';
import { Remark } from './remarks.ts';
import { MeasureChange, Scenario, ScenarioComparison, scenarioQueries, ScenarioStep } from './scenarios.ts';
import { Scene, Story, storyQueries } from './stories.ts';
import { Surprise, surpriseQueries } from './surprise.ts';
import {
  Agreement,
  Bridge,
  Broker,
  Community,
  CutPoint,
  EiIndex,
  GroupCount,
  NetworkRank,
  NetworkStanding,
  OfficialGroup,
  Silos,
  silosQueries,
  Tie,
} from './silos.ts';
import { Association, DataFlow, DutyHolding, FundingFlow, Interface, InterfaceSide, Membership, Remit, Seat } from './statements.ts';
import { Disagreement, Duty, Evidence, Fact, GlossaryTerm, Lane, Recommendation, Source, SurveyResult, Theme } from './things.ts';

/** What can be asked of the landscape, as it is or as a scenario has it. */
const questions = {
  ...Query,
  ...gapQueries,
  ...coverageQueries,
  ...flowsAndLoadQueries,
  ...areaQueries,
  ...overlapQueries,
  ...duplicationQueries,
  ...silosQueries,
  ...surpriseQueries,
  ...storyQueries,
  ...changeQueries,
};

export const resolvers = {
  ...enumMaps,
  Query: { ...questions, ...scenarioQueries },
  Scenario: { ...questions, ...Scenario },
  ScenarioStep,
  Remark,
  ScenarioComparison,
  MeasureChange,
  Mutation,
  Thing: byKind,
  Body: byKind,
  Statement: byKind,
  Flow: byKind,
  Mention: byKind,
  Claim: byKind,
  Subject: byKind,
  Organisation,
  Partnership,
  Area,
  AreaWithin,
  Duty,
  Theme,
  Source,
  Lane,
  Scene,
  Story,
  GlossaryTerm,
  Fact,
  SurveyResult,
  Recommendation,
  Disagreement,
  Evidence,
  Membership,
  Seat,
  Association,
  Interface,
  InterfaceSide,
  DutyHolding,
  Remit,
  FundingFlow,
  DataFlow,
  Landscape,
  Neighbourhood,
  Neighbour,
  Path,
  PathStep,
  Paths,
  Change,
  RecordCount,
  RecordChange,
  RevisionComparison,
  TimeComparison,
  Turn,
  Alteration,
  Gap,
  GapRule,
  GapSubject,
  Judgement,
  CoverageMatrix,
  CoverageHead,
  CoverageRow,
  CoverageCell,
  Money,
  MoneySum,
  FundingConcentration,
  FunderShare,
  Reach,
  UpwardLine,
  UpwardStep,
  SeatLoad,
  BoardLoad,
  AreaLoad,
  AreaSeats,
  AreaGaps,
  Overlap,
  OverlapItem,
  Duplication,
  BoardDuty,
  OrganisationDuty,
  Contributor,
  Candidate,
  Silos,
  Community,
  GroupCount,
  OfficialGroup,
  Tie,
  Agreement,
  EiIndex,
  CutPoint,
  Bridge,
  NetworkRank,
  Broker,
  NetworkStanding,
  Surprise,
};
