import type { layers as english } from '../en/layers.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const layers: WelshFor<typeof english> = {
  councilAreas: toCheck('Ardaloedd cyngor'),
  widerAreas: toCheck('Ardaloedd ehangach'),
  COUNTRY: toCheck('gwlad'),
  PRINCIPAL_AREA: toCheck('cyngor'),
  POLICE_AREA: toCheck('heddlu'),
  HEALTH_AREA: toCheck('iechyd'),
  FIRE_AREA: toCheck('tân'),
  RPB_REGION: toCheck('BPRh'),
  SAFEGUARDING_REGION: toCheck('diogelu'),
  APB_REGION: toCheck('BCA'),
  VAWDASV_REGION: toCheck('VAWDASV'),
  PSB_AREA: toCheck('BGC'),
  JOINT_CSP_AREA: toCheck('PDC ar y cyd'),
  named: toCheck('{name} – {layers}'),
};
