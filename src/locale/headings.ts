/** Keys of headings, columns, buttons and navigation. Add a key and both languages must say it. */
export const headingKeys = [
  // columns and facts
  'indicator', 'unit', 'baseline', 'target', 'actual', 'rate', 'verdict', 'grade', 'direction', 'kind', 'status', 'source',
  'department', 'contact', 'documentNumber', 'date', 'year', 'measuredPeriod', 'meaning', 'aggregation', 'method', 'comparator',
  'change', 'note', 'remarks', 'total', 'achieved', 'missed', 'publishedOnly', 'publishedAchieved', 'publishedMissed',
  'notEvaluated', 'relistings', 'count', 'reason', 'expected', 'nextTarget', 'nextEdition', 'relisted', 'relistedUnder',
  'summarised', 'page', 'title', 'publisher', 'scheme', 'period', 'place', 'pace', 'outlook', 'figureCount',
  // report
  'progressReport', 'contents', 'planTree', 'summary', 'byGoal', 'verification', 'basicDirection', 'measures', 'kpis', 'headlines',
  'explanations', 'cause', 'response', 'noExplanation', 'referenceTables', 'initiatives', 'initiativeSummary', 'outputs', 'grant',
  'replaced', 'replacedBy', 'replaces', 'seriesBreak', 'leadingProjects', 'crosses', 'committee', 'meetings', 'opinions', 'opinion',
  'reply', 'outcome', 'member', 'sources', 'traces', 'traceOf', 'noteOnYears', 'difference', 'changeRate', 'dataTable', 'chart', 'notice', 'picture',
  // workbook
  'indicatorSheet', 'explanationSheet', 'countsSheet', 'textSheet', 'sheet', 'sheetCell', 'row', 'item', 'figureId', 'upperEnd', 'value',
  // pages
  'home', 'cities', 'plan', 'indicators', 'report', 'downloads', 'glossary', 'edition', 'editions', 'filter', 'all', 'show', 'search',
  'why', 'definition', 'history', 'skipToContent', 'mainMenu', 'breadcrumb', 'openData', 'tools', 'desk', 'language', 'backToTop',
  'noIndicators', 'notFound', 'notFoundHelp', 'serverError', 'serverErrorHelp', 'print', 'goals', 'goal', 'plannedYears', 'details',
] as const;

export type HeadingKey = (typeof headingKeys)[number];

export type Headings = Readonly<Record<HeadingKey, string>> & {
  /** `令和元年度 進捗状況報告` */
  readonly reportOf: (year: string) => string;
  /** `目標値（R5）` — a heading with a year label. */
  readonly withYear: (heading: string, year: string) => string;
  /** `人口（人）` — a heading with a unit. */
  readonly withUnit: (heading: string, unit: string) => string;
  /** `基本目標別` counts such as `12指標`. */
  readonly indicatorsCount: (count: number) => string;
  /** `p.12` as printed beside a source. */
  readonly pageOf: (page: string) => string;
};

