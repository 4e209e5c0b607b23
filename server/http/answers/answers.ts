/** Stands before Express: plain questions are answered here, those that were asked before from what is kept. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { limits } from '../../api/guards/limits.ts';
import { questionIn, type Answer, type Question } from '../../api/questions.ts';
import { notJson, refuse, refuseBroken } from '../jsonErrors.ts';
import { goneSignal } from '../gone.ts';
import { recordOf } from '../requestRecord.ts';
import { KeptAnswer } from './keptAnswer.ts';
import { keptAnswers, type KeptAnswers } from './keptAnswers.ts';
import { encodingFor } from './packing.ts';
import { answerType, isPlainQuestion, whenRead } from './plainQuestion.ts';
import { together, type Together } from './together.ts';

export interface AnswersOptions {
  /** What is answered from now; each revision is another. */
  readonly landscape: () => object;
  /** Null where the question is not one to be answered here. */
  readonly answer: (question: Question, gone: AbortSignal) => Promise<Answer | null>;
}

export interface Answers {
  readonly before: (next: RequestListener) => RequestListener;
  readonly holds: KeptAnswers['holds'];
}

/** What became of a question that was worked out. */
type WorkedOut = { readonly answered: Answer; readonly kept: KeptAnswer } | null;

export function createAnswers({ landscape, answer }: AnswersOptions): Answers {
  const kept = keptAnswers(limits.keptBytes, landscape);
  /** Whoever asks after a change waits for nothing that was begun before it. */
  const underWay = new WeakMap<object, Together<WorkedOut>>();

  const workOut = async (question: Question, body: string, gone: AbortSignal): Promise<WorkedOut> => {
    const now = landscape();
    const answered = await answer(question, gone);
    if (answered === null) return null;
    // What went wrong once may go well the next time.
    const isWhole = answered.codes.length === 0;
    return { answered, kept: isWhole ? kept.keep(now, body, answered) : new KeptAnswer(answered, () => undefined) };
  };

  const askedTogether = async (question: Question, body: string, gone: AbortSignal): Promise<WorkedOut> => {
    const now = landscape();
    const work = underWay.get(now) ?? together<WorkedOut>();
    underWay.set(now, work);
    let isFirst = false;
    const one = await work.join(body, gone, allGone => {
      isFirst = true;
      return workOut(question, body, allGone);
    });
    // The time of the first was over before that of the others.
    return isFirst || one === null || one.answered.codes.length === 0 ? one : workOut(question, body, gone);
  };

  return {
    holds: kept.holds,
    before: next => (request, response) => {
      const type = isPlainQuestion(request) ? answerType(request) : null;
      if (type === null) {
        next(request, response);
        return;
      }
      whenRead(request, body => {
        const before = kept.find(landscape(), body);
        if (before !== undefined) {
          Object.assign(recordOf(response), { operation: before.operation, answer: 'kept' });
          send(before, { request, response, type });
          return;
        }
        const parsed = parsedIn(body);
        if (parsed === null) {
          refuse(response, notJson);
          return;
        }
        const handOn = (): void => next(Object.assign(request, { body: parsed }), response);
        const question = questionIn(parsed);
        if (question === null) {
          handOn();
          return;
        }
        askedTogether(question, body, goneSignal(response)).then(
          one => {
            if (one === null) return handOn();
            const { operation, codes, unforeseen } = one.answered;
            Object.assign(recordOf(response), { operation, codes, unforeseen, answer: 'made' });
            send(one.kept, { request, response, type });
          },
          error => refuseBroken(response, error),
        );
      });
    },
  };
}

/** As Express reads it: only objects and lists. */
function parsedIn(body: string): object | null {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' ? parsed : null;
  } catch {
    return null;
  }
}

interface Sending {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly type: string;
}

function send(answer: KeptAnswer, { request, response, type }: Sending): void {
  const encoding = encodingFor(request, answer.bytes);
  const write = (bytes: Buffer): void => {
    const headers = { 'Content-Type': type, 'Content-Length': bytes.length, 'Vary': 'Accept-Encoding' };
    response.writeHead(200, encoding === null ? headers : { ...headers, 'Content-Encoding': encoding });
    if (encoding === null && answer.short !== null) response.end(answer.short, 'latin1');
    else response.end(bytes);
  };
  const bytes = encoding === null ? answer.bytes : answer.as(encoding);
  if (Buffer.isBuffer(bytes)) write(bytes);
  else bytes.then(write, error => refuseBroken(response, error));
}
