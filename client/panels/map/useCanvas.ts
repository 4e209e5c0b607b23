/** The canvas in its place on the page: made once, ended with it. What it calls back with is always of the latest drawing. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { createMapCanvas, type MapCanvas, type MapListeners } from '../../canvas/mapCanvas.ts';

export function useCanvas(place: RefObject<HTMLElement | null>, listeners: MapListeners): MapCanvas | null {
  const [canvas, setCanvas] = useState<MapCanvas | null>(null);
  const latest = useRef(listeners);
  useEffect(() => {
    latest.current = listeners;
  });
  useEffect(() => {
    if (place.current === null) return undefined;
    const moves = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const made = createMapCanvas(
      place.current,
      {
        onPick: id => latest.current.onPick(id),
        onFocus: id => latest.current.onFocus(id),
        onEmpty: () => latest.current.onEmpty(),
        onPoint: pointed => latest.current.onPoint(pointed),
        onMove: camera => latest.current.onMove(camera),
        onRest: camera => latest.current.onRest(camera),
      },
      moves,
    );
    setCanvas(made);
    return () => {
      made.destroy();
      setCanvas(null);
    };
  }, [place]);
  return canvas;
}
