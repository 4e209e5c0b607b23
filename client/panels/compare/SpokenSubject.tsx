/** What an entry is called, for who hears it: each name in its language, without the signs that are seen. */
import type { ReactElement } from 'react';
import { SpokenBody, SpokenName } from '../names/SpokenName.tsx';
import type { Subject } from './entry.ts';
import { useSpeech } from './speech.ts';
import { subjectText } from './subjectText.ts';

export function SpokenSubject({ subject }: { readonly subject: Subject }): ReactElement {
  const speech = useSpeech();
  switch (subject.is) {
    case 'body':
      return <SpokenBody id={subject.id} />;
    case 'name':
      return <SpokenName name={subject.name} />;
    case 'text':
      return <span lang={subject.isEnglish ? 'en' : undefined}>{subject.text}</span>;
    case 'names':
    case 'end':
    case 'between':
      return <>{subjectText(subject, speech)}</>;
  }
}
