import type {
  gapMends as englishMends,
  gapSentences as englishSentences,
  gapStatements as englishStatements,
  gapTitles as englishTitles,
} from '../en/gaps.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const gapTitles: WelshFor<typeof englishTitles> = {
  'duty-nobody-must': toCheck("Dyletswydd heb neb wedi'i gofnodi y mae'n rhaid iddo ei chyflawni"),
  'duty-without-holder-here': toCheck('Dyletswydd heb ddeiliad yma'),
  'required-seat-empty': toCheck("Sedd y mae'r gyfraith yn ei mynnu heb neb wedi'i gofnodi ynddi"),
  'theme-uncovered': toCheck("Thema nad oes bwrdd wedi'i gofnodi sy'n ymdrin â hi yma"),
  'theme-covered-twice': toCheck("Thema y mae dau fwrdd o'r un haen yn ymdrin â hi yma"),
  'duties-without-direct-funding': toCheck('Bwrdd â dyletswyddau heb gyllid uniongyrchol wedi’i gofnodi'),
  'funding-only-by-bid': toCheck("Arian sy'n dod drwy geisiadau yn unig"),
  'funding-from-one-funder': toCheck('Arian gan un cyllidwr yn unig'),
  'funding-ended': toCheck('Arian sydd wedi dod i ben'),
  'data-withheld': toCheck("Data sy'n cael ei atal"),
  'data-ceased': toCheck("Data nad yw'n dod mwyach"),
  'data-wanted': toCheck('Data y mae ei eisiau'),
  'data-limited': toCheck("Data sy'n dod yn rhannol yn unig"),
  'data-too-rare': toCheck("Data sy'n dod yn rhy anaml"),
  'data-wrong-level': toCheck('Data ar y lefel anghywir'),
  'one-data-source': toCheck('Dibyniaeth ar un ffynhonnell ddata'),
  'no-upward-interface': toCheck("Dim llinell i fyny wedi'i chofnodi"),
  'members-not-known': toCheck("Bwrdd nad yw ei aelodau'n hysbys"),
  'weak-link': toCheck("Cysylltiad y mae ffynhonnell yn ei alw'n gyfyngedig"),
  'sources-disagree': toCheck("Ffynonellau sy'n anghytuno"),
  'statement-disputed': toCheck('Datganiad y mae tystiolaeth yn ei erbyn'),
  'statement-without-evidence': toCheck('Datganiad heb dystiolaeth'),
  'statement-assumed': toCheck('Datganiad sy’n dybiaeth yn unig'),
  'statement-stale': toCheck('Datganiad o hen ddogfennau yn unig'),
  'rests-on-unopened': toCheck("Datganiad sy'n seiliedig ar ddarn nad agorodd neb"),
  'evidence-left-behind': toCheck('Tystiolaeth a adawyd ar ôl gan yr hyn yr oedd yn sôn amdano'),
  'welsh-name-missing': toCheck('Enw Cymraeg ar goll'),
};

const ofDuties = (end: string): Readonly<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>> => ({
  zero: `{board}: mae {n} dyletswydd wedi'u cofnodi, ${end}`,
  one: `{board}: mae {n} ddyletswydd wedi'i chofnodi, ${end}`,
  two: `{board}: mae {n} ddyletswydd wedi'u cofnodi, ${end}`,
  few: `{board}: mae {n} dyletswydd wedi'u cofnodi, ${end}`,
  many: `{board}: mae {n} dyletswydd wedi'u cofnodi, ${end}`,
  other: `{board}: mae {n} dyletswydd wedi'u cofnodi, ${end}`,
});

