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

/** Whether a piece of evidence supports or disputes what it is about. */
export type Stance =
  /** It supports the record. */
  | 'SUPPORTS'
  /** It disputes the record. */
  | 'DISPUTES';

/** What a Welsh name rests on. */
export type WelshBasis =
  /** The body uses it itself, or law does. */
  | 'OFFICIAL'
  /** Made from usual words. */
  | 'GENERIC'
  /** To be checked by a Welsh reader. */
  | 'TO_CHECK';

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
  members?: number | null | undefined;
  /** Product kinds; 3 unless said otherwise. */
  productKinds?: number | null | undefined;
  /** Themes; 2 unless said otherwise. */
  themes?: number | null | undefined;
  /** Funders; 1 unless said otherwise. */
  funders?: number | null | undefined;
  /** Data sets; 1 unless said otherwise, where they are among the facets. */
  dataSets?: number | null | undefined;
};

/** Which pairs of boards. */
export type OverlapFilter = {
  /** Pairs that meet in this area. */
  area?: string | number | null | undefined;
  /** Pairs of which both boards lie wholly in this area. */
  region?: string | number | null | undefined;
  /** Pairs of which both boards are of one of these kinds. */
  kind?: Array<PartnershipKind> | null | undefined;
  /** Pairs of which both boards stand in one of these tiers. */
  tier?: Array<Tier> | null | undefined;
  /** Pairs with this board. */
  partnership?: string | number | null | undefined;
  /** Pairs on both boards of which this organisation has a seat. */
  organisation?: string | number | null | undefined;
  /** Pairs with one of these verdicts, by their newest judgement. Small boards and pairs of national boards are in the list only where `includeSmall` asks for them. */
  verdict?: Array<Verdict> | null | undefined;
  /** True: only pairs that somebody judged. False: only pairs that nobody judged yet. */
  judged?: boolean | null | undefined;
  /** True: only pairs that changed since their newest judgement. False: only those that did not. Where a judgement kept no rows nobody can tell, and the pair is in neither list. */
  outdated?: boolean | null | undefined;
};

/** How a hit was found. */
export type Match =
  /** The whole name, alias or acronym. */
  | 'EXACT'
  /** The beginning of a name or of a word in it. */
  | 'PREFIX'
  /** Close to it: a small slip. */
  | 'FUZZY';

/** One atomic change. */
export type CommitInput = {
  /** The revision on which the change was made. */
  expectedRevision: number;
  /** A role or organisation, never the name of a person. */
  author: string;
  /** Why. */
  reason: string;
  /** Records with all their properties: what is not there is gone. */
  upsert: Array<RecordInput>;
  /** Ids of records to remove; what hangs on them goes too. Where two kinds bear the same id write Kind:id. */
  remove: Array<string | number>;
};

/** One record: a thing, a statement, a piece of evidence or a judgement. */
export type RecordInput = {
  /** The name of the model: Organisation, Membership, Evidence, Judgement. */
  kind: string;
  /** Its id; for statements whose id derives from their ends it may be left out. */
  id?: string | number | null | undefined;
  /** The first end of a statement. */
  from?: string | number | null | undefined;
  /** The second end of a statement. */
  to?: string | number | null | undefined;
  /** The properties by the names of the model; evidence and judgements carry `about` and `source` here. Terms as the model writes them or as enum values. */
  properties: unknown;
};

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

/** The words in which a part in a duty is told. */
export type HoldingRole =
  /** Must. */
  | 'MUST'
  /** Must (jointly). */
  | 'MUST_JOINTLY'
  /** Must (as responders). */
  | 'MUST_AS_RESPONDERS'
  /** Must (as written in the response). */
  | 'MUST_AS_WRITTEN_IN_THE_RESPONSE'
  /** Must (non-devolved functions only). */
  | 'MUST_NON_DEVOLVED_FUNCTIONS_ONLY'
  /** Must (set up and maintain). */
  | 'MUST_SET_UP_AND_MAINTAIN'
  /** Carries. */
  | 'CARRIES'
  /** Carries (directs the joint work). */
  | 'CARRIES_DIRECTS_THE_JOINT_WORK'
  /** Carries (through the SUSR). */
  | 'CARRIES_THROUGH_THE_SUSR'
  /** Carries (with the councils). */
  | 'CARRIES_WITH_THE_COUNCILS'
  /** Often carries. */
  | 'OFTEN_CARRIES'
  /** Discharges. */
  | 'DISCHARGES'
  /** Contributes (jointly, as a member of the board). */
  | 'CONTRIBUTES_JOINTLY_AS_A_MEMBER_OF_THE_BOARD'
  /** Contributes (made on their behalf). */
  | 'CONTRIBUTES_MADE_ON_THEIR_BEHALF'
  /** Is consulted. */
  | 'IS_CONSULTED'
  /** Is notified. */
  | 'IS_NOTIFIED'
  /** Is notified; delivers when due. */
  | 'IS_NOTIFIED_DELIVERS_WHEN_DUE'
  /** Co-ordinates. */
  | 'CO_ORDINATES'
  /** Nominates members. */
  | 'NOMINATES_MEMBERS'
  /** Supports. */
  | 'SUPPORTS'
  /** Quality assures. */
  | 'QUALITY_ASSURES'
  /** Advised. */
  | 'ADVISED'
  /** Should. */
  | 'SHOULD'
  /** May. */
  | 'MAY'
  /** May assist. */
  | 'MAY_ASSIST'
  /** May be directed to take part. */
  | 'MAY_BE_DIRECTED_TO_TAKE_PART'
  /** Replaced by the well-being plan. */
  | 'REPLACED_BY_WELL_BEING_PLAN';

