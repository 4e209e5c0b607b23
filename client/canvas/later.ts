/** What is done not now but soon, and once, however often it is asked for. */

export interface Later {
  (): void;
  cancel(): void;
}

/** A while after it was last asked for. */
export function later(waitMs: number, act: () => void): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  return Object.assign(
    () => {
      cancel();
      timer = setTimeout(act, waitMs);
    },
    { cancel },
  );
}

/** Once the page has been painted as it stands when it is asked for: a frame is asked for before it is painted, and a task comes after. */
export function afterPaint(act: () => void): Later {
  let frame: number | null = null;
  const acts = later(0, () => {
    frame = null;
    act();
  });
  return Object.assign(
    () => {
      frame ??= requestAnimationFrame(acts);
    },
    {
      cancel: () => {
        if (frame !== null) cancelAnimationFrame(frame);
        frame = null;
        acts.cancel();
      },
    },
  );
}
