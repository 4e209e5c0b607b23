/** What an entry is called, as plain text: for sorting, for tables, and for what a screen reader is told. */
import type { Subject } from './entry.ts';
import { bodyNameIn, type Speech } from './speech.ts';

export function subjectText(subject: Subject, speech: Speech): string {
  const { say } = speech;
  switch (subject.is) {
    case 'body':
      return bodyNameIn(speech, subject.id);
    case 'name':
      return subject.name.text;
    case 'names':
      return subject.names.map(({ text }) => text).join(', ');
    case 'text':
      return subject.text;
    case 'end':
      if (subject.id === null) return say('panel', 'fromUnsaid');
      return `${say('panel', 'relation', { label: say('panel', subject.way) })} ${bodyNameIn(speech, subject.id)}`;
    case 'between':
      return `${bodyNameIn(speech, subject.from)} → ${bodyNameIn(speech, subject.to)}`;
  }
}
