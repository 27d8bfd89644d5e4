import type { Finding, RuleId } from '#check';
import type { Locale } from '#locale';
import { severities } from './severities.ts';

interface FindingFilterProps {
  readonly locale: Locale;
  readonly findings: readonly Finding[];
}

/** What to show, heard by the style sheet: without a script, and without sending anything. */
export function FindingFilter({ locale, findings }: FindingFilterProps) {
  const words = locale.pages.checkTool;
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  const rules = [...byRule].toSorted(([, a], [, b]) => b.length - a.length);
  return (
    <fieldset class="finding-filter screen-only">
      <legend>{words.filter}</legend>
      <div class="radios" role="group" aria-label={words.severities}>
        {severities.map((severity) => (
          <label>
            <input type="checkbox" class={`show-${severity}`} checked autocomplete="off" />
            {locale.labels.severity[severity]}
          </label>
        ))}
      </div>
      <div class="form-field">
        <label for="show-rule">{words.rule}</label>
        <select id="show-rule" autocomplete="off">
          <option value="">{words.allRules}</option>
          {rules.map(([rule, all]) => (
            <option value={rule}>{words.ruleWithCount(locale.check.name(rule), locale.countText(all.length))}</option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}

/** The rule of the style sheet that leaves one kind of findings where it is chosen. */
export function filterStyle(rule: RuleId): string {
  return `.findings:has(#show-rule option[value='${rule}']:checked) .finding:not(.rule-${rule}) { display: none; }`;
}
