import type { Locale } from '#locale';
import {
  choices,
  choosable,
  firstChoices,
  writable,
  type Choosable,
  type Chosen,
  type ChosenField,
} from '../compare/choices.ts';
import { ChoiceField, FormField } from './form-field.tsx';

interface SettingFieldsProps {
  readonly locale: Locale;
  readonly chosen: Chosen;
  readonly errorsAt: (field: ChosenField) => readonly string[];
}

/** What may be chosen first over the preset. */
export function SettingFields(props: SettingFieldsProps) {
  return (
    <>
      {firstChoices.map((field) => (
        <Choice field={field} {...props} />
      ))}
    </>
  );
}

/** All the rest, open where something of it was said. */
export function FinerSettings(props: SettingFieldsProps) {
  const { locale, chosen, errorsAt } = props;
  const { finer, written } = locale.pages.compareTool;
  const fields = choosable.filter((field) => !firstChoices.includes(field));
  const texts = (['title', 'date', 'note'] as const).map((field) => [field, written[field]] as const);
  const isOpen = [...fields, ...texts.map(([field]) => field)].some(
    (field) => chosen[field] !== '' || errorsAt(field).length > 0,
  );
  return (
    <details class="finer" open={isOpen}>
      <summary>{finer}</summary>
      <div class="compare-shape">
        {texts.map(([field, { label, hint }]) => (
          <FormField
            id={field}
            label={label}
            hint={hint}
            errors={errorsAt(field)}
            control={(tied) => (
              <input type="text" value={chosen[field]} autocomplete="off" maxlength={writable[field]} {...tied} />
            )}
          />
        ))}
        {fields.map((field) => (
          <Choice field={field} {...props} />
        ))}
      </div>
    </details>
  );
}

function Choice({ field, locale, chosen, errorsAt }: SettingFieldsProps & { readonly field: Choosable }) {
  const { asPreset, settings } = locale.pages.compareTool;
  const texts: Readonly<Record<string, string>> = settings[field].as;
  return (
    <ChoiceField
      id={field}
      label={settings[field].label}
      chosen={chosen[field]}
      errors={errorsAt(field)}
      options={['', ...choices[field]].map((value) => [value, texts[value] ?? asPreset])}
    />
  );
}
