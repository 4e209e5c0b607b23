import type { certainty as english, certaintySentence as englishSentence } from '../en/certainty.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const certainty: WelshFor<typeof english> = {
  STATUTE: toCheck('mewn deddfwriaeth'),
  STATED: toCheck("wedi'i nodi"),
  KNOWN: toCheck('yn hysbys'),
  ASSUMED: toCheck('tybiaeth'),
  DISPUTED: toCheck('yn destun anghytuno'),
  UNSOURCED: toCheck('heb ffynhonnell'),
  GENERAL: toCheck('yn gyffredinol'),
  UNKNOWN: toCheck('heb ei gofnodi'),
};

export const certaintySentence: WelshFor<typeof englishSentence> = {
  STATUTE: toCheck('Dywed Deddf neu reoliad hynny. Gall fynnu, caniatáu neu wahodd yn unig.'),
  STATED: toCheck('Mae dogfen yn ei nodi.'),
  KNOWN: toCheck('Yn hysbys yn gyffredinol; ni chafwyd hyd i ddogfen.'),
  ASSUMED: toCheck("Tybiaeth; i'w chadarnhau."),
  DISPUTED: toCheck('Mae tystiolaeth o blaid ac yn erbyn.'),
  UNSOURCED: toCheck("Heb ffynhonnell: nid oes tystiolaeth wedi'i chofnodi."),
};
