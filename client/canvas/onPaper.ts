/** On paper nobody moves the camera: a second canvas stands in place of the first while the page prints, and shows all there is. */
import type { Core } from 'cytoscape';
import { rendererOf } from './renderer.ts';

/** Dots of ink for each pixel of the screen: a sheet is read closer. */
const sharpness = 3;

interface Whole {
  /** At which all of it stands on the screen. */
  readonly zoom: number;
  after(): void;
}

/** `ready` makes the elements as they are to be printed; null where the screen is printed as it stands. */
export function printWhole(cy: Core, container: HTMLElement, ready: () => Whole | null): { stop(): void } {
  const ends = new AbortController();
  const { signal } = ends;
  let standing: { readonly sheet: HTMLElement; readonly screen: HTMLElement | null; readonly whole: Whole } | null = null;
  const before = (): void => {
    after();
    const whole = ready();
    if (whole === null) return;
    const screen = container.firstElementChild as HTMLElement | null;
    const sheet = sheetFor(container);
    const context = sheet.getContext('2d');
    if (context !== null) rendererOf(cy).renderTo(context, whole.zoom * sharpness, { x: 0, y: 0 }, 1);
    container.append(sheet);
    if (screen !== null) screen.style.visibility = 'hidden';
    standing = { sheet, screen, whole };
  };
  const after = (): void => {
    if (standing === null) return;
    const { sheet, screen, whole } = standing;
    sheet.remove();
    if (screen !== null) screen.style.visibility = '';
    standing = null;
    whole.after();
  };
  window.addEventListener('beforeprint', before, { signal });
  window.addEventListener('afterprint', after, { signal });
  return {
    stop: () => {
      standing?.sheet.remove();
      ends.abort();
    },
  };
}

function sheetFor({ clientWidth, clientHeight }: HTMLElement): HTMLCanvasElement {
  const sheet = document.createElement('canvas');
  sheet.width = clientWidth * sharpness;
  sheet.height = clientHeight * sharpness;
  Object.assign(sheet.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
  return sheet;
}
