import type { names as english } from '../en/names.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const names: WelshFor<typeof english> = {
  inEnglish: toCheck("yn Saesneg, fel y'i cofnodwyd"),
  inWelsh: toCheck("yn Gymraeg, fel y'i dywedwyd"),
  noWelsh: toCheck("dim enw Cymraeg wedi'i gofnodi"),
  noEnglish: toCheck("dim enw Saesneg wedi'i gofnodi"),
  toCheck: toCheck("enw i'w wirio o hyd"),
};
