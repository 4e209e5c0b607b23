/** The frame around the map: how much the heads and the lane names take, and in which letters, on a screen of a given width. */
import type { Size } from './box.ts';

export interface Frame {
  /** The lane names' strip, with the sections' band in it. */
  readonly strip: { readonly width: number; readonly section: number; readonly fontPx: number; readonly leastFontPx: number };
  readonly heads: { readonly height: number; readonly regionPx: number; readonly regionLines: number; readonly councilPx: number };
}

/** The panel of a body lies over the right of the map; `BodyPanel.module.css` has the same width. */
export const panelWidth = 432;

/** From `wide` on a projector or a large screen is likely, and letters grow; below `narrow` the columns need the room of long lane names. */
const wide = 1700;
const narrow = 1400;

export function frameFor(stageWidth: number): Frame {
  if (stageWidth >= wide)
    return {
      strip: { width: 288, section: 24, fontPx: 14, leastFontPx: 13 },
      heads: { height: 72, regionPx: 15, regionLines: 2, councilPx: 13 },
    };
  const heads = { height: 64, regionPx: 12, regionLines: 2, councilPx: 11 };
  return { strip: { width: stageWidth >= narrow ? 240 : 172, section: 20, fontPx: 12, leastFontPx: 11 }, heads };
}

/** What the frame leaves of the stage. */
export function withinFrame({ width, height }: Size, { strip, heads }: Frame): Size {
  return { width: Math.max(0, width - strip.width), height: Math.max(0, height - heads.height) };
}

/** Beside text on paper the columns need the room. */
const closeStrip = 168;

/** Nobody can point at a name that is left out of a sheet: where columns are narrow, those of regions have a line more. */
export function frameOnPaper(sheetWidth: number, { isClose }: { readonly isClose: boolean } = { isClose: false }): Frame {
  const own = frameFor(sheetWidth);
  const frame = isClose && sheetWidth < narrow ? { ...own, strip: { ...own.strip, width: closeStrip } } : own;
  if (sheetWidth >= narrow) return frame;
  const { heads } = frame;
  return { ...frame, heads: { ...heads, regionLines: heads.regionLines + 1, height: heads.height + heads.regionPx + 2 } };
}
