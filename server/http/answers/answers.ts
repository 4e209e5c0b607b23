/** Stands before Express: plain questions are answered here, those that were asked before from what is kept. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { questionIn } from '../../api/questions.ts';
import { notJson, refuse, refuseBroken, tooBusy } from '../jsonErrors.ts';
import { leavingOf } from '../gone.ts';
import { recordOf } from '../requestRecord.ts';
import { headWith } from '../safety.ts';
import type { KeptAnswer } from './keptAnswer.ts';
import { createMaking, type Made, type Making, type MakingOptions } from './making.ts';
import { encodingFor } from './packing.ts';
import { answerType, isPlainQuestion, whenRead } from './plainQuestion.ts';

export interface Answers {
  readonly before: (next: RequestListener) => RequestListener;
  readonly holds: Making['holds'];
  readonly waiting: Making['waiting'];
  readonly place: Making['place'];
}

export function createAnswers(options: MakingOptions): Answers {
  const making = createMaking(options);

  return {
    holds: making.holds,
    waiting: making.waiting,
    place: making.place,
    before: next => (request, response) => {
      const type = isPlainQuestion(request) ? answerType(request) : null;
      if (type === null) {
        next(request, response);
        return;
      }
      whenRead(request, body => {
        const tell = ({ told, kept, answer }: Made): void => {
          const record = recordOf(response);
          [record.operation, record.codes, record.unforeseen, record.answer] = [told.operation, told.codes, told.unforeseen, answer];
          send(kept, { request, response, type });
        };
        const before = making.find(body);
        if (before !== null) {
          tell(before);
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
        making.make({ question, body, leaving: leavingOf(response) }).then(
          outcome => {
            if (outcome === null) handOn();
            else if (outcome === 'too busy') refuse(response, tooBusy);
            else tell(outcome);
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
    const head = headWith(response, 'Content-Type', type, 'Content-Length', String(bytes.length), 'Vary', 'Accept-Encoding');
    if (encoding !== null) head.push('Content-Encoding', encoding);
    response.writeHead(200, head);
    if (encoding === null && answer.short !== null) response.end(answer.short, 'latin1');
    else response.end(bytes);
  };
  const bytes = encoding === null ? answer.bytes : answer.as(encoding);
  if (Buffer.isBuffer(bytes)) write(bytes);
  else bytes.then(write, error => refuseBroken(response, error));
}
