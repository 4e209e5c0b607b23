import { useState, type ReactElement } from 'react';
import { sayIn } from '../../../schema/words/say.ts';
import type { Language } from '../../state/session.ts';
import { Choice } from '../../ui/Choice.tsx';
import { areWordsHeld, bringWords } from '../../words/rooms.ts';

interface LanguageSwitchProps {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

/** Each language by its own name, so that it is found by those who read only that one. What is on the screen stays until the words are there. */
export function LanguageSwitch({ language, onChange }: LanguageSwitchProps): ReactElement {
  const say = sayIn[language];
  const [coming, setComing] = useState<Language | null>(null);
  const choose = async (chosen: Language): Promise<void> => {
    setComing(chosen);
    await bringWords(chosen).catch(() => undefined);
    setComing(null);
    onChange(chosen);
  };
  return (
    <Choice
      testId="language"
      label={say('topbar', 'language')}
      value={coming ?? language}
      onChange={chosen => (areWordsHeld(chosen) ? onChange(chosen) : void choose(chosen))}
      options={[
        { value: 'cy', label: say('common', 'welsh'), lang: 'cy', short: 'CY' },
        { value: 'en', label: say('common', 'english'), lang: 'en', short: 'EN' },
      ]}
    />
  );
}