/** What part a body has in a duty. */
export type HoldsAs =
  /** Must. */
  | 'MUST'
  /** Carries the work. */
  | 'CARRIES'
  /** Contributes by law. */
  | 'CONTRIBUTES'
  /** Is consulted. */
  | 'CONSULTED'
  /** Other part. */
  | 'OTHER';

/** What sort of product a duty asks for. */
export type ProductKind =
  /** Plan or strategy. */
  | 'PLAN'
  /** Needs or other assessment. */
  | 'ASSESSMENT'
  /** Review. */
  | 'REVIEW'
  /** Report. */
  | 'REPORT'
  /** Public engagement. */
  | 'ENGAGEMENT'
  /** Agreement. */
  | 'AGREEMENT'
  /** Legal gateway. */
  | 'GATEWAY'
  /** Due regard. */
  | 'DUE_REGARD'
  /** Joint working. */
  | 'JOINT_WORKING'
  /** Panel. */
  | 'PANEL'
  /** Scrutiny. */
  | 'SCRUTINY'
  /** Service. */
  | 'SERVICE'
  /** Standard. */
  | 'STANDARD';

/** How a survey question was answered. */
export type AnswerKind =
  /** Measured. */
  | 'MEASURED'
  /** Counted. */
  | 'COUNT'
  /** Ranked or named. */
  | 'RANK'
  /** In the report's words. */
  | 'QUOTE'
  /** No answer or not applicable. */
  | 'NO_ANSWER';

/** What a fact is on. */
export type FactTopic =
  /** Governance. */
  | 'GOVERNANCE'
  /** Footprint. */
  | 'FOOTPRINT'
  /** Membership. */
  | 'MEMBERSHIP'
  /** Duties. */
  | 'DUTIES'
  /** Overlap. */
  | 'OVERLAP'
  /** Priorities. */
  | 'PRIORITIES'
  /** Example. */
  | 'EXAMPLE'
  /** Funding. */
  | 'FUNDING'
  /** Data. */
  | 'DATA'
  /** Silos. */
  | 'SILOS'
  /** Change. */
  | 'CHANGE'
  /** Number of boards. */
  | 'BOARDS_COUNT'
  /** Mapping of boards. */
  | 'BOARD_MAPPING'
  /** Reviews. */
  | 'REVIEW'
  /** Future. */
  | 'FUTURE'
  /** History. */
  | 'HISTORY';

/** What became of a recommendation. */
export type RecommendationStatus =
  /** Not known. */
  | 'UNKNOWN';

/** What the value of a survey result is. */
export type SurveyMeasure =
  /** Count. */
  | 'COUNT'
  /** Per cent. */
  | 'PERCENT'
  /** Mean. */
  | 'MEAN'
  /** Rank. */
  | 'RANK'
  /** Words of the report. */
  | 'TEXT'
  /** Chart. */
  | 'CHART';

/** The part of a survey. */
export type SurveyTopic =
  /** Respondents. */
  | 'RESPONDENTS'
  /** Conversations. */
  | 'CONVERSATIONS'
  /** Achievements attributed to. */
  | 'ACHIEVEMENTS_ATTRIBUTED_TO'
  /** Weak partnership working. */
  | 'WEAK_PARTNERSHIP_WORKING'
  /** No response or not applicable. */
  | 'NO_RESPONSE_OR_NOT_APPLICABLE'
  /** Importance for delivery. */
  | 'IMPORTANCE_FOR_DELIVERY'
  /** Most important last year. */
  | 'MOST_IMPORTANT_LAST_YEAR'
  /** Weakest areas last year. */
  | 'WEAKEST_AREAS_LAST_YEAR'
  /** How issues are prioritised. */
  | 'HOW_ISSUES_ARE_PRIORITISED'
  /** Acting alone. */
  | 'ACTING_ALONE'
  /** Ways of working. */
  | 'WAYS_OF_WORKING'
  /** Workforce. */
  | 'WORKFORCE'
  /** Skills. */
  | 'SKILLS'
  /** Data and evidence. */
  | 'DATA_AND_EVIDENCE'
  /** Products. */
  | 'PRODUCTS'
  /** Data sharing. */
  | 'DATA_SHARING'
  /** Overlap seen as an advantage. */
  | 'OVERLAP_SEEN_AS_AN_ADVANTAGE'
  /** Most challenging interface. */
  | 'MOST_CHALLENGING_INTERFACE'
  /** Confidence. */
  | 'CONFIDENCE'
  /** The Network. */
  | 'NETWORK'
  /** Finance. */
  | 'FINANCE';

/** How money is paid or help given. */
export type FundingMode =
  /** Direct grant. */
  | 'DIRECT_GRANT'
  /** Grant. */
  | 'GRANT'
  /** Formula grant. */
  | 'FORMULA_GRANT'
  /** By bid. */
  | 'BID'
  /** Joint funding. */
  | 'JOINT_FUNDING'
  /** Commissioned work. */
  | 'COMMISSIONED'
  /** Help in kind. */
  | 'IN_KIND'
  /** Centralised. */
  | 'CENTRALISED'
  /** Diverted. */
  | 'DIVERTED'
  /** Ended or moved to the region. */
  | 'ENDED_OR_MOVED_TO_REGION'
  /** No flow. */
  | 'NONE';

