/** How an answer comes about: kept from before, worked out with others who ask the same, or worked out in its turn. */
import type { Answered } from '../../api/answered.ts';
import { limits } from '../../api/guards/limits.ts';
import type { Answer, Question } from '../../api/questions.ts';
import type { Leaving } from '../../pace/leaving.ts';
import { KeptAnswer } from './keptAnswer.ts';
import { keptAnswers, type KeptAnswers } from './keptAnswers.ts';
import { queueOf, type Queue } from './queue.ts';
import { together, type Together } from './together.ts';

export interface MakingOptions {
  /** What is answered from now; each revision is another. */
  readonly landscape: () => object;
  /** Null where the question is not one to be answered here. */
  readonly answer: (question: Question, leaving: Leaving) => Promise<Answer | null>;
}

export interface Made {
  readonly told: Answered;
  readonly kept: KeptAnswer;
  readonly answer: 'kept' | 'made';
}

/** Null where the question is to be answered elsewhere. */
export type Outcome = Made | 'too busy' | null;

export interface Asked {
  readonly question: Question;
  /** The same word for word. */
  readonly body: string;
  readonly leaving: Leaving;
}

export interface Making {
  /** What is kept for whoever asks so of the landscape at hand. */
  find(body: string): Made | null;
  make(asked: Asked): Promise<Outcome>;
  readonly holds: KeptAnswers['holds'];
  readonly waiting: Queue['waiting'];
  /** For whoever asks in another form. */
  readonly place: Queue['place'];
}

export function createMaking({ landscape, answer }: MakingOptions): Making {
  const kept = keptAnswers(limits.keptBytes, landscape);
  const queue = queueOf({ places: limits.places, placeMs: limits.placeMs, patienceMs: limits.queueMs });
  /** Whoever asks after a change waits for nothing that was begun before it. */
  const underWay = new WeakMap<object, Together<Outcome>>();

  const underWayNow = (): Together<Outcome> => {
    const now = landscape();
    const work = underWay.get(now) ?? together<Outcome>();
    underWay.set(now, work);
    return work;
  };

  const find: Making['find'] = body => {
    const before = kept.find(landscape(), body);
    if (before === undefined) return null;
    return { told: { operation: before.operation, codes: [], unforeseen: [] }, kept: before, answer: 'kept' };
  };

  const workOut = async ({ question, body }: Asked, leaving: Leaving): Promise<Outcome> => {
    const now = landscape();
    const answered = await answer(question, leaving);
    if (answered === null) return null;
    const { operation, codes, unforeseen } = answered;
    // What went wrong once may go well the next time.
    const isWhole = codes.length === 0;
    const made = isWhole ? kept.keep(now, body, answered) : new KeptAnswer(answered, () => undefined);
    return { told: { operation, codes, unforeseen }, kept: made, answer: 'made' };
  };

  /** Where the time of the first was over, that of the others was not. */
  const shared = async (outcome: Outcome, asked: Asked): Promise<Outcome> => {
    if (outcome === null || outcome === 'too busy' || outcome.told.codes.length === 0) return outcome;
    const leave = await queue.place(asked.leaving);
    return leave === null ? 'too busy' : workOut(asked, asked.leaving).finally(leave);
  };

  return {
    find,
    make: async asked => {
      const { body, leaving } = asked;
      const begun = underWayNow().join(body, leaving);
      if (begun !== null) return shared(await begun, asked);
      const leave = await queue.place(leaving);
      if (leave === null) return 'too busy';
      // Of the landscape as it is when one is called.
      const same = find(body) ?? underWayNow().join(body, leaving);
      if (same === null) return underWayNow().begin(body, leaving, all => workOut(asked, all).finally(leave));
      leave();
      return shared(await same, asked);
    },
    holds: kept.holds,
    waiting: queue.waiting,
    place: queue.place,
  };
}
