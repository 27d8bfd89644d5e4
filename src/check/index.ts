export { noCheckSettings, parseCheckSettings, type CheckSettings } from './check-settings.ts';
export { checkPlan, openFindings, severityOf } from './check-plan.ts';
export type { CheckBlock, CheckIndicator, CheckInput } from './check-input.ts';
export type { Dictionary, DictionaryEntry } from './dictionary.ts';
export { applyDismissals, type Dismissal, type Dismissed } from './dismissal.ts';
export type { Finding, FindingEdit, FindingPlace } from './finding.ts';
export type { PassageKind } from './passage.ts';
export { contextParts, shownPlace } from './shown-finding.ts';
export { ruleIds, type RuleId } from './rule-ids.ts';
