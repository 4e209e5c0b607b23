import type { remark as english } from '../en/remark.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const remark: WelshFor<typeof english> = {
  confirm: toCheck('Wedi’i gadarnhau: {what}'),
  dispute: toCheck('Yn destun anghydweld: {what}'),
  missing: toCheck('Ar goll: {what}'),
  missingThere: toCheck('Ar goll: {other} ar {about}'),
  idea: toCheck('Syniad am {what}'),
  landscape: toCheck('y dirwedd gyfan'),
  minutes: toCheck('Cofnodion: {name}'),
};
