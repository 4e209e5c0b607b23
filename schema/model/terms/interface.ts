import { termSet } from '../terms.ts';

export const interfaceNature = termSet('interface nature', {
  link: { en: 'link', cy: 'cyswllt' },
  finding: { en: 'finding about the pair', cy: 'canfyddiad am y pâr' },
});

export const interfaceDirection = termSet('interface direction', {
  up: { en: 'up', cy: 'i fyny' },
  down: { en: 'down', cy: 'i lawr' },
  sideways: { en: 'sideways', cy: 'i\'r ochr' },
});

/** Types of interface. A `link` joins the pair; a `finding` is a remark about it. The direction is that of from → to. */
export const interfaceType = termSet('interface type', {
  sits_under: { en: 'sits under', cy: 'yn eistedd o dan', inverseEn: 'sits above', inverseCy: 'yn eistedd uwchben', nature: 'link', direction: 'up' },
  reports_to: { en: 'reports to', cy: 'yn adrodd i', inverseEn: 'receives reports from', inverseCy: 'yn derbyn adroddiadau gan', nature: 'link', direction: 'up' },
  part_of: { en: 'is part of', cy: 'yn rhan o', inverseEn: 'includes', inverseCy: 'yn cynnwys', nature: 'link', direction: 'up' },
  aligned_with: { en: 'is aligned with', cy: 'wedi\'i alinio â', inverseEn: 'sets the framework for', inverseCy: 'yn gosod y fframwaith ar gyfer', nature: 'link', direction: 'up' },
  represented_on: { en: 'is represented on', cy: 'yn cael ei gynrychioli ar', inverseEn: 'has representatives from', inverseCy: 'â chynrychiolwyr o', nature: 'link', direction: 'up' },
  prepares_business_for: { en: 'prepares business for', cy: 'yn paratoi busnes ar gyfer', inverseEn: 'has its business prepared by', inverseCy: 'y paratoir ei fusnes gan', nature: 'link', direction: 'up' },
  scrutinised_by: { en: 'is scrutinised by', cy: 'yn destun craffu gan', inverseEn: 'scrutinises', inverseCy: 'yn craffu ar', nature: 'link', direction: 'sideways' },
  works_with: { en: 'works with', cy: 'yn gweithio gyda', inverseEn: 'works with', inverseCy: 'yn gweithio gyda', nature: 'link', direction: 'sideways' },
  informed_by: { en: 'is kept informed by', cy: 'yn cael gwybod gan', inverseEn: 'keeps informed', inverseCy: 'yn hysbysu', nature: 'link', direction: 'sideways' },
  elements_fall_under: { en: 'has elements that may fall under', cy: 'ag elfennau a all ddod o dan', inverseEn: 'may cover elements of', inverseCy: 'a all gynnwys elfennau o', nature: 'link', direction: 'sideways' },
  wider_network_of: { en: 'is a wider network of', cy: 'yn rhwydwaith ehangach o', inverseEn: 'has as a wider network', inverseCy: 'â rhwydwaith ehangach, sef', nature: 'link', direction: 'sideways' },
  member_of: { en: 'is itself a member of', cy: 'ei hun yn aelod o', inverseEn: 'has as a member', inverseCy: 'ag aelod, sef', nature: 'link', direction: 'sideways' },
  supports: { en: 'supports', cy: 'yn cefnogi', inverseEn: 'is supported by', inverseCy: 'yn cael cefnogaeth gan', nature: 'link', direction: 'sideways' },
  reviews: { en: 'asks for the views of the chair of', cy: 'yn gofyn barn cadeirydd', inverseEn: 'has its chair asked by', inverseCy: 'gofynnir barn ei gadeirydd gan', nature: 'link', direction: 'sideways' },
  commissioned: { en: 'commissioned', cy: 'wedi comisiynu', inverseEn: 'was commissioned by', inverseCy: 'wedi\'i gomisiynu gan', nature: 'link', direction: 'sideways' },
  manages_strategy_of: { en: 'manages the strategy of', cy: 'yn rheoli strategaeth', inverseEn: 'has its strategy managed by', inverseCy: 'y rheolir ei strategaeth gan', nature: 'link', direction: 'sideways' },
  carries_out_reviews_for: { en: 'carries out reviews for', cy: 'yn cynnal adolygiadau ar ran', inverseEn: 'has reviews carried out by', inverseCy: 'y cynhelir adolygiadau ar ei ran gan', nature: 'link', direction: 'sideways' },
  discharges_duty_for: { en: 'discharges a duty for', cy: 'yn cyflawni dyletswydd ar ran', inverseEn: 'has a duty discharged by', inverseCy: 'y cyflawnir dyletswydd ar ei ran gan', nature: 'link', direction: 'down' },
  coordinates: { en: 'co-ordinates', cy: 'yn cydlynu', inverseEn: 'is co-ordinated by', inverseCy: 'yn cael ei gydlynu gan', nature: 'link', direction: 'down' },
  sets_plan_for: { en: 'sets the plan for', cy: 'yn gosod y cynllun ar gyfer', inverseEn: 'has its plan set by', inverseCy: 'y gosodir ei gynllun gan', nature: 'link', direction: 'down' },
  oversees: { en: 'oversees', cy: 'yn goruchwylio', inverseEn: 'is overseen by', inverseCy: 'yn cael ei oruchwylio gan', nature: 'link', direction: 'down' },
  overlaps_with: { en: 'overlaps with', cy: 'yn gorgyffwrdd â', inverseEn: 'overlaps with', inverseCy: 'yn gorgyffwrdd â', nature: 'finding', direction: 'sideways' },
  plan_overlaps_with: { en: 'has work on plans that overlaps with', cy: 'â gwaith cynllunio sy\'n gorgyffwrdd â', inverseEn: 'has work on plans that overlaps with', inverseCy: 'â gwaith cynllunio sy\'n gorgyffwrdd â', nature: 'finding', direction: 'sideways' },
  weak_link: { en: 'is said to have a limited connection with', cy: 'y dywedir bod ganddo gysylltiad cyfyngedig â', inverseEn: 'is said to have a limited connection with', inverseCy: 'y dywedir bod ganddo gysylltiad cyfyngedig â', nature: 'finding', direction: 'sideways' },
  most_challenging: { en: 'is said to find most challenging', cy: 'y dywedir mai\'r mwyaf heriol iddo yw', inverseEn: 'is said to be most challenging for', inverseCy: 'y dywedir mai hwn yw\'r mwyaf heriol i', nature: 'finding', direction: 'sideways' },
  asked_no_answer: { en: 'was asked about; no answer or not applicable', cy: 'holwyd amdano; dim ateb neu ddim yn berthnasol', inverseEn: 'was asked about; no answer or not applicable', inverseCy: 'holwyd amdano; dim ateb neu ddim yn berthnasol', nature: 'finding', direction: 'sideways' },
});
