/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The languages of Wales. Language is always an argument, never a header. */
export type Language =
  /** English. */
  | 'EN'
  /** Welsh. */
  | 'CY';

/** Whether a statement holds. Unknown is never no. */
export type Holds =
  /** It is so. */
  | 'YES'
  /** A source says it is not so. */
  | 'NO'
  /** It is not known. */
  | 'UNKNOWN';

/** How sure a statement is: its strongest support, or disputed where evidence stands against evidence. */
export type Certainty =
  /** A document says so. */
  | 'STATED'
  /** It follows from an Act or regulations by rule. */
  | 'STATUTE'
  /** Widely known; no document was found. */
  | 'KNOWN'
  /** Plausible, or a general statement carried to one body; to be confirmed. */
  | 'ASSUMED'
  /** Evidence supports it and evidence disputes it. Derived, never written. */
  | 'DISPUTED'
  /** No evidence is recorded. Derived, never written. */
  | 'UNSOURCED';

/** What a Welsh name rests on. */
export type WelshBasis =
  /** The body uses it itself, or law does. */
  | 'OFFICIAL'
  /** Made from usual words. */
  | 'GENERIC'
  /** To be checked by a Welsh reader. */
  | 'TO_CHECK';

/** Money or data. */
export type FlowKind =
  /** Money or help in kind. */
  | 'FUNDING'
  /** Data. */
  | 'DATA';

/** Where a flow stands: the words of funding flows and of data flows together. */
export type FlowStatus =
  /** The source speaks of it as going on. */
  | 'CURRENT'
  /** The years named are over; whether it goes on is not known. */
  | 'PAST'
  /** It was ended. */
  | 'DISCONTINUED'
  /** What a change led to, told as lasting. */
  | 'CURRENT_EFFECT'
  /** A source says there is none. */
  | 'ABSENT'
  /** A bid with no award. */
  | 'UNSUCCESSFUL'
  /** A view about money, not a payment. */
  | 'CRITICISED'
  /** Data flow. */
  | 'FLOWING'
  /** Data flow in part. */
  | 'LIMITED'
  /** Data are held back. */
  | 'WITHHELD'
  /** Data are asked for. */
  | 'WANTED'
  /** Data flowed once. */
  | 'CEASED'
  /** Work is under way to let data flow. */
  | 'IN_DEVELOPMENT';

/** What sort of area it is. */
export type AreaKind =
  /** Country. */
  | 'COUNTRY'
  /** Council area. */
  | 'PRINCIPAL_AREA'
  /** Police area. */
  | 'POLICE_AREA'
  /** Health board area. */
  | 'HEALTH_AREA'
  /** Fire and rescue area. */
  | 'FIRE_AREA'
  /** Regional Partnership Board region. */
  | 'RPB_REGION'
  /** Safeguarding region. */
  | 'SAFEGUARDING_REGION'
  /** Area Planning Board region. */
  | 'APB_REGION'
  /** VAWDASV region. */
  | 'VAWDASV_REGION'
  /** Public Services Board area. */
  | 'PSB_AREA'
  /** Joint CSP area. */
  | 'JOINT_CSP_AREA';

/** What a short label rests on. */
export type ShortBasis =
  /** Official acronym or common short name. */
  | 'COMMON'
  /** Made here to fit. */
  | 'MADE';

/** The direction of an interface. */
export type InterfaceDirection =
  /** Up. */
  | 'UP'
  /** Down. */
  | 'DOWN'
  /** Sideways. */
  | 'SIDEWAYS';

/** A link between two boards, or a finding about the pair. */
export type InterfaceNature =
  /** Link. */
  | 'LINK'
  /** Finding about the pair. */
  | 'FINDING';

