import { termSet } from '../terms.ts';

export const section = termSet('section', {
  national: { en: 'National', cy: 'Cenedlaethol' },
  regional: { en: 'Regional', cy: 'Rhanbarthol' },
  local: { en: 'Local', cy: 'Lleol' },
  organisations: { en: 'Organisations', cy: 'Sefydliadau' },
  general: { en: 'General statements', cy: 'Datganiadau cyffredinol' },
});

export const family = termSet('family', {
  community_safety: { en: 'community safety', cy: 'diogelwch cymunedol' },
  wellbeing: { en: 'well-being', cy: 'llesiant' },
  health_care: { en: 'health and care', cy: 'iechyd a gofal' },
  safeguarding: { en: 'safeguarding', cy: 'diogelu' },
  criminal_justice: { en: 'criminal justice', cy: 'cyfiawnder troseddol' },
  scrutiny: { en: 'scrutiny', cy: 'craffu' },
  emergency: { en: 'emergency', cy: 'argyfwng' },
  national: { en: 'national', cy: 'cenedlaethol' },
  network: { en: 'network', cy: 'rhwydwaith' },
  police: { en: 'police', cy: 'heddlu' },
  fire: { en: 'fire and rescue', cy: 'tân ac achub' },
  health: { en: 'health', cy: 'iechyd' },
  council: { en: 'councils', cy: 'cynghorau' },
  voluntary: { en: 'voluntary sector', cy: 'sector gwirfoddol' },
  government: { en: 'government and public bodies', cy: 'llywodraeth a chyrff cyhoeddus' },
  housing_education: { en: 'housing and education', cy: 'tai ac addysg' },
  general: { en: 'general statements', cy: 'datganiadau cyffredinol' },
});
