/** Names of the parts of a template such as `/:city/indicators/:id`. */
export type ParamsOf<Template extends string> = Template extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsOf<`/${Rest}`>
  : Template extends `${string}:${infer Name}`
    ? Name
    : never;

export type QueryKey = 'edition' | 'year' | 'goal' | 'verdict' | 'kind' | 'q' | DeskQueryKey;

/** Of a comparison at the desk: rows shown, the unit in hand, and the form of a file; what was saved, and the finding after it. */
type DeskQueryKey =
  'show' | 'pick' | 'output' | 'preset' | 'order' | 'rowSize' | 'unchanged' | 'marks' | 'saved' | 'next';

/** What stands behind the `?`; absent and empty values are left out. */
export type PageQuery = Readonly<Partial<Record<QueryKey, string | number | null>>>;

/** One address of the site: the router's pattern and the only way to write a link to it. */
export interface Path<Param extends string> {
  readonly pattern: string;
  href(params: Readonly<Record<Param, string>>, query?: PageQuery): string;
}

/** `forms` are regular expressions that a part must match whole; a part without one is any text without `/`. */
export function path<const Template extends string>(
  template: Template,
  forms?: Readonly<Partial<Record<ParamsOf<Template>, string>>>,
): Path<ParamsOf<Template>> {
  const known: Readonly<Record<string, string | undefined>> = forms ?? {};
  return {
    pattern: template.replace(/:(\w+)/g, (part, name: string) => {
      const form = known[name];
      return form === undefined ? part : `${part}{${form}}`;
    }),
    href: (params, query = {}) => {
      const values: Readonly<Record<string, string>> = params;
      return (
        template.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? '')) + queryText(query)
      );
    },
  };
}

function queryText(query: PageQuery): string {
  const said = Object.entries(query).filter(([, value]) => value !== null && value !== '');
  if (said.length === 0) return '';
  return `?${new URLSearchParams(said.map(([key, value]): [string, string] => [key, String(value)])).toString()}`;
}