/** The type of an interface. */
export type InterfaceType =
  /** Sits under. */
  | 'SITS_UNDER'
  /** Reports to. */
  | 'REPORTS_TO'
  /** Is part of. */
  | 'PART_OF'
  /** Is aligned with. */
  | 'ALIGNED_WITH'
  /** Is represented on. */
  | 'REPRESENTED_ON'
  /** Prepares business for. */
  | 'PREPARES_BUSINESS_FOR'
  /** Is scrutinised by. Scrutiny is no line of command. */
  | 'SCRUTINISED_BY'
  /** Works with. The same both ways. */
  | 'WORKS_WITH'
  /** Is kept informed by. */
  | 'INFORMED_BY'
  /** Has elements that may fall under. "may fall under": some work, not the board. */
  | 'ELEMENTS_FALL_UNDER'
  /** Is a wider network of. From: the network; to: those it joins. */
  | 'WIDER_NETWORK_OF'
  /** Is itself a member of. A partnership that sits on another. */
  | 'MEMBER_OF'
  /** Supports. */
  | 'SUPPORTS'
  /** Asks for the views of the chair of. A review that asks the chairs; not a power over the board. */
  | 'REVIEWS'
  /** Commissioned. */
  | 'COMMISSIONED'
  /** Manages the strategy of. */
  | 'MANAGES_STRATEGY_OF'
  /** Carries out reviews for. */
  | 'CARRIES_OUT_REVIEWS_FOR'
  /** Discharges a duty for. The duty itself stays with the other board. */
  | 'DISCHARGES_DUTY_FOR'
  /** Co-ordinates. */
  | 'COORDINATES'
  /** Sets the plan for. */
  | 'SETS_PLAN_FOR'
  /** Oversees. */
  | 'OVERSEES'
  /** Overlaps with. What a source says about the pair; not a link between them. */
  | 'OVERLAPS_WITH'
  /** Has work on plans that overlaps with. What a source says about the pair; not a link between them. */
  | 'PLAN_OVERLAPS_WITH'
  /** Is said to have a limited connection with. A source names the connection as limited. */
  | 'WEAK_LINK'
  /** Is said to find most challenging. A source names the pair as the most challenging; not why, and not that the link is weak. */
  | 'MOST_CHALLENGING'
  /** Was asked about; no answer or not applicable. Says nothing on how strong the link is: unknown. */
  | 'ASKED_NO_ANSWER';

/** The family a lane takes its colour from. */
export type Family =
  /** Community safety. */
  | 'COMMUNITY_SAFETY'
  /** Well-being. */
  | 'WELLBEING'
  /** Health and care. */
  | 'HEALTH_CARE'
  /** Safeguarding. */
  | 'SAFEGUARDING'
  /** Criminal justice. */
  | 'CRIMINAL_JUSTICE'
  /** Scrutiny. */
  | 'SCRUTINY'
  /** Emergency. */
  | 'EMERGENCY'
  /** National. */
  | 'NATIONAL'
  /** Network. */
  | 'NETWORK'
  /** Police. */
  | 'POLICE'
  /** Fire and rescue. */
  | 'FIRE'
  /** Health. */
  | 'HEALTH'
  /** Councils. */
  | 'COUNCIL'
  /** Voluntary sector. */
  | 'VOLUNTARY'
  /** Government and public bodies. */
  | 'GOVERNMENT'
  /** Housing and education. */
  | 'HOUSING_EDUCATION'
  /** General statements. */
  | 'GENERAL';

/** A part of the map. */
export type Section =
  /** National. */
  | 'NATIONAL'
  /** Regional. */
  | 'REGIONAL'
  /** Local. */
  | 'LOCAL'
  /** Organisations. */
  | 'ORGANISATIONS'
  /** General statements. */
  | 'GENERAL';

/** What the law does for a seat, strongest first. */
export type Law =
  /** Law requires the seat. */
  | 'REQUIRES'
  /** Law asks the board to invite. */
  | 'INVITES'
  /** Law asks for co-operation, not a seat. */
  | 'CO_OPERATION'
  /** Law names the team, guidance the seat. */
  | 'GUIDANCE'
  /** Law gives the duty, not the seat. */
  | 'DUTY'
  /** Not from law. */
  | 'NONE';

