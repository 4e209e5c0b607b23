/** The arrangement by network: where its bodies stand, once that is asked for and known, and the layout for the screen at hand. */
import { useEffect, useMemo, useState } from 'react';
import { askForPlaces } from '../../charts/askForPlaces.ts';
import type { Measure, Size } from '../../layout/box.ts';
import type { MapLayout } from '../../layout/mapLayout.ts';
import { layOutNetwork } from '../../layout/networkLayout.ts';
import { networkOf, type Network } from '../../state/network.ts';
import { useIndex, useSession } from '../explorer.ts';
import { measureAhead } from './measureAhead.ts';

export interface Placed {
  readonly network: Network;
  readonly places: Float64Array;
}

interface Places {
  /** Null while the map is asked for, or the places are still to come: then the map stays. */
  readonly placed: Placed | null;
  /** Nothing is drawn yet, and the network is to be what comes first. */
  readonly isOpening: boolean;
  /** Asked for, and still worked out. */
  readonly isComing: boolean;
}

export function usePlaces(measure: Measure): Places {
  const index = useIndex();
  const isAsked = useSession(session => session.arrangement === 'network');
  const network = useMemo(() => (isAsked ? networkOf(index) : null), [isAsked, index]);
  const [placed, setPlaced] = useState<Placed | null>(null);
  const [isOpening, setOpening] = useState(isAsked);
  const [failed, setFailed] = useState<Network | null>(null);
  if (isOpening && (!isAsked || placed !== null)) setOpening(false);
  useEffect(() => {
    if (network === null) return undefined;
    let isOver = false;
    Promise.all([
      askForPlaces(String(index.revision), { count: network.joined.length, ties: network.ties }),
      measureAhead(index, [...network.joined, ...network.alone], measure),
    ]).then(
      ([places]) => {
        if (!isOver) setPlaced({ network, places });
      },
      // Without places there is the map.
      () => {
        if (isOver) return;
        setOpening(false);
        setFailed(network);
      },
    );
    return () => {
      isOver = true;
    };
  }, [network, index, measure]);
  return { placed: isAsked ? placed : null, isOpening, isComing: network !== null && placed?.network !== network && failed !== network };
}

export function useNetworkLayout(placed: Placed | null, { width, height }: Size, measure: Measure): MapLayout | null {
  const index = useIndex();
  const language = useSession(session => session.language);
  return useMemo(
    () => (placed === null || width === 0 ? null : layOutNetwork(index, { ...placed, size: { width, height }, measure, language })),
    [placed, index, width, height, measure, language],
  );
}
