/** A body's name by its id, as plain text: for sorting, and for what a screen reader is told. */
import { useCallback } from 'react';
import { nameIn } from '../../../state/landscape.ts';
import { useIndex, useSay } from '../../explorer.ts';

export function useBodyName(): (id: string) => string {
  const { bodyById } = useIndex();
  const { language } = useSay();
  return useCallback(
    (id: string) => {
      const body = bodyById.get(id);
      return body === undefined ? id : nameIn(body, language).text;
    },
    [bodyById, language],
  );
}
