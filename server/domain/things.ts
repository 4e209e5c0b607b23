/** What things and statements are once read: typed, branded, complete. `is` names the kind of record. */
import type { kinds, KindName, PropertiesOfKind, StatementName, ThingName } from '../../schema/model/model.ts';
import type { IdOf } from './id.ts';

/** A thing of a kind, by the kind's name. */
export type ThingNamed<Name extends ThingName> = Name extends ThingName
  ? { readonly is: Name; readonly id: IdOf<Name> } & PropertiesOfKind<Name>
  : never;

/** A statement of a kind, by the kind's name; its ends are ids of the kinds that the model allows there. */
export type StatementNamed<Name extends StatementName> = Name extends StatementName
  ? {
      readonly is: Name;
      readonly id: IdOf<Name>;
      readonly from: IdAt<(typeof kinds)[Name]['from']>;
      readonly to: IdAt<(typeof kinds)[Name]['to']>;
    } & PropertiesOfKind<Name>
  : never;

type IdAt<End extends { readonly kinds: readonly string[] }> =
  | IdAmong<End['kinds'][number]>
  | (End extends { readonly mayBeUnknown: true } ? null : never);

type IdAmong<Kind> = Kind extends KindName ? IdOf<Kind> : never;

export type Organisation = ThingNamed<'Organisation'>;
export type Partnership = ThingNamed<'Partnership'>;
export type Area = ThingNamed<'Area'>;
export type Duty = ThingNamed<'Duty'>;
export type Theme = ThingNamed<'Theme'>;
export type Source = ThingNamed<'Source'>;
export type Fact = ThingNamed<'Fact'>;
export type SurveyResult = ThingNamed<'SurveyResult'>;
export type Recommendation = ThingNamed<'Recommendation'>;
export type Disagreement = ThingNamed<'Disagreement'>;
export type GlossaryTerm = ThingNamed<'GlossaryTerm'>;
export type Lane = ThingNamed<'Lane'>;
export type Scene = ThingNamed<'Scene'>;
export type Story = ThingNamed<'Story'>;
export type Scenario = ThingNamed<'Scenario'>;
export type ScenarioStep = ThingNamed<'ScenarioStep'>;
export type Remark = ThingNamed<'Remark'>;

export type Thing = ThingNamed<ThingName>;

export type Body = Organisation | Partnership;

export type Membership = StatementNamed<'Membership'>;
export type Interface = StatementNamed<'Interface'>;
export type Remit = StatementNamed<'Remit'>;
export type DutyHolding = StatementNamed<'DutyHolding'>;
export type FundingFlow = StatementNamed<'FundingFlow'>;
export type DataFlow = StatementNamed<'DataFlow'>;
export type Within = StatementNamed<'Within'>;
export type Coverage = StatementNamed<'Coverage'>;

export type Flow = FundingFlow | DataFlow;
export type Statement = StatementNamed<StatementName>;

export type Evidence = {
  readonly is: 'Evidence';
  readonly id: IdOf<'Evidence'>;
} & Omit<PropertiesOfKind<'Evidence'>, 'source' | 'aboutKind'> & {
    readonly source: IdOf<'Source'>;
    readonly aboutKind: KindName;
  };

/** Evidence about a record that is gone. */
export type EvidenceLeftBehind = Omit<Evidence, 'aboutKind'> & { readonly aboutKind: string | null; readonly isLeftBehind: true };

export type Judgement = { readonly is: 'Judgement'; readonly id: IdOf<'Judgement'> } & PropertiesOfKind<'Judgement'>;

/** A whole landscape, read and checked, before it is indexed. */
export interface Dataset {
  readonly revision: number;
  readonly things: readonly Thing[];
  readonly statements: readonly Statement[];
  readonly evidence: readonly Evidence[];
  readonly evidenceLeftBehind: readonly EvidenceLeftBehind[];
  readonly judgements: readonly Judgement[];
}
