import { termSet } from '../terms.ts';

/** What is known of a gap or a cell. The facts are an open list: what nobody recorded is unknown, never no. */
export const standing = termSet('standing', {
  yes: { en: 'yes', cy: 'oes' },
  no: { en: 'no: a source says so', cy: 'nac oes: dywed ffynhonnell hynny' },
  unknown: { en: 'not recorded: ask', cy: 'heb ei gofnodi: holwch' },
  general: { en: 'told in general', cy: 'dywedir yn gyffredinol' },
  'not applicable': { en: 'not applicable', cy: 'amherthnasol' },
});

export const severity = termSet('severity', {
  high: { en: 'high', cy: 'uchel' },
  medium: { en: 'medium', cy: 'canolig' },
  low: { en: 'low', cy: 'isel' },
});
