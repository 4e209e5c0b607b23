/** Who stands in the two places of a comparison; a place whose board nobody knows stays empty. */
import { isNamedBoard } from '../../state/landscape.ts';
import { useIndex, useSession } from '../explorer.ts';

export interface Place {
  /** As the address has it; null where nothing was asked for. */
  readonly asked: string | null;
  /** Null where no board stands there. */
  readonly board: string | null;
}

export function usePlaces(): readonly [a: Place, b: Place] {
  const index = useIndex();
  const [a = null, b = null] = useSession(({ pair }) => pair);
  const placeOf = (asked: string | null): Place => ({ asked, board: asked !== null && isNamedBoard(index, asked) ? asked : null });
  return [placeOf(a), placeOf(b)];
}
