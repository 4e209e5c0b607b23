/** Those who wait for what may never come: they can all be sent away. Whoever was answered has left, and nothing of the answer stays here. */

export interface WaitingRoom {
  answerOf<Answer>(asked: Promise<Answer>): Promise<Answer>;
  /** Whoever waits now is told why. */
  sendAway(reason: Error): void;
}

export function waitingRoom(): WaitingRoom {
  const waiting = new Set<(reason: Error) => void>();
  return {
    // A race against one promise that never ends would keep every answer there was for as long as that promise.
    answerOf: asked =>
      new Promise((resolve, reject) => {
        waiting.add(reject);
        asked.then(resolve, reject).finally(() => waiting.delete(reject));
      }),
    sendAway: reason => {
      for (const reject of waiting) reject(reason);
    },
  };
}
