/** All disagreements of the landscape: whoever shows one claim of one has the others at hand. */
import { createContext, useContext } from 'react';
import type { Disagreement } from './partedMentions.ts';

const none: ReadonlyMap<string, readonly Disagreement[]> = new Map();

const DisagreementsContext = createContext(none);

export const DisagreementsProvider = DisagreementsContext.Provider;

/** Disagreements in which a fact or an interface is one of the claims. */
export function useDisagreementsOf(claim: string): readonly Disagreement[] {
  return useContext(DisagreementsContext).get(claim) ?? [];
}
