/** The ready questions under what they are about; a word or two leaves those that have them. */
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { questionsByGroup } from '../../../schema/questions/all.ts';
import type { AskSay } from '../../../schema/words/asking.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './QuestionList.module.css';

interface QuestionListProps {
  readonly ask: AskSay;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onOwn: () => void;
}

export function QuestionList({ ask, chosen, onChoose, onOwn }: QuestionListProps): ReactElement {
  const id = useId();
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const words = plain(typed).split(' ').filter(Boolean);
  const groups = questionsByGroup.flatMap(([group, questions]) => {
    const found = questions.filter(question => {
      const text = plain(`${ask('questionTitles', question.id)} ${ask('questionNotes', question.id)}`);
      return words.every(word => text.includes(word));
    });
    return found.length === 0 ? [] : [{ group, found }];
  });
  return (
    <nav className={styles['side']} aria-label={ask('query', 'choose')}>
      <div className={styles['top']}>
        <label htmlFor={id} className="visually-hidden">
          {ask('query', 'find')}
        </label>
        <input
          id={id}
          type="search"
          className={styles['find']}
          placeholder={ask('query', 'find')}
          value={typed}
          onChange={event => setTyped(event.target.value)}
        />
        <Button aria-current={chosen === null ? 'true' : undefined} onClick={onOwn}>
          {ask('query', 'startOwn')}
        </Button>
      </div>
      <div ref={list} className={styles['groups']}>
        {groups.map(({ group, found }) => (
          <section key={group} aria-labelledby={`${id}-${group}`}>
            <h2 id={`${id}-${group}`} className={styles['group']}>
              {ask('questionGroups', group)}
            </h2>
            <ul>
              {found.map(question => (
                <li key={question.id}>
                  <button
                    type="button"
                    className={styles['question']}
                    data-question={question.id}
                    aria-current={question.id === chosen ? 'true' : undefined}
                    onClick={() => onChoose(question.id)}
                  >
                    {ask('questionTitles', question.id)}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && <output className={styles['none']}>{ask('query', 'noneFound')}</output>}
      </div>
    </nav>
  );
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase();
}
