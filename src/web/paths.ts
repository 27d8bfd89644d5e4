import { path } from './path.ts';

const city = '[0-9]{6}';
const imports = { city, import: '[1-9][0-9]{0,8}' } as const;

/** Every address of the site. No other file writes one. */
export const paths = {
  cities: path('/'),
  home: path('/:city', { city }),
  plan: path('/:city/plan/:edition', { city }),
  indicators: path('/:city/indicators', { city }),
  indicator: path('/:city/indicators/:id', { city }),
  report: path('/:city/reports/:edition/:year', { city }),
  document: path('/:city/reports/:edition/:year/:file', { city, file: 'report\\.(?:html|pdf|docx|xlsx)' }),
  picture: path('/:city/reports/:edition/:year/pictures/:file', { city }),
  data: path('/:city/data/:file', { city, file: '.+-[0-9]{4}\\.(?:csv|json)' }),
  compareTool: path('/tools/compare'),
  checkTool: path('/tools/check'),
  desk: path('/desk'),
  leaveDesk: path('/desk/leave'),
  deskComparison: path('/desk/:city/compare/:old/:new', { city }),
  deskPins: path('/desk/:city/compare/:old/:new/pins', { city }),
  deskRemarks: path('/desk/:city/compare/:old/:new/remarks', { city }),
  deskTakeBack: path('/desk/:city/compare/:old/:new/take-back', { city }),
  deskRestore: path('/desk/:city/compare/:old/:new/restore', { city }),
  deskPanel: path('/desk/:city/compare/:old/:new/row', { city }),
  deskTable: path('/desk/:city/compare/:old/:new/table', { city }),
  deskWork: path('/desk/:city/compare/:old/:new/work', { city }),
  deskLineage: path('/desk/:city/compare/:old/:new/lineage', { city }),
  deskCheck: path('/desk/:city/check/:edition', { city }),
  deskDismiss: path('/desk/:city/check/:edition/dismiss', { city }),
  deskReopen: path('/desk/:city/check/:edition/reopen', { city }),
  deskCorrect: path('/desk/:city/check/:edition/correct', { city }),
  deskUndoCorrection: path('/desk/:city/check/:edition/undo', { city }),
  deskFindings: path('/desk/:city/check/:edition/findings', { city }),
  deskAdopt: path('/desk/:city/check/:edition/adopt', { city }),
  deskReturn: path('/desk/:city/check/:edition/return', { city }),
  deskDictionary: path('/desk/:city/dictionary', { city }),
  deskDictionaryFile: path('/desk/:city/dictionary/file', { city }),
  deskYears: path('/desk/:city/years', { city }),
  deskYear: path('/desk/:city/years/:edition/:year', { city, year: '[0-9]{4}' }),
  deskYearExplain: path('/desk/:city/years/:edition/:year/explain', { city, year: '[0-9]{4}' }),
  deskYearUndo: path('/desk/:city/years/:edition/:year/undo', { city, year: '[0-9]{4}' }),
  deskYearWithdraw: path('/desk/:city/years/:edition/:year/withdraw', { city, year: '[0-9]{4}' }),
  deskImport: path('/desk/import'),
  deskImportPage: path('/desk/:city/imports/:import', imports),
  deskImportCorrect: path('/desk/:city/imports/:import/correct', imports),
  deskImportAccept: path('/desk/:city/imports/:import/accept', imports),
  deskImportCompare: path('/desk/:city/imports/:import/compare/:draft', imports),
  deskImportUndo: path('/desk/:city/imports/:import/undo', imports),
  deskImportDiscard: path('/desk/:city/imports/:import/discard', imports),
  deskImportRead: path('/desk/:city/imports/:import/read', imports),
  deskImportFile: path('/desk/:city/imports/:import/files/:file', imports),
  stylesheet: path('/assets/:file', { file: '(?:site|comparison)\\.[0-9a-f]+\\.css' }),
  island: path('/assets/island/:file', { file: '[\\w-]+\\.[0-9a-f]+\\.js' }),
  icon: path('/assets/icon.svg'),
  font: path('/assets/fonts/:release/:file', { file: '[\\w-]+\\.woff2' }),
  health: path('/healthz'),
} as const;

/** The city whose address this is, whatever stands behind it; null = no city's. */
export function cityCodeIn(pathname: string): string | null {
  return /^\/([0-9]{6})(?:\/|$)/.exec(pathname)?.[1] ?? null;
}