/** A role in a partnership. */
export type Role =
  /** Responsible authority. Named by the Act as one that makes up the board (CSP, MAPPA). */
  | 'RESPONSIBLE_AUTHORITY'
  /** Statutory member. Named by the Act or regulations. */
  | 'STATUTORY_MEMBER'
  /** Member. Look at law and basis for what the seat rests on. */
  | 'MEMBER'
  /** Voluntary member. Sits by choice; only in general statements. */
  | 'VOLUNTARY'
  /** Chair. */
  | 'CHAIR'
  /** Co-chair. */
  | 'CO_CHAIR'
  /** Convenor. */
  | 'CONVENOR'
  /** Chair of one meeting. One meeting only, not the chair of the board. */
  | 'CHAIR_OF_ONE_MEETING'
  /** Invited participant. The board must or may invite; the guest may decline. */
  | 'INVITED_PARTICIPANT'
  /** Attends. Was there, or is said to attend; not a member by that alone. */
  | 'ATTENDS'
  /** Lead. */
  | 'LEAD'
  /** Senior responsible officer. */
  | 'SENIOR_RESPONSIBLE_OFFICER'
  /** Founder. */
  | 'FOUNDER'
  /** Host. Gives the board its home or staff. */
  | 'HOST'
  /** Funder. Pays; not a seat. */
  | 'FUNDER'
  /** Delivery partner. Delivers work; not a seat. */
  | 'DELIVERY_PARTNER'
  /** Duty to co-operate. Law asks for co-operation; not a seat. */
  | 'DUTY_TO_CO_OPERATE'
  /** Duty to co-operate (not a member by law). Law asks for co-operation; not a seat, and not attendance. */
  | 'DUTY_TO_CO_OPERATE_NOT_A_MEMBER_BY_LAW'
  /** Scrutinised by it. The body that the panel reviews; not a seat. */
  | 'SCRUTINISED';

/** Whether a body’s work is devolved to Wales. */
export type Devolution =
  /** Devolved. */
  | 'DEVOLVED'
  /** Not devolved. */
  | 'NON_DEVOLVED'
  /** Mixed. */
  | 'MIXED'
  /** Not applicable. */
  | 'NOT_APPLICABLE';

/** What sort of body an organisation is. */
export type OrganisationType =
  /** Council. */
  | 'COUNCIL'
  /** Police force. */
  | 'POLICE_FORCE'
  /** Police and crime commissioner. */
  | 'PCC'
  /** Fire and rescue service. */
  | 'FIRE_RESCUE'
  /** Health board. */
  | 'HEALTH_BOARD'
  /** NHS trust. */
  | 'NHS_TRUST'
  /** Probation service. */
  | 'PROBATION'
  /** Prison or prison service. */
  | 'PRISON'
  /** Public body. */
  | 'PUBLIC_BODY'
  /** Government. */
  | 'GOVERNMENT'
  /** Charity. */
  | 'CHARITY'
  /** Network. */
  | 'NETWORK'
  /** Association. */
  | 'ASSOCIATION'
  /** Umbrella body. */
  | 'UMBRELLA'
  /** Research centre. */
  | 'RESEARCH_CENTRE'
  /** Multi-agency unit. */
  | 'MULTI_AGENCY_UNIT'
  /** Police unit. */
  | 'POLICE_UNIT'
  /** Commissioner. */
  | 'COMMISSIONER'
  /** Auditor. */
  | 'AUDITOR'
  /** Inspectorate. */
  | 'INSPECTORATE'
  /** Registered social landlord. */
  | 'RSL'
  /** University. */
  | 'UNIVERSITY'
  /** County voluntary council. */
  | 'CVC'
  /** Youth justice service. */
  | 'YOUTH_JUSTICE'
  /** Group (general statements). */
  | 'GROUP';

