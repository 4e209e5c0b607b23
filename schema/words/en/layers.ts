/** Layers of areas, as short as people say them: whose areas these are. */
export const layers = {
  councilAreas: 'Council areas',
  widerAreas: 'Wider areas',
  COUNTRY: 'country',
  PRINCIPAL_AREA: 'council',
  POLICE_AREA: 'police',
  HEALTH_AREA: 'health',
  FIRE_AREA: 'fire',
  RPB_REGION: 'RPB',
  SAFEGUARDING_REGION: 'safeguarding',
  APB_REGION: 'APB',
  VAWDASV_REGION: 'VAWDASV',
  PSB_AREA: 'PSB',
  JOINT_CSP_AREA: 'joint CSP',
  named: '{name} – {layers}',
} as const;
