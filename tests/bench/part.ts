/** The process in which one part is measured at one size. */
import { answersAgain } from './answersAgain.ts';
import { clientSpeed } from './clientSpeed.ts';
import { firstAnswers } from './firstAnswers.ts';
import type { Measured, Task } from './measured.ts';
import { allPairs } from './allPairs.ts';
import { networkMeasures } from './networkMeasures.ts';
import { storeMeasures } from './storeMeasures.ts';
import { waits } from './waits.ts';

process.once('message', (task: Task) => {
  measure(task).then(
    measured => process.send?.(measured, () => process.exit(0)),
    error => {
      console.error(error);
      process.exit(1);
    },
  );
});

function measure(task: Task): Promise<readonly Measured[]> {
  switch (task.part) {
    case 'overlap':
      return allPairs(task);
    case 'networks':
      return networkMeasures(task);
    case 'waits':
      return waits(task);
    case 'first':
      return firstAnswers(task);
    case 'answers':
      return answersAgain(task);
    case 'client':
      return clientSpeed(task);
    case 'store':
      return storeMeasures(task);
    case 'soak':
      throw new Error('A soak is led by whoever starts Neo4j.');
  }
}
