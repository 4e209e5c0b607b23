import { termSet } from '../terms.ts';

export const areaKind = termSet('area kind', {
  country: { en: 'country', cy: 'gwlad' },
  principal_area: { en: 'council area', cy: 'ardal cyngor' },
  police_area: { en: 'police area', cy: 'ardal heddlu' },
  health_area: { en: 'health board area', cy: 'ardal bwrdd iechyd' },
  fire_area: { en: 'fire and rescue area', cy: 'ardal tân ac achub' },
  rpb_region: { en: 'Regional Partnership Board region', cy: 'rhanbarth Bwrdd Partneriaeth Rhanbarthol' },
  safeguarding_region: { en: 'safeguarding region', cy: 'rhanbarth diogelu' },
  apb_region: { en: 'Area Planning Board region', cy: 'rhanbarth Bwrdd Cynllunio Ardal' },
  vawdasv_region: { en: 'VAWDASV region', cy: 'rhanbarth VAWDASV' },
  psb_area: { en: 'Public Services Board area', cy: 'ardal Bwrdd Gwasanaethau Cyhoeddus' },
  joint_csp_area: { en: 'joint CSP area', cy: 'ardal PDC ar y cyd' },
});

export const areaRelation = termSet('area relation', {
  in_country: { en: 'in the country', cy: 'yn y wlad' },
  in_police_area: { en: 'in the police area', cy: 'yn yr ardal heddlu' },
  in_health_area: { en: 'in the health board area', cy: 'yn ardal y bwrdd iechyd' },
  in_fire_area: { en: 'in the fire and rescue area', cy: 'yn yr ardal tân ac achub' },
  in_rpb_region: { en: 'in the Regional Partnership Board region', cy: 'yn rhanbarth y Bwrdd Partneriaeth Rhanbarthol' },
  in_safeguarding_region: { en: 'in the safeguarding region', cy: 'yn y rhanbarth diogelu' },
  in_apb_region: { en: 'in the Area Planning Board region', cy: 'yn rhanbarth y Bwrdd Cynllunio Ardal' },
  in_vawdasv_region: { en: 'in the VAWDASV region', cy: 'yn y rhanbarth VAWDASV' },
  in_psb_area: { en: 'in the Public Services Board area', cy: 'yn ardal y Bwrdd Gwasanaethau Cyhoeddus' },
  in_joint_csp_area: { en: 'in the joint CSP area', cy: 'yn ardal y PDC ar y cyd' },
});