export const gapSentences: WelshFor<typeof englishSentences> = {
  'duty-nobody-must': toCheck("{duty}: nid oes neb wedi'i gofnodi y mae'n rhaid iddo ei chyflawni."),
  'duty-only-carried': toCheck(
    "{duty}: nid oes neb wedi'i gofnodi y mae'n rhaid iddo ei chyflawni. Cofnodwyd bod y rhain yn ymgymryd â hi: {carriers}.",
  ),
  'duty-is-none': toCheck('{duty}: pŵer neu gyngor, nad oes rhaid i neb ei gyflawni.'),
  'duty-without-holder-here': toCheck("{duty}: nid oes neb wedi'i gofnodi sy'n ei dal yma: {area}."),
  'required-seat-empty': toCheck("{board}: mae'r gyfraith yn mynnu'r corff hwn: {body} ({basis}). Nid oes sedd wedi'i chofnodi."),
  'required-seat-denied': toCheck(
    "{board}: mae'r gyfraith yn mynnu'r corff hwn: {body} ({basis}). Dywed ffynhonnell nad yw'n eistedd yma.",
  ),
  'required-seat-of-nobody': toCheck(
    "{board}: mae'r gyfraith yn mynnu'r math hwn o aelod: {type} ({basis}). Nid oes corff o'r fath wedi'i gofnodi yma.",
  ),
  'theme-uncovered': toCheck("{theme}: nid oes bwrdd wedi'i gofnodi sy'n ymdrin â hi yma: {area}."),
  'theme-covered-twice': toCheck("{theme}: mae'r byrddau hyn yn ymdrin â hi ({area}): {boards}."),
  'duties-without-direct-funding': toCheck(ofDuties("a dim cyllid uniongyrchol wedi'i gofnodi.")),
  'duties-told-unfunded': toCheck(ofDuties('a dywed ffynhonnell nad oes cyllid uniongyrchol.')),
  'funding-only-by-bid': toCheck("{body}: drwy geisiadau y daw'r holl arian a gofnodwyd. Y cyllidwyr: {funders}."),
  'funding-from-one-funder': toCheck("{body}: un cyllidwr yn unig sydd wedi'i gofnodi, sef {funder}."),
  'funding-ended': toCheck('{body}: mae arian wedi dod i ben ({programmes}). Y cyllidwr: {funder}.'),
  'ended-programme': toCheck('{programme}: {periods}'),
  'ended-period': toCheck('{years}, £{amount}'),
  'ended-period-unknown': toCheck("{years}, dim swm wedi'i gofnodi"),
  'data-withheld': toCheck('{data}: dywed ffynhonnell ei fod yn cael ei atal. O: {giver}. I: {receiver}.'),
  'data-ceased': toCheck("{data}: dywed ffynhonnell nad yw'n dod mwyach. O: {giver}. I: {receiver}."),
  'data-wanted': toCheck('{data}: mae ei eisiau, ac nid oes cofnod ei fod yn dod. O: {giver}. I: {receiver}.'),
  'data-limited': toCheck('{data}: rhan yn unig sy’n dod. O: {giver}. I: {receiver}.'),
  'data-too-rare': toCheck("{data}: mae'n dod yn rhy anaml i weithio gydag ef ({often}). O: {giver}. I: {receiver}."),
  'data-analysis-only': toCheck("{data}: daw'r dadansoddiad, nid y data. O: {giver}. I: {receiver}."),
  'data-wrong-level': toCheck('{data}: mae ar gyfer ardal ehangach nag ardal y bwrdd ({geography}). O: {giver}. I: {receiver}.'),
  'one-data-source': toCheck("{body}: un ffynhonnell ddata yn unig sydd wedi'i chofnodi, sef {giver}."),
  'no-upward-interface': toCheck("{board}: nid oes bwrdd wedi'i gofnodi y mae'n eistedd oddi tano neu'n adrodd iddo."),
  'no-upward-in-general': toCheck(
    "{board}: nid oes bwrdd wedi'i gofnodi y mae'n eistedd oddi tano neu'n adrodd iddo; adroddir am linell i fyrddau o'r fath yn gyffredinol.",
  ),
  'members-not-known': toCheck("{board}: nid yw'r aelodau'n hysbys; nid oes un wedi'i gofnodi."),
  'weak-link': toCheck("{from} – {to}: mae ffynhonnell yn galw'r cysylltiad yn gyfyngedig."),
  'sources-disagree': toCheck("Mae ffynonellau'n anghytuno: {what}"),
  'statement-disputed': toCheck('{statement}: dywed un darn o dystiolaeth ei fod yn wir, ac un arall nad yw.'),
  'statement-without-evidence': toCheck("{statement}: nid oes tystiolaeth wedi'i chofnodi."),
  'statement-assumed': toCheck('{statement}: tybiaeth; ni chafwyd hyd i ddogfen sy’n dweud hynny.'),
  'statement-stale': toCheck("{statement}: dyddiad y ddogfen ddiweddaraf sy'n dweud hynny yw {date}."),
  'rests-on-unopened': toCheck('{statement}: cyfeirir at ddarn nad agorodd neb. Y ffynhonnell: {source}.'),
  'evidence-left-behind': toCheck(
    "Mae darn o dystiolaeth yn sôn am rywbeth nad yw wedi'i gofnodi mwyach: {about}. Y ffynhonnell: {source}.",
  ),
  'welsh-name-missing': toCheck("{name}: nid oes enw Cymraeg wedi'i gofnodi."),
};

export const gapStatements: WelshFor<typeof englishStatements> = {
  Within: toCheck('{from} yn gorwedd yn: {to}'),
  Membership: toCheck('{from} ar: {to}'),
  Interface: toCheck('{from} {linkTo}'),
  InterfaceOfMany: toCheck('{from}: dywedir eu bod {linkTo}'),
  Remit: toCheck('{from} yn ymdrin â: {to}'),
  DutyHolding: toCheck('{from}: rhan yn y ddyletswydd hon: {to}'),
  FundingFlow: toCheck('Arian neu gymorth, o: {from}, i: {to}'),
  DataFlow: toCheck('Data, o: {from}, i: {to}'),
  unsaid: toCheck('rhoddwr na ddywedir pwy ydyw'),
};