/** How fine data are. */
export type Granularity =
  /** None. */
  | 'NONE'
  /** Limited. */
  | 'LIMITED'
  /** Analysis only. */
  | 'ANALYSIS_ONLY'
  /** Aggregate. */
  | 'AGGREGATE'
  /** Qualitative. */
  | 'QUALITATIVE'
  /** Anonymised records. */
  | 'ANONYMISED_RECORDS'
  /** Personal. */
  | 'PERSONAL'
  /** Raw. */
  | 'RAW'
  /** Report. */
  | 'REPORT';

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

/** How two boards stand to each other by what is recorded: the first that holds. */
export type LinkState =
  /** Link recorded. */
  | 'DIRECT'
  /** Only a finding about the two. */
  | 'DIRECT_FINDING_ONLY'
  /** Only a link between such boards in general. */
  | 'GENERAL_ONLY'
  /** Only a finding about such boards in general. */
  | 'GENERAL_FINDING_ONLY'
  /** No link recorded. */
  | 'NONE_RECORDED';

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

/** How far the member list of a board is known. A seat that nobody gave a source for counts with the assumed ones. */
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

/** What part a theme has in the work of a board. */
export type RemitRole =
  /** Priority. */
  | 'PRIORITY'
  /** Core. */
  | 'CORE'
  /** By law. */
  | 'STATUTORY'
  /** Part of its work. */
  | 'PART'
  /** Example of its work. */
  | 'EXAMPLE'
  /** Aim. */
  | 'AIM';

/** What is known of a gap, or of a cell of a coverage matrix. Unknown is never no. */
export type Standing =
  /** Yes. */
  | 'YES'
  /** No: a source says so. */
  | 'NO'
  /** Not recorded: ask. */
  | 'UNKNOWN'
  /** Told in general. */
  | 'GENERAL'
  /** Not applicable. */
  | 'NOT_APPLICABLE';

/** How much a gap matters. */
export type Severity =
  /** High. */
  | 'HIGH'
  /** Medium. */
  | 'MEDIUM'
  /** Low. */
  | 'LOW';

/** What a role or organisation makes of an overlap or a gap. */
export type Verdict =
  /** Required. */
  | 'REQUIRED'
  /** Useful. */
  | 'USEFUL'
  /** Duplicate. */
  | 'DUPLICATE'
  /** Open. */
  | 'OPEN';

/** How much of a source was read. */
export type SourceRead =
  /** Read in full. */
  | 'FULL'
  /** Only the opening read. */
  | 'OPENING'
  /** Single passages found and read. */
  | 'SEARCHED'
  /** Not opened. */
  | 'NOT_OPENED';

export type BoardsAsOfQueryVariables = Exact<{
  asOf: string;
  after?: string | null | undefined;
}>;


