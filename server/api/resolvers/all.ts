/** Every resolver by the type it answers for. */
import { enumMaps } from '../enumMaps.ts';
import { Organisation, Partnership } from './bodies.ts';
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
import { Change, Landscape, Neighbour, Neighbourhood, Path, PathStep } from './landscape.ts';
import { Mutation } from './mutation.ts';
import { Overlap, OverlapItem, overlapQueries } from './overlaps.ts';
import { Area, AreaWithin } from './places.ts';
import { Query } from './query.ts';
import { Agreement, Bridge, Community, CutPoint, EiIndex, GroupCount, NetworkRank, Silos, silosQueries } from './silos.ts';
import { Association, DataFlow, DutyHolding, FundingFlow, Interface, InterfaceSide, Membership, Remit, Seat } from './statements.ts';
import { Disagreement, Duty, Evidence, Fact, GlossaryTerm, Lane, Recommendation, Source, SurveyResult, Theme } from './things.ts';

export const resolvers = {
  ...enumMaps,
  Query: { ...Query, ...gapQueries, ...coverageQueries, ...flowsAndLoadQueries, ...overlapQueries, ...duplicationQueries, ...silosQueries },
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
  Change,
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
  Agreement,
  EiIndex,
  CutPoint,
  Bridge,
  NetworkRank,
};
