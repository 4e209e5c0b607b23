/** The colours of communities, and of the official groups at home in them: the same hue, lighter for each further group. Letters say the same to those who do not tell colours. */
import type { FamilyColours } from './families.ts';

/** Of a middle depth, so that a room tells them apart, and letters on them are read. */
const hues: readonly (FamilyColours & { readonly pale: string })[] = [
  { fill: '#98c2ec', pale: '#dcebfa', line: '#245f9f', ink: '#08213f' },
  { fill: '#f5c58a', pale: '#fde7cf', line: '#a85c09', ink: '#3f2200' },
  { fill: '#b5d994', pale: '#e3f1d4', line: '#4c8a1f', ink: '#1b3a08' },
  { fill: '#c4a9e6', pale: '#ecdff4', line: '#5d3590', ink: '#200d38' },
  { fill: '#f2a9b6', pale: '#fadde3', line: '#a1122f', ink: '#45091a' },
  { fill: '#8fd6ca', pale: '#d3efe9', line: '#0f7f73', ink: '#06302b' },
  { fill: '#ece08e', pale: '#f7f2cf', line: '#857500', ink: '#3a3300' },
];

/** Communities beyond the hues, and groups at home in none. */
const plain: FamilyColours = { fill: '#d5dbe4', line: '#5d6b80', ink: '#1d2a3d' };
const nobody: FamilyColours = { fill: '#ffffff', line: '#a3adbb', ink: '#4a5768' };

/** By its place among communities, the largest first; null for who is in none. */
export function coloursOfCommunity(place: number | null): FamilyColours {
  return place === null ? nobody : (hues[place] ?? plain);
}

/** Of the group that stands at `rank` among those at home in a community. */
export function coloursOfGroup(home: number | null, rank: number): FamilyColours {
  const hue = home === null ? undefined : hues[home];
  if (hue === undefined) return plain;
  return { ...hue, fill: [hue.fill, hue.pale][rank] ?? '#ffffff' };
}
