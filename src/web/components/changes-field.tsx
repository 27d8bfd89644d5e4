import { changesChoices, type ChangesChoice } from '#app';
import type { Locale } from '#locale';
import { ChoiceField } from './form-field.tsx';

interface ChangesFieldProps {
  readonly locale: Locale;
  readonly chosen: ChangesChoice;
  readonly errors: readonly string[];
}

/** Which text of a Word file with 変更履歴 is meant. */
export function ChangesField({ locale, chosen, errors }: ChangesFieldProps) {
  const { label, hint, as } = locale.pages.changes;
  return (
    <ChoiceField
      id="changes"
      label={label}
      hint={hint}
      chosen={chosen}
      errors={errors}
      options={changesChoices.map((choice) => [choice, as[choice]])}
    />
  );
}
