/** Empty where the form does not say it. */
export function textOf(form: FormData, field: string): string {
  const said = form.get(field);
  return typeof said === 'string' ? said : '';
}
