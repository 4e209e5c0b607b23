/** Words that only the views beside the map speak: fetched with them, and no part of the first picture. */
import { around as aroundCy } from './cy/around.ts';
import { areasView as areasViewCy } from './cy/areasView.ts';
import { changesView as changesViewCy } from './cy/changesView.ts';
import { capture as captureCy } from './cy/capture.ts';
import { commit as commitCy } from './cy/commit.ts';
import { compareView as compareViewCy } from './cy/compareView.ts';
import { duplicationView as duplicationViewCy } from './cy/duplicationView.ts';
import { flowsView as flowsViewCy } from './cy/flowsView.ts';
import { frame as frameCy } from './cy/frame.ts';
import { gapQuestions as gapQuestionsCy, gapsView as gapsViewCy } from './cy/gapsView.ts';
import { handout as handoutCy } from './cy/handout.ts';
import { judge as judgeCy } from './cy/judge.ts';
import { overlapsView as overlapsViewCy } from './cy/overlapsView.ts';
import { paper as paperCy } from './cy/paper.ts';
import { pageView as pageViewCy } from './cy/pageView.ts';
import { present as presentCy } from './cy/present.ts';
import { silosApart as silosApartCy } from './cy/silosApart.ts';
import { silosBetween as silosBetweenCy } from './cy/silosBetween.ts';
import { silosColumns as silosColumnsCy } from './cy/silosColumns.ts';
import { silosHolders as silosHoldersCy } from './cy/silosHolders.ts';
import { silosTogether as silosTogetherCy } from './cy/silosTogether.ts';
import { silosView as silosViewCy } from './cy/silosView.ts';
import { silosWays as silosWaysCy } from './cy/silosWays.ts';
import { stories as storiesCy } from './cy/stories.ts';
import { takeHome as takeHomeCy } from './cy/takeHome.ts';
import { whatif as whatifCy } from './cy/whatif.ts';
import { around as aroundEn } from './en/around.ts';
import { areasView as areasViewEn } from './en/areasView.ts';
import { changesView as changesViewEn } from './en/changesView.ts';
import { capture as captureEn } from './en/capture.ts';
import { commit as commitEn } from './en/commit.ts';
import { compareView as compareViewEn } from './en/compareView.ts';
import { duplicationView as duplicationViewEn } from './en/duplicationView.ts';
import { flowsView as flowsViewEn } from './en/flowsView.ts';
import { frame as frameEn } from './en/frame.ts';
import { gapQuestions as gapQuestionsEn, gapsView as gapsViewEn } from './en/gapsView.ts';
import { handout as handoutEn } from './en/handout.ts';
import { judge as judgeEn } from './en/judge.ts';
import { overlapsView as overlapsViewEn } from './en/overlapsView.ts';
import { paper as paperEn } from './en/paper.ts';
import { pageView as pageViewEn } from './en/pageView.ts';
import { present as presentEn } from './en/present.ts';
import { silosApart as silosApartEn } from './en/silosApart.ts';
import { silosBetween as silosBetweenEn } from './en/silosBetween.ts';
import { silosColumns as silosColumnsEn } from './en/silosColumns.ts';
import { silosHolders as silosHoldersEn } from './en/silosHolders.ts';
import { silosTogether as silosTogetherEn } from './en/silosTogether.ts';
import { silosView as silosViewEn } from './en/silosView.ts';
import { silosWays as silosWaysEn } from './en/silosWays.ts';
import { stories as storiesEn } from './en/stories.ts';
import { takeHome as takeHomeEn } from './en/takeHome.ts';
import { whatif as whatifEn } from './en/whatif.ts';
import { speaker, type Language, type SayOf } from './say.ts';

export const viewing = {
  en: {
    areasView: areasViewEn,
    around: aroundEn,
    changesView: changesViewEn,
    capture: captureEn,
    commit: commitEn,
    compareView: compareViewEn,
    duplicationView: duplicationViewEn,
    flowsView: flowsViewEn,
    frame: frameEn,
    gapQuestions: gapQuestionsEn,
    gapsView: gapsViewEn,
    handout: handoutEn,
    judge: judgeEn,
    overlapsView: overlapsViewEn,
    pageView: pageViewEn,
    paper: paperEn,
    present: presentEn,
    silosApart: silosApartEn,
    silosBetween: silosBetweenEn,
    silosColumns: silosColumnsEn,
    silosHolders: silosHoldersEn,
    silosTogether: silosTogetherEn,
    silosView: silosViewEn,
    silosWays: silosWaysEn,
    stories: storiesEn,
    takeHome: takeHomeEn,
    whatif: whatifEn,
  },
  cy: {
    areasView: areasViewCy,
    around: aroundCy,
    changesView: changesViewCy,
    capture: captureCy,
    commit: commitCy,
    compareView: compareViewCy,
    duplicationView: duplicationViewCy,
    flowsView: flowsViewCy,
    frame: frameCy,
    gapQuestions: gapQuestionsCy,
    gapsView: gapsViewCy,
    handout: handoutCy,
    judge: judgeCy,
    overlapsView: overlapsViewCy,
    pageView: pageViewCy,
    paper: paperCy,
    present: presentCy,
    silosApart: silosApartCy,
    silosBetween: silosBetweenCy,
    silosColumns: silosColumnsCy,
    silosHolders: silosHoldersCy,
    silosTogether: silosTogetherCy,
    silosView: silosViewCy,
    silosWays: silosWaysCy,
    stories: storiesCy,
    takeHome: takeHomeCy,
    whatif: whatifCy,
  },
} as const;

export type ViewSay = SayOf<typeof viewing.en>;

/** `viewSayIn.cy('frame', 'print')`. */
export const viewSayIn: Readonly<Record<Language, ViewSay>> = { en: speaker(viewing, 'en'), cy: speaker(viewing, 'cy') };