/** The sector an organisation works in. */
export type Sector =
  /** Local government. */
  | 'LOCAL_GOVERNMENT'
  /** Police. */
  | 'POLICE'
  /** Fire. */
  | 'FIRE'
  /** Health. */
  | 'HEALTH'
  /** Probation. */
  | 'PROBATION'
  /** Criminal justice. */
  | 'CRIMINAL_JUSTICE'
  /** Youth justice. */
  | 'YOUTH_JUSTICE'
  /** Government. */
  | 'GOVERNMENT'
  /** Environment. */
  | 'ENVIRONMENT'
  /** Third sector. */
  | 'THIRD_SECTOR'
  /** Academic. */
  | 'ACADEMIC'
  /** Housing. */
  | 'HOUSING'
  /** Multi-agency. */
  | 'MULTI_AGENCY'
  /** Community. */
  | 'COMMUNITY'
  /** Education. */
  | 'EDUCATION'
  /** Private. */
  | 'PRIVATE';

/** How far the member list of a board is known. */
export type MemberList =
  /** Only what the law requires. */
  | 'LAW_ONLY'
  /** Law and assumption. */
  | 'LAW_AND_ASSUMED'
  /** Some seats stated by a document. */
  | 'SOME_STATED'
  /** Assumed seats only. */
  | 'ASSUMED_ONLY'
  /** Members not known. */
  | 'UNKNOWN';

/** The type of a partnership. */
export type PartnershipKind =
  /** Community safety partnership. */
  | 'CSP'
  /** Public services board. */
  | 'PSB'
  /** Regional partnership board. */
  | 'RPB'
  /** Regional safeguarding board. */
  | 'RSB'
  /** Area planning board (substance misuse). */
  | 'APB'
  /** VAWDASV partnership board. */
  | 'VAWDASV'
  /** Youth justice management board. */
  | 'YJ_BOARD'
  /** Local criminal justice board. */
  | 'LCJB'
  /** Local resilience forum. */
  | 'LRF'
  /** MAPPA strategic management board. */
  | 'MAPPA'
  /** Police and crime panel. */
  | 'POLICE_CRIME_PANEL'
  /** Crime and disorder scrutiny committee. */
  | 'SCRUTINY'
  /** Channel panel. */
  | 'CHANNEL'
  /** National board. */
  | 'NATIONAL_BOARD'
  /** Network. */
  | 'NETWORK'
  /** CONTEST or Prevent partnership. */
  | 'CONTEST'
  /** Serious violence and organised crime partnership. */
  | 'SVOC'
  /** Regional community safety board. */
  | 'REGIONAL_CSB'
  /** Anti-social behaviour partnership. */
  | 'ASB'
  /** Sub-group of an area planning board. */
  | 'APB_SUBGROUP'
  /** Problem solving group. */
  | 'PSG'
  /** Integrated offender management. */
  | 'IOM'
  /** Regional housing support collaborative group. */
  | 'RHSCG'
  /** Community cohesion team. */
  | 'COHESION'
  /** Public protection arrangement. */
  | 'PUBLIC_PROTECTION'
  /** National VAWDASV board. */
  | 'VAWDASV_NATIONAL'
  /** Violence prevention unit. */
  | 'VRU'
  /** Sub-group of a CSP. */
  | 'CSP_SUBGROUP'
  /** Young Futures partnership. */
  | 'YOUNG_FUTURES'
  /** Working group. */
  | 'TASK_GROUP';

/** Whether a footprint lies in one region, several, or all of Wales. */
export type RegionScope =
  /** Several regions. */
  | 'SEVERAL'
  /** All Wales. */
  | 'WALES'
  /** In one region. */
  | 'ONE';

/** Whether an Act sets a board up. */
export type Statutory =
  /** Set up by law. */
  | 'YES'
  /** Not set up by law. */
  | 'NO'
  /** A process in law, not a body. */
  | 'PROCESS';

