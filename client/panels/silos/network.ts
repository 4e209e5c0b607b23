/** Which network the session asks about, as the server takes it. */
import { useMemo } from 'react';
import type { SilosNetwork } from '../../api/generated/graphql.ts';
import { useSession } from '../explorer.ts';

export interface NetworkAsked {
  readonly network: SilosNetwork;
  readonly includeNational: boolean;
  readonly includeAssumed: boolean;
}

export function useNetwork(): NetworkAsked {
  const { network, national, assumed } = useSession(session => session.choices);
  return useMemo(() => ({ network, includeNational: national === 'YES', includeAssumed: assumed === 'YES' }), [network, national, assumed]);
}

export function useAskedLanguage(): 'EN' | 'CY' {
  return useSession(session => session.language) === 'cy' ? 'CY' : 'EN';
}
