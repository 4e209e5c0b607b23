/** The other thread for networks: goes through a question step by step, and looks in between whether it is still wanted. */
import { Cancelled } from '../pace/cancelled.ts';
import { answering, type NetworkAnswers, type QuestionKind } from '../analysis/silos/questions.ts';
import type { NetworkJob } from './networks.ts';
import { answerJobs } from './thread.ts';

answerJobs<NetworkJob, NetworkAnswers[QuestionKind]>(({ topology, question }, isCancelled) => {
  const work = answering(topology, question);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (isCancelled()) throw new Cancelled();
  }
});
