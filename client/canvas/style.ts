/** How elements look: the only place with Cytoscape's names for it. */
import type { StylesheetJson } from 'cytoscape';
import { labelWeight, typeface } from './measure.ts';

export const lineColours = { link: '#0b4f9e', seat: '#66758c', money: '#0f7f73', data: '#7d3fa3' };

/** Frames of what changes between two moments: none stands for the same as another by its colour alone. */
export const changeColours = { gone: '#a1122f', loses: '#8a4b00', gains: '#0f7f73', new: '#0b4f9e', altered: '#7d3fa3' } as const;

/** Around what a survey's finding speaks of. */
export const remarkColour = '#b7630a';

/** Lines, frames and corners keep their breadth on the screen, however much the map is magnified. */
export function styleOf(zoom: number): StylesheetJson {
  const px = (onScreen: number): number => onScreen / zoom;
  return [
    {
      selector: 'node',
      style: {
        'shape': 'round-rectangle',
        'corner-radius': `${px(4)}px`,
        'width': 'data(width)',
        'height': 'data(height)',
        'z-index-compare': 'manual',
        'z-index': 1,
        'border-width': 0,
        'padding': '0px',
        'font-family': `"${typeface}", sans-serif`,
        'font-weight': labelWeight,
        'text-halign': 'center',
        'text-valign': 'center',
        'text-wrap': 'wrap',
        'text-max-width': '4000px',
        'line-height': 1.22,
        'overlay-opacity': 0,
        'min-zoomed-font-size': 0,
      },
    },
    { selector: 'node.ground', style: { 'events': 'no', 'z-index': 0, 'corner-radius': `${px(6)}px`, 'background-color': 'data(fill)' } },
    { selector: 'node.plate', style: { 'events': 'no', 'z-index': 1, 'corner-radius': `${px(3)}px`, 'background-color': '#ffffff' } },
    {
      selector: 'node.hole',
      style: {
        'z-index': 1,
        'background-opacity': 0,
        'border-width': px(1),
        'border-style': 'dashed',
        'border-color': '#c3cbd7',
        'label': 'data(label)',
        'font-size': 'data(font)',
        'color': '#5d6b80',
      },
    },
    {
      selector: 'node.box',
      style: {
        'z-index': 3,
        'background-color': 'data(fill)',
        'border-width': px(1.25),
        'border-position': 'inside',
        'border-color': 'data(line)',
        'label': 'data(label)',
        'font-size': 'data(font)',
        'text-margin-x': 'data(shift)',
        'color': 'data(ink)',
      },
    },
    { selector: 'node.box.unknown', style: { 'border-style': 'dashed', 'border-width': px(1) } },
    {
      selector: 'node.box.general',
      style: {
        'border-style': 'dashed',
        'background-fill': 'linear-gradient',
        'background-gradient-direction': 'to-bottom-right',
        'background-gradient-stop-colors': hatch.colours,
        'background-gradient-stop-positions': hatch.stops,
      },
    },
    {
      selector: 'node.mark',
      style: {
        'events': 'no',
        'z-index': 4,
        'background-opacity': 0,
        'label': 'data(label)',
        'font-size': 'data(font)',
        'color': 'data(ink)',
        'text-opacity': 0.88,
      },
    },
    {
      selector: 'node.box.asked',
      style: {
        'border-style': 'dashed',
        'background-fill': 'linear-gradient',
        'background-gradient-direction': 'to-bottom-left',
        'background-gradient-stop-colors': askedHatch,
        'background-gradient-stop-positions': hatch.stops,
      },
    },
    { selector: 'node.box.grave', style: { 'border-width': px(2.5) } },
    { selector: 'node.box.gives', style: { 'border-style': 'double', 'border-width': px(3) } },
    { selector: 'node.box.stopped', style: { 'border-style': 'dotted', 'border-width': px(1.5) } },
    { selector: 'node.box.both', style: { 'border-width': px(2.5) } },
    { selector: 'node.box.remarked', style: { 'outline-width': px(2), 'outline-style': 'dotted', 'outline-color': remarkColour } },
    {
      selector: 'node.note',
      style: {
        'events': 'no',
        'z-index': 3,
        'background-opacity': 0,
        'label': 'data(label)',
        'font-size': 'data(font)',
        'font-style': 'italic',
        'font-weight': 400,
        'color': '#44546a',
      },
    },
    // Boxes stand back further than their letters, which are still read from the back of a room.
    { selector: 'node.faded', style: { 'text-opacity': 0.76, 'border-opacity': 0.4, 'outline-opacity': 0.4 } },
    { selector: 'node.filtered', style: { 'text-opacity': 0.74, 'border-opacity': 0.2, 'outline-opacity': 0.2 } },
    { selector: 'node.box.faded', style: { 'background-opacity': 0.3 } },
    { selector: 'node.box.filtered', style: { 'background-opacity': 0.16 } },
    // No brighter than the boards beside them.
    { selector: 'node.hole.faded', style: { 'border-opacity': 0.3 } },
    { selector: 'node.box.lit', style: { 'border-width': px(1.75) } },
    { selector: 'node.box.barely', style: { 'border-style': 'dotted', 'border-width': px(1.75) } },
    // Between two moments: the mark in the box says the same as its frame, which stands around it and not over what is written. Who is gone is a ghost, still read.
    {
      selector: 'node.box.gone',
      style: {
        'border-position': 'outside',
        'border-style': 'dashed',
        'border-width': px(3),
        'border-color': changeColours.gone,
        'background-opacity': 0.35,
      },
    },
    {
      selector: 'node.box.loses',
      style: { 'border-position': 'outside', 'border-style': 'double', 'border-width': px(3.5), 'border-color': changeColours.loses },
    },
    { selector: 'node.box.gains', style: { 'border-position': 'outside', 'border-width': px(3), 'border-color': changeColours.gains } },
    { selector: 'node.box.new', style: { 'border-position': 'outside', 'border-width': px(4.5), 'border-color': changeColours.new } },
    {
      selector: 'node.box.altered',
      style: { 'border-position': 'outside', 'border-style': 'dotted', 'border-width': px(2.5), 'border-color': changeColours.altered },
    },
    {
      selector: 'node.box.centre',
      style: { 'border-width': px(3), 'font-weight': 700, 'outline-width': px(2), 'outline-offset': 0, 'outline-color': '#0b4f9e' },
    },
    {
      selector: 'node.box.selected',
      style: { 'outline-width': px(2.5), 'outline-offset': 0, 'outline-opacity': 1, 'outline-color': '#16202e' },
    },
    { selector: 'node.box.pointed', style: { 'border-width': px(2.5) } },
    {
      selector: 'node.box.cursor',
      style: { 'outline-width': px(3), 'outline-offset': 0, 'outline-opacity': 1, 'outline-style': 'solid', 'outline-color': '#d9480f' },
    },
    {
      selector: 'edge',
      style: {
        'z-index-compare': 'manual',
        'z-index': 2,
        'events': 'no',
        'curve-style': 'straight',
        'source-endpoint': 'data(leaves)',
        'target-endpoint': 'data(enters)',
        'width': px(1.5),
        'line-color': '#66758c',
        'arrow-scale': 0.6,
      },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'round-segments',
        'edge-distances': 'node-position',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
        'segment-radii': [px(5)],
      },
    },
    { selector: 'edge.tick', style: { 'width': px(1.75), 'line-color': '#3d4a5e' } },
    { selector: 'edge.tick.assumed', style: { 'line-style': 'dashed', 'line-dash-pattern': [px(2.5), px(1.75)] } },
    { selector: 'edge.tie', style: { 'width': px(1), 'line-color': '#8795aa', 'opacity': 0.45, 'z-index': 1 } },
    { selector: 'edge.tie.quiet', style: { opacity: 0.1 } },
    { selector: 'edge.quiet', style: { opacity: 0.2 } },
    { selector: 'edge.bracket', style: { 'width': px(1.25), 'line-color': 'data(line)' } },
    ...Object.entries(lineColours).map(([kind, colour]) => ({
      selector: `edge.${kind}`,
      style: {
        'line-color': colour,
        'target-arrow-color': colour,
        'source-arrow-color': colour,
        'width': px(kind === 'seat' ? 1.25 : 2),
        'z-index': kind === 'seat' ? 2 : 5,
        'opacity': kind === 'seat' ? 0.7 : 1,
      },
    })),
    { selector: 'edge.line.step', style: { 'width': px(2.75), 'opacity': 1 } },
    { selector: 'edge.line.assumed', style: { 'line-style': 'dashed', 'line-dash-pattern': [px(5), px(3)] } },
    {
      selector: 'edge.line.stopped',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [px(1.5), px(3.5)],
        'line-cap': 'round',
        'source-arrow-fill': 'hollow',
        'target-arrow-fill': 'hollow',
      },
    },
    { selector: 'edge.arrow-to', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.arrow-from', style: { 'source-arrow-shape': 'triangle' } },
  ] as unknown as StylesheetJson;
}

/** Slanted stripes for what is said in general, whatever the size of the box: a gradient needs no picture file. */
const stripes = 24;
const hatch = {
  colours: stripesOf('#e4e8ee'),
  stops: Array.from({ length: 2 * stripes }, (_, place) => `${((Math.floor((place + 1) / 2) / stripes) * 100).toFixed(2)}%`).join(' '),
};

/** The other way round, and warmer: what nobody recorded, and is to be asked. */
const askedHatch = stripesOf('#fbf0de');

function stripesOf(colour: string): string {
  return Array.from({ length: 2 * stripes }, (_, place) => (Math.floor(place / 2) % 2 === 0 ? '#ffffff' : colour)).join(' ');
}
