/** Answers to questions on one landscape, kept for whoever asks the same again while there is room, and let go with the landscape. */
import { askedLately } from './askedLately.ts';
import { KeptAnswer } from './keptAnswer.ts';

export interface KeptAnswers {
  /** By what was asked, word for word. */
  find(landscape: object, asked: string): KeptAnswer | undefined;
  /** Of a landscape that is gone meanwhile nothing is kept. */
  keep(landscape: object, asked: string, answer: { readonly operation: string | null; readonly body: Buffer }): KeptAnswer;
  holds(): { readonly answers: number; readonly bytes: number };
}

/** One answer may take so much of the room. */
const largestShare = 1 / 4;

export function keptAnswers(room: number, landscapeNow: () => object): KeptAnswers {
  const kept = new Map<string, { readonly answer: KeptAnswer; bytes: number }>();
  const isAskedAgain = askedLately();
  let [landscape, bytes] = [landscapeNow(), 0];

  const clearWhenNew = (): void => {
    if (landscape === landscapeNow()) return;
    [landscape, bytes] = [landscapeNow(), 0];
    kept.clear();
  };
  const makeRoom = (): void => {
    for (const [oldest, one] of kept) {
      if (bytes <= room) return;
      kept.delete(oldest);
      bytes -= one.bytes;
    }
  };

  return {
    find: (asked, question) => {
      clearWhenNew();
      const one = asked === landscape ? kept.get(question) : undefined;
      if (one === undefined) return undefined;
      // What was asked last goes last.
      kept.delete(question);
      kept.set(question, one);
      return one.answer;
    },
    keep: (of, question, told) => {
      clearWhenNew();
      const grown = (more: number): void => {
        const one = kept.get(question);
        if (one?.answer !== answer) return;
        one.bytes += more;
        bytes += more;
        makeRoom();
      };
      const answer = new KeptAnswer(told, grown);
      // A letter of a question takes up to two bytes.
      const size = answer.bytes.length + question.length * 2;
      if (of !== landscape || size > room * largestShare) return answer;
      // Who asks a thousand things once does not drive out what many ask.
      if (bytes + size > room && !isAskedAgain(question)) return answer;
      bytes += size - (kept.get(question)?.bytes ?? 0);
      kept.set(question, { answer, bytes: size });
      makeRoom();
      return answer;
    },
    holds: () => ({ answers: kept.size, bytes }),
  };
}
