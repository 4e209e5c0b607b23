/** What is recorded of a body, with every disagreement of the landscape at hand; what is said in general comes after it. */
import { useQuery } from '@apollo/client/react';
import {
  DisagreementsDocument,
  PanelOrganisationDocument,
  PanelOrganisationGeneralDocument,
  PanelPartnershipDocument,
  PanelPartnershipGeneralDocument,
  type PanelOrganisationGeneralQuery,
  type PanelOrganisationQuery,
  type PanelPartnershipGeneralQuery,
  type PanelPartnershipQuery,
} from '../../api/generated/graphql.ts';
import type { MapBody } from '../../state/landscape.ts';
import type { Disagreement } from './mentions/partedMentions.ts';
import { saidIn } from '../frame/saidIn.ts';
import { useOnReturn } from '../frame/useOnReturn.ts';

export type Recorded<Body, General> =
  | { readonly state: 'loading' }
  | { readonly state: 'gone' }
  /** `said` is what the server answered instead; null where it did not answer. */
  | { readonly state: 'failed'; readonly said: string | null; tryAgain(): void }
  | {
      readonly state: 'here';
      readonly body: Body;
      readonly disagreements: readonly Disagreement[];
      /** Null until it is there, and for a group itself. */
      readonly general: General | null;
    };

type Board = NonNullable<PanelPartnershipQuery['partnership']>;
type GeneralOfBoard = NonNullable<PanelPartnershipGeneralQuery['partnership']>;
type Organisation = NonNullable<PanelOrganisationQuery['organisation']>;
type GeneralOfOrganisation = NonNullable<PanelOrganisationGeneralQuery['organisation']>;

export function useBoard({ id, isGeneral }: MapBody): Recorded<Board, GeneralOfBoard> {
  const own = useQuery(PanelPartnershipDocument, { variables: { id } });
  const data = own.data ?? own.previousData;
  const told = useQuery(PanelPartnershipGeneralDocument, { variables: { id }, skip: isGeneral || data === undefined });
  const general = (told.data ?? told.previousData)?.partnership ?? null;
  return useWithDisagreements({ ...own, told, body: data?.partnership, general });
}

export function useOrganisation({ id, isGeneral }: MapBody): Recorded<Organisation, GeneralOfOrganisation> {
  const own = useQuery(PanelOrganisationDocument, { variables: { id } });
  const data = own.data ?? own.previousData;
  const told = useQuery(PanelOrganisationGeneralDocument, { variables: { id }, skip: isGeneral || data === undefined });
  const general = (told.data ?? told.previousData)?.organisation ?? null;
  return useWithDisagreements({ ...own, told, body: data?.organisation, general });
}

interface Own<Body, General> extends Asked {
  /** Undefined until it is there; null when there is no such body. */
  readonly body: Body | null | undefined;
  readonly general: General | null;
  readonly told: Asked;
}

interface Asked {
  readonly error?: Error | undefined;
  refetch(): Promise<unknown>;
}

/** A claim is never shown without its other side: the panel waits until it has all disagreements. */
function useWithDisagreements<Body, General>({ body, general, told, ...own }: Own<Body, General>): Recorded<Body, General> {
  const all = useQuery(DisagreementsDocument);
  const failed: readonly Asked[] = [own, all, told].filter(({ error }) => error !== undefined);
  // A second refusal is shown like the first.
  const tryAgain = (): void => void Promise.allSettled(failed.map(asked => asked.refetch()));
  const error = failed[0]?.error;
  useOnReturn(error === undefined || saidIn(error) !== null ? null : error, tryAgain);
  const disagreements = (all.data ?? all.previousData)?.disagreements.nodes;
  if (body === null) return { state: 'gone' };
  if (body !== undefined && disagreements !== undefined) return { state: 'here', body, disagreements, general };
  return error === undefined ? { state: 'loading' } : { state: 'failed', said: saidIn(error), tryAgain };
}
