import { checkOutputs } from '#app';
import type { Locale } from '#locale';
import type { CheckField, CheckValues } from '../check/check-values.ts';
import { paths } from '../paths.ts';
import { ChangesField } from './changes-field.tsx';
import { FormField } from './form-field.tsx';
import { HandedFields } from './handed-fields.tsx';
import { OutputRadios } from './output-radios.tsx';

export interface CheckMessage {
  readonly field: CheckField | null;
  readonly text: string;
}

export interface CheckFormProps {
  readonly locale: Locale;
  readonly values: CheckValues;
  readonly messages: readonly CheckMessage[];
}

/** One form for every output. */
export function CheckForm({ locale, values, messages }: CheckFormProps) {
  const words = locale.pages.checkTool;
  const errors = (field: CheckField): readonly string[] =>
    messages.filter((message) => message.field === field).map(({ text }) => text);
  return (
    <form method="post" action={paths.checkTool.href({})} enctype="multipart/form-data">
      <fieldset>
        <legend>{words.document}</legend>
        <HandedFields locale={locale} ids={{ file: 'file', text: 'text' }} values={values} errors={errors} />
        <ChangesField locale={locale} chosen={values.changes} errors={errors('changes')} />
      </fieldset>
      <fieldset>
        <legend>{words.house}</legend>
        <FormField
          id="words"
          label={words.words}
          hint={words.wordsHint}
          errors={errors('words')}
          control={(tied) => (
            <textarea rows={3} spellcheck={false} {...tied}>
              {`\n${values.words}`}
            </textarea>
          )}
        />
        <FormField
          id="settings"
          label={words.settings}
          hint={words.settingsHint}
          errors={errors('settings')}
          control={(tied) => <input type="file" accept=".json" {...tied} />}
        />
      </fieldset>
      <OutputRadios
        legend={words.output}
        options={checkOutputs.map((output) => [output, words.outputs[output]])}
        chosen={values.output}
        errors={errors('output')}
      />
      <p>
        <button class="button button-solid" type="submit">
          {words.submit}
        </button>
      </p>
    </form>
  );
}
