import type { Locale } from '#locale';
import { kindFilters, verdictFilters, type IndicatorFilter } from '../indicator-filter.ts';
import type { PageContext } from '../page-context.ts';
import { paths } from '../paths.ts';
import { nodeText } from './node-text.ts';

interface FilterFormProps {
  readonly page: PageContext;
  readonly filter: IndicatorFilter;
}

/** A plain form: the address says what is shown, and can be handed on. */
export function FilterForm({ page, filter }: FilterFormProps) {
  const { locale, report, code, choice } = page;
  const { headings, labels } = locale;
  const verdicts = {
    achieved: headings.achieved,
    missed: headings.missed,
    published: headings.publishedOnly,
    unknown: locale.pages.notJudged,
  };
  const isNarrowed = filter.goal !== null || filter.verdict !== null || filter.kind !== null || filter.words !== '';
  return (
    <form class="filter" method="get" action={paths.indicators.href({ city: code })} aria-label={headings.filter}>
      {Object.entries(choice).map(([name, value]) => (
        <input type="hidden" name={name} value={String(value)} />
      ))}
      <Select
        locale={locale}
        name="goal"
        label={locale.pages.filterGoal}
        chosen={filter.goal}
        options={report.goals.map(({ node }) => [node.id, nodeText(node)])}
      />
      <Select
        locale={locale}
        name="verdict"
        label={locale.pages.filterVerdict}
        chosen={filter.verdict}
        options={verdictFilters.map((code) => [code, verdicts[code]])}
      />
      <Select
        locale={locale}
        name="kind"
        label={locale.pages.filterKind}
        chosen={filter.kind}
        options={kindFilters.map((code) => [code, labels.kind[code]])}
      />
      <div class="field">
        <label for="filter-q">{locale.pages.filterWords}</label>
        <input id="filter-q" name="q" type="search" value={filter.words} maxlength={100} />
      </div>
      <p class="filter-actions">
        <button class="button button-solid" type="submit">
          {locale.pages.filterSubmit}
        </button>
        {isNarrowed && <a href={paths.indicators.href({ city: code }, choice)}>{locale.pages.filterClear}</a>}
      </p>
    </form>
  );
}

interface SelectProps {
  readonly locale: Locale;
  readonly name: string;
  readonly label: string;
  readonly chosen: string | null;
  readonly options: readonly (readonly [value: string, text: string])[];
}

function Select({ locale, name, label, chosen, options }: SelectProps) {
  return (
    <div class="field">
      <label for={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name}>
        <option value="">{locale.pages.anyOption}</option>
        {options.map(([value, text]) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
