import type { ReactElement } from 'react';
import { sayIn } from '../../../schema/words/say.ts';
import type { Language } from '../../state/session.ts';
import { Choice } from '../../ui/Choice.tsx';

interface LanguageSwitchProps {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

/** Each language by its own name, so that it is found by those who read only that one. */
export function LanguageSwitch({ language, onChange }: LanguageSwitchProps): ReactElement {
  const say = sayIn[language];
  return (
    <Choice
      testId="language"
      label={say('topbar', 'language')}
      value={language}
      onChange={onChange}
      options={[
        { value: 'cy', label: say('common', 'welsh'), lang: 'cy', short: 'CY' },
        { value: 'en', label: say('common', 'english'), lang: 'en', short: 'EN' },
      ]}
    />
  );
}
