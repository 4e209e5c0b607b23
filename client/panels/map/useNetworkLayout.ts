/** The arrangement by network: where its bodies stand, once that is asked for and known, and the layout for the screen at hand. */
import { useEffect, useMemo, useState } from 'react';
import { askForPlaces } from '../../charts/askForPlaces.ts';
import type { Measure, Size } from '../../layout/box.ts';
import { withGuests } from '../../layout/guests.ts';
import { networkShown, type NetworkShown } from '../../layout/lanesGathered.ts';
import type { MapLayout } from '../../layout/mapLayout.ts';
import { layOutNetwork } from '../../layout/networkLayout.ts';
import { useIndex, useSession } from '../explorer.ts';
import { measureAhead } from './measureAhead.ts';
import { useMustBeSeen } from './useMustBeSeen.ts';

export interface Placed {
  readonly shown: NetworkShown;
  /** Of its open part. */
  readonly places: Float64Array;
}

interface Places {
  /** Null while the map is asked for, or the places are still to come: then the map stays. */
  readonly placed: Placed | null;
  /** Nothing is drawn yet, and the network is to be what comes first. */
  readonly isOpening: boolean;
  /** Asked for, and still worked out. */
  readonly isComing: boolean;
  /** The lanes that start gathered; none where the network is small enough, or not asked for. */
  readonly gathered: readonly string[];
}

const none: readonly string[] = [];

export function usePlaces(measure: Measure): Places {
  const index = useIndex();
  const isAsked = useSession(session => session.arrangement === 'network');
  const opened = useSession(({ choices }) => choices.opened);
  const shown = useMemo(() => (isAsked ? networkShown(index, opened) : null), [isAsked, index, opened]);
  const [placed, setPlaced] = useState<Placed | null>(null);
  const [isOpening, setOpening] = useState(isAsked);
  const [failed, setFailed] = useState<NetworkShown | null>(null);
  if (isOpening && (!isAsked || placed !== null)) setOpening(false);
  useEffect(() => {
    if (shown === null) return undefined;
    const { open } = shown;
    let isOver = false;
    Promise.all([
      askForPlaces({ count: open.joined.length, ties: open.ties }),
      measureAhead(index, [...open.joined, ...open.alone], measure),
    ]).then(
      ([places]) => {
        if (!isOver) setPlaced({ shown, places });
      },
      // Without places there is the map.
      () => {
        if (isOver) return;
        setOpening(false);
        setFailed(shown);
      },
    );
    return () => {
      isOver = true;
    };
  }, [shown, index, measure]);
  return {
    placed: isAsked ? placed : null,
    isOpening,
    isComing: shown !== null && placed?.shown !== shown && failed !== shown,
    gathered: shown?.gathered ?? none,
  };
}

export function useNetworkLayout(placed: Placed | null, { width, height }: Size, measure: Measure): MapLayout | null {
  const index = useIndex();
  const language = useSession(session => session.language);
  const open = useMemo(() => (placed === null ? null : { network: placed.shown.open, places: placed.places, guests: 0 }), [placed]);
  const mustBeSeen = useMustBeSeen();
  const seen = useMemo(
    () => (placed === null || open === null ? null : withGuests(open, placed.shown.whole, mustBeSeen)),
    [placed, open, mustBeSeen],
  );
  return useMemo(
    () => (seen === null || width === 0 ? null : layOutNetwork(index, { ...seen, size: { width, height }, measure, language })),
    [seen, index, width, height, measure, language],
  );
}
