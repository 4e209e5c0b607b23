/** In pixels: below the map a strip of its own for the handle of the curtain, so that it lies over nothing. */
export const curtainStrip = 40;
