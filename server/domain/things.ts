/** What things and statements are once read: typed, branded, complete. `is` names the kind of record. */
import type { KindName, PropertiesOfKind, StatementName, ThingName } from '../../schema/model/model.ts';
import type { BodyId, IdOf, OrganisationId, PartnershipId } from './id.ts';

type ThingOf<Name extends ThingName> = { readonly is: Name; readonly id: IdOf<Name> } & PropertiesOfKind<Name>;

type StatementOf<Name extends StatementName, From, To> = {
  readonly is: Name;
  readonly id: IdOf<Name>;
  readonly from: From;
  readonly to: To;
} & PropertiesOfKind<Name>;

export type Organisation = ThingOf<'Organisation'>;
export type Partnership = ThingOf<'Partnership'>;
export type Area = ThingOf<'Area'>;
export type Duty = ThingOf<'Duty'>;
export type Theme = ThingOf<'Theme'>;
export type Source = ThingOf<'Source'>;
export type Fact = ThingOf<'Fact'>;
export type SurveyResult = ThingOf<'SurveyResult'>;
export type Recommendation = ThingOf<'Recommendation'>;
export type Disagreement = ThingOf<'Disagreement'>;
export type GlossaryTerm = ThingOf<'GlossaryTerm'>;
export type Lane = ThingOf<'Lane'>;

export type Thing =
  | Organisation
  | Partnership
  | Area
  | Duty
  | Theme
  | Source
  | Fact
  | SurveyResult
  | Recommendation
  | Disagreement
  | GlossaryTerm
  | Lane;

export type Body = Organisation | Partnership;

export type Membership = StatementOf<'Membership', OrganisationId, PartnershipId>;
export type Interface = StatementOf<'Interface', PartnershipId, PartnershipId>;
export type Remit = StatementOf<'Remit', PartnershipId, IdOf<'Theme'>>;
export type DutyHolding = StatementOf<'DutyHolding', BodyId, IdOf<'Duty'>>;
export type FundingFlow = StatementOf<'FundingFlow', BodyId, BodyId>;
export type DataFlow = StatementOf<'DataFlow', BodyId | null, BodyId>;
export type Within = StatementOf<'Within', IdOf<'Area'>, IdOf<'Area'>>;
export type Coverage = StatementOf<'Coverage', BodyId, IdOf<'Area'>>;

export type Flow = FundingFlow | DataFlow;
export type Statement = Membership | Interface | Remit | DutyHolding | FundingFlow | DataFlow | Within | Coverage;

export type Evidence = {
  readonly is: 'Evidence';
  readonly id: IdOf<'Evidence'>;
} & Omit<PropertiesOfKind<'Evidence'>, 'source' | 'aboutKind'> & {
    readonly source: IdOf<'Source'>;
    readonly aboutKind: KindName;
  };

export type Judgement = { readonly is: 'Judgement'; readonly id: IdOf<'Judgement'> } & PropertiesOfKind<'Judgement'>;

/** A whole landscape, read and checked, before it is indexed. */
export interface Dataset {
  readonly revision: number;
  readonly things: readonly Thing[];
  readonly statements: readonly Statement[];
  readonly evidence: readonly Evidence[];
  readonly judgements: readonly Judgement[];
}
