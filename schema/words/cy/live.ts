import type { live as english } from '../en/live.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const live: WelshFor<typeof english> = {
  selected: toCheck('{name}: panel ar agor.'),
  closed: toCheck("Panel wedi'i gau."),
  focused: toCheck('{name} mewn ffocws, {steps}, {direction}: {bodies} wedi’u goleuo, {rest}.'),
  unfocused: toCheck("Ffocws wedi'i glirio."),
  filtered: toCheck("Yn bodloni'r hidlyddion: {boards}, {bodies}."),
  unfiltered: toCheck('Dim hidlyddion: {boards}, {bodies}.'),
  lens: toCheck('Lens: {lens}. {hint}'),
  table: toCheck('Dangosir y tabl.'),
  map: toCheck('Dangosir y map.'),
  outlineOpen: toCheck('Amlinelliad ar agor.'),
  outlineClosed: toCheck("Amlinelliad wedi'i gau."),
  revision: toCheck("Mae'r dirwedd wedi newid: adolygiad {revision}."),
  keysTitle: toCheck('Bysellau'),
  keySearch: toCheck('chwilio'),
  keyFit: toCheck('dangos y map i gyd'),
  keyOutline: toCheck("agor neu gau'r amlinelliad"),
  keyTable: toCheck('map neu dabl'),
  keySteps: toCheck('un, dau neu dri cham o amgylch y ffocws'),
  keyDirection: toCheck('cyfeiriad y ffocws: unrhyw ffordd, i fyny, i lawr'),
  keyLens: toCheck("y lens flaenorol neu'r nesaf"),
  keyEscape: toCheck('un cam yn ôl: panel, ffocws, hidlyddion'),
  keyHelp: toCheck('y rhestr hon'),
  keyUndo: toCheck("Mae Yn ôl ac Ymlaen yn y porwr yn dadwneud ac yn ail-wneud pob newid i'r olwg."),
  keyMap: toCheck(
    "Ar y map: mae'r bysellau saeth yn symud o flwch i flwch, mae Enter yn agor, mae'r bylchwr yn rhoi mewn ffocws, mae plws a minws yn chwyddo.",
  ),
};