export type BoardsAsOfQuery = { partnerships: { undated: number, unknown: number, nodes: Array<{ id: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type LandscapeQueryVariables = Exact<{ [key: string]: never; }>;


export type LandscapeQuery = { landscape: { revision: number, partnerships: Array<{ id: string, shortBasis: ShortBasis | null, nameCyBasis: WelshBasis | null, kind: PartnershipKind, tier: Tier, isGeneral: boolean, groupOf: Array<PartnershipKind>, statutory: Statutory | null, memberList: MemberList | null, regionScope: RegionScope | null, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean }, nameCy: { text: string, language: Language, isFallback: boolean, needsCheck: boolean }, shortEn: { text: string }, shortCy: { text: string }, region: { id: string } | null, footprint: Array<{ id: string }> | null, themes: Array<{ certainty: Certainty, theme: { id: string } }> }>, organisations: Array<{ id: string, shortBasis: ShortBasis | null, nameCyBasis: WelshBasis | null, type: OrganisationType, sector: Sector | null, devolution: Devolution | null, isGeneral: boolean, groupOf: Array<OrganisationType>, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean }, nameCy: { text: string, language: Language, isFallback: boolean, needsCheck: boolean }, shortEn: { text: string }, shortCy: { text: string }, footprint: Array<{ id: string }> | null }>, interfaces: Array<{ id: string, type: InterfaceType, nature: InterfaceNature, direction: InterfaceDirection, holds: Holds, certainty: Certainty, isGeneral: boolean, from: { id: string }, to: { id: string } }>, memberships: Array<{ id: string, roles: Array<Role>, law: Law, isSeat: boolean, isAssumed: boolean, holds: Holds, certainty: Certainty, isGeneral: boolean, organisation: { id: string }, partnership: { id: string } }>, flows: Array<
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

export type Mentions_FactFragment = { id: string, topic: FactTopic | null, statement: string, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> };

export type Mentions_SurveyFragment = { id: string, item: string, measure: SurveyMeasure | null, value: string | null, unit: string | null, baseN: number | null, impliedCount: number | null, answerKind: AnswerKind | null, note: string | null, surveyTopic: SurveyTopic | null, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> };

export type Mentions_RecommendationFragment = { id: string, number: number | null, text: string, status: RecommendationStatus | null, note: string | null, addressedTo: Array<
    | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
    | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
    | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
    | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
    | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
    | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
    | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
    | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
    | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
    | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
    | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
    | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
  >, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> };

export type DisagreementsQueryVariables = Exact<{ [key: string]: never; }>;


export type DisagreementsQuery = { disagreements: { nodes: Array<{ id: string, topic: FactTopic | null, whatDiffers: string, sourceNote: string | null, claims: Array<
        | { __typename: 'Fact', id: string, topic: FactTopic | null, statement: string, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }
        | { __typename: 'Interface', id: string, type: InterfaceType, note: string | null, certainty: Certainty, from: { id: string }, to: { id: string }, labelEn: { text: string }, labelCy: { text: string }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }
      > }> } };

export type PanelOrganisationQueryVariables = Exact<{
  id: string | number;
}>;


export type PanelOrganisationQuery = { organisation: { id: string, sector: Sector | null, devolution: Devolution | null, url: string | null, note: string | null, footprint: Array<{ id: string }> | null, areas: Array<{ id: string }>, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }>, seats: Array<{ id: string, roles: Array<Role>, law: Law, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, organisation: { id: string }, partnership: { id: string }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }>, associations: Array<{ id: string, roles: Array<Role>, law: Law, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, organisation: { id: string }, partnership: { id: string }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }>, duties: Array<{ id: string, holdsAs: HoldsAs, role: HoldingRole | null, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, duty: { id: string, title: string, productKind: ProductKind, product: string | null, act: string | null, section: string | null, frequency: string | null, note: string | null }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }>, flows: Array<
      | { __typename: 'FundingFlow', id: string, status: FlowStatus | null, programme: string | null, years: string | null, amountGbp: number | null, amountNote: string | null, mode: FundingMode | null, isMoney: boolean, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, from:
          | { id: string }
          | { id: string }
         | null, to:
          | { id: string }
          | { id: string }
        , partOf: { id: string, programme: string | null, years: string | null } | null, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }
      | { __typename: 'DataFlow', id: string, status: FlowStatus | null, dataset: string | null, datasetCy: string | null, granularity: Granularity | null, geography: string | null, frequency: string | null, method: string | null, legalGateway: string | null, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, from:
          | { id: string }
          | { id: string }
         | null, to:
          | { id: string }
          | { id: string }
        , evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }
    >, mentions: Array<
      | { __typename: 'Fact', id: string, topic: FactTopic | null, statement: string, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }
      | { __typename: 'SurveyResult', id: string, item: string, measure: SurveyMeasure | null, value: string | null, unit: string | null, baseN: number | null, impliedCount: number | null, answerKind: AnswerKind | null, note: string | null, surveyTopic: SurveyTopic | null, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }
      | { __typename: 'Recommendation', id: string, number: number | null, text: string, status: RecommendationStatus | null, note: string | null, addressedTo: Array<
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
        >, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }
      | { __typename: 'Disagreement', id: string }
    > } | null };

export type PanelOrganisationGeneralQueryVariables = Exact<{
  id: string | number;
}>;


export type PanelOrganisationGeneralQuery = { organisation: { id: string, seats: Array<{ id: string, roles: Array<Role>, law: Law, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, organisation: { id: string }, partnership: { id: string }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }>, associations: Array<{ id: string, roles: Array<Role>, law: Law, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, organisation: { id: string }, partnership: { id: string }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }>, duties: Array<{ id: string, holdsAs: HoldsAs, role: HoldingRole | null, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, duty: { id: string, title: string, productKind: ProductKind, product: string | null, act: string | null, section: string | null, frequency: string | null, note: string | null }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }>, flows: Array<
      | { __typename: 'FundingFlow', id: string, status: FlowStatus | null, programme: string | null, years: string | null, amountGbp: number | null, amountNote: string | null, mode: FundingMode | null, isMoney: boolean, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, from:
          | { id: string }
          | { id: string }
         | null, to:
          | { id: string }
          | { id: string }
        , partOf: { id: string, programme: string | null, years: string | null } | null, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }
      | { __typename: 'DataFlow', id: string, status: FlowStatus | null, dataset: string | null, datasetCy: string | null, granularity: Granularity | null, geography: string | null, frequency: string | null, method: string | null, legalGateway: string | null, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, from:
          | { id: string }
          | { id: string }
         | null, to:
          | { id: string }
          | { id: string }
        , evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }
    > } | null };

export type PanelPartnershipQueryVariables = Exact<{
  id: string | number;
}>;


export type PanelPartnershipQuery = { partnership: { id: string, statutory: Statutory | null, statutoryBasis: string | null, established: string | null, ended: string | null, memberList: MemberList | null, url: string | null, note: string | null, footprint: Array<{ id: string }> | null, areas: Array<{ id: string }>, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }>, seats: Array<{ id: string, roles: Array<Role>, law: Law, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, organisation: { id: string }, partnership: { id: string }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }>, associations: Array<{ id: string, roles: Array<Role>, law: Law, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, organisation: { id: string }, partnership: { id: string }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }>, interfaces: Array<{ id: string, type: InterfaceType, nature: InterfaceNature, direction: InterfaceDirection, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, other: { id: string }, labelEn: { text: string }, labelCy: { text: string }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }>, duties: Array<{ id: string, holdsAs: HoldsAs, role: HoldingRole | null, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, duty: { id: string, title: string, productKind: ProductKind, product: string | null, act: string | null, section: string | null, frequency: string | null, note: string | null }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }>, themes: Array<{ id: string, role: RemitRole, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, theme: { id: string }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }>, flows: Array<
      | { __typename: 'FundingFlow', id: string, status: FlowStatus | null, programme: string | null, years: string | null, amountGbp: number | null, amountNote: string | null, mode: FundingMode | null, isMoney: boolean, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, from:
          | { id: string }
          | { id: string }
         | null, to:
          | { id: string }
          | { id: string }
        , partOf: { id: string, programme: string | null, years: string | null } | null, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }
      | { __typename: 'DataFlow', id: string, status: FlowStatus | null, dataset: string | null, datasetCy: string | null, granularity: Granularity | null, geography: string | null, frequency: string | null, method: string | null, legalGateway: string | null, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, from:
          | { id: string }
          | { id: string }
         | null, to:
          | { id: string }
          | { id: string }
        , evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }
    >, mentions: Array<
      | { __typename: 'Fact', id: string, topic: FactTopic | null, statement: string, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }
      | { __typename: 'SurveyResult', id: string, item: string, measure: SurveyMeasure | null, value: string | null, unit: string | null, baseN: number | null, impliedCount: number | null, answerKind: AnswerKind | null, note: string | null, surveyTopic: SurveyTopic | null, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }
      | { __typename: 'Recommendation', id: string, number: number | null, text: string, status: RecommendationStatus | null, note: string | null, addressedTo: Array<
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
          | { id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
        >, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }
      | { __typename: 'Disagreement', id: string }
    > } | null };

export type PanelPartnershipGeneralQueryVariables = Exact<{
  id: string | number;
}>;


export type PanelPartnershipGeneralQuery = { partnership: { id: string, seats: Array<{ id: string, roles: Array<Role>, law: Law, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, organisation: { id: string }, partnership: { id: string }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }>, associations: Array<{ id: string, roles: Array<Role>, law: Law, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, organisation: { id: string }, partnership: { id: string }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }>, interfaces: Array<{ id: string, type: InterfaceType, nature: InterfaceNature, direction: InterfaceDirection, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, other: { id: string }, labelEn: { text: string }, labelCy: { text: string }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }>, duties: Array<{ id: string, holdsAs: HoldsAs, role: HoldingRole | null, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, duty: { id: string, title: string, productKind: ProductKind, product: string | null, act: string | null, section: string | null, frequency: string | null, note: string | null }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }>, themes: Array<{ id: string, role: RemitRole, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, theme: { id: string }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }>, flows: Array<
      | { __typename: 'FundingFlow', id: string, status: FlowStatus | null, programme: string | null, years: string | null, amountGbp: number | null, amountNote: string | null, mode: FundingMode | null, isMoney: boolean, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, from:
          | { id: string }
          | { id: string }
         | null, to:
          | { id: string }
          | { id: string }
        , partOf: { id: string, programme: string | null, years: string | null } | null, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }
      | { __typename: 'DataFlow', id: string, status: FlowStatus | null, dataset: string | null, datasetCy: string | null, granularity: Granularity | null, geography: string | null, frequency: string | null, method: string | null, legalGateway: string | null, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, from:
          | { id: string }
          | { id: string }
         | null, to:
          | { id: string }
          | { id: string }
        , evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }
    > } | null };

export type EvidenceCard_EvidenceFragment = { id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } };

export type SourceTitlesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourceTitlesQuery = { sources: { nodes: Array<{ id: string, title: string }> } };

export type Members_SeatFragment = { id: string, roles: Array<Role>, law: Law, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, organisation: { id: string }, partnership: { id: string }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> };

export type Members_AssociationFragment = { id: string, roles: Array<Role>, law: Law, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, organisation: { id: string }, partnership: { id: string }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> };

export type Interfaces_InterfaceFragment = { id: string, type: InterfaceType, nature: InterfaceNature, direction: InterfaceDirection, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, other: { id: string }, labelEn: { text: string }, labelCy: { text: string }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> };

export type Duties_HoldingFragment = { id: string, holdsAs: HoldsAs, role: HoldingRole | null, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, duty: { id: string, title: string, productKind: ProductKind, product: string | null, act: string | null, section: string | null, frequency: string | null, note: string | null }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> };

export type Themes_RemitFragment = { id: string, role: RemitRole, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, theme: { id: string }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> };

export type Flows_FundingFragment = { id: string, status: FlowStatus | null, programme: string | null, years: string | null, amountGbp: number | null, amountNote: string | null, mode: FundingMode | null, isMoney: boolean, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, from:
    | { id: string }
    | { id: string }
   | null, to:
    | { id: string }
    | { id: string }
  , partOf: { id: string, programme: string | null, years: string | null } | null, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> };

export type Flows_DataFragment = { id: string, status: FlowStatus | null, dataset: string | null, datasetCy: string | null, granularity: Granularity | null, geography: string | null, frequency: string | null, method: string | null, legalGateway: string | null, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, from:
    | { id: string }
    | { id: string }
   | null, to:
    | { id: string }
    | { id: string }
  , evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> };

export type DuplicationQueryVariables = Exact<{
  area: string | number;
  productKinds?: Array<ProductKind> | ProductKind | null | undefined;
  includeGeneral?: boolean | null | undefined;
  language: Language;
}>;


export type DuplicationQuery = { duplication: Array<{ productKind: ProductKind, unknown: number, assumedSeats: string | null, sentence: string, must: Array<{ isGeneral: boolean, holds: Holds, partnership: { id: string }, duty: { id: string }, holding: { id: string } }>, mustGeneral: Array<{ isGeneral: boolean, holds: Holds, partnership: { id: string }, duty: { id: string }, holding: { id: string } }>, carry: Array<{ isGeneral: boolean, holds: Holds, partnership: { id: string }, duty: { id: string }, holding: { id: string } }>, organisationsMust: Array<{ isGeneral: boolean, holds: Holds, organisation: { id: string }, holding: { id: string } }>, contributors: Array<{ organisation: { id: string }, seats: Array<{ id: string, certainty: Certainty }> }>, candidates: Array<{ rows: Array<{ partnership: { id: string }, duty: { id: string } }>, organisations: Array<{ id: string }> }>, rows: Array<
      | { __typename: 'Membership' }
      | { __typename: 'Seat' }
      | { __typename: 'Association' }
      | { __typename: 'Interface' }
      | { __typename: 'InterfaceSide' }
      | { __typename: 'DutyHolding', id: string, holdsAs: HoldsAs, role: HoldingRole | null, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, holder:
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Partnership', id: string }
        , duty: { id: string, title: string, productKind: ProductKind, product: string | null, act: string | null, section: string | null, frequency: string | null, note: string | null }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }
      | { __typename: 'Remit' }
      | { __typename: 'FundingFlow' }
      | { __typename: 'DataFlow' }
    > }> | null };

export type Duplication_BoardFragment = { isGeneral: boolean, holds: Holds, partnership: { id: string }, duty: { id: string }, holding: { id: string } };

export type SeatsOfBoardQueryVariables = Exact<{
  id: string | number;
}>;


export type SeatsOfBoardQuery = { partnership: { id: string, seats: Array<{ id: string, roles: Array<Role>, law: Law, holds: Holds, certainty: Certainty, isGeneral: boolean, since: string | null, until: string | null, note: string | null, organisation: { id: string }, partnership: { id: string }, evidence: Array<{ id: string, stance: Stance, certainty: Certainty, quote: string | null, locator: string | null, value: string | null, role: Role | null, basis: string | null, law: Law | null, restsOnUnopened: boolean, note: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, read: SourceRead, readNote: string | null } }> }> } | null };