export const gapMends: WelshFor<typeof englishMends> = {
  'duty-nobody-must': toCheck(
    "Yr adran o'r Ddeddf neu'r canllawiau sy'n dweud pwy sy'n gorfod. Holwch pwy bynnag sy'n ymgymryd â hi yn awr ar ba sail y maent yn gwneud hynny.",
  ),
  'duty-without-holder-here': toCheck("Un rhes sy'n dweud pwy sy'n dal y ddyletswydd, neu'n ei chyflawni, yma. Holwch gyngor yr ardal."),
  'required-seat-empty': toCheck(
    "Rhestr o aelodau neu gofnodion cyfarfod sy'n dangos y sedd, neu air ei bod yn wag. Holwch gadeirydd y bwrdd.",
  ),
  'theme-uncovered': toCheck(
    "Cynllun neu gylch gorchwyl sy'n enwi'r thema. Holwch y bartneriaeth diogelwch cymunedol pwy sy'n ymdrin â hi.",
  ),
  'theme-covered-twice': toCheck(
    "Gair gan y byrddau ynghylch pwy sy'n arwain a phwy sy'n dilyn, neu ddyfarniad bod angen y ddau. Holwch y ddau gadeirydd gyda'i gilydd.",
  ),
  'duties-without-direct-funding': toCheck("Rhes sy'n dweud beth sy'n talu am y dyletswyddau, neu nad oes dim. Holwch gydlynydd y bwrdd."),
  'funding-only-by-bid': toCheck("Rhes am arian nad yw'n dibynnu ar gais, neu air nad oes dim. Holwch drysorydd y corff."),
  'funding-from-one-funder': toCheck('Rhes am ail gyllidwr, neu air nad oes un. Holwch drysorydd y corff.'),
  'funding-ended': toCheck("Rhes am yr hyn a ddaeth yn ei le, neu air na ddaeth dim. Holwch y cyllidwr a'r corff a'i derbyniodd."),
  'data-withheld': toCheck("Cytundeb rhannu, gyda'i borth cyfreithiol. Holwch y rhoddwr beth sydd yn y ffordd."),
  'data-ceased': toCheck("Esboniad pam y daeth i ben a beth fyddai'n ei ailddechrau. Holwch y rhoddwr."),
  'data-wanted': toCheck('Cytundeb rhannu. Holwch y rhoddwr a allai ddod, a sut.'),
  'data-limited': toCheck("Esboniad pa ran sydd ar goll a pham. Holwch y rhoddwr a'r derbynnydd gyda'i gilydd."),
  'data-too-rare': toCheck('Dyddiad pan ddaw yn amlach. Holwch y rhoddwr beth fyddai ei angen.'),
  'data-wrong-level': toCheck("Yr un data ar lefel y bwrdd. Holwch y rhoddwr a yw'n ei ddal."),
  'one-data-source': toCheck("Rhes am ail ffynhonnell, neu air nad oes un. Holwch y dadansoddwr sy'n gweithio i'r corff."),
  'no-upward-interface': toCheck(
    "Cylch gorchwyl neu gofnodion cyfarfod sy'n dweud i bwy y mae'r bwrdd yn atebol. Holwch y cadeirydd: a oes llinell o'r fath?",
  ),
  'members-not-known': toCheck("Cylch gorchwyl, cofnodion cyfarfod neu dudalen sy'n enwi'r aelodau. Holwch ysgrifennydd y bwrdd."),
  'weak-link': toCheck(
    "Gair gan y ddau fwrdd ynghylch sut y maent yn gweithio gyda'i gilydd heddiw. Holwch y ddau gadeirydd gyda'i gilydd.",
  ),
  'sources-disagree': toCheck("Dogfen fwy diweddar, neu air gan y rhai sy'n gwybod, ynghylch pa honiad sy'n sefyll."),
  'statement-disputed': toCheck("Dogfen fwy diweddar, neu air gan y rhai sy'n gwybod, ynghylch pa un o'r ddau sy'n sefyll."),
  'statement-without-evidence': toCheck(
    "Y man mewn dogfen sy'n dweud hynny. Os nad oes un, nodwch mai tybiaeth ydyw neu tynnwch y datganiad allan.",
  ),
  'statement-assumed': toCheck("Dogfen sy'n dweud hynny, neu gadarnhad neu wadiad gan y cyrff a enwir."),
  'statement-stale': toCheck('Dogfen fwy diweddar, neu air gan y cyrff a enwir ei fod yn dal yn wir.'),
  'rests-on-unopened': toCheck("Rhaid i rywun agor y darn, ei gymharu, a nodi bod yr adran wedi'i darllen."),
  'evidence-left-behind': toCheck("Rhaid i rywun roi'r cofnod yn ôl, cyfeirio'r dystiolaeth at yr un cywir, neu ei thynnu allan."),
  'welsh-name-missing': toCheck('Enw Cymraeg y corff ei hun, gan y corff neu ddarllenydd Cymraeg; byth gan beiriant.'),
};
