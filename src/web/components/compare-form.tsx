import { comparisonOutputs } from '#app';
import { tablePresetIds } from '#compare';
import type { Locale } from '#locale';
import type { CompareMessage } from '../compare/compare-problem.ts';
import { sides, type CompareField, type CompareValues, type Side } from '../compare/compare-values.ts';
import { paths } from '../paths.ts';
import { ChangesField } from './changes-field.tsx';
import { ChoiceField, FormField } from './form-field.tsx';
import { HandedFields } from './handed-fields.tsx';
import { OutputRadios } from './output-radios.tsx';
import { FinerSettings, SettingFields } from './setting-fields.tsx';

export interface CompareFormProps {
  readonly locale: Locale;
  readonly values: CompareValues;
  readonly messages: readonly CompareMessage[];
}

/** One form for every output: the same sending gives the page or the file. */
export function CompareForm(props: CompareFormProps) {
  const { locale, values } = props;
  const words = locale.pages.compareTool;
  const settings = { locale, chosen: values, errorsAt: (field: CompareField) => errorsAt(props, field) };
  return (
    <form class="compare-form" method="post" action={paths.compareTool.href({})} enctype="multipart/form-data">
      <p>{words.oneFile}</p>
      <div class="compare-sides">
        {sides.map((side) => (
          <SideFields side={side} {...props} />
        ))}
      </div>
      <ChangesField locale={locale} chosen={values.changes} errors={errorsAt(props, 'changes')} />
      <fieldset>
        <legend>{words.shape}</legend>
        <div class="compare-shape">
          <ChoiceField
            id="preset"
            label={words.preset}
            chosen={values.preset}
            errors={errorsAt(props, 'preset')}
            options={tablePresetIds.map((id) => [id, words.presets[id]])}
          />
          <SettingFields {...settings} />
        </div>
        <FinerSettings {...settings} />
      </fieldset>
      <OutputRadios
        legend={words.output}
        options={comparisonOutputs.map((output) => [output, words.outputs[output]])}
        chosen={values.output}
        errors={errorsAt(props, 'output')}
      />
      <p>
        <button class="button button-solid" type="submit">
          {words.submit}
        </button>
      </p>
    </form>
  );
}

function errorsAt({ messages }: CompareFormProps, field: CompareField): readonly string[] {
  return messages.filter((message) => message.field === field).map(({ text }) => text);
}

function SideFields({ side, ...props }: CompareFormProps & { readonly side: Side }) {
  const { locale } = props;
  const { title, ...handed } = props.values[side];
  const words = locale.pages.compareTool;
  const errors = (part: 'file' | 'text' | 'title') => errorsAt(props, `${side}-${part}`);
  return (
    <fieldset>
      <legend>{side === 'old' ? locale.comparison.oldTitle : locale.comparison.newTitle}</legend>
      <HandedFields
        locale={locale}
        ids={{ file: `${side}-file`, text: `${side}-text` }}
        values={handed}
        errors={errors}
      />
      <FormField
        id={`${side}-title`}
        label={words.caption}
        hint={words.captionHint}
        errors={errors('title')}
        control={(tied) => <input type="text" value={title} autocomplete="off" {...tied} />}
      />
    </fieldset>
  );
}
