import type { Locale } from '#locale';
import { LARGEST_FILE_MB, readableEndings, type HandedValues } from '../tool/handed-file.ts';
import { FormField } from './form-field.tsx';

interface HandedFieldsProps {
  readonly locale: Locale;
  readonly ids: Readonly<Record<keyof HandedValues, string>>;
  readonly values: HandedValues;
  readonly errors: (part: keyof HandedValues) => readonly string[];
}

/** A document, as a file or pasted. */
export function HandedFields({ locale, ids, values: { text, file }, errors }: HandedFieldsProps) {
  const words = locale.pages.compareTool;
  const hint = words.fileHint(readableEndings.join(', '), locale.countText(LARGEST_FILE_MB));
  return (
    <>
      <FormField
        id={ids.file}
        label={words.file}
        hint={file === '' ? hint : `${words.chooseAgain(file)}${hint}`}
        errors={errors('file')}
        control={(tied) => <input type="file" accept={readableEndings.join(',')} {...tied} />}
      />
      <FormField
        id={ids.text}
        label={words.text}
        hint={words.textHint}
        errors={errors('text')}
        control={(tied) => (
          <textarea rows={8} spellcheck={false} {...tied}>
            {`\n${text}`}
          </textarea>
        )}
      />
    </>
  );
}
