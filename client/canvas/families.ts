/** The colour of each family of boards and bodies: one hue, three depths. Told apart by lane and label as well, never by colour alone. */

export interface FamilyColours {
  readonly fill: string;
  readonly line: string;
  /** Text on the fill: at least 7 to 1. */
  readonly ink: string;
}

/** By the family's name in GraphQL. Hues keep apart for people who do not tell red from green: they differ in lightness and in blue. */
export const familyColours: Readonly<Record<string, FamilyColours>> = {
  COMMUNITY_SAFETY: { fill: '#dcebfa', line: '#1f66b0', ink: '#0c2f57' },
  WELLBEING: { fill: '#d3efe9', line: '#0f7f73', ink: '#0a3f3a' },
  HEALTH_CARE: { fill: '#e3f1d4', line: '#4c8a1f', ink: '#274a0e' },
  SAFEGUARDING: { fill: '#ecdff4', line: '#7d3fa3', ink: '#40205a' },
  CRIMINAL_JUSTICE: { fill: '#fde7cf', line: '#b7630a', ink: '#5a2f05' },
  SCRUTINY: { fill: '#e6e8ee', line: '#6a7387', ink: '#2b3240' },
  EMERGENCY: { fill: '#fadde3', line: '#b3223f', ink: '#5d0f20' },
  NATIONAL: { fill: '#e1e6ee', line: '#43526b', ink: '#1d2838' },
  NETWORK: { fill: '#f0f3f7', line: '#7a869b', ink: '#2b3646' },
  POLICE: { fill: '#ffffff', line: '#2b3f8f', ink: '#1a2555' },
  FIRE: { fill: '#ffffff', line: '#b3223f', ink: '#5d0f20' },
  HEALTH: { fill: '#ffffff', line: '#3c8a3a', ink: '#1f4a1e' },
  COUNCIL: { fill: '#ffffff', line: '#0f7f73', ink: '#0a3f3a' },
  VOLUNTARY: { fill: '#ffffff', line: '#94702a', ink: '#4a370f' },
  GOVERNMENT: { fill: '#ffffff', line: '#43526b', ink: '#1d2838' },
  HOUSING_EDUCATION: { fill: '#ffffff', line: '#7d3fa3', ink: '#40205a' },
  GENERAL: { fill: '#fbfbfc', line: '#7b8698', ink: '#3a4454' },
};

/** A family that this page does not know yet. */
const plain: FamilyColours = { fill: '#ffffff', line: '#6a7387', ink: '#2b3240' };

export function coloursOf(family: string | undefined): FamilyColours {
  return (family === undefined ? undefined : familyColours[family]) ?? plain;
}