export type GapsQueryVariables = Exact<{
  area?: string | number | null | undefined;
  kind?: Array<PartnershipKind> | PartnershipKind | null | undefined;
  rule?: Array<string | number> | string | number | null | undefined;
  severity?: Array<Severity> | Severity | null | undefined;
  state?: Array<Standing> | Standing | null | undefined;
  verdict?: Array<Verdict> | Verdict | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type GapsQuery = { gaps: { totalCount: number, nodes: Array<{ id: string, rule: string, severity: Severity, state: Standing, sentence: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type Judgements_JudgementFragment = { id: string, verdict: Verdict, author: string, at: string, reason: string | null, outdated: boolean | null };

export type VerdictMark_JudgementFragment = { id: string, verdict: Verdict, outdated: boolean | null };

export type JudgementsOnQueryVariables = Exact<{
  about: string | number;
}>;


export type JudgementsOnQuery = { judgements: { totalCount: number, nodes: Array<{ id: string, verdict: Verdict, author: string, at: string, reason: string | null, outdated: boolean | null }> } };

export type JudgeMutationVariables = Exact<{
  input: CommitInput;
}>;


export type JudgeMutation = { commit: { revision: number } };

export type OverlapsQueryVariables = Exact<{
  filter?: OverlapFilter | null | undefined;
  facets?: Array<OverlapFacet> | OverlapFacet | null | undefined;
  weights?: OverlapWeights | null | undefined;
  order?: OverlapOrder | null | undefined;
  linkState?: Array<LinkState> | LinkState | null | undefined;
  includeGeneral?: boolean | null | undefined;
  includeAssumed?: boolean | null | undefined;
  includeSmall?: boolean | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type OverlapsQuery = { overlaps: { totalCount: number, unknown: number, nodes: Array<{ id: string, score: number | null, link: LinkState, assumedSeats: string | null, sentence: string, a: { id: string }, b: { id: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type QueryChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type QueryChoicesQuery = { landscape: { revision: number, areas: Array<{ id: string, kind: AreaKind, nameEn: { text: string, language: Language }, nameCy: { text: string, language: Language } }>, partnerships: Array<{ id: string, isGeneral: boolean, nameEn: { text: string, language: Language }, nameCy: { text: string, language: Language } }>, organisations: Array<{ id: string, isGeneral: boolean, nameEn: { text: string, language: Language }, nameCy: { text: string, language: Language } }>, themes: Array<{ id: string, nameEn: { text: string, language: Language }, nameCy: { text: string, language: Language } }>, duties: Array<{ id: string, title: string }> }, sources: { nodes: Array<{ id: string, title: string }> } };

export type ChoiceNameFragment = { text: string, language: Language };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: { totalCount: number, hits: Array<{ match: Match, matched: string, thing:
        | { __typename: 'Organisation', id: string }
        | { __typename: 'Partnership', id: string }
        | { __typename: 'Area', kind: AreaKind, id: string }
        | { __typename: 'Duty', title: string, productKind: ProductKind, act: string | null, section: string | null, id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Lane', id: string }
        | { __typename: 'GlossaryTerm', meaning: string | null, id: string, nameEn: { text: string, language: Language, isFallback: boolean, needsCheck: boolean }, nameCy: { text: string, language: Language, isFallback: boolean, needsCheck: boolean } }
        | { __typename: 'Fact', id: string }
        | { __typename: 'SurveyResult', id: string }
        | { __typename: 'Recommendation', id: string }
        | { __typename: 'Disagreement', id: string }
       }> } };

export const EvidenceCard_EvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"restsOnUnopened"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"readNote"}}]}}]}}]} as unknown as DocumentNode<EvidenceCard_EvidenceFragment, unknown>;
export const Mentions_FactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mentions_fact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"restsOnUnopened"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"readNote"}}]}}]}}]} as unknown as DocumentNode<Mentions_FactFragment, unknown>;
export const Mentions_SurveyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mentions_survey"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"surveyTopic"},"name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseN"}},{"kind":"Field","name":{"kind":"Name","value":"impliedCount"}},{"kind":"Field","name":{"kind":"Name","value":"answerKind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"restsOnUnopened"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"readNote"}}]}}]}}]} as unknown as DocumentNode<Mentions_SurveyFragment, unknown>;
export const NameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"needsCheck"}}]}}]} as unknown as DocumentNode<NameFragment, unknown>;
export const Mentions_RecommendationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mentions_recommendation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"addressedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"needsCheck"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"restsOnUnopened"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"readNote"}}]}}]}}]} as unknown as DocumentNode<Mentions_RecommendationFragment, unknown>;
export const Members_SeatFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Members_seat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"restsOnUnopened"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"readNote"}}]}}]}}]} as unknown as DocumentNode<Members_SeatFragment, unknown>;
export const Members_AssociationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Members_association"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Association"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"restsOnUnopened"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"readNote"}}]}}]}}]} as unknown as DocumentNode<Members_AssociationFragment, unknown>;
export const Interfaces_InterfaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Interfaces_interface"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InterfaceSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"labelEn"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"labelCy"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"restsOnUnopened"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"readNote"}}]}}]}}]} as unknown as DocumentNode<Interfaces_InterfaceFragment, unknown>;
export const Duties_HoldingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Duties_holding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DutyHolding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holdsAs"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productKind"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"restsOnUnopened"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"readNote"}}]}}]}}]} as unknown as DocumentNode<Duties_HoldingFragment, unknown>;
export const Themes_RemitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Themes_remit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Remit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"restsOnUnopened"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"readNote"}}]}}]}}]} as unknown as DocumentNode<Themes_RemitFragment, unknown>;
export const Flows_FundingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Flows_funding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingFlow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"amountGbp"}},{"kind":"Field","name":{"kind":"Name","value":"amountNote"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"isMoney"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"years"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"restsOnUnopened"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"readNote"}}]}}]}}]} as unknown as DocumentNode<Flows_FundingFragment, unknown>;
export const Flows_DataFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Flows_data"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataFlow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"datasetCy"}},{"kind":"Field","name":{"kind":"Name","value":"granularity"}},{"kind":"Field","name":{"kind":"Name","value":"geography"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"legalGateway"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"restsOnUnopened"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"readNote"}}]}}]}}]} as unknown as DocumentNode<Flows_DataFragment, unknown>;
export const Duplication_BoardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Duplication_board"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardDuty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"holding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<Duplication_BoardFragment, unknown>;
export const Judgements_JudgementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgements_judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}}]}}]} as unknown as DocumentNode<Judgements_JudgementFragment, unknown>;
export const VerdictMark_JudgementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerdictMark_judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}}]}}]} as unknown as DocumentNode<VerdictMark_JudgementFragment, unknown>;
export const ChoiceNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChoiceName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]} as unknown as DocumentNode<ChoiceNameFragment, unknown>;
export const BoardsAsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardsAsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"ID"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<BoardsAsOfQuery, BoardsAsOfQueryVariables>;
export const LandscapeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Landscape"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"landscape"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nameCy"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shortEn"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shortCy"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortBasis"}},{"kind":"Field","name":{"kind":"Name","value":"nameCyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"groupOf"}},{"kind":"Field","name":{"kind":"Name","value":"statutory"}},{"kind":"Field","name":{"kind":"Name","value":"memberList"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regionScope"}},{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nameCy"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shortEn"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shortCy"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortBasis"}},{"kind":"Field","name":{"kind":"Name","value":"nameCyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"devolution"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"groupOf"}},{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interfaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"isSeat"}},{"kind":"Field","name":{"kind":"Name","value":"isAssumed"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}}]}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nameCy"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shortEn"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shortCy"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"councils"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nameCy"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lanes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nameCy"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shortEn"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shortCy"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"family"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"needsCheck"}}]}}]} as unknown as DocumentNode<LandscapeQuery, LandscapeQueryVariables>;
export const DisagreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"whatDiffers"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mentions_fact"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interface"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"labelEn"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"labelCy"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"restsOnUnopened"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"readNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mentions_fact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}}]} as unknown as DocumentNode<DisagreementsQuery, DisagreementsQueryVariables>;
export const PanelOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"devolution"}},{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Members_seat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"associations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Members_association"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Duties_holding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Flows_funding"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Flows_data"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mentions_fact"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mentions_survey"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mentions_recommendation"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"restsOnUnopened"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"readNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"needsCheck"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Members_seat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Members_association"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Association"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Duties_holding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DutyHolding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holdsAs"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productKind"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Flows_funding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingFlow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"amountGbp"}},{"kind":"Field","name":{"kind":"Name","value":"amountNote"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"isMoney"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"years"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Flows_data"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataFlow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"datasetCy"}},{"kind":"Field","name":{"kind":"Name","value":"granularity"}},{"kind":"Field","name":{"kind":"Name","value":"geography"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"legalGateway"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mentions_fact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mentions_survey"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"surveyTopic"},"name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseN"}},{"kind":"Field","name":{"kind":"Name","value":"impliedCount"}},{"kind":"Field","name":{"kind":"Name","value":"answerKind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mentions_recommendation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"addressedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}}]} as unknown as DocumentNode<PanelOrganisationQuery, PanelOrganisationQueryVariables>;
export const PanelOrganisationGeneralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelOrganisationGeneral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Members_seat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"associations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Members_association"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Duties_holding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Flows_funding"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Flows_data"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"restsOnUnopened"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"readNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Members_seat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Members_association"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Association"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Duties_holding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DutyHolding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holdsAs"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productKind"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Flows_funding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingFlow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"amountGbp"}},{"kind":"Field","name":{"kind":"Name","value":"amountNote"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"isMoney"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"years"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Flows_data"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataFlow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"datasetCy"}},{"kind":"Field","name":{"kind":"Name","value":"granularity"}},{"kind":"Field","name":{"kind":"Name","value":"geography"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"legalGateway"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}}]} as unknown as DocumentNode<PanelOrganisationGeneralQuery, PanelOrganisationGeneralQueryVariables>;
export const PanelPartnershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelPartnership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statutory"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryBasis"}},{"kind":"Field","name":{"kind":"Name","value":"established"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"memberList"}},{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Members_seat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"associations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Members_association"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interfaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Interfaces_interface"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Duties_holding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Themes_remit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Flows_funding"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Flows_data"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mentions_fact"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mentions_survey"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mentions_recommendation"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"restsOnUnopened"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"readNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"needsCheck"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Members_seat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Members_association"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Association"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Interfaces_interface"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InterfaceSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"labelEn"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"labelCy"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Duties_holding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DutyHolding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holdsAs"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productKind"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Themes_remit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Remit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Flows_funding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingFlow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"amountGbp"}},{"kind":"Field","name":{"kind":"Name","value":"amountNote"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"isMoney"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"years"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Flows_data"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataFlow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"datasetCy"}},{"kind":"Field","name":{"kind":"Name","value":"granularity"}},{"kind":"Field","name":{"kind":"Name","value":"geography"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"legalGateway"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mentions_fact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mentions_survey"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"surveyTopic"},"name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseN"}},{"kind":"Field","name":{"kind":"Name","value":"impliedCount"}},{"kind":"Field","name":{"kind":"Name","value":"answerKind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mentions_recommendation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"addressedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}}]} as unknown as DocumentNode<PanelPartnershipQuery, PanelPartnershipQueryVariables>;
export const PanelPartnershipGeneralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelPartnershipGeneral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Members_seat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"associations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Members_association"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interfaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Interfaces_interface"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Duties_holding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Themes_remit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Flows_funding"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Flows_data"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"restsOnUnopened"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"readNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Members_seat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Members_association"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Association"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Interfaces_interface"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InterfaceSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"labelEn"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"labelCy"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Duties_holding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DutyHolding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holdsAs"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productKind"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Themes_remit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Remit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Flows_funding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingFlow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"amountGbp"}},{"kind":"Field","name":{"kind":"Name","value":"amountNote"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"isMoney"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"years"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Flows_data"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataFlow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"datasetCy"}},{"kind":"Field","name":{"kind":"Name","value":"granularity"}},{"kind":"Field","name":{"kind":"Name","value":"geography"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"legalGateway"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}}]} as unknown as DocumentNode<PanelPartnershipGeneralQuery, PanelPartnershipGeneralQueryVariables>;
export const SourceTitlesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceTitles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<SourceTitlesQuery, SourceTitlesQueryVariables>;
export const DuplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Duplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productKinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeGeneral"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}},{"kind":"Argument","name":{"kind":"Name","value":"productKinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productKinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeGeneral"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productKind"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"assumedSeats"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"must"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Duplication_board"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mustGeneral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Duplication_board"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Duplication_board"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisationsMust"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"holding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contributors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Duties_holding"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DutyHolding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"restsOnUnopened"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"readNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Duplication_board"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardDuty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"holding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Duties_holding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DutyHolding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holdsAs"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productKind"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}}]} as unknown as DocumentNode<DuplicationQuery, DuplicationQueryVariables>;
export const SeatsOfBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeatsOfBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Members_seat"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"restsOnUnopened"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"readNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Members_seat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard_evidence"}}]}}]}}]} as unknown as DocumentNode<SeatsOfBoardQuery, SeatsOfBoardQueryVariables>;
export const GapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnershipKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rule"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"severity"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Severity"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verdict"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Verdict"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"rule"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rule"}}},{"kind":"Argument","name":{"kind":"Name","value":"severity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"severity"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"verdict"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verdict"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<GapsQuery, GapsQueryVariables>;
export const JudgementsOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JudgementsOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"judgements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judgements_judgement"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgements_judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}}]}}]} as unknown as DocumentNode<JudgementsOnQuery, JudgementsOnQueryVariables>;
export const JudgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Judge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<JudgeMutation, JudgeMutationVariables>;
export const OverlapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overlaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OverlapFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"facets"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OverlapFacet"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"weights"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OverlapWeights"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OverlapOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"linkState"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeGeneral"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeAssumed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeSmall"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"facets"},"value":{"kind":"Variable","name":{"kind":"Name","value":"facets"}}},{"kind":"Argument","name":{"kind":"Name","value":"weights"},"value":{"kind":"Variable","name":{"kind":"Name","value":"weights"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"linkState"},"value":{"kind":"Variable","name":{"kind":"Name","value":"linkState"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeGeneral"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeGeneral"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeAssumed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeAssumed"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeSmall"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeSmall"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"assumedSeats"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<OverlapsQuery, OverlapsQueryVariables>;
export const QueryChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueryChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"landscape"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoiceName"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nameCy"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoiceName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoiceName"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nameCy"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoiceName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isGeneral"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoiceName"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nameCy"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoiceName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoiceName"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nameCy"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoiceName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChoiceName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]} as unknown as DocumentNode<QueryChoicesQuery, QueryChoicesQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productKind"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GlossaryTerm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nameCy"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Area"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Name"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"needsCheck"}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;