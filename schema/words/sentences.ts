/** Words that only the server speaks: sentences of findings and measures. The page gets them said, and never bundles them. */
import {
  changedCounts as changedCountsCy,
  changedProperties as changedPropertiesCy,
  changedSentences as changedSentencesCy,
  changedTitles as changedTitlesCy,
  changedWhat as changedWhatCy,
} from './cy/changed.ts';
import {
  changedCounts as changedCountsEn,
  changedProperties as changedPropertiesEn,
  changedSentences as changedSentencesEn,
  changedTitles as changedTitlesEn,
  changedWhat as changedWhatEn,
} from './en/changed.ts';
import {
  coverageMends as coverageMendsCy,
  coverageSentences as coverageSentencesCy,
  coverageWhole as coverageWholeCy,
} from './cy/coverage.ts';
import { flowsAndLoad as flowsAndLoadCy } from './cy/flowsAndLoad.ts';
import {
  gapMends as gapMendsCy,
  gapSentences as gapSentencesCy,
  gapStatements as gapStatementsCy,
  gapTitles as gapTitlesCy,
} from './cy/gaps.ts';
import {
  gapMends as gapMendsEn,
  gapSentences as gapSentencesEn,
  gapStatements as gapStatementsEn,
  gapTitles as gapTitlesEn,
} from './en/gaps.ts';
import {
  coverageMends as coverageMendsEn,
  coverageSentences as coverageSentencesEn,
  coverageWhole as coverageWholeEn,
} from './en/coverage.ts';
import { flowsAndLoad as flowsAndLoadEn } from './en/flowsAndLoad.ts';
import { links as linksCy, linksOfMany as linksOfManyCy } from './cy/links.ts';
import { links as linksEn, linksOfMany as linksOfManyEn } from './en/links.ts';
import { duplication as duplicationCy } from './cy/duplication.ts';
import { duplication as duplicationEn } from './en/duplication.ts';
import { overlap as overlapCy } from './cy/overlap.ts';
import { overlap as overlapEn } from './en/overlap.ts';
import { remark as remarkCy } from './cy/remark.ts';
import { remark as remarkEn } from './en/remark.ts';
import { scenario as scenarioCy } from './cy/scenario.ts';
import { scenario as scenarioEn } from './en/scenario.ts';
import { silos as silosCy } from './cy/silos.ts';
import { silos as silosEn } from './en/silos.ts';
import { speaker, type Language, type SayOf } from './say.ts';

export const sentences = {
  en: {
    changedCounts: changedCountsEn,
    changedProperties: changedPropertiesEn,
    changedSentences: changedSentencesEn,
    changedTitles: changedTitlesEn,
    changedWhat: changedWhatEn,
    coverageMends: coverageMendsEn,
    coverageSentences: coverageSentencesEn,
    coverageWhole: coverageWholeEn,
    flowsAndLoad: flowsAndLoadEn,
    gapMends: gapMendsEn,
    gapSentences: gapSentencesEn,
    gapStatements: gapStatementsEn,
    gapTitles: gapTitlesEn,
    links: linksEn,
    linksOfMany: linksOfManyEn,
    overlap: overlapEn,
    duplication: duplicationEn,
    remark: remarkEn,
    scenario: scenarioEn,
    silos: silosEn,
  },
  cy: {
    changedCounts: changedCountsCy,
    changedProperties: changedPropertiesCy,
    changedSentences: changedSentencesCy,
    changedTitles: changedTitlesCy,
    changedWhat: changedWhatCy,
    coverageMends: coverageMendsCy,
    coverageSentences: coverageSentencesCy,
    coverageWhole: coverageWholeCy,
    flowsAndLoad: flowsAndLoadCy,
    gapMends: gapMendsCy,
    gapSentences: gapSentencesCy,
    gapStatements: gapStatementsCy,
    gapTitles: gapTitlesCy,
    links: linksCy,
    linksOfMany: linksOfManyCy,
    overlap: overlapCy,
    duplication: duplicationCy,
    remark: remarkCy,
    scenario: scenarioCy,
    silos: silosCy,
  },
} as const;

/** Speaks the sentences of one language: `tellIn.cy('gapTitles', 'weak-link')`. */
export const tellIn: Readonly<Record<Language, SayOf<typeof sentences.en>>> = {
  en: speaker(sentences, 'en'),
  cy: speaker(sentences, 'cy'),
};
