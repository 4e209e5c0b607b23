import type { links as english, linksOfMany as englishOfMany } from '../en/links.ts';
import { toCheck, type WelshFor } from '../word.ts';

/** Each stands behind "mae" or "bod" and a name of either gender; the preposition it ends in mutates the name that follows. */
export const links: WelshFor<typeof english> = {
  sits_under: toCheck('yn eistedd o dan'),
  reports_to: toCheck('yn adrodd i'),
  part_of: toCheck('yn rhan o'),
  aligned_with: toCheck('yn cyd-fynd â'),
  represented_on: toCheck('yn cael cynrychiolaeth ar'),
  prepares_business_for: toCheck('yn paratoi busnes ar gyfer'),
  scrutinised_by: toCheck('yn destun craffu gan'),
  works_with: toCheck('yn gweithio gyda'),
  informed_by: toCheck('yn cael gwybodaeth gan'),
  elements_fall_under: toCheck('yn cynnwys elfennau a all ddod o dan'),
  wider_network_of: toCheck('yn rhwydwaith ehangach i'),
  member_of: toCheck('hefyd yn aelod o'),
  supports: toCheck('yn cefnogi'),
  reviews: toCheck('yn gofyn barn cadeirydd'),
  commissioned: toCheck('wedi comisiynu'),
  manages_strategy_of: toCheck('yn rheoli strategaeth'),
  carries_out_reviews_for: toCheck('yn cynnal adolygiadau ar ran'),
  discharges_duty_for: toCheck('yn cyflawni dyletswydd ar ran'),
  coordinates: toCheck('yn cydlynu'),
  sets_plan_for: toCheck('yn gosod y cynllun ar gyfer'),
  oversees: toCheck('yn goruchwylio'),
  overlaps_with: toCheck('yn gorgyffwrdd â'),
  plan_overlaps_with: toCheck("yn gwneud gwaith cynllunio sy'n gorgyffwrdd â gwaith"),
  weak_link: toCheck('â chysylltiad cyfyngedig â'),
  most_challenging: toCheck('yn cael y rhyngwyneb mwyaf heriol gyda'),
  asked_no_answer: toCheck('wedi cael cwestiwn am gyswllt â'),
};

export const linksOfMany: WelshFor<typeof englishOfMany> = {
  ...links,
  member_of: toCheck('hefyd yn aelodau o'),
  wider_network_of: toCheck('yn rhwydweithiau ehangach i'),
  reviews: toCheck('yn gofyn barn cadeiryddion'),
  manages_strategy_of: toCheck('yn rheoli strategaethau'),
  discharges_duty_for: toCheck('yn cyflawni dyletswyddau ar ran'),
};
