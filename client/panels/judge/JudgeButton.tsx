import { use, type ReactElement } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Changing } from '../frame/Changing.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { JudgingContext } from './judgingContext.ts';

interface JudgeButtonProps {
  readonly about: string;
  readonly subject: string;
  readonly look?: 'quiet';
}

/** Opens the judging of what stands in a row, over the page. */
export function JudgeButton({ about, subject, look }: JudgeButtonProps): ReactElement {
  const viewSay = useViewSay();
  const judge = use(JudgingContext);
  return (
    <Changing>
      <Button size="small" {...(look === undefined ? {} : { look })} aria-haspopup="dialog" onClick={() => judge({ about, subject })}>
        {viewSay('judge', 'judge')}
        <span className="visually-hidden">: {subject}</span>
      </Button>
    </Changing>
  );
}
