interface OutputRadiosProps {
  readonly legend: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly chosen: string;
  readonly errors: readonly string[];
}

/** In which form the answer comes. */
export function OutputRadios({ legend, options, chosen, errors }: OutputRadiosProps) {
  return (
    <fieldset aria-describedby={errors.length > 0 ? 'output-error' : undefined}>
      <legend>{legend}</legend>
      {errors.length > 0 && (
        <p class="field-error" id="output-error">
          {errors.join(' ')}
        </p>
      )}
      <div class="radios">
        {options.map(([value, text], at) => (
          <label>
            <input
              id={at === 0 ? 'output' : undefined}
              type="radio"
              name="output"
              value={value}
              checked={value === chosen}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
