import { termSet } from '../terms.ts';

/** How two boards stand to each other by what is recorded: the first that holds. */
export const linkState = termSet('link state', {
  direct: { en: 'link recorded', cy: "cyswllt wedi'i gofnodi" },
  'direct finding only': { en: 'only a finding about the two', cy: 'dim ond canfyddiad am y ddau' },
  'general only': { en: 'only a link between such boards in general', cy: "dim ond cyswllt rhwng byrddau o'r fath yn gyffredinol" },
  'general finding only': {
    en: 'only a finding about such boards in general',
    cy: "dim ond canfyddiad am fyrddau o'r fath yn gyffredinol",
  },
  'none recorded': { en: 'no link recorded', cy: "dim cyswllt wedi'i gofnodi" },
});
