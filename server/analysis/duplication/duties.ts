/** A duty to make one kind of paper, and who has it. */
import type { productKind } from '../../../schema/model/terms/duty.ts';
import type { TermOf } from '../../../schema/model/terms.ts';
import type { IdOf, OrganisationId, PartnershipId } from '../../domain/id.ts';
import type { DutyHolding } from '../../domain/things.ts';
import type { Told } from '../../graph/told.ts';

export type ProductKind = TermOf<typeof productKind>;

/** A board and a duty that it must do or carries. */
export interface BoardDuty {
  readonly partnership: PartnershipId;
  readonly duty: IdOf<'Duty'>;
  readonly told: Told<DutyHolding>;
}

/** An organisation, or a group of which nobody recorded who is in it, and a duty that it must do. */
export interface OrganisationDuty {
  readonly organisation: OrganisationId;
  readonly duty: IdOf<'Duty'>;
  readonly told: Told<DutyHolding>;
}
