import type { Child } from 'hono/jsx';

interface FormFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with it. */
  readonly errors?: readonly string[];
  /** The control, given what ties it to hint and errors. */
  readonly control: (tied: Tied) => Child;
}

/** Attributes that tie a control to what is said of it. */
export interface Tied {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

export function FormField({ id, label, hint, errors = [], control }: FormFieldProps) {
  const said = [...(hint === undefined ? [] : [`${id}-hint`]), ...(errors.length === 0 ? [] : [`${id}-error`])];
  return (
    <div class={errors.length === 0 ? 'form-field' : 'form-field form-field-wrong'}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {errors.length > 0 && (
        <p class="field-error" id={`${id}-error`}>
          {errors.map((text) => (
            <span>{text}</span>
          ))}
        </p>
      )}
      {control({
        id,
        name: id,
        'aria-describedby': said.length === 0 ? undefined : said.join(' '),
        'aria-invalid': errors.length === 0 ? undefined : 'true',
      })}
    </div>
  );
}

interface ChoiceFieldProps {
  readonly id: string;
  /** Where it is not the id. */
  readonly name?: string;
  readonly label: string;
  readonly hint?: string;
  readonly errors?: readonly string[];
  readonly chosen: string;
  readonly options: readonly (readonly [value: string, text: string])[];
}

export function ChoiceField({ chosen, options, name, ...field }: ChoiceFieldProps) {
  return (
    <FormField
      {...field}
      control={(tied) => (
        <select {...tied} name={name ?? tied.name}>
          {options.map(([value, text]) => (
            <option value={value} selected={value === chosen}>
              {text}
            </option>
          ))}
        </select>
      )}
    />
  );
}