/** The tier of a board. */
export type Tier =
  /** National. */
  | 'NATIONAL'
  /** Regional. */
  | 'REGIONAL'
  /** Local. */
  | 'LOCAL';

export type LandscapeQueryVariables = Exact<{ [key: string]: never; }>;


export type LandscapeQuery = { landscape: { revision: number, partnerships: Array<{ id: string, shortBasis: ShortBasis | null, nameCyBasis: WelshBasis | null, kind: PartnershipKind, tier: Tier, isGeneral: boolean, statutory: Statutory | null, memberList: MemberList | null, regionScope: RegionScope | null, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean }, nameCy: { text: string, language: Language, isFallback: boolean, needsCheck: boolean }, shortEn: { text: string }, shortCy: { text: string }, region: { id: string } | null, footprint: Array<{ id: string }> | null, themes: Array<{ certainty: Certainty, theme: { id: string } }> }>, organisations: Array<{ id: string, shortBasis: ShortBasis | null, nameCyBasis: WelshBasis | null, type: OrganisationType, sector: Sector | null, devolution: Devolution | null, isGeneral: boolean, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean }, nameCy: { text: string, language: Language, isFallback: boolean, needsCheck: boolean }, shortEn: { text: string }, shortCy: { text: string }, footprint: Array<{ id: string }> | null }>, interfaces: Array<{ id: string, type: InterfaceType, nature: InterfaceNature, direction: InterfaceDirection, holds: Holds, certainty: Certainty, isGeneral: boolean, from: { id: string }, to: { id: string } }>, memberships: Array<{ id: string, roles: Array<Role>, law: Law, isSeat: boolean, isAssumed: boolean, holds: Holds, certainty: Certainty, isGeneral: boolean, organisation: { id: string }, partnership: { id: string } }>, flows: Array<
      | { id: string, kind: FlowKind, status: FlowStatus | null, holds: Holds, certainty: Certainty, isGeneral: boolean, from:
          | { id: string }
          | { id: string }
         | null, to:
          | { id: string }
          | { id: string }
         }
      | { id: string, kind: FlowKind, status: FlowStatus | null, holds: Holds, certainty: Certainty, isGeneral: boolean, from:
          | { id: string }
          | { id: string }
         | null, to:
          | { id: string }
          | { id: string }
         }
    >, areas: Array<{ id: string, kind: AreaKind, order: number | null, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean }, nameCy: { text: string, language: Language, isFallback: boolean, needsCheck: boolean }, shortEn: { text: string }, shortCy: { text: string }, region: { id: string } | null, councils: Array<{ id: string }> }>, themes: Array<{ id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean }, nameCy: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }>, lanes: Array<{ id: string, order: number, section: Section, kinds: Array<PartnershipKind>, types: Array<OrganisationType>, family: Family, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean }, nameCy: { text: string, language: Language, isFallback: boolean, needsCheck: boolean }, shortEn: { text: string }, shortCy: { text: string } }> } };

export type NameFragment = { text: string, language: Language, isFallback: boolean, needsCheck: boolean };

export const NameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"needsCheck"}}]}}]} as unknown as DocumentNode<NameFragment, unknown>;
export const LandscapeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Landscape"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"landscape"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nameCy"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shortEn"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shortCy"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortBasis"}},{"kind":"Field","name":{"kind":"Name","value":"nameCyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"statutory"}},{"kind":"Field","name":{"kind":"Name","value":"memberList"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regionScope"}},{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nameCy"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shortEn"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shortCy"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortBasis"}},{"kind":"Field","name":{"kind":"Name","value":"nameCyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"devolution"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interfaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"isSeat"}},{"kind":"Field","name":{"kind":"Name","value":"isAssumed"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}}]}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nameCy"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shortEn"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shortCy"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"councils"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nameCy"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lanes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nameCy"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shortEn"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shortCy"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"family"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"needsCheck"}}]}}]} as unknown as DocumentNode<LandscapeQuery, LandscapeQueryVariables>;