import type { IndicatorSentences } from '../issue-sentences.ts';

export const enIndicatorIssues: IndicatorSentences = {
  'scheme.decimal': 'The bound {found} is not a number in quotes. Write it like {expected}.',
  'scheme.duplicate-code': 'The grade code “{found}” is used twice. Use different codes.',
  'scheme.unknown-code': 'The grade code “{found}” is not among the grades. Use one of {expected}.',
  'scheme.band-backwards': 'The band {found} has its lower end above its upper end. Make it {expected}.',
  'scheme.bands-overlap':
    'Bands overlap ({found}). Let every value fall into “{band}” or “{other}” only. For example: {expected}.',
  'scheme.bands-gap': 'There is a gap between bands ({found} falls into none). Set the bound to {expected}.',
  'scheme.no-rule': 'An automatic scheme has neither guards nor bands. Write some, or set kind to "manual".',
  'scheme.manual-with-rules': 'A manual scheme has guards or bands. Remove them, or set kind to "automatic".',
  'scheme.no-grades': 'The scheme has no grades. Write at least one.',
  'override.unknown-grade': 'The grade “{found}” is not in the scheme. Use one of {expected}.',
  'override.no-reason': 'A changed grade needs a reason. Write it.',
  'indicator.progress-without-way':
    'Target and baseline are equal ({found}), so progress cannot be computed. Use the method {expected}.',
  'indicator.target-against-direction':
    'The target lies against the declared direction ({found}), so progress means nothing. Use the method {expected}, or check the direction.',
  'indicator.progress-without-baseline': 'The method “{found}” needs a baseline. State one, or use another method.',
  'indicator.progress-from-excluded-baseline':
    'The method “{found}” cannot serve a cumulative indicator whose baseline is not part of the target. Use {expected}, or include the baseline.',
  'indicator.cumulative-without-start':
    'A cumulative indicator does not say since when it is counted. State the first year.',
  'indicator.ratio-without-parts': 'A ratio does not name its numerator and denominator. Name both.',
  'indicator.tolerance-unused':
    'A tolerance only serves indicators to be maintained. Remove it, or set the direction to {expected}.',
  'indicator.negative-tolerance': 'The tolerance “{found}” is negative. Write 0 or more.',
  'indicator.range-backwards':
    'The range “{found}” has its lower end above its upper end. Write the smaller one first.',
  'indicator.duplicate-target-year': 'There are two targets for FY{found}. Keep one.',
  'indicator.relisted-under-own-node':
    'The indicator is relisted under its own node “{found}”. Name another node, or remove the relisting.',
  'indicator.duplicate-relisting': 'The indicator is relisted under “{found}” twice. Keep one.',
  'indicator.word-without-baseline':
    'The target “{found}” is judged against the baseline, but there is none. State a baseline.',
  'kpi-grid.missing-column': 'The table of indicators lacks the column “{expected}”. Add it to the head.',
  'kpi-grid.no-names':
    'This is a table of figures (heads: {found} …), but no column names the indicators, so none of its figures was taken. Head the column of names “{expected}”.',
  'kpi-grid.unknown-column': 'The column “{found}” could not be read and was not used. Name it like {expected}.',
  'kpi-grid.duplicate-column': 'The column “{found}” stands twice. Keep one.',
  'kpi-grid.column-year': 'The year in the head “{found}” cannot be read. Write it like {expected}.',
  'kpi-grid.row-length': 'This row has {found} cells. Give it {expected}, as the head has.',
  'kpi-grid.no-name': 'The indicator has no name. Write it in the column of indicators.',
  'kpi-grid.bound': '“{found}” is a bound and no figure. Write the figure itself, such as {expected}.',
  'kpi-grid.approximate': '“{found}” was read as the figure itself, without “about”.',
  'kpi-grid.no-cell': 'The cell is empty. Where there is no figure write {expected}.',
};
